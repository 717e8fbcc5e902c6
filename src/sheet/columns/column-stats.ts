import { bacaSel } from "../../domain/angka";
import type { Bacaan } from "../../domain/bacaan";
import { artiFormat } from "../../domain/format-excel";
import { hanyaPersen } from "../../domain/persen";
import { readPolaritas } from "../../domain/polaritas";
import { isCarriedOver } from "../carried-over";
import type { Grid } from "../grid";
import { isFilledByUs } from "../own-formula";

/** What the values of a column look like, over a sample of its rows. */
export interface ColumnStats {
  readonly filled: number;
  readonly numeric: number;
  readonly percent: number;
  /** Cells that a formula of the office's computes. */
  readonly formulas: number;
  /** Cells that an earlier run filled in, which count for nothing else here. */
  readonly own: number;
  /** Blank cells under a format that shows percentages. */
  readonly blankShares: number;
  /** Numbers below 0. */
  readonly negative: number;
  /** Median of the absolute numbers; 0 without any. */
  readonly median: number;
  /** The smallest and the largest of them; 0 without any. */
  readonly smallest: number;
  readonly largest: number;
  /** Long texts: names and sentences. */
  readonly words: number;
  /** Of these, those that say "%" or "persen" and nothing else. */
  readonly percentWords: number;
  /** Codes such as 5.1.02. */
  readonly codes: number;
  /** Texts that name a polaritas ("Positif", "Minimize"), and those that only name a direction ("Naik"). */
  readonly polarities: number;
  readonly directions: number;
}

const SAMPLE = 400;
/** Longer texts are remarks. */
const PHRASE = 80;
const DIRECTION = /^(naik|turun|tetap|meningkat|menurun)$/i;

/** `skipped`: rows that only say the headings again. */
export function columnStats(
  grid: Grid,
  column: number,
  {
    from,
    to,
    skipped,
  }: { readonly from: number; readonly to: number; readonly skipped: ReadonlySet<number> },
): ColumnStats {
  const numbers: number[] = [];
  const stats = {
    ...{ filled: 0, numeric: 0, percent: 0, negative: 0, formulas: 0, own: 0, words: 0, codes: 0 },
    ...{ polarities: 0, directions: 0, blankShares: 0, percentWords: 0 },
  };
  const count = (figure: number, isPercent: boolean): void => {
    stats.numeric += 1;
    if (isPercent) stats.percent += 1;
    if (figure < 0) stats.negative += 1;
    numbers.push(Math.abs(figure));
  };
  for (const row of sampled(from, to, skipped)) {
    if (grid.isBlank(row, column)) {
      if (artiFormat(grid.format(row, column)).rasioPersen) stats.blankShares += 1;
      continue;
    }
    // A second run must read the table as the first did: what the first one filled is blank to it.
    if (isFilledByUs(grid, row, column)) {
      stats.own += 1;
      continue;
    }
    stats.filled += 1;
    if (grid.hasFormula(row, column) && !isCarriedOver(grid, row, column)) stats.formulas += 1;
    const value = grid.value(row, column);
    const arti = artiFormat(grid.format(row, column));
    if (typeof value === "number" && !arti.tanggal) {
      count(arti.rasioPersen ? value * 100 : value, arti.persen);
      continue;
    }
    const read = bacaSel(value, grid.format(row, column));
    if (read.jenis === "angka") count(read.nilai.toNumber(), read.persen);
    countText(stats, grid.text(row, column), read);
  }
  numbers.sort((a, b) => a - b);
  const median = numbers[Math.floor(numbers.length / 2)] ?? 0;
  return { ...stats, median, smallest: numbers[0] ?? 0, largest: numbers.at(-1) ?? 0 };
}

interface TextCounts {
  words: number;
  percentWords: number;
  codes: number;
  polarities: number;
  directions: number;
}

function countText(counts: TextCounts, text: string, { jenis }: Bacaan): void {
  const direction = directionOf(text);
  if (direction) counts[direction] += 1;
  if (jenis === "kode") counts.codes += 1;
  if (jenis !== "teks") return;
  counts.words += 1;
  if (hanyaPersen(text)) counts.percentWords += 1;
}

function sampled(from: number, to: number, skipped: ReadonlySet<number>): number[] {
  const length = Math.max(0, Math.min(to - from, SAMPLE));
  return Array.from({ length }, (_, step) => from + step).filter((row) => !skipped.has(row));
}

function directionOf(text: string): "polarities" | "directions" | null {
  if (DIRECTION.test(text)) return "directions";
  const worded = /\p{L}{4}/u.test(text) && text.length <= PHRASE;
  return worded && readPolaritas(text) !== null ? "polarities" : null;
}
