import { itemAt } from "../items";
import { renameInFormula } from "./formula-moves";
import { Refusal } from "./refusal";
import type { Sheet } from "./sheet";
import { mapFormulas } from "./structure";
import type { Workbook } from "./workbook";

/** Whether formulas can name a sheet so: up to 31 signs, without those that end a name. */
export function isSheetName(name: string): boolean {
  return name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name);
}

/** Excel's rules for the name of a sheet; `except` may keep its own name. */
export function checkSheetName(workbook: Workbook, name: string, except?: Sheet): void {
  if (!isSheetName(name) || /^history$/i.test(name))
    throw new Refusal("InvalidArgument", `Nama lembar tidak sah: "${name}".`);
  const other = workbook.sheetByName(name);
  const isOfChart = workbook.chartSheetNames.some((taken) => taken.toLowerCase() === name.toLowerCase());
  if ((other && other !== except) || isOfChart)
    throw new Refusal("ItemAlreadyExists", `Sudah ada lembar bernama "${name}".`);
}

/** Refuses changes to the list of sheets where the workbook's structure is protected. */
export function checkStructure(workbook: Workbook): void {
  if (workbook.structureLocked) throw new Refusal("AccessDenied", "Struktur buku kerja ini dilindungi.");
}

export function renameSheet(sheet: Sheet, name: string): void {
  const { workbook } = sheet;
  checkStructure(workbook);
  checkSheetName(workbook, name, sheet);
  if (name === sheet.name) return;
  workbook.calculator?.beforeChange();
  mapFormulas(workbook, (formula) => renameInFormula(formula, sheet.name, name));
  sheet.name = name;
  workbook.sheetsTouched();
  workbook.changes.tell({ kind: "sheetChanged", sheet: sheet.id });
}

/** Deletes a sheet; formulas that point to it become #REF!. The last visible sheet stays. */
export function deleteSheet(sheet: Sheet): void {
  const { workbook } = sheet;
  checkStructure(workbook);
  const visible = workbook.sheets.filter((other) => other !== sheet && other.visibility === "visible");
  if (visible.length === 0)
    throw new Refusal("InvalidOperation", "Lembar terakhir yang tampak tidak dapat dihapus.");
  workbook.calculator?.beforeChange();
  const position = workbook.sheets.indexOf(sheet);
  const wasActive = workbook.activeSheet === sheet;
  workbook.sheets.splice(position, 1);
  mapFormulas(workbook, (formula) => renameInFormula(formula, sheet.name, null));
  const names = workbook.names.filter((name) => name.scope !== sheet.id);
  if (names.length < workbook.names.length) workbook.touched.add("names");
  workbook.names.splice(0, workbook.names.length, ...names);
  workbook.sheetsTouched();
  if (wasActive)
    workbook.activate(
      visible.find((other) => workbook.sheets.indexOf(other) >= position) ??
        itemAt(visible, visible.length - 1),
    );
  workbook.changes.tell({ kind: "sheetDeleted", sheet: sheet.id });
}

export function moveSheet(sheet: Sheet, position: number): void {
  const { sheets } = sheet.workbook;
  checkStructure(sheet.workbook);
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) {
    throw new Refusal("InvalidArgument", `Tidak ada posisi lembar ${position}.`);
  }
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  sheet.workbook.sheetsTouched();
  sheet.workbook.changes.tell({ kind: "sheetChanged", sheet: sheet.id });
}

/** "Sheet4": the next free name, as Excel finds it. */
export function freeSheetName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  const isTaken = (name: string) =>
    workbook.sheetByName(name) !== undefined || workbook.chartSheetNames.includes(name);
  while (isTaken(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
