import { formatArea, parseArea, quoteSheet, splitSheet } from "./address";
import type { Area } from "./area";
import { isFullColumns, isFullRows } from "./area";
import { PRINT_AREA, PRINT_TITLES } from "./names";
import type { Sheet } from "./sheet";

/** Print areas of a sheet; none when the whole sheet is printed. */
export function printAreas(sheet: Sheet): Area[] {
  return areasOfName(sheet, PRINT_AREA);
}

export function setPrintAreas(sheet: Sheet, areas: readonly Area[]): void {
  setName(sheet, PRINT_AREA, areas);
}

/** Rows and columns repeated on every page. */
export function printTitles(sheet: Sheet): { rows: Area | null; columns: Area | null } {
  const areas = areasOfName(sheet, PRINT_TITLES);
  return { rows: areas.find(isFullRows) ?? null, columns: areas.find(isFullColumns) ?? null };
}

export function setPrintTitles(sheet: Sheet, titles: { rows: Area | null; columns: Area | null }): void {
  setName(
    sheet,
    PRINT_TITLES,
    [titles.columns, titles.rows].filter((area) => area !== null),
  );
}

function areasOfName(sheet: Sheet, name: string): Area[] {
  const found = sheet.workbook.names.find((item) => item.name === name && item.scope === sheet.id);
  if (!found) return [];
  const parts = found.formula.match(/(?:'(?:[^']|'')+'|[^',])+/g) ?? [];
  return parts.flatMap((part) => parseArea(splitSheet(part).address) ?? []);
}

function setName(sheet: Sheet, name: string, areas: readonly Area[]): void {
  const { names, touched, changes } = sheet.workbook;
  const position = names.findIndex((item) => item.name === name && item.scope === sheet.id);
  if (position >= 0) names.splice(position, 1);
  if (areas.length > 0) {
    const formula = areas.map((area) => `${quoteSheet(sheet.name)}!${formatArea(area, true)}`).join(",");
    names.push({ name, scope: sheet.id, formula, visible: true, comment: "" });
  }
  touched.add("names");
  changes.tell({ kind: "layout", sheet: sheet.id });
}
