import { hasWord } from "../../domain/nama";
import { groupBy, leastOf, mostOf } from "../../domain/items";
import { contains } from "../address";
import type { Grid } from "../grid";
import { isNumeralText, isPeriodText } from "../header/header-rows";
import type { LaidOut, Place } from "./laid-grid";
import { findRuns, isMeasureText, labelAt, type Run } from "./measure-runs";
import type { Area, CellValue, SheetSnapshot } from "../snapshot";

/** Measures that stand below each other, laid out as a table. */
export interface LaidBlock {
  /** What of the sheet it takes: its names, labels and figures. */
  readonly area: Area;
  readonly layout: LaidOut;
}

/** Beyond the last row of any sheet: a position that is not translated names no real cell. */
const FAR = 2_000_000;
const FAR_APART = 10_000;

/**
 * Tables that are turned: cards ("Indikator: … Target: … Realisasi: … Capaian: …" below each other, one card for each
 * indikator), and measures as rows below years, months or indicators. Each value column of a card or of a block of
 * measures becomes a row.
 */
export function laidBlocks(grid: Grid): LaidBlock[] {
  const named = findRuns(grid).flatMap((run) => nameOf(grid, run) ?? []);
  const groups = groupBy(named, ({ run, how, heading }) =>
    [run.column, how, heading?.row ?? "", how === "judul" ? run.values.join() : ""].join("|"),
  );
  return [...groups.values()].map((runs, index) => layOut(grid, runs, FAR + index * FAR_APART));
}

/** The sheet without these areas: what is read as rows and columns as it stands. */
export function withoutAreas(sheet: SheetSnapshot, areas: readonly Area[]): SheetSnapshot {
  const cut = (lines: readonly (readonly CellValue[])[]): CellValue[][] =>
    lines.map((line, row) =>
      line.map((value, column) =>
        areas.some((area) => contains(area, sheet.used.row + row, sheet.used.column + column)) ? "" : value,
      ),
    );
  return { ...sheet, values: cut(sheet.values), formulas: cut(sheet.formulas) };
}

/** A run with what its values are called by. */
interface Named {
  readonly run: Run;
  /** By a label of its own, by cells left of it, by a heading above its values, or by the line above it. */
  readonly how: "label" | "kiri" | "judul" | "baris";
  /** Row above the first run, with the names of the value columns. */
  readonly heading: { readonly row: number } | null;
  /** Cells that name the whole run, from the left. */
  readonly names: readonly Place[];
}

function nameOf(grid: Grid, run: Run): Named | null {
  const heading = headingAbove(grid, run);
  if (run.values.some((value) => isMeasureText(grid.text(run.top - 1, value)))) return null;
  const isOwn = run.labels.some(({ concepts }) => concepts.has("indikator") || concepts.has("program"));
  if (isOwn && run.values.length === 1) return { run, how: "label", heading: null, names: [] };
  const left = leftNames(grid, run);
  if (left.length > 0 && heading !== null)
    return { run, how: "kiri", heading: { row: heading }, names: left };
  if (heading !== null && heading === run.top - 1)
    return { run, how: "judul", heading: { row: heading }, names: [] };
  const title = titleAbove(grid, run);
  if (title && run.values.length > 1) {
    const periods = headingAbove(grid, { ...run, top: title.row }, true);
    return periods === null ? null : { run, how: "kiri", heading: { row: periods }, names: [title] };
  }
  return title ? { run, how: "baris", heading: null, names: [title] } : null;
}

/**
 * The row of names above the values: right above the run, or above the runs that stand on each other, each below a
 * title of its own (`titled`) or not.
 */
function headingAbove(grid: Grid, { column, top, values }: Run, titled = false): number | null {
  for (let row = top - 1; row >= Math.max(grid.first.row, top - REACH); row -= 1) {
    const texts = values.map((value) => grid.text(row, value));
    const isTitle = titled && titleAbove(grid, { column, top: row + 1 }) !== null;
    if (labelAt(grid, row, column)?.isMeasure === true || isTitle || grid.isBlankRow(row)) continue;
    return texts.every(isName) ? row : null;
  }
  return null;
}

