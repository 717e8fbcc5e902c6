import type { Area } from "./area";
import { contains, intersection } from "./area";
import { placeContent } from "./content";
import { copyFormula } from "./formula-moves";
import { relativeRows } from "./references";
import type { Sheet } from "./sheet";
import { tableDataArea } from "./table";

/**
 * What a cell of a table holds, as far as it matters to its column: the formula as it reads from its row, "" for
 * nothing, null for a constant.
 */
type Shape = string | null;

/**
 * Carries out a write, and then what Excel does by itself in the columns of tables that it touched ("Fill formulas
 * in tables to create calculated columns"). A formula that is entered into a column that holds nothing else, or one
 * and the same formula, and blanks otherwise goes to all its rows. Entries come one after another from the top, and
 * blank ones count for nothing: of several formulas the bottom-most stands everywhere in the end
 * (OfficeDev/office-js issues 2093, 1916, 5909, 6745). Whether Excel weighs the entries of one write one by one or
 * all together against the rest of the column is not told: it spreads here where either would. Gives the cells that
 * were filled so.
 */
export function writeSpreading(
  sheet: Sheet,
  area: Area,
  write: () => void,
  isEntered: IsEntered,
): readonly Area[] {
  const columns = columnsTouched(sheet, area).map((column) => ({ column, before: shapesIn(sheet, column) }));
  write();
  const isOurs: IsEntered = (row, column) => contains(area, row, column) && isEntered(row, column);
  return columns.flatMap(({ column, before }) => settle(sheet, column, before, isOurs));
}

/** Whether the write says anything about a cell. */
type IsEntered = (row: number, column: number) => boolean;

function columnsTouched(sheet: Sheet, area: Area): Area[] {
  return sheet.tables.flatMap((table) => {
    const data = tableDataArea(table);
    const touched = data.rows > 0 ? intersection(data, area) : null;
    return Array.from({ length: touched?.columns ?? 0 }, (_, index) => ({
      ...data,
      column: (touched?.column ?? 0) + index,
      columns: 1,
    }));
  });
}

function shapesIn(sheet: Sheet, { row, rows, column }: Area): Shape[] {
  return Array.from({ length: rows }, (_, index) => shapeAt(sheet, row + index, column));
}

function shapeAt(sheet: Sheet, row: number, column: number): Shape {
  const cell = sheet.cell(row, column);
  if (!cell || (cell.value === null && cell.formula === null)) return "";
  return cell.formula === null ? null : relativeRows(cell.formula, row);
}

function settle(sheet: Sheet, area: Area, before: readonly Shape[], isEntered: IsEntered): Area[] {
  const counts = new Map<Shape, number>();
  const add = (shape: Shape, by: number) => counts.set(shape, (counts.get(shape) ?? 0) + by);
  for (const shape of before) add(shape, 1);
  const now = [...before];
  /** The row whose formula a row got, where it is not its own. */
  const sources = new Map<number, number>();
  before.forEach((_, index) => {
    const shape = shapeAt(sheet, area.row + index, area.column);
    if (!isEntered(area.row + index, area.column) || shape === "") return;
    add(now[index] ?? null, -1);
    sources.delete(index);
    if (
      shape !== null &&
      before.length > 1 &&
      isOneFormula([...counts].flatMap(([known, count]) => (count > 0 ? [known] : [])))
    ) {
      before.forEach((__, row) => (row === index ? null : sources.set(row, index)));
      now.fill(shape);
      counts.clear();
      add(shape, before.length);
    } else {
      now[index] = shape;
      add(shape, 1);
    }
  });
  const written = before.flatMap((_, index) => (isEntered(area.row + index, area.column) ? [index] : []));
  const last = written.at(-1);
  const rest = now.filter((_, index) => !written.includes(index));
  const entered = written.map((index) => shapeAt(sheet, area.row + index, area.column));
  if (last !== undefined && entered.every((shape) => shape && shape === entered[0]) && isOneFormula(rest))
    before.forEach((_, index) => (written.includes(index) ? null : sources.set(index, last)));
  for (const [index, source] of sources) copyDown(sheet, area, source, index);
  return [...sources.keys()].map((index) => ({ ...area, row: area.row + index, rows: 1 }));
}

/** Blanks and no more than one formula. */
function isOneFormula(shapes: readonly Shape[]): boolean {
  const filled = new Set(shapes.filter((shape) => shape !== ""));
  return filled.size === 0 || (filled.size === 1 && !filled.has(null));
}

function copyDown(sheet: Sheet, { row, column }: Area, from: number, to: number): void {
  const formula = sheet.cell(row + from, column)?.formula ?? null;
  if (formula === null) return;
  placeContent(sheet, row + to, column, { value: null, formula: copyFormula(formula, to - from, 0) });
}
