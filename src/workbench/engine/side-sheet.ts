import { parseArea, quoteSheet, splitSheet } from "../model/address";
import type { Area } from "../model/area";
import type { Block } from "../model/cell-functions";
import { mapReferences } from "../model/references";
import type { Sheet } from "../model/sheet";
import type { Scalar } from "../model/value";

/** A sheet that the engine keeps beside those of the workbook, for results and arguments of functions. */
export interface SideSheet {
  setValue(row: number, column: number, value: Scalar): void;
  setFormula(row: number, column: number, formula: string): void;
  read(row: number, column: number): Scalar;
}

export const SIDE_SHEET = "_fungsi";

export function blockOf(area: Area, value: (row: number, column: number) => Scalar): Block {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, right) => value(area.row + down, area.column + right)),
  );
}

/** The results of another call, where an argument is just those. */
export function sideArea(text: string): Area | null {
  const { sheet, address } = splitSheet(text);
  return sheet === SIDE_SHEET ? parseArea(address) : null;
}

/** A whole column ends where the sheet does. */
export function withinUsed(area: Area, sheet: Sheet): Area {
  const used = sheet.usedArea(true);
  if (!used) return { ...area, rows: 1, columns: 1 };
  const rows = Math.max(1, Math.min(area.rows, used.row + used.rows - area.row));
  const columns = Math.max(1, Math.min(area.columns, used.column + used.columns - area.column));
  return { ...area, rows, columns };
}

/** The same expression for a cell of another sheet. */
export function onSheet(text: string, home: Sheet): string {
  return mapReferences(text, ({ prefix, address }) => `${prefix || `${quoteSheet(home.name)}!`}${address}`);
}
