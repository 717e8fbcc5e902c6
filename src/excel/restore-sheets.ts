import type { CellValue } from "../sheet/snapshot";
import type { Receipt } from "../plan/plan";
import { contentsText } from "./apply-sheets";
import { AREA } from "./areas";
import { Gangguan } from "./errors";
import { changeSimpanan } from "./settings";

/** Refuses where somebody typed into a sheet or row since, that undoing would delete. */
export async function refuseTypedSince(context: Excel.RequestContext, receipt: Receipt): Promise<void> {
  await refuseTypedSheets(context, receipt);
  await refuseTypedRows(context, receipt);
}

async function refuseTypedSheets(
  context: Excel.RequestContext,
  { createdSheets = [], createdContents = [] }: Receipt,
): Promise<void> {
  if (createdContents.length === 0) return;
  const used = createdSheets.map((name) => {
    const range = context.workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
    range.load(`${AREA},formulas`);
    return range;
  });
  await context.sync();
  used.forEach((range, index) => {
    if (range.isNullObject) return;
    const cells = (range.formulas as CellValue[][]).flatMap((row, line) =>
      row.map((formula, place) => [range.rowIndex + line, range.columnIndex + place, formula] as const),
    );
    if (contentsText(cells) === createdContents[index]) return;
    throw new Gangguan("berubah-sejak", { sheet: createdSheets[index]! });
  });
}

async function refuseTypedRows(
  context: Excel.RequestContext,
  { insertedRows = [], cells }: Receipt,
): Promise<void> {
  if (insertedRows.length === 0) return;
  const ours = new Set(cells.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`));
  const parts = insertedRows.map((part) => {
    const sheet = context.workbook.worksheets.getItem(part.sheet);
    const range = sheet
      .getRangeByIndexes(part.row, 0, part.count, 1)
      .getEntireRow()
      .getUsedRangeOrNullObject(true);
    range.load(`${AREA},formulas`);
    return { part, range };
  });
  await context.sync();
  for (const { part, range } of parts) {
    if (range.isNullObject) continue;
    (range.formulas as CellValue[][]).forEach((row, line) =>
      row.forEach((formula, place) => {
        const at = `${part.sheet} ${range.rowIndex + line} ${range.columnIndex + place}`;
        if (formula !== "" && !ours.has(at)) throw new Gangguan("berubah-sejak", { sheet: part.sheet });
      }),
    );
  }
}

/** Deletes the sheets and rows that a command made, and forgets what it remembered of them. */
export async function removeMade(
  context: Excel.RequestContext,
  { createdSheets = [], insertedRows = [], lembarLaporan }: Receipt,
): Promise<void> {
  const sheets = createdSheets.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  sheets.forEach((sheet) => sheet.load("name"));
  if (sheets.length > 0) await context.sync();
  sheets.filter(({ isNullObject }) => !isNullObject).forEach((sheet) => sheet.delete());
  for (const { sheet, row, count } of [...insertedRows].sort((a, b) => b.row - a.row)) {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.getRangeByIndexes(row, 0, count, 1).getEntireRow().delete("Up");
  }
  await context.sync();
  if (lembarLaporan) await changeSimpanan(context, (simpanan) => ({ ...simpanan, lembarLaporan }));
}

/** Whether undoing has more to do than to put cells back. */
export function madeAnything({ createdSheets, insertedRows, lembarLaporan }: Receipt): boolean {
  return (createdSheets?.length ?? 0) + (insertedRows?.length ?? 0) > 0 || lembarLaporan !== undefined;
}
