import type { Area } from "./area";
import { sameArea } from "./area";
import type { Sheet } from "./sheet";

/** Selects an area and brings its sheet to the front. */
export function selectArea(sheet: Sheet, area: Area): void {
  const { workbook } = sheet;
  const elsewhere = workbook.activeSheet !== sheet;
  workbook.activate(sheet);
  if (!elsewhere && sameArea(sheet.selection, area)) return;
  sheet.selection = area;
  sheet.touched.add("view");
  workbook.changes.tell({ kind: "selection", sheet: sheet.id, area });
}
