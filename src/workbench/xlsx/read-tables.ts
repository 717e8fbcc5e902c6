import { parseArea } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { Parts } from "./parts";
import { child, elements, flagAttribute, numberAttribute } from "./xml";

/** Reads the tables that a worksheet part points to. */
export function readTables(sheet: Sheet, parts: Parts, sheetPath: string): void {
  for (const { type, target } of parts.relationships(sheetPath)) {
    if (type !== "table") continue;
    const root = parts.xml(target);
    const area = parseArea(root.attributes.ref ?? "");
    if (!area) continue;
    const style = child(root, "tableStyleInfo");
    sheet.tables.push({
      id: sheet.workbook.newId(),
      name: root.attributes.displayName ?? root.attributes.name ?? "",
      area,
      showHeaders: numberAttribute(root, "headerRowCount") !== 0,
      showTotals: (numberAttribute(root, "totalsRowCount") ?? 0) > 0,
      columns: elements(child(root, "tableColumns")).map((column) => column.attributes.name ?? ""),
      style: style?.attributes.name ?? "",
      showFilterButton: child(root, "autoFilter") !== undefined,
      showBandedRows: flagAttribute(style, "showRowStripes"),
      showBandedColumns: flagAttribute(style, "showColumnStripes"),
      highlightFirstColumn: flagAttribute(style, "showFirstColumn"),
      highlightLastColumn: flagAttribute(style, "showLastColumn"),
      part: target,
      touched: false,
    });
  }
}
