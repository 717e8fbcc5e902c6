import { newWorkbook } from "../../src/workbench/model/workbook";
import { startNodeHost, type NodeHost } from "../../src/workbench/node/node-host";

export type Context = Excel.RequestContext;
type Cell = string | number | boolean;

/** The real office.js on an empty workbook of one sheet, standing where Excel's globals stand. */
export async function openExcel(options: Parameters<typeof startNodeHost>[1] = {}): Promise<NodeHost> {
  const host = await startNodeHost(newWorkbook("Capaian 2024"), options);
  Object.assign(globalThis, {
    Excel: host.Excel,
    Office: host.Office,
    OfficeExtension: host.OfficeExtension,
  });
  return host;
}

/** Types a block of cells into a sheet, as a person would; the sheet is made where it is not there. */
export async function type(sheet: string, corner: string, rows: readonly (readonly Cell[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const found = worksheets.getItemOrNullObject(sheet);
    await context.sync();
    const worksheet = found.isNullObject ? worksheets.add(sheet) : found;
    const range = worksheet.getRange(corner).getResizedRange(rows.length - 1, rows[0]!.length - 1);
    range.formulas = rows.map((row) => [...row]);
    await context.sync();
  });
}

/** Does anything else to the workbook. */
export function edit(work: (context: Context) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

/** Formulas, values and number formats of a range, as they stand now. */
export function look(sheet: string, address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("formulas,values,numberFormat");
    await context.sync();
    return { formulas: range.formulas, values: range.values, formats: range.numberFormat };
  });
}

/** Conditions and areas of all conditional formats of a sheet that stand on a formula, sorted. */
export function conditions(sheet: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    formats.load("items/type");
    await context.sync();
    const loaded = formats.items.map((format) => {
      format.custom.rule.load("formula");
      return { rule: format.custom.rule, range: format.getRange().load("address") };
    });
    await context.sync();
    return loaded.map(({ rule, range }) => `${range.address.split("!")[1]} ${rule.formula}`).sort();
  });
}
