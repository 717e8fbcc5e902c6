import { parseArea } from "../model/address";
import { intersection, type Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { SheetTable } from "../model/table";
import { displayText } from "../model/text";
import { sumOf } from "../items";
import { LIMITS } from "./limits";
import { tooLarge } from "./open-errors";
import type { Parts } from "./parts";
import { decodeEscapes } from "./shared-strings";
import type { XmlElement } from "../../ooxml/xml";
import { child, elements, flagAttribute, numberAttribute } from "../../ooxml/xml";

/** Reads the tables that a worksheet part points to; of what overlaps the first stands. Its cells have been read. */
export function readTables(sheet: Sheet, parts: Parts, sheetPath: string): void {
  for (const { type, target } of parts.relationships(sheetPath)) {
    if (type !== "table") continue;
    const table = describeTable(parts.xml(target));
    if (!table || sheet.tables.some(({ area }) => intersection(area, table.area))) continue;
    const all = [...sheet.workbook.sheets.flatMap(({ tables }) => tables), table];
    if (sumOf(all.map(({ area }) => area.rows * area.columns)) > LIMITS.tables)
      throw tooLarge(`tabel Excel-nya (“${table.name}”) mencakup lebih dari ${LIMITS.tables} sel`);
    const origin = { part: target, headers: headerTexts(sheet, table.area) };
    sheet.tables.push({ id: sheet.workbook.newId(), ...table, origin });
  }
}

export type TableDescription = Omit<SheetTable, "id" | "origin">;

/** What a table part says; null where it names no cells. */
export function describeTable(root: XmlElement): TableDescription | null {
  const area = parseArea(root.attributes.ref ?? "");
  if (!area) return null;
  const style = child(root, "tableStyleInfo");
  return {
    name: root.attributes.displayName ?? root.attributes.name ?? "",
    area,
    showHeaders: numberAttribute(root, "headerRowCount") !== 0,
    showTotals: (numberAttribute(root, "totalsRowCount") ?? 0) > 0,
    columns: elements(child(root, "tableColumns")).map((column) =>
      decodeEscapes(column.attributes.name ?? ""),
    ),
    style: style?.attributes.name ?? "",
    showFilterButton: child(root, "autoFilter") !== undefined,
    showBandedRows: flagAttribute(style, "showRowStripes"),
    showBandedColumns: flagAttribute(style, "showColumnStripes"),
    highlightFirstColumn: flagAttribute(style, "showFirstColumn"),
    highlightLastColumn: flagAttribute(style, "showLastColumn"),
  };
}

/** What the cells of a table's first row show. */
export function headerTexts(sheet: Sheet, { row, column: first, columns }: Area): string[] {
  return Array.from({ length: columns }, (_, index) => {
    const column = first + index;
    const { numberFormat } = sheet.workbook.styles.at(sheet.styleIndex(row, column));
    return displayText(sheet.value(row, column), numberFormat);
  });
}
