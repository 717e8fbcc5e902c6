import type { Job } from "./jobs";
import { runInExcel } from "./run";

/** Computes every cell anew, also those that Excel takes for settled: a function's rules may have changed. */
export function recalculateAll(): Promise<void> {
  return runInExcel(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}

/** In a workbook that computes by hand, what is written back is computed, as it was when it was written. */
export function computingJobs(
  { workbook }: Excel.RequestContext,
  written: readonly { readonly sheet: string }[],
  ids: ReadonlyMap<string, string>,
): Job[] {
  const names = new Set(written.map(({ sheet }) => sheet));
  if (names.size === 0) return [];
  const compute = (name: string): void => workbook.worksheets.getItem(ids.get(name) ?? name).calculate(false);
  return [{ bytes: 500 * names.size, queue: () => names.forEach(compute) }];
}
