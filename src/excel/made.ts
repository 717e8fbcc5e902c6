import type { Plan, Receipt } from "../plan/plan";
import { shiftOf } from "./after-inserts";
import { contentsOf, queueNewSheets, queueSheets, verifySheets, type QueuedSheet } from "./apply-sheets";
import type { Reading } from "./read";
import { formatSimpanan, SETTING } from "./settings";

type Made = Pick<Receipt, "createdSheets" | "createdContents" | "insertedRows" | "lembarLaporan">;

/** What a plan makes beside the cells that it writes: enough to take it away again. */
export function madeBy({ sheets = [], lembarLaporan }: Plan, { simpanan }: Reading): Made {
  const createdSheets = sheets.flatMap(({ name, create }) => (create ? [name] : []));
  const insertedRows = sheets.flatMap(({ name, insertRows = [] }) =>
    insertRows.map(({ before, count }) => ({
      ...{ sheet: name, row: before + shiftOf(insertRows, before) - count, count },
    })),
  );
  return {
    ...(createdSheets.length > 0 ? { createdSheets } : {}),
    ...(insertedRows.length > 0 ? { insertedRows } : {}),
    ...(lembarLaporan ? { lembarLaporan: simpanan.lembarLaporan } : {}),
  };
}

/**
 * Queues the sheets of a plan: at once that they exist, so that cells may point at them; `later` what they
 * hold and what is remembered of them; `done` checks them after the sync. Nothing where the plan has none.
 */
export function queueMade(
  context: Excel.RequestContext,
  { sheets = [], lembarLaporan }: Plan,
  { simpanan }: Reading,
): { readonly later: (() => void) | null; readonly done: () => Made } {
  let queued: QueuedSheet[] = [];
  queueNewSheets(context, sheets);
  const later = (): void => {
    queued = queueSheets(context, sheets);
    if (!lembarLaporan) return;
    context.workbook.settings.add(SETTING, formatSimpanan({ ...simpanan, lembarLaporan }));
  };
  const done = (): Made => {
    verifySheets(queued);
    const created = queued.filter(({ name }) => sheets.some((plan) => plan.name === name && plan.create));
    return created.length === 0 ? {} : { createdContents: created.map(contentsOf) };
  };
  return { later: sheets.length > 0 || lembarLaporan ? later : null, done };
}
