import { formatArea } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { SheetTable } from "../model/table";
import type { Parts } from "./parts";
import type { TableDescription } from "./read-tables";
import { describeTable, headerTexts } from "./read-tables";
import { setChildren } from "./sheet-xml";
import type { XmlElement } from "../../ooxml/xml";
import { child, element, elements, writeDocument } from "../../ooxml/xml";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";

/** Brings the table parts of a sheet up to date: changed, new and removed ones. */
export function writeTables(sheet: Sheet, root: XmlElement, parts: Parts, sheetPath: string): void {
  for (const table of sheet.tables) table.columns = columnNames(sheet, table);
  removeGone(sheet, parts, sheetPath);
  for (const table of sheet.tables) if (table.origin) updateTable(table, parts, table.origin.part);
  const added = sheet.tables.filter((table) => table.origin === null);
  for (const table of added) {
    const path = parts.add("xl/tables/table#.xml", TYPE, writeDocument(newTable(table, nextTableId(parts))));
    parts.relate(sheetPath, RELATION, path);
  }
  const ids = parts.relationships(sheetPath).filter(({ type }) => type === "table");
  const nodes = ids.map(({ id }) => element("tablePart", { "r:id": id }));
  root.attributes["xmlns:r"] ??= "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  setChildren(
    root,
    "tableParts",
    nodes.length > 0 ? [element("tableParts", { count: nodes.length }, nodes)] : [],
  );
}

/**
 * Excel repairs a file whose column names differ from what stands in the header cells. Those of the opened file
 * stay as they are where their cell says what it said.
 */
function columnNames(sheet: Sheet, table: SheetTable): string[] {
  if (!table.showHeaders) return table.columns;
  const shown = headerTexts(sheet, table.area);
  const before = table.origin?.headers;
  return table.columns.map((name, index) => (shown[index] === before?.[index] ? name : shown[index] || name));
}

function removeGone(sheet: Sheet, parts: Parts, sheetPath: string): void {
  const alive = new Set(sheet.tables.map((table) => table.origin?.part));
  for (const { id, type, target } of parts.relationships(sheetPath)) {
    if (type !== "table" || alive.has(target)) continue;
    parts.unrelate(sheetPath, id);
    parts.remove(target);
  }
}

function updateTable(table: SheetTable, parts: Parts, path: string): void {
  const root = parts.xml(path);
  if (saysTheSame(describeTable(root), table)) return;
  root.attributes.ref = formatArea(table.area);
  root.attributes.displayName = table.name;
  root.attributes.name = table.name;
  const filter = child(root, "autoFilter");
  if (filter && table.showFilterButton) filter.attributes.ref = formatArea(filteredArea(table));
  if (filter && !table.showFilterButton) root.children = root.children.filter((node) => node !== filter);
  if (!filter && table.showFilterButton) root.children.unshift(filterNode(table));
  elements(child(root, "tableColumns")).forEach((column, index) => {
    column.attributes.name = encodeName(table.columns[index] ?? "");
  });
  const style = child(root, "tableStyleInfo");
  root.children = [...root.children.filter((node) => node !== style), styleNode(table)];
  moveToEnd(root, "extLst");
  parts.writeXml(path, root);
}

/** Whether a part says what the table is now: then it goes back byte for byte. */
function saysTheSame(said: TableDescription | null, table: SheetTable): boolean {
  const names = Object.keys(said ?? {}) as (keyof TableDescription)[];
  return (
    names.length > 0 && names.every((name) => JSON.stringify(said?.[name]) === JSON.stringify(table[name]))
  );
}

function moveToEnd(root: XmlElement, name: string): void {
  const node = child(root, name);
  if (node) root.children = [...root.children.filter((one) => one !== node), node];
}

function newTable(table: SheetTable, id: number): XmlElement {
  const columns = table.columns.map((name, index) =>
    element("tableColumn", { id: index + 1, name: encodeName(name) }),
  );
  return element(
    "table",
    {
      xmlns: NAMESPACE,
      id,
      name: table.name,
      displayName: table.name,
      ref: formatArea(table.area),
      totalsRowShown: false,
    },
    [
      ...(table.showFilterButton ? [filterNode(table)] : []),
      element("tableColumns", { count: columns.length }, columns),
      styleNode(table),
    ],
  );
}

function filterNode(table: SheetTable): XmlElement {
  return element("autoFilter", { ref: formatArea(filteredArea(table)) });
}

function filteredArea(table: SheetTable): SheetTable["area"] {
  return { ...table.area, rows: table.area.rows - (table.showTotals ? 1 : 0) };
}

function styleNode(table: SheetTable): XmlElement {
  return element("tableStyleInfo", {
    name: table.style || null,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  });
}

/** Line breaks in column names are written as escapes. */
function encodeName(name: string): string {
  return name.replaceAll("\r", "_x000d_").replaceAll("\n", "_x000a_");
}

function nextTableId(parts: Parts): number {
  const paths = parts.paths().filter((path) => /^xl\/tables\/[^/]+\.xml$/.test(path));
  return Math.max(0, ...paths.map((path) => Number(parts.xml(path).attributes.id ?? 0))) + 1;
}
