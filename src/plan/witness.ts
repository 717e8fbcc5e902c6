import { cellKey } from "../sheet/address";
import type { CellValue, SheetSnapshot, Snapshot } from "../sheet/snapshot";
import { asRead, isFormula } from "./cell-text";
import { cellAt, type Change } from "./change";
import type { Witness } from "./plan";

/** Headings are looked for so many rows above the first cell that is written. */
const HEADINGS = 12;

/** A cell that is written or loses its highlight. */
type Changed = Pick<Change, "sheet" | "row" | "column">;

/**
 * Texts beside the cells that are written, and above them: while they stand where they stood, rows and columns
 * were not moved, sorted or deleted. A row without any text is known by its numbers.
 */
export function witnessesOf(changes: readonly Changed[], snapshot: Snapshot): Witness[] {
  return snapshot.sheets.flatMap((sheet) => {
    const own = changes.filter((change) => change.sheet === sheet.name);
    return own.length === 0 ? [] : witnessesOn(sheet, own);
  });
}

function witnessesOn(sheet: SheetSnapshot, changes: readonly Changed[]): Witness[] {
  const written = new Set(changes.map(({ row, column }) => cellKey(row, column)));
  const rows = [...new Set(changes.map(({ row }) => row))];
  const columns = [...new Set(changes.map(({ column }) => column))];
  const first = rows.reduce((least, row) => Math.min(least, row), Infinity);
  const constants = (row: number, among: readonly number[]): Witness[] =>
    among.flatMap((column) => (written.has(cellKey(row, column)) ? [] : constantAt(sheet, row, column)));
  const all = columnsOf(sheet);
  const headings = Array.from({ length: HEADINGS }, (_, index) => first - 1 - index).filter(
    (row) => row >= 0,
  );
  return [
    ...headings.flatMap((row) => constants(row, columns)),
    ...rows.flatMap((row) => labelsOf(constants(row, all), Math.min(...columns))),
    ...changes.flatMap((change) => [
      ...nextOf(sheet, change, written, { row: 0, column: 1 }),
      ...nextOf(sheet, change, written, { row: 1, column: 0 }),
    ]),
  ];
}

/**
 * The next cell to the right or below that holds anything: of cells that are merged only the first one remains, and
 * where that is one that was written, undoing would leave nothing of either.
 */
function nextOf(
  sheet: SheetSnapshot,
  from: Changed,
  written: ReadonlySet<number>,
  step: { readonly row: number; readonly column: number },
): Witness[] {
  const { used } = sheet;
  let [row, column] = [from.row + step.row, from.column + step.column];
  for (
    ;
    row < used.row + used.rows && column < used.column + used.columns;
    row += step.row, column += step.column
  ) {
    if (written.has(cellKey(row, column))) return [];
    const { value, formula } = cellAt(sheet, row, column);
    if (formula !== "")
      return [{ sheet: sheet.name, row, column, content: asRead(value, formula), mayDiffer: true }];
  }
  return [];
}

/** Texts before the first figure that is written, else any text, else anything. */
function labelsOf(beside: readonly Witness[], first: number): readonly Witness[] {
  const texts = beside.filter(({ content }) => typeof content === "string");
  const labels = texts.filter(({ column }) => column < first);
  if (labels.length > 0) return labels;
  return texts.length > 0 ? texts : beside;
}

/** All constants of a sheet that are not written: by them it is seen how far its rows have moved. */
export function anchorsOf(sheet: SheetSnapshot, changes: readonly Changed[]): Witness[] {
  const written = new Set(changes.map(({ row, column }) => cellKey(row, column)));
  const rows = Array.from({ length: sheet.used.rows }, (_, index) => sheet.used.row + index);
  return rows
    .flatMap((row) => columnsOf(sheet).flatMap((column) => constantAt(sheet, row, column)))
    .filter(({ row, column }) => !written.has(cellKey(row, column)));
}

function columnsOf({ used }: SheetSnapshot): number[] {
  return Array.from({ length: used.columns }, (_, index) => used.column + index);
}

function constantAt(sheet: SheetSnapshot, row: number, column: number): Witness[] {
  const [line, place] = [row - sheet.used.row, column - sheet.used.column];
  const value: CellValue = sheet.values[line]?.[place] ?? "";
  const formula: CellValue = sheet.formulas[line]?.[place] ?? "";
  if (value === "" || isFormula(value, formula)) return [];
  return [{ sheet: sheet.name, row, column, content: asRead(value, formula) }];
}
