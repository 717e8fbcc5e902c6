import { EVERYTHING, intersection } from "../model/area";
import type { Area } from "../model/area";
import type { Told, ToldBlock } from "../model/cell-functions";
import type { Cell } from "../model/cell";
import { MAX_COLUMNS, MAX_ROWS } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { FormulaCell } from "./formula-list";

/** Results that reach over the cells beside their formula: laid where there is room, and taken away again. */
export class Spills {
  /** @param note called for each cell whose value becomes another. */
  constructor(
    private readonly workbook: Workbook,
    private readonly note: (sheet: Sheet, row: number, column: number) => void,
  ) {}

  /** Empties what was laid by formulas that are not among `living`. */
  sweep(living: ReadonlySet<Cell>): void {
    for (const sheet of this.workbook.sheets)
      this.empty(sheet, ({ spilledBy }) => spilledBy !== undefined && !living.has(spilledBy));
  }

  /** False where other content, merged cells, a table or the end of the sheet are in the way. */
  lay({ sheet, row, column, cell }: FormulaCell, block: ToldBlock): boolean {
    const size = { rows: block.length, columns: block[0]?.length ?? 1 };
    const area = { row, column, ...size };
    const isSingle = size.rows === 1 && size.columns === 1;
    if (isSingle && !this.workbook.holdsSpills) return true;
    const hasRoom = isSingle || isFree(sheet, area, cell);
    if (isSingle || !hasRoom || !isLaid(sheet, area, cell)) {
      this.empty(sheet, ({ spilledBy }) => spilledBy === cell);
      delete cell.spill;
    }
    if (isSingle || !hasRoom) return hasRoom;
    this.workbook.holdsSpills = true;
    cell.spill = size;
    block.forEach((told, down) =>
      told.forEach((one, right) => {
        if (down + right > 0) this.put(sheet, row + down, column + right, one, cell);
      }),
    );
    return true;
  }

  private put(sheet: Sheet, row: number, column: number, { value, reason }: Told, by: Cell): void {
    const cell = sheet.ensureCell(row, column);
    const isSame = cell.value === value && cell.reason === reason && cell.spilledBy === by;
    Object.assign(cell, { value, reason, spilledBy: by });
    if (!isSame) this.note(sheet, row, column);
  }

  private empty(sheet: Sheet, isGone: (cell: Cell) => boolean): void {
    sheet.grid.forEach(EVERYTHING, (cell, row, column) => {
      if (!isGone(cell)) return;
      cell.value = null;
      delete cell.reason;
      delete cell.spilledBy;
      this.note(sheet, row, column);
    });
  }
}

/** Whether the results stand already where they belong, and nowhere else. */
function isLaid(sheet: Sheet, area: Area, by: Cell): boolean {
  if (by.spill?.rows !== area.rows || by.spill.columns !== area.columns) return false;
  let laid = 0;
  sheet.grid.forEach(area, (cell) => (laid += cell.spilledBy === by ? 1 : 0));
  return laid === area.rows * area.columns - 1;
}

function isFree(sheet: Sheet, area: Area, by: Cell): boolean {
  if (area.row + area.rows > MAX_ROWS || area.column + area.columns > MAX_COLUMNS) return false;
  const isCut = [...sheet.merges, ...sheet.tables.map((table) => table.area)].some(
    (other) => intersection(other, area) !== null,
  );
  if (isCut) return false;
  let isFree = true;
  sheet.grid.forEach(area, (cell) => {
    if (cell === by || cell.spilledBy === by) return;
    if (cell.value !== null || cell.formula !== null) isFree = false;
  });
  return isFree;
}
