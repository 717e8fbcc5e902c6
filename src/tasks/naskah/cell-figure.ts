import { bacaTeks, type GayaKolom } from "../../domain/angka";
import type { Angka } from "../../domain/bacaan";
import { formatAngka } from "../../domain/format";
import { INDONESIA } from "../../plan/sheet-plan";

/** A printed figure as a cell holds it. */
export interface AngkaSel {
  readonly value: number;
  /** Shows the figure as it was printed, words around it included. */
  readonly numberFormat: string;
}

/** Words, digits, words. */
const TOKEN = /^([^\d-]{0,8}?)(-?\d[\d.,]*\d|-?\d)(\D{0,40})$/;
/** What reports put before a figure to show how it stands: no part of it. */
const SIGN = /^[▼▲►●■◆✓]\s*/u;
/** Digits that Excel keeps. */
const LONGEST = 15;

/**
 * The number that a printed figure is: only where it can be read in one way and Excel then shows what was printed.
 * Everything else stays the text that it is: codes, ranges, "1.234" in a column that does not tell, other styles.
 */
export function figureOf(teks: string, gaya: GayaKolom): AngkaSel | null {
  const [, before = "", token = "", after = ""] = TOKEN.exec(teks.trim()) ?? [];
  if (token === "" || token.replace(/\D/g, "").length > LONGEST) return null;
  const figure = sureFigure(token, gaya);
  // "(1.000)" is less than nothing, "5 juta" is more than five: the words tell another number than the digits.
  const whole = teks.trim().replace(SIGN, "");
  if (!figure || !sureFigure(whole, gaya)?.nilai.eq(figure.nilai)) return null;
  const digits = digitsOf(token, figure);
  if (digits === null) return null;
  const isPercent = /^\s*%$/.test(after);
  const format = `${quoted(before)}${digits}${isPercent ? after.replace(/\s/g, "\\ ") : quoted(after)}`;
  const value = isPercent ? figure.nilai.div(100) : figure.nilai;
  return { value: value.toNumber(), numberFormat: format === "0" ? format : INDONESIA + format };
}

function sureFigure(teks: string, gaya: GayaKolom): Angka | null {
  const read = bacaTeks(teks, gaya);
  return read.jenis === "angka" && !read.ambigu ? read : null;
}

/** The format that shows the number as `token` does; null where none of ours does. */
function digitsOf(token: string, { nilai, desimal }: Angka): string | null {
  const printed = formatAngka(nilai, desimal);
  const isGrouped = printed === token;
  if (!isGrouped && printed.replaceAll(".", "") !== token) return null;
  const places = desimal === 0 ? "" : `.${"0".repeat(desimal)}`;
  return `${isGrouped && nilai.abs().gte(1000) ? "#,##0" : "0"}${places}`;
}

function quoted(words: string): string {
  return words === "" ? "" : `"${words.replaceAll('"', "")}"`;
}