/** What a year, a month or an indikator is called by; a measure is called by words of headings alone. */
function isName(text: string): boolean {
  return isPeriodText(text) || (text !== "" && !isNumeralText(text) && !isMeasureText(text));
}

/** Rows of blocks below one heading. */
const REACH = 400;

/** Names and numbers left of the labels, in the first row of the run, with words among them. */
function leftNames(grid: Grid, { column, top }: Run): Place[] {
  const cells = grid.filledColumns(top, grid.first.column, column).map((own) => ({ row: top, column: own }));
  return cells.some((cell) => hasWord(grid.text(cell.row, cell.column))) ? cells : [];
}

/** "1. Indeks Kepuasan Masyarakat" alone above the labels. */
function titleAbove(grid: Grid, { column, top }: Pick<Run, "column" | "top">): Place | null {
  const text = grid.text(top - 1, column);
  const [only, ...others] = grid.filledColumns(top - 1);
  return only === column && others.length === 0 && hasWord(text) ? { row: top - 1, column } : null;
}

function layOut(grid: Grid, named: readonly Named[], top: number): LaidBlock {
  const [first] = named;
  const nameColumns = [...new Set(named.flatMap(({ names }) => names.map(({ column }) => column)))].sort(
    (a, b) => a - b,
  );
  const labels = [
    ...new Map(named.flatMap(({ run }) => run.labels.map((label) => [label.key, label] as const))).values(),
  ];
  const headed = first?.how === "judul" || first?.how === "kiri";
  const heads = headed
    ? named.flatMap(({ run }) => run.values.map((value) => grid.text(first.heading?.row ?? 0, value)))
    : [];
  const perPeriod = heads.length > 0 && heads.every((text) => isPeriodText(text));
  const row = ({ run, names, heading }: Named, value: number): (Place | null)[] => [
    ...nameColumns.map((column) => names.find((name) => name.column === column) ?? null),
    ...(headed && heading ? [{ row: heading.row, column: value }] : []),
    ...labels.map(({ key }) => {
      const own = run.labels.find((label) => label.key === key);
      return own ? { row: own.row, column: value } : null;
    }),
  ];
  const headRow: (Place | null)[] = [
    ...nameColumns.map((column) => (first?.heading ? { row: first.heading.row, column } : null)),
    ...(headed && first.heading ? [{ row: first.heading.row, column: first.run.column }] : []),
    ...labels.map((label) => ({ row: label.row, column: label.column })),
  ];
  const headings = [
    ...nameColumns.map((column) => nameHeading(grid, first, column)),
    ...(headed ? [perPeriod ? periodHeading(heads) : "Indikator"] : []),
    ...labels.map(({ text }) => text),
  ];
  const cells = [headRow, ...named.flatMap((own) => own.run.values.map((value) => row(own, value)))];
  return { area: areaOf(named, cells), layout: { top, headings, cells, perPeriod } };
}

function nameHeading(grid: Grid, first: Named | undefined, column: number): string {
  const text = first?.heading ? grid.text(first.heading.row, column) : "";
  return text === "" ? "Indikator" : text;
}

function periodHeading(heads: readonly string[]): string {
  return heads.every((text) => /(19|20)\d\d/.test(text)) ? "Tahun" : "Bulan";
}

function areaOf(named: readonly Named[], cells: readonly (readonly (Place | null)[])[]): Area {
  const all = [
    ...cells.flat().filter((place) => place !== null),
    ...named.flatMap(({ run }) => run.labels.map(({ row, column }) => ({ row, column }))),
  ];
  const rows = all.map(({ row }) => row);
  const columns = all.map(({ column }) => column);
  const [top, left] = [leastOf(rows), leastOf(columns)];
  return {
    row: top,
    column: left,
    rows: mostOf(rows) - top + 1,
    columns: mostOf(columns) - left + 1,
  };
}
