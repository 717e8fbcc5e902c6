import { firstOf } from "../domain/items";
import { runInExcel } from "./run";

/**
 * Tells of changes in the workbook by other hands than ours, and of another sheet becoming active. Ours are
 * known by their trigger (ExcelApi 1.14; below it they are told too, which costs one more look).
 */
export async function listenToWorkbook(listener: () => void): Promise<() => Promise<void>> {
  const unlessOurs = (event: { readonly triggerSource?: string }): Promise<void> => {
    if (event.triggerSource !== "ThisLocalAddin") listener();
    return Promise.resolve();
  };
  const handlers = await runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(unlessOurs),
      worksheets.onActivated.add(() => unlessOurs({})),
      worksheets.onDeleted.add(() => unlessOurs({})),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    await Excel.run(firstOf(handlers).context, async (context) => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    });
  };
}
