import { runInExcel } from "./run";

/** Computes every cell anew, also those that Excel takes for settled: a function's rules may have changed. */
export function recalculateAll(): Promise<void> {
  return runInExcel(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
