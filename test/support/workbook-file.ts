import type { SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import { writeEntries } from "../../src/workbench/model/content";
import { mapStyles } from "../../src/workbench/model/formatting";
import { mergeArea } from "../../src/workbench/model/merging";
import { Workbook } from "../../src/workbench/model/workbook";
import { saveWorkbook } from "../../src/workbench/xlsx";

/** A workbook that holds what a snapshot tells. */
export function workbookOf({ sheets, activeSheet }: Snapshot): Workbook {
  const workbook = new Workbook();
  sheets.forEach((sheet) => fill(workbook, sheet));
  workbook.activate(workbook.sheetByName(activeSheet)!);
  return workbook;
}

/** The same as an .xlsx file. */
export function fileOf(snapshot: Snapshot): Uint8Array {
  return saveWorkbook(workbookOf(snapshot));
}

function fill(workbook: Workbook, snapshot: SheetSnapshot): void {
  const { used, formats, formulas, merges } = snapshot;
  const sheet = workbook.addSheet(snapshot.name);
  mapStyles(sheet, used, (style, row, column) =>
    workbook.styles.patch(style, { numberFormat: formats[row - used.row]![column - used.column]! }),
  );
  writeEntries(sheet, used, (row, column) => {
    const cell = formulas[row - used.row]![column - used.column]!;
    return typeof cell === "string" && cell !== "" && !cell.startsWith("=") ? `'${cell}` : cell;
  });
  for (const merge of merges ?? []) mergeArea(sheet, merge, false);
}
