import type { Grid } from "../grid";
import { isNumeralText, isPeriodText } from "../header/header-rows";

import { isFigureAt } from "../header/figure-at";
import type { Concept } from "../words/lexicon";
import { conceptsOf, headerShare, normalise } from "../words/wording";

/** A measure or a property named in a cell of its own, its value beside it. */
export interface Label {
  readonly row: number;
  readonly column: number;
  /** As a heading: without the colon behind it. */
  readonly text: string;
  /** The same for labels that say the same. */
  readonly key: string;
  readonly concepts: ReadonlySet<Concept>;
  /** Whether figures belong to it. */
  readonly isMeasure: boolean;
}

/** Labels below each other, each once, with the columns that hold their values. */
export interface Run {
  readonly column: number;
  readonly top: number;
  readonly labels: readonly Label[];
  readonly values: readonly number[];
}

const MEASURES: readonly Concept[] = [
  "target",
  "realisasi",
  "capaian",
  "anggaran",
  "serapan",
  "sisa",
  "efisiensi",
  "selisih",
];
const PLANNED: readonly Concept[] = ["target", "anggaran"];
const RESULTS: readonly Concept[] = ["capaian", "persen", "serapan", "sisa", "selisih"];
const NAMES: readonly Concept[] = ["program", "sasaran", "tujuan", "indikator"];
const LONGEST = 45;
/** A target, what was reached, and what follows from both. */
const FEWEST = 3;

/** Every run of labels on the sheet that names a target or a pagu, a realisasi, and what follows from them. */
export function findRuns(grid: Grid): Run[] {
  const runs: Run[] = [];
  for (let column = grid.first.column; column + 1 < grid.end.column; column += 1) {
    let open: Label[] = [];
    const close = (): void => {
      const run = runOf(grid, column, open);
      if (run) runs.push(run);
      open = [];
    };
    for (let row = grid.first.row; row < grid.end.row; row += 1) {
      const label = labelAt(grid, row, column);
      if (label === null || open.some(({ key }) => key === label.key)) close();
      if (label) open.push(label);
    }
    close();
  }
  return runs;
}

/** "Target :", "Capaian (%)", "Indikator Kinerja": nothing but words of headings. */
export function labelAt(grid: Grid, row: number, column: number): Label | null {
  if (typeof grid.value(row, column) === "number") return null;
  if (grid.isBlank(row, column) || grid.isCovered(row, column)) return null;
  const text = grid.text(row, column).replace(/\s*:$/, "");
  // The cheapest first: most texts of a sheet are names.
  if (text.length > LONGEST || headerShare(text) < 1) return null;
  const concepts = conceptsOf(text);
  if (concepts.size === 0) return null;
  return { row, column, text, key: normalise(text), concepts, isMeasure: isMeasureText(text) };
}

/** "Target", "Realisasi Anggaran"; "Program Realisasi Anggaran" is a name. */
export function isMeasureText(text: string): boolean {
  const concepts = conceptsOf(text);
  const names = NAMES.some((own) => concepts.has(own));
  return !names && headerShare(text) === 1 && MEASURES.some((own) => concepts.has(own));
}

function runOf(grid: Grid, column: number, labels: readonly Label[]): Run | null {
  const [first] = labels;
  if (!first || labels.length < FEWEST || !labels.some(isResult)) return null;
  const measures = labels.filter((label) => label.isMeasure && !isResult(label) && isFilled(grid, label));
  const reached = measures.find(({ concepts }) => concepts.has("realisasi"));
  const planned = measures.find(
    (own) => own !== reached && PLANNED.some((concept) => own.concepts.has(concept)),
  );
  if (!planned || !reached) return null;
  const values = valueColumns(grid, column, labels, [planned, reached]);
  if (values.length === 0) return null;
  const own = labels.slice(labels.findIndex((label) => !isAbove(grid, label, values)));
  return { column, top: own[0]?.row ?? first.row, labels: own, values };
}

/** Not the caption above the table, of words of headings alone. */
function isFilled(grid: Grid, { row, column }: Label): boolean {
  return grid.filledColumns(row, column + 1).some((own) => isFigured(grid, row, own));
}

/** A title without a value, or the heading of the labels beside the names of several columns of values. */
function isAbove(grid: Grid, { row, isMeasure }: Label, values: readonly number[]): boolean {
  const texts = values.map((value) => grid.text(row, value));
  if (texts.every((text) => text === "")) return true;
  return (
    !isMeasure && (values.length > 1 || texts.every((text) => isPeriodText(text) || headerShare(text) === 1))
  );
}

function isResult({ concepts }: Label): boolean {
  return RESULTS.some((own) => concepts.has(own)) && !concepts.has("target") && !concepts.has("realisasi");
}

/** The columns right of the labels, behind a column of colons, in which figures of the two measures stand. */
function valueColumns(
  grid: Grid,
  column: number,
  labels: readonly Label[],
  measures: readonly Label[],
): number[] {
  const isColon = labels.every(({ row }) => ["", ":"].includes(grid.text(row, column + 1)));
  const holds = (at: number): boolean => measures.every(({ row }) => isFigured(grid, row, at));
  const found: number[] = [];
  for (let at = column + (isColon ? 2 : 1); at < grid.end.column && holds(at); at += 1) found.push(at);
  return found;
}

function isFigured(grid: Grid, row: number, column: number): boolean {
  return isFigureAt(grid, row, column) || isNumeralText(grid.text(row, column));
}
