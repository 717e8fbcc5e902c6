import { itemAt, sumOf } from "../../../domain/items";
import { cellText, TANDA_GAGAL } from "../layout/cell-text";
import { breakable, lebarTeks } from "../layout/letters";
import type { ReportCell, ReportTable } from "../report";

/** How wide columns of words are at least, in points. */
export interface Ukuran {
  /** Of the text. */
  readonly size: number;
  /** What stands beside the text in a cell, in Word the more. */
  readonly padding: number;
  /** A column of names, where they are that long; wider where they would run over many lines. */
  readonly names: number;
  readonly longNames: number;
  /** A column of words wraps beyond this. */
  readonly words: number;
  /** A column that a person fills. */
  readonly written: number;
  /** Whether the table takes pages, and no more room than it must. */
  readonly isTight?: boolean;
}

/** Mean width of names, at the usual size, from which they run over many lines. */
const LONG = 200;
/** A word beyond this is broken: it may not press the columns of figures together. */
const LONGEST_WORD = 125;

/** Points: words in a narrower column are no longer read; what a person writes takes more than a name. */
const NARROWEST = 48;
const NARROWEST_WRITTEN = 58;

export interface Kolom {
  readonly judul: readonly string[];
  readonly isian: boolean;
  /** Names and single words wrap; a column of figures never does. */
  readonly isi: "teks" | "kata" | "angka";
}

/** The cells of a column that are as wide as the column: closing rows let their words run on. */
export function cellsOf(rows: ReportTable["rows"], index: number): ReportCell[] {
  return rows
    .filter(
      ({ kind, cells }) => kind === "data" || kind === "subtotal" || itemAt(cells, index).kind === "angka",
    )
    .map((row) => itemAt(row.cells, index));
}

/** Points of the column's texts in one line, row by row; a name that stands once for rows below takes a part of each. */
export function textsOf(rows: ReportTable["rows"], index: number, size: number): number[] {
  const widths = rows.map(({ kind, cells }) =>
    kind === "data" || kind === "subtotal" ? lebarTeks(cellText(itemAt(cells, index)), size) : 0,
  );
  const goesOn = (row: number): boolean =>
    rows[row]?.kind === "data" &&
    itemAt(rows, row)
      .cells.slice(0, index + 1)
      .every(({ kind }) => kind === "kosong");
  const spans = widths.map(() => 0);
  let first = 0;
  const firsts = widths.map((_, row) => {
    if (!goesOn(row)) first = row;
    spans[first] = itemAt(spans, first) + 1;
    return first;
  });
  return firsts.map((own) => itemAt(widths, own) / itemAt(spans, own));
}

export interface Need {
  /** Points that the column needs. */
  readonly least: number;
  /** Points below which one of its words would be broken. */
  readonly word: number;
  /** Points below which it is no longer read; 0 of figures. */
  readonly narrowest: number;
  /** How strongly it takes what is left over. */
  readonly pull: number;
  /** Points of its longest text in one line; 0 of what a person has yet to write. */
  readonly whole: number;
}

export function needOf({ judul, isian, isi }: Kolom, cells: readonly ReportCell[], ukuran: Ukuran): Need {
  const { size, padding } = ukuran;
  const header = Math.max(...judul.slice(-1).map((text) => longestWord(text, size, true)));
  const texts = cells.map(cellText);
  const headed = header + padding;
  if (isian)
    return {
      ...{ least: Math.max(ukuran.written, headed), word: headed, narrowest: NARROWEST_WRITTEN },
      ...{ pull: 25, whole: 0 },
    };
  if (isi === "angka") {
    const figures = Math.max(0, ...texts.map((text) => figureWidth(text, ukuran)));
    return { least: Math.max(header, figures) + padding, word: 0, narrowest: 0, pull: 0, whole: 0 };
  }
  const word = Math.max(0, ...texts.map((text) => longestWord(text, size, false)));
  const longest = Math.max(header, word) + padding;
  const lengths = texts.map((text) => lebarTeks(text, size));
  const whole = Math.max(0, ...lengths);
  if (isi === "kata")
    return {
      ...{ least: Math.max(header, word, Math.min(whole, ukuran.words)) + padding, word: longest },
      ...{ narrowest: NARROWEST, pull: 1, whole },
    };
  const names = sumOf(lengths) / lengths.length > LONG ? ukuran.longNames : ukuran.names;
  const least = Math.max(header, word, Math.min(whole, names)) + padding;
  return { least, word: longest, narrowest: NARROWEST, pull: Math.max(1, Math.sqrt(whole)), whole };
}

/** A figure stands in one line; in a long table its unit may stand below it. */
function figureWidth(text: string, { size, isTight }: Ukuran): number {
  const pieces = isTight ? text.replace(`${TANDA_GAGAL} `, `${TANDA_GAGAL}_`).split(" ") : [text];
  return Math.max(...pieces.map((piece) => lebarTeks(piece, size, true)));
}

function longestWord(text: string, size: number, bold: boolean): number {
  const words = text.split(/[\s-]+/).flatMap(breakable);
  const widths = words.map((word) => lebarTeks(word, size, bold));
  return Math.min(LONGEST_WORD, Math.max(0, ...widths));
}
