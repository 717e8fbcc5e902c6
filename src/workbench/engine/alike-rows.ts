import { firstOf, itemAt } from "../items";
import type { Cell } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { Scalar } from "../model/value";
import type { FormulaRow } from "./compute-rows";
import { computeRows } from "./compute-rows";
import type { ChangedCells, FormulaCell, FormulaList } from "./formula-list";
import { isFailure } from "./iron-model";
import type { RowShape } from "./row-shape";
import { RowShapes } from "./row-shape";

/** Where fewer rows are alike, they stay with the others. */
const FEWEST = 200;

/**
 * The rows of a workbook whose formulas read nothing but their own row, and are the same as in many other
 * rows: tables filled down. They are computed by themselves, and the rest of the workbook takes their
 * results as constants.
 */
export class AlikeRows {
  private readonly rows = new Map<Sheet, Map<number, FormulaRow>>();
  private readonly results = new Map<Cell, Scalar>();

  /** @param frozen formulas that are not computed: rows that hold one stay with the others. */
  constructor(formulas: FormulaList, frozen: ReadonlySet<Cell>) {
    for (const kind of kindsOf(ownRows(formulas, frozen))) {
      if (kind.length >= FEWEST && this.compute(kind)) kind.forEach((row) => this.place(row));
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
    const changed = new Set<FormulaRow>();
    for (const { sheet, row, column } of changes.all()) {
      const own = this.rows.get(sheet)?.get(row);
      if (!own) continue;
      const cell = sheet.cell(row, column);
      if (cell && (cell.formula !== null || this.has(cell))) return null;
      changed.add(own);
    }
    const isDone = kindsOf(changed).every((kind) => this.compute(kind));
    return isDone ? [...changed].flatMap(({ formulas }) => formulas) : null;
  }

  /** False, and nothing noted, where the engine fails at one of the formulas. */
  private compute(kind: readonly FormulaRow[]): boolean {
    const results = computeRows(kind);
    for (const result of results.values()) if (isFailure(result)) return false;
    for (const [cell, result] of results) this.results.set(cell, result);
    return true;
  }

  private place(formulaRow: FormulaRow): void {
    const { sheet, row } = firstOf(formulaRow.formulas);
    let known = this.rows.get(sheet);
    if (!known) this.rows.set(sheet, (known = new Map()));
    known.set(row, formulaRow);
  }
}

/** The rows of which every formula reads its own row alone. */
function ownRows(formulas: FormulaList, frozen: ReadonlySet<Cell>): FormulaRow[] {
  const shapes = new RowShapes();
  const shapeOf = ({ cell, row, column }: FormulaCell): RowShape | null =>
    cell.formula === null || cell.origin?.formulaAttributes || frozen.has(cell)
      ? null
      : shapes.of(cell.formula, row, column);
  const found: FormulaRow[] = [];
  for (const row of formulas.rows()) {
    const own = row.map(shapeOf);
    if (own.every((shape) => shape !== null)) found.push({ formulas: row, shapes: own });
  }
  return found;
}

/** Rows with the same formulas in the same columns, together. */
function kindsOf(rows: Iterable<FormulaRow>): FormulaRow[][] {
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
