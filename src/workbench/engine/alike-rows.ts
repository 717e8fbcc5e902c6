import { firstOf, itemAt } from "../items";
import type { Cell } from "../model/cell";
import { MAX_COLUMNS } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { Scalar } from "../model/value";
import type { Workbook } from "../model/workbook";
import { computeRows } from "./compute-rows";
import type { FormulaRow, SheetCell } from "./compute-rows";
import type { ChangedCells, FormulaCell, FormulaList } from "./formula-list";
import { isFailure } from "./iron-model";
import { shapedRows } from "./shaped-rows";

/** Where fewer rows are alike, they stay with the others. */
const FEWEST = 200;

/**
 * The rows of a workbook whose formulas read cells one by one, and are the same as in many other rows: tables
 * filled down, and tables that tell cell by cell what another holds. They are computed by themselves, and the rest of
 * the workbook takes their results as constants. What they draw on from elsewhere are constants, or results of
 * rows that were computed so before them.
 */
export class AlikeRows {
  private readonly rows = new Map<Sheet, Map<number, FormulaRow>>();
  private readonly results = new Map<Cell, Scalar>();
  /** The rows that draw on a cell. */
  private readonly readers = new Map<Sheet, Map<number, FormulaRow[]>>();
  /** In which turn a row is computed: after all that it draws on. */
  private readonly turns = new Map<FormulaRow, number>();
  private turnsTaken = 0;

  /** @param frozen formulas that are not computed: rows that hold one stay with the others. */
  constructor(workbook: Workbook, formulas: FormulaList, frozen: ReadonlySet<Cell>) {
    let waiting = kindsOf(shapedRows(workbook, formulas, frozen)).filter(isMany);
    for (let before = Infinity; countOf(waiting) < before;) {
      before = countOf(waiting);
      waiting = waiting.map((kind) => this.take(kind)).filter(isMany);
    }
  }

  has(cell: Cell): boolean {
    return this.results.has(cell);
  }

  result(cell: Cell): Scalar | undefined {
    return this.results.get(cell);
  }

  /**
   * Computes anew the rows of which constants changed, and returns their formulas; null where one of them
   * is no longer like the others.
   */
  update(changes: ChangedCells): readonly FormulaCell[] | null {
    const due = new Map<number, Set<FormulaRow>>();
    for (const place of changes.all()) {
      const rows = this.rowsOf(place);
      if (rows.length === 0) continue;
      const cell = place.sheet.cell(place.row, place.column);
      if (cell && (cell.formula !== null || this.has(cell))) return null;
      this.demand(rows, due);
    }
    const computed: FormulaCell[] = [];
    while (due.size > 0) {
      const turn = Math.min(...due.keys());
      const rows = due.get(turn) ?? new Set();
      due.delete(turn);
      if (!kindsOf(rows).every((kind) => this.compute(kind))) return null;
      for (const { formulas } of rows) {
        computed.push(...formulas);
        for (const formula of formulas) this.demand(this.readersOf(formula), due);
      }
    }
    return computed;
  }

  /** Computes what of a kind is ready to be; returns the rows that are not. */
  private take(kind: readonly FormulaRow[]): readonly FormulaRow[] {
    const isReady = ({ drawn }: FormulaRow) => drawn.every((cell) => this.isKnown(cell));
    const ready = kind.filter(isReady);
    if (!isMany(ready)) return kind;
    if (!this.compute(ready)) return [];
    const turn = this.turnsTaken++;
    for (const row of ready) {
      this.place(row);
      this.turns.set(row, turn);
    }
    return kind.filter((row) => !this.turns.has(row));
  }

  private isKnown({ sheet, row, column }: SheetCell): boolean {
    const cell = sheet.cell(row, column);
    return !cell || cell.formula === null || this.has(cell);
  }

  /** False, and nothing noted, where the engine fails at one of the formulas. */
  private compute(kind: readonly FormulaRow[]): boolean {
    const results = computeRows(kind, ({ sheet, row, column }) => {
      const cell = sheet.cell(row, column);
      return (cell && this.results.get(cell)) ?? cell?.value ?? null;
    });
    for (const result of results.values()) if (isFailure(result)) return false;
    for (const [cell, result] of results) this.results.set(cell, result);
    return true;
  }

  private place(formulaRow: FormulaRow): void {
    const { sheet, row } = firstOf(formulaRow.formulas);
    ensure(this.rows, sheet).set(row, formulaRow);
    for (const drawn of formulaRow.drawn) {
      const readers = ensure(this.readers, drawn.sheet);
      const known = readers.get(keyOf(drawn));
      if (known) known.push(formulaRow);
      else readers.set(keyOf(drawn), [formulaRow]);
    }
  }

  private rowsOf(place: SheetCell): readonly FormulaRow[] {
    const own = this.rows.get(place.sheet)?.get(place.row);
    return own ? [own, ...this.readersOf(place)] : this.readersOf(place);
  }

  private readersOf(place: SheetCell): readonly FormulaRow[] {
    return this.readers.get(place.sheet)?.get(keyOf(place)) ?? [];
  }

  private demand(rows: readonly FormulaRow[], due: Map<number, Set<FormulaRow>>): void {
    for (const row of rows) {
      const turn = this.turns.get(row) ?? 0;
      const others = due.get(turn);
      if (others) others.add(row);
      else due.set(turn, new Set([row]));
    }
  }
}

function ensure<T>(maps: Map<Sheet, Map<number, T>>, sheet: Sheet): Map<number, T> {
  let known = maps.get(sheet);
  if (!known) maps.set(sheet, (known = new Map()));
  return known;
}

function keyOf({ row, column }: SheetCell): number {
  return row * MAX_COLUMNS + column;
}

function isMany(kind: readonly FormulaRow[]): boolean {
  return kind.length >= FEWEST;
}

function countOf(kinds: readonly (readonly FormulaRow[])[]): number {
  return kinds.reduce((sum, { length }) => sum + length, 0);
}

/** Rows with the same formulas in the same columns, together. */
function kindsOf(rows: Iterable<FormulaRow>): (readonly FormulaRow[])[] {
  const kinds = new Map<string, FormulaRow[]>();
  for (const row of rows) {
    const key = row.formulas
      .map(({ column }, index) => `${column}:${itemAt(row.shapes, index).id}`)
      .join("|");
    const kind = kinds.get(key);
    if (kind) kind.push(row);
    else kinds.set(key, [row]);
  }
  return [...kinds.values()];
}
