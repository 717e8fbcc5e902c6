import { parseCell } from "../../src/sheet/address";
import { patchStyles } from "../../src/workbench/model/formatting";
import { noProtection } from "../../src/workbench/model/protection";
import type { Sheet } from "../../src/workbench/model/sheet";
import { addTable } from "../../src/workbench/model/tables";
import type { Workbook } from "../../src/workbench/model/workbook";
import { workbookOf } from "../support/workbook-file";
import type { Generated } from "./generate";
import type { Random } from "./random";

/** The workbook as a person keeps it: rows and columns hidden, filtered, protected, tables made of its lists. */
export function workbookIn(random: Random, { snapshot, inputs, lists }: Generated): Workbook {
  const workbook = workbookOf(snapshot);
  const named = (name: string): Sheet => workbook.sheetByName(name)!;
  for (const { name, hiddenRows, hiddenColumns } of snapshot.sheets) {
    for (const row of hiddenRows) named(name).ensureRow(row).hidden = true;
    for (const column of hiddenColumns) named(name).ensureColumn(column).hidden = true;
    if (name.startsWith("Data ") && random.chance(0.5)) named(name).visibility = "hidden";
    if (hiddenRows.size > 0 && random.chance(0.5)) named(name).filtered = true;
  }
  for (const { sheet, area } of lists) if (random.chance(0.3)) addTable(named(sheet), area, true);
  if (random.chance(0.06)) protect(workbook, inputs);
  if (random.chance(0.05)) workbook.structureLocked = true;
  return workbook;
}

/** Its first sheet is locked but for what people type. */
function protect(workbook: Workbook, inputs: ReadonlySet<string>): void {
  const sheet = workbook.activeSheet;
  for (const cell of inputs) {
    const [name, address = ""] = cell.split("!");
    if (name !== sheet.name) continue;
    const { row, column } = parseCell(address)!;
    patchStyles(sheet, { row, column, rows: 1, columns: 1 }, { locked: false });
  }
  sheet.protection = { ...noProtection(), on: true };
}

/** Some offices compute by F9 alone; what stands in their workbook was computed before. */
export function settle(random: Random, workbook: Workbook): void {
  workbook.recalculate();
  if (random.chance(0.08)) workbook.calculationMode = "Manual";
}
