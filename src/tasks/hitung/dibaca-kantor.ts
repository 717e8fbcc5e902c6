import { gaveFigure } from "../../calculation/cells/outcome";
import type { ComputedCell } from "../../calculation/cells/computed-cell";
import { isOwnFormula } from "../../sheet/own-formula";
import { FormulaReaders, type FormulaCell } from "../../sheet/formula-readers";
import type { Grid } from "../../sheet/grid";
import type { Snapshot } from "../../sheet/snapshot";
import type { Table } from "../../sheet/table";

/** Asks whether a cell is filled: a figure of ours there would answer in the office's place. */
const CONTROL = /(=|<>)\s*""|\bISBLANK\(|\bCOUNTA\(|\bCOUNTBLANK\(/i;
const MEAN = /^=\s*(?:IFERROR\(\s*)?AVERAGE\w*\(/i;
const SUM = /^=\s*(?:IFERROR\(\s*)?SUM\w*\(/i;

/** What the office's own formulas make of the cells that we would fill. */
export class DibacaKantor {
  readonly readers: FormulaReaders;
  private readonly empty = new Map<string, boolean>();

  constructor(snapshot: Snapshot) {
    this.readers = new FormulaReaders(snapshot, (formula) => !isOwnFormula(formula));
  }

  /**
   * Why a cell is not filled: a formula of the office's reads it, and would say something else afterwards.
   * null where nothing of the office's depends on it, or what does waits for it: a column that is blank
   * throughout, a mean of shares, a sum of amounts, a link from another table or a trial beside this one.
   */
  reason(grid: Grid, table: Table, cell: ComputedCell): string | null {
    const [row, column] = [cell.row.row, cell.derived.column.column];
    const place = grid.place(row, column);
    const readers = this.readers.of(table.sheet, place.row, place.column);
    if (readers.length === 0) return null;
    const name = grid.name(row, column);
    const control = readers.find((reader) => saysSomething(reader) && CONTROL.test(reader.formula));
    if (control)
      return `${name} dibiarkan: rumus kantor di ${nameOf(control, grid)} memeriksa apakah sel itu sudah diisi.`;
    if (this.isEmptyColumn(grid, table, column)) return null;
    const reader = readers.find((one) => isFigure(one) && isOf(one, table) && !follows(one, cell));
    return reader === undefined
      ? null
      : `${name} dibiarkan: rumus kantor di ${nameOf(reader, grid)} (${reader.formula}) membacanya dan akan berubah.`;
  }

  private isEmptyColumn(grid: Grid, table: Table, column: number): boolean {
    const key = `${table.id}:${column}`;
    const known = this.empty.get(key);
    if (known !== undefined) return known;
    const empty = table.rows.every(({ row }) => grid.isBlank(row, column));
    this.empty.set(key, empty);
    return empty;
  }
}

function nameOf({ grid, row, column }: FormulaCell, from: Grid): string {
  const name = grid.name(row, column);
  return grid.sheet.name === from.sheet.name ? name : `${grid.sheet.name}!${name}`;
}

/** A figure of the table itself: what stands elsewhere shows what the table comes to. */
function isOf({ grid, row, column }: FormulaCell, { sheet, area, rows }: Table): boolean {
  const isBeside = grid.sheet.name === sheet && column >= area.column && column < area.column + area.columns;
  return isBeside && row >= area.row && row <= (rows.at(-1)?.row ?? area.row);
}

/** Neither blank nor an error. */
function saysSomething({ grid, row, column }: FormulaCell): boolean {
  return !grid.isBlank(row, column) && !String(grid.value(row, column)).startsWith("#");
}

function isFigure({ grid, row, column }: FormulaCell): boolean {
  return typeof grid.value(row, column) === "number";
}

/** A mean of shares and a sum of amounts are there to follow the cells that they span. */
function follows({ formula }: FormulaCell, { outcome }: ComputedCell): boolean {
  if (!gaveFigure(outcome)) return true;
  return (outcome.persen ? MEAN : SUM).test(formula);
}
