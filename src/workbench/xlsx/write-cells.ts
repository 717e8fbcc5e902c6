import { columnName, formatArea } from "../model/address";
import { EVERYTHING } from "../model/area";
import type { Area } from "../model/area";
import type { Cell } from "../model/cell";
import type { Row, Sheet } from "../model/sheet";
import { CellError } from "../model/value";
import { withPrefixes } from "./future-functions";
import type { NewStrings } from "./shared-strings";
import { escapeAttribute, escapeText } from "../../ooxml/xml";

/** What the cells of a file share. */
export interface CellTargets {
  readonly strings: NewStrings;
  /** Number of the cell metadata by which Excel knows a formula that spills; null where the file cannot have it. */
  readonly spilling: () => number | null;
}

/** The content of <sheetData>: rows in order, each with its stored cells. */
export function writeCells(sheet: Sheet, { strings, spilling }: CellTargets): string {
  const cells = new Map<number, string[]>();
  sheet.grid.forEach(EVERYTHING, (cell, row, column) => {
    if (isBare(cell, sheet, row, column)) return;
    let list = cells.get(row);
    if (!list) cells.set(row, (list = []));
    const written = cell.spill ? asArray(cell, { row, column, ...cell.spill }, spilling()) : cell;
    list.push(cellXml(written, columnName(column) + (row + 1), strings));
  });
  const rows = [...new Set([...cells.keys(), ...sheet.rows.keys()])].sort((a, b) => a - b);
  return rows.map((row) => rowXml(row, sheet.rows.get(row), cells.get(row) ?? [])).join("");
}

/** A cell that was emptied, and has the look of its row or column: as if nothing had ever stood there. */
function isBare(
  { value, formula, origin, style }: Cell,
  { rows, columns }: Sheet,
  row: number,
  column: number,
): boolean {
  if (value !== null || formula !== null || origin !== undefined) return false;
  return style === (rows.get(row)?.style ?? columns.get(column)?.style ?? 0);
}

/** A formula that spills is kept as one of an array, over the cells that it covers now. */
function asArray(cell: Cell, area: Area, metadata: number | null): Cell {
  const formulaAttributes = `t="array" ref="${formatArea(area)}"`;
  const origin =
    metadata === null ? { formulaAttributes } : { formulaAttributes, cellAttributes: `cm="${metadata}"` };
  return { ...cell, origin };
}

function rowXml(row: number, record: Row | undefined, cells: readonly string[]): string {
  const attributes = record ? rowAttributes(record) : "";
  if (cells.length === 0 && attributes === "") return "";
  return `<row r="${row + 1}"${attributes}>${cells.join("")}</row>`;
}

function rowAttributes({ height, fixed, hidden, style, rest }: Row): string {
  const all: Record<string, string> = { ...rest };
  if (style !== null) Object.assign(all, { s: String(style), customFormat: "1" });
  if (height !== null) all.ht = String(height);
  if (fixed) all.customHeight = "1";
  if (hidden) all.hidden = "1";
  return Object.entries(all)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join("");
}

function cellXml(cell: Cell, reference: string, strings: NewStrings): string {
  const style = cell.style === 0 ? "" : ` s="${cell.style}"`;
  const metadata = cell.origin?.cellAttributes ? ` ${cell.origin.cellAttributes}` : "";
  const start = `<c r="${reference}"${style}`;
  if (cell.formula !== null || cell.origin?.formulaAttributes)
    return `${start}${resultType(cell)}${metadata}>${formulaXml(cell)}${resultXml(cell)}</c>`;
  if (cell.value === null) return `${start}${metadata}/>`;
  return `${start}${constantXml(cell, metadata, strings)}</c>`;
}

function constantXml({ value, origin }: Cell, metadata: string, strings: NewStrings): string {
  if (value instanceof CellError) return ` t="e"${metadata}><v>${escapeText(value.code)}</v>`;
  if (typeof value === "boolean") return ` t="b"${metadata}><v>${value ? 1 : 0}</v>`;
  if (typeof value === "number") return `${metadata}><v>${value}</v>`;
  return ` t="s"${metadata}><v>${origin?.sharedString ?? strings.index(value ?? "")}</v>`;
}

function formulaXml({ formula, origin }: Cell): string {
  const attributes = origin?.formulaAttributes ? ` ${origin.formulaAttributes}` : "";
  return `<f${attributes}>${escapeText(withPrefixes((formula ?? "").slice(1)))}</f>`;
}

function resultType({ value }: Cell): string {
  if (value instanceof CellError) return ' t="e"';
  if (typeof value === "boolean") return ' t="b"';
  return typeof value === "string" ? ' t="str"' : "";
}

function resultXml({ value }: Cell): string {
  if (value === null) return "";
  if (value instanceof CellError) return `<v>${escapeText(value.code)}</v>`;
  if (typeof value === "boolean") return `<v>${value ? 1 : 0}</v>`;
  return `<v>${escapeText(String(value))}</v>`;
}
