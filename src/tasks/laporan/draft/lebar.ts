import { itemAt } from "../../../domain/items";
import type { ReportCell, ReportTable } from "../report";
import { cellText } from "../layout/cell-text";
import { lebarTeks } from "../layout/letters";
import { textWidth } from "../layout/page";

/** Points: what stands beside the text in a cell, in Word the more. */
const PADDING = 11.5;
const SIZE = 9;
/** A column of names is at least this wide, where they are that long; wider where they would run over many lines. */
const NAMES = 88;
const LONG_NAMES = 125;
const LONG = 200;
/** A column of words wraps beyond this. */
const WORDS = 62;
const WRITTEN = 105;
/** A word beyond this is broken: it may not press the columns of figures together. */
const LONGEST_WORD = 125;

interface Kolom {
  readonly judul: readonly string[];
  readonly isian: boolean;
  /** Names and single words wrap; a column of figures never does. */
  readonly isi: "teks" | "kata" | "angka";
}

/** Shares of the page for the columns, and the orientation in which they fit. */
export function bagiLebar(
  kolom: readonly Kolom[],
  rows: ReportTable["rows"],
): { readonly orientation: ReportTable["orientation"]; readonly shares: readonly number[] } {
  const needs = kolom.map((column, index) => needOf(column, cellsOf(rows, index)));
  const wanted = sum(needs.map(({ least }) => least));
  const orientation = wanted <= textWidth("portrait") ? "portrait" : "landscape";
  const page = textWidth(orientation);
  const widths = needs.map((need) => need.least);
  const rest = page - wanted;
  const total = sum(needs.map((need) => need.pull));
  const shared = widths.map((width, index) => {
    const pull = total === 0 ? 1 / needs.length : itemAt(needs, index).pull / total;
    return rest > 0 ? width + rest * pull : width * (page / wanted);
  });
  return { orientation, shares: shared.map((width) => width / page) };
}

/** The cells of a column that are as wide as the column: closing rows let their words run on. */
function cellsOf(rows: ReportTable["rows"], index: number): ReportCell[] {
  return rows
    .filter((row) => row.kind === "data" || itemAt(row.cells, index).kind === "angka")
    .map((row) => itemAt(row.cells, index));
}

interface Need {
  /** Points that the column needs. */
  readonly least: number;
  /** How strongly it takes what is left over. */
  readonly pull: number;
}

function needOf({ judul, isian, isi }: Kolom, cells: readonly ReportCell[]): Need {
  const header = Math.max(...judul.slice(-1).map((text) => longestWord(text, true)));
  const texts = cells.map(cellText);
  if (isian) return { least: Math.max(WRITTEN, header + PADDING), pull: 60 };
  if (isi === "angka") {
    const figures = Math.max(0, ...texts.map((text) => lebarTeks(text, SIZE, true)));
    return { least: Math.max(header, figures) + PADDING, pull: 0 };
  }
  const word = Math.max(0, ...texts.map((text) => longestWord(text, false)));
  const lengths = texts.map((text) => lebarTeks(text, SIZE));
  const whole = Math.max(0, ...lengths);
  if (isi === "kata") return { least: Math.max(header, word, Math.min(whole, WORDS)) + PADDING, pull: 1 };
  const names = sum(lengths) / lengths.length > LONG ? LONG_NAMES : NAMES;
  const least = Math.max(header, word, Math.min(whole, names)) + PADDING;
  return { least, pull: Math.sqrt(whole) };
}

function longestWord(text: string, bold: boolean): number {
  const widths = text.split(/[\s/-]+/).map((word) => lebarTeks(word, SIZE, bold));
  return Math.min(LONGEST_WORD, Math.max(0, ...widths));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
