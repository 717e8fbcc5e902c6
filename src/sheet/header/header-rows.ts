import { monthOf } from "../words/period";
import { JOINT, ORDINAL, QUARTER } from "../words/lexicon";
import { bacaTeks } from "../../domain/angka";
import { firstOf } from "../../domain/items";
import type { Grid } from "../grid";
import { readUnit } from "../words/unit-words";

/** A figure as a cell of data holds it: "57,9", "Rp. 1.000,-", "80-90 %", "≥ 85", "#DIV/0!"; not "2024". */
export function isNumeralText(text: string): boolean {
  if (text === "" || !/[\d#]/.test(text)) return false;
  const read = bacaTeks(text);
  return (
    read.jenis === "angka" || read.jenis === "rentang" || read.jenis === "ambang" || read.jenis === "galat"
  );
}

/** "1 s.d 3", "15-19", "> 24": ages, sizes and lengths of time, which head the columns that count what lies in them. */
export function isInterval(text: string): boolean {
  const { jenis } = bacaTeks(text.replace(/\bs\s*[./]?\s*d\b\.?/i, "-"));
  return jenis === "rentang" || jenis === "ambang";
}

/** Points to a note below the table: "2023*", "2023 **)". */
const NOTE_MARK = /\s*\*+\s*\)?$/;

const PART_OF_YEAR = new RegExp(
  String.raw`^(?:${QUARTER}|semester)\.?${JOINT}${ORDINAL}$|^(?:i{1,3}|iv)$`,
  "i",
);

/** "1 (2019)", "Tahun ke-2 (2020)": which year of a plan, and when. */
const YEAR_OF_PLAN = /^((tahun|thn|th)\.?\s*)?(ke\s*-?\s*)?\d{1,2}\s*\(\s*(19|20)\d\d\s*\)$/i;

/** "30/9/2025": the day up to which the column tells. */
const DAY = /^\d{1,2}[/-]\d{1,2}[/-](19|20)\d\d$/;

/** A heading that names a year, a quarter, a semester, a month or a day alone: "2024", "Thn N (2021)", "III", "TW 2". */
export function isPeriodText(text: string): boolean {
  return (
    DAY.test(text.trim()) ||
    /^(tahun|thn|th|ta|t\.a\.?)?\.?\s*((19|20)\d\d)(\s*[-–/]\s*(19|20)\d\d)?$/i.test(
      text.trim().replace(NOTE_MARK, ""),
    ) ||
    YEAR_OF_PLAN.test(text.trim()) ||
    /^(tahun|thn\.?|th\.?)\s*\(?\s*n\b/i.test(text) ||
    /^\(?n\s*[-–]\s*\d\)?$/i.test(text) ||
    PART_OF_YEAR.test(text.trim()) ||
    monthOf(text) !== null
  );
}

/** "s.d. Juni", "SD TW II": up to a period that is named alone. */
export function isPeriodToDate(text: string): boolean {
  const [to = "", period = ""] = /^s\s*[./]?\s*d\.?\s*(.+)$/i.exec(text.trim()) ?? [];
  return to !== "" && isPeriodText(period);
}

/** "K | Rp. | K | % | Rp.": kinerja, percent and rupiah of one heading in columns of their own. */
export function isUnitRow(grid: Grid, row: number, columns: readonly number[]): boolean {
  if (columns.length < 2) return false;
  const units = columns.map((column) => unitWord(grid.text(row, column)));
  return units.every((unit) => unit !== null) && units.includes("kinerja") && units.includes("rupiah");
}

/** "(Rp) | (Rp) | (%)" right below the headings that they belong to: rupiah and shares, no kinerja. */
export function isMoneyUnitRow(grid: Grid, row: number, columns: readonly number[]): boolean {
  if (columns.length < 2 || grid.isBlank(row - 1, firstOf(columns))) return false;
  const units = columns.map((column) => unitWord(grid.text(row, column)));
  return units.includes("rupiah") && units.every((unit) => unit === "rupiah" || unit === "persen");
}

export function unitWord(text: string): "kinerja" | "rupiah" | "persen" | null {
  return readUnit(text)?.unit ?? null;
}
