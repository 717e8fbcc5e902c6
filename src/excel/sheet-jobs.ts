import type { PlacedSheet } from "./placed-sheet";
import type { Job } from "./jobs";
import { lookJobs } from "./look-jobs";
import { contentJobs } from "./sheet-contents";

/** The new sheets get their names before anything is written: formulas of one may point at another. */
export function namingJob(context: Excel.RequestContext, sheets: readonly PlacedSheet[]): Job {
  return {
    bytes: 500 * sheets.length,
    queue: () =>
      sheets.forEach(({ plan, id }) => {
        if (plan.create) context.workbook.worksheets.getItem(id).name = plan.name;
      }),
  };
}

/** Rows are inserted from the bottom up, so that the places named by the plan hold. */
export function insertJob(context: Excel.RequestContext, sheets: readonly PlacedSheet[]): Job {
  return {
    bytes: 500 * sheets.length,
    queue: () => {
      for (const { plan, id } of sheets) {
        const sheet = context.workbook.worksheets.getItem(id);
        for (const { before, count } of [...(plan.insertRows ?? [])].sort((a, b) => b.before - a.before))
          sheet.getRangeByIndexes(before, 0, count, 1).getEntireRow().insert("Down");
      }
    },
  };
}

/** What fills the sheets: all contents, then all that lies over them. */
export function sheetJobs(context: Excel.RequestContext, sheets: readonly PlacedSheet[]): Job[] {
  return [
    ...sheets.flatMap((placed) => contentJobs(context, placed)),
    ...sheets.flatMap(({ plan, id }) => lookJobs(context, id, plan)),
  ];
}
