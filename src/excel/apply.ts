import type { CellBefore, HighlightPlan, Plan, Receipt } from "../plan/plan";
import type { SheetPlan } from "../plan/sheet-plan";
import { afterInserts } from "./after-inserts";
import { insertRows, refuseTakenNames } from "./apply-sheets";
import { changesOf, type Change } from "./change";
import { Gangguan } from "./errors";
import { highlightChangesOf, queueHighlights, type HighlightChange } from "./highlight-write";
import { step } from "./jalan";
import type { Reading } from "./read";
import { madeBy, queueMade } from "./made";
import { restoreAfter } from "./restore";
import type { Jalan } from "./sesi";
import { batchesOf, queueBlock, standing, verify } from "./write";

/**
 * Carries out a plan in one sync (more only past Excel's 5 MB) and checks in the same sync that every cell
 * holds what was written. Cells that hold it already are left alone. When something fails midway, what was
 * overwritten is put back. Returns all that is needed to undo it later.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: Plan,
  reading: Reading,
  jalan: Jalan = {},
): Promise<Receipt> {
  const sheets = plan.sheets ?? [];
  const snapshot = afterInserts(reading.snapshot, sheets);
  const changes = changesOf(plan, snapshot);
  const highlights = highlightChangesOf(plan.highlights, plan.cells, { ...reading, snapshot });
  refuseProtected([...changes, ...highlights, ...changedSheets(sheets)], reading);
  await refuseTakenNames(context, sheets);
  step(jalan, "menulis", 0, changes.length);
  await insertRows(context, sheets);
  const { task, title } = plan;
  const overwritten = { task, title, highlights: highlights.map(highlightsBefore), ...madeBy(plan, reading) };
  try {
    const made = queueMade(context, plan, reading);
    const cells = await write(context, changes, highlights, jalan, made.later);
    return { ...overwritten, cells, ...made.done() };
  } catch (error) {
    const cells = changes.map(({ before, content }) => ({ ...before, written: content }));
    throw await restoreAfter(error, context, { ...overwritten, cells });
  }
}

/** Sheets of ours that the plan changes beside their cells. */
function changedSheets(sheets: readonly SheetPlan[]): { readonly sheet: string }[] {
  return sheets.flatMap(({ name, create }) => (create ? [] : [{ sheet: name }]));
}

function refuseProtected(touched: readonly { readonly sheet: string }[], { snapshot }: Reading): void {
  const names = new Set(touched.map(({ sheet }) => sheet));
  const locked = snapshot.sheets.find(({ name, isProtected }) => isProtected && names.has(name));
  if (locked) throw new Gangguan("dilindungi", { sheet: locked.name });
}

function highlightsBefore({ sheet, standing: rules }: HighlightChange): HighlightPlan {
  return { sheet, rules: rules.map(({ rule }) => rule) };
}

async function write(
  context: Excel.RequestContext,
  changes: readonly Change[],
  highlights: readonly HighlightChange[],
  jalan: Jalan,
  last: (() => void) | null,
): Promise<CellBefore[]> {
  const batches = batchesOf(changes);
  if (batches.length === 0 && (highlights.length > 0 || last)) batches.push([]);
  const written: CellBefore[] = [];
  for (const [index, blocks] of batches.entries()) {
    step(jalan, "menulis", written.length, changes.length);
    context.application.suspendApiCalculationUntilNextSync();
    if (index === 0) highlights.forEach((change) => queueHighlights(context, change));
    const queued = blocks.map((block) => queueBlock(context, block));
    if (index === batches.length - 1) last?.();
    await context.sync();
    queued.forEach(verify);
    written.push(
      ...queued.flatMap(standing).map(({ cell, formula }) => ({ ...cell.before, written: formula })),
    );
  }
  return written;
}
