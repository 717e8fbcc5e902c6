import { firstOf } from "../items";
import type { Area } from "./area";
import { isFullColumns, isFullRows } from "./area";
import { columnIndex, columnName, formatArea, quoteSheet } from "./address";
import { MAX_COLUMNS, MAX_ROWS } from "./cell";
import { mapReferences } from "./references";
import type { FormulaReference } from "./references";

const LOST = "#REF!";

/** The formula as it reads after being copied `rows` down and `columns` to the right. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const corners = reference.address.split(":").map((corner) => copyCorner(corner, rows, columns));
    return corners.includes(null) ? LOST : reference.prefix + corners.join(":");
  });
}

/** "$B2" -> "$B5", "B" -> "D", "$3" -> "$3"; null where it falls off the sheet. */
function copyCorner(corner: string, rows: number, columns: number): string | null {
  const match = /^(?:(\$?)([A-Z]{1,3}))?(?:(\$?)(\d+))?$/i.exec(corner);
  if (!match) return null;
  const [, columnFixed, name, rowFixed, row] = match;
  const column = name === undefined ? null : columnIndex(name) + (columnFixed ? 0 : columns);
  const line = row === undefined ? null : Number(row) + (rowFixed ? 0 : rows);
  if (column !== null && (column < 0 || column >= MAX_COLUMNS)) return null;
  if (line !== null && (line < 1 || line > MAX_ROWS)) return null;
  return (
    (column === null ? "" : columnFixed + columnName(column)) + (line === null ? "" : `${rowFixed}${line}`)
  );
}

/** Rows or columns put in (count > 0) or taken out (count < 0) at a position. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  /** Only this stretch of the other axis moves (cells put in, not whole rows); absent: all of it. */
  readonly band?: { readonly start: number; readonly length: number };
}

/** Where an area lies after the shift; null when all of it was taken out. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  if (shift.axis === "row") {
    if (isFullColumns(area) || !inBand(area.column, area.columns, shift)) return area;
    const [row, rows] = shiftSpan(area.row, area.rows, shift, MAX_ROWS);
    return rows > 0 ? { ...area, row, rows } : null;
  }
  if (isFullRows(area) || !inBand(area.row, area.rows, shift)) return area;
  const [column, columns] = shiftSpan(area.column, area.columns, shift, MAX_COLUMNS);
  return columns > 0 ? { ...area, column, columns } : null;
}

function inBand(start: number, length: number, { band }: Shift): boolean {
  return !band || (start >= band.start && start + length <= band.start + band.length);
}

function shiftSpan(start: number, length: number, { at, count }: Shift, max: number): [number, number] {
  const move = (position: number) => (count >= 0 ? position + count : Math.max(at, position + count));
  const end = start + length;
  const from = start < at ? start : move(start);
  const to = end <= at ? end : move(end);
  return [from, Math.min(to, max) - from];
}

/** The formula of a cell on sheet `home` as it reads after `shift` on the sheet named `sheet`. */
export function shiftFormula(formula: string, home: string, sheet: string, shift: Shift): string {
  if (home !== sheet && !mentions(formula, sheet)) return formula;
  return mapReferences(formula, (reference) => {
    const written = reference.prefix + reference.address;
    if (!pointsInto(reference, home, sheet)) return written;
    const moved = shiftArea(reference.area, shift);
    if (moved === reference.area) return written;
    return reference.prefix + (moved ? withDollars(moved, reference.address) : LOST);
  });
}

/** The formula after the sheet got another name (null: the sheet is gone). */
export function renameInFormula(formula: string, sheet: string, name: string | null): string {
  if (!mentions(formula, sheet)) return formula;
  return mapReferences(formula, (reference) => {
    const hit = reference.sheet !== null && pointsInto(reference, "", sheet);
    if (!hit) return reference.prefix + reference.address;
    return name === null ? LOST : `${quoteSheet(name)}!${reference.address}`;
  });
}

/** Whether the formula may point to the sheet. To ask costs little beside reading its references. */
function mentions(formula: string, sheet: string): boolean {
  return formula.includes("!") && formula.toLowerCase().includes(sheet.toLowerCase().replaceAll("'", "''"));
}

function pointsInto(reference: FormulaReference, home: string, sheet: string): boolean {
  return !reference.foreign && (reference.sheet ?? home).toLowerCase() === sheet.toLowerCase();
}

/** Writes `area` with the dollar signs that `pattern` has. */
function withDollars(area: Area, pattern: string): string {
  const dollars = pattern.split(":").map((corner) => ({
    column: /^\$[A-Z]/i.test(corner),
    row: /\$\d/.test(corner),
  }));
  return formatArea(area)
    .split(":")
    .map((corner, index) => {
      const fixed = dollars[index] ?? firstOf(dollars);
      return corner.replace(/^([A-Z]*)(\d*)$/, (_, name: string, row: string) => {
        return (name && fixed.column ? "$" : "") + name + (row && fixed.row ? "$" : "") + row;
      });
    })
    .join(":");
}
