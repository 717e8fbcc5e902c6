import { Gangguan } from "../plan/gangguan";

/** Activates the sheet and selects the cell or range there ("F5", "B6:H20"). */
export async function selectCell(context: Excel.RequestContext, sheet: string, cell: string): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("visibility");
  await context.sync();
  if (worksheet.isNullObject) throw new Gangguan("lembar-hilang", { sheet });
  worksheet.activate();
  worksheet.getRange(cell).select();
  await context.sync();
}
