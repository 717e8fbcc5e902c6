import type { Cell } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { FormulaRow, SheetCell } from "./compute-rows";
import { BESIDE, MOST_DRAWN } from "./compute-rows";
import type { FormulaCell, FormulaList } from "./formula-list";
import type { RowShape, ShapedFormula } from "./row-shape";
import { RowShapes } from "./row-shape";

/** The rows of a workbook of which every formula reads cells one by one. */
export function shapedRows(
  workbook: Workbook,
  formulas: FormulaList,
  frozen: ReadonlySet<Cell>,
): readonly FormulaRow[] {
  const shapes = new RowShapes();
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const isPlain = ({ cell }: FormulaCell) => !cell.origin?.formulaAttributes && !frozen.has(cell);
  const shapedOf = ({ cell, row, column }: FormulaCell) =>
    cell.formula === null ? null : shapes.of(cell.formula, row, column);
  const found: FormulaRow[] = [];
  for (const row of formulas.rows()) {
    if (!row.every(isPlain)) continue;
    const shaped = allOf(row.map(shapedOf));
    const own = shaped && formulaRow(row, shaped, sheets);
    if (own) found.push(own);
  }
  return found;
}

function allOf(shaped: readonly (ShapedFormula | null)[]): readonly ShapedFormula[] | null {
  const known = shaped.filter((one) => one !== null);
  return known.length === shaped.length ? known : null;
}

/** Null where a sheet is missing, or what the row draws on has no room beside it. */
function formulaRow(
  formulas: readonly FormulaCell[],
  shaped: readonly ShapedFormula[],
  sheets: ReadonlyMap<string, Sheet>,
): FormulaRow | null {
  const drawn: SheetCell[] = [];
  const firstDrawn: number[] = [];
  const shapes: RowShape[] = [];
  for (const [index, { shape, drawn: places }] of shaped.entries()) {
    firstDrawn.push(drawn.length);
    shapes.push(shape);
    for (const place of places) {
      const sheet = place.sheet === null ? formulas[index]?.sheet : sheets.get(place.sheet.toLowerCase());
      if (!sheet) return null;
      drawn.push({ sheet, row: place.row, column: place.column });
    }
  }
  const isBeyond = formulas.some(({ column }) => column >= BESIDE) || shapes.some(readsBeyond);
  return isBeyond || drawn.length > MOST_DRAWN ? null : { formulas, shapes, drawn, firstDrawn };
}

function readsBeyond({ reads }: RowShape): boolean {
  return [...reads].some((column) => column >= BESIDE);
}
