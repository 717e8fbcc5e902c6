import { cellName } from "../sheet/address";
import type { CellValue } from "../sheet/snapshot";
import type { CellBefore, Receipt } from "../plan/plan";
import { Gangguan, toGangguan } from "./errors";
import { queueHighlights, type HighlightChange } from "./highlight-write";
import { sameHighlights, signedRules } from "./highlights";
import { highlightsOf, requestConditionalFormats, requestMarks } from "./marks";
import { madeAnything, refuseTypedSince, removeMade } from "./restore-sheets";
import { holds } from "./text";
import { batchesOf, queueBlock, queueLook, standing, type Writing } from "./write";

/** A cell of a receipt, with what stands in it now. */
interface Standing {
  readonly before: CellBefore;
  readonly formula: CellValue;
  readonly numberFormat: string;
}

/**
 * Puts back all that a command overwrote. Refuses, before it writes anything, where a cell holds something
 * else than the command left there: that is somebody's later work.
 */
export async function undoReceipt(context: Excel.RequestContext, receipt: Receipt): Promise<void> {
  await restore(context, receipt, refuseChanged);
}

/**
 * After a failure midway: puts back what was overwritten already. Returns the refusal to throw: the reason
 * itself, or that the sheet is left half written.
 */
export async function restoreAfter(
  error: unknown,
  context: Excel.RequestContext,
  receipt: Receipt,
): Promise<Gangguan> {
  const reason = toGangguan(error);
  try {
    await restore(context, receipt, () => undefined);
  } catch {
    return new Gangguan("sebagian", reason.place);
  }
  return reason.kode === "tak-terduga" ? new Gangguan("dipulihkan", reason.place) : reason;
}

function refuseChanged({ before, formula }: Standing): void {
  if (holds(formula, before.written) || holds(formula, before.formula)) return;
  throw new Gangguan("berubah-sejak", { sheet: before.sheet, cell: cellName(before.row, before.column) });
}

async function restore(
  context: Excel.RequestContext,
  receipt: Receipt,
  check: (cell: Standing) => void,
): Promise<void> {
  const locked = await lockedSheets(context, receipt);
  const cells = await standingCells(context, receipt.cells);
  cells.forEach(check);
  const highlights = await standingHighlights(context, receipt);
  const writings = cells.flatMap(writingBack);
  if (check === refuseChanged) await refuseTypedSince(context, receipt);
  const refused = [...writings, ...highlights].find(({ sheet }) => locked.has(sheet));
  if (refused) throw new Gangguan("dilindungi", { sheet: refused.sheet });
  const batches = batchesOf(writings);
  if (batches.length === 0 && highlights.length > 0) batches.push([]);
  for (const [index, blocks] of batches.entries()) {
    context.application.suspendApiCalculationUntilNextSync();
    if (index === 0) highlights.forEach((change) => queueHighlights(context, change));
    blocks.forEach((block) => queueBlock(context, block));
    await context.sync();
  }
  if (madeAnything(receipt)) await removeMade(context, receipt);
}

/** Names of the sheets that are protected now; refuses where a sheet was deleted or renamed since. */
async function lockedSheets(
  context: Excel.RequestContext,
  { cells, highlights }: Receipt,
): Promise<Set<string>> {
  const names = [...new Set([...cells, ...highlights].map(({ sheet }) => sheet))];
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("protection/protected");
    return { name, sheet };
  });
  await context.sync();
  const gone = sheets.find(({ sheet }) => sheet.isNullObject);
  if (gone) throw new Gangguan("lembar-hilang", { sheet: gone.name });
  return new Set(sheets.filter(({ sheet }) => sheet.protection.protected).map(({ name }) => name));
}

async function standingCells(
  context: Excel.RequestContext,
  cells: readonly CellBefore[],
): Promise<Standing[]> {
  const found: Standing[] = [];
  for (const blocks of batchesOf(cells.map(asWriting))) {
    const looks = blocks.map((block) => queueLook(context, block));
    await context.sync();
    for (const look of looks) {
      const formats = (look.range.numberFormat as string[][]).flat();
      standing(look).forEach(({ cell, formula }, index) =>
        found.push({ before: cell.before, formula, numberFormat: formats[index]! }),
      );
    }
  }
  return found;
}

function asWriting(before: CellBefore): Writing & { readonly before: CellBefore } {
  const { sheet, row, column, formula: content, numberFormat } = before;
  return { sheet, row, column, content, numberFormat, changesFormat: false, before };
}

/** The cell as it is to be written; nothing where it stands so already. */
function writingBack({ before, formula, numberFormat }: Standing): Writing[] {
  const changesFormat = numberFormat !== before.numberFormat;
  if (!changesFormat && holds(formula, before.formula)) return [];
  return [{ ...asWriting(before), changesFormat }];
}

/** Sheets whose highlights differ from those that the receipt keeps. */
async function standingHighlights(
  context: Excel.RequestContext,
  { highlights }: Receipt,
): Promise<HighlightChange[]> {
  if (highlights.length === 0) return [];
  const lists = highlights.map(({ sheet }) =>
    requestConditionalFormats(context.workbook.worksheets.getItem(sheet)),
  );
  await context.sync();
  const marks = highlights.map(({ sheet }, index) => requestMarks(sheet, lists[index]!));
  await context.sync();
  return highlights.flatMap((plan, index) => {
    const found = highlightsOf(marks[index]!);
    const wanted = signedRules(plan, () => "General");
    const same = sameHighlights(
      found.map(({ rule }) => rule),
      wanted,
    );
    return same ? [] : [{ sheet: plan.sheet, standing: found, wanted }];
  });
}
