import type { Area } from "./area";
import { intersection } from "./area";
import { placeContent } from "./content";
import type { Sheet } from "./sheet";

/** Merges an area, row by row where `across`. As in Excel, only the top left content remains. */
export function mergeArea(sheet: Sheet, area: Area, across: boolean): void {
  const parts = across
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  sheet.workbook.calculator?.beforeChange();
  removeMerges(sheet, area);
  for (const part of parts) {
    if (part.rows * part.columns === 1) continue;
    keepTopLeft(sheet, part);
    sheet.merges.push(part);
  }
  sheet.touched.add("cells");
  sheet.touch("merges", { kind: "layout" });
}

/** Takes apart every merged area that touches `area`. */
export function unmergeArea(sheet: Sheet, area: Area): void {
  if (removeMerges(sheet, area)) sheet.touch("merges", { kind: "layout" });
}

function removeMerges(sheet: Sheet, area: Area): boolean {
  const kept = sheet.merges.filter((merge) => !intersection(merge, area));
  const removed = kept.length < sheet.merges.length;
  sheet.merges.splice(0, sheet.merges.length, ...kept);
  return removed;
}

function keepTopLeft(sheet: Sheet, area: Area): void {
  let first = true;
  sheet.grid.forEach(area, (cell, row, column) => {
    if (cell.value === null && cell.formula === null) return;
    if (first && (row !== area.row || column !== area.column)) {
      placeContent(sheet, area.row, area.column, { value: cell.value, formula: cell.formula });
    }
    first = false;
    if (row !== area.row || column !== area.column)
      placeContent(sheet, row, column, { value: null, formula: null });
  });
}
