import { Gangguan } from "../plan/gangguan";
import type { CellBefore, Receipt } from "../plan/plan";
import type { ChangeSetting } from "../plan/port";
import { toGangguan } from "./errors";
import { Restoration } from "./restoration";
import type { Manner } from "./restored";

/**
 * Puts back all that a command overwrote. Refuses, before it writes anything, where a cell holds something
 * else than the command left there, or rows are no longer where they were: that is somebody's later work.
 * `isBegun`: an earlier attempt stopped halfway, and this one completes it. Returns the names of sheets that
 * are gone.
 */
export async function undoReceipt(
  context: Excel.RequestContext,
  receipt: Receipt,
  settingBefore: ChangeSetting = () => null,
  { isBegun = false, onBegin = (): void => undefined } = {},
): Promise<readonly string[]> {
  const manner: Manner = isBegun ? "complete" : "undo";
  return await restore(context, receipt, manner, settingBefore, onBegin);
}

/**
 * After a failure midway: puts back what was overwritten already, and what `filled` tells that Excel overwrote by
 * itself. Returns the refusal to throw: the reason
 * itself, or that the workbook is left half written.
 */
export async function takeBack(
  error: unknown,
  context: Excel.RequestContext,
  receipt: Receipt,
  filled: () => Promise<readonly CellBefore[]>,
): Promise<Gangguan> {
  const reason = toGangguan(error);
  try {
    await restore(
      context,
      { ...receipt, cells: [...receipt.cells, ...(await filled().catch(filled))] },
      "take-back",
      () => receipt.settingBefore ?? null,
      () => undefined,
    );
  } catch (failure) {
    const left = failure instanceof Gangguan ? failure.place : {};
    return new Gangguan("sebagian", { ...reason.place, ...left });
  }
  return reason.kode === "tak-terduga" ? new Gangguan("dipulihkan", reason.place) : reason;
}

/** Tries once more where Excel stops midway: each attempt reads what stands and does what is left to do. */
async function restore(
  context: Excel.RequestContext,
  receipt: Receipt,
  manner: Manner,
  settingBefore: ChangeSetting,
  onBegin: () => void,
): Promise<readonly string[]> {
  const first = new Restoration(context, receipt, manner, settingBefore);
  try {
    return await first.run();
  } catch (error) {
    if (error instanceof Gangguan) throw await refused(error, context, first);
  }
  if (first.hasBegun) onBegin();
  const second = new Restoration(
    context,
    { ...receipt, cells: [...receipt.cells, ...first.borrowed] },
    first.hasBegun && manner === "undo" ? "complete" : manner,
    settingBefore,
  );
  second.passing = first.passing;
  try {
    return await second.run();
  } catch (error) {
    if (!first.hasBegun && !second.hasBegun) throw toGangguan(error);
    onBegin();
    throw new Gangguan("sebagian", await second.left(error));
  }
}

/** Where somebody worked up to the sync that undid, that work stands, and so does what was to be undone. */
async function refused(
  error: Gangguan,
  context: Excel.RequestContext,
  undoing: Restoration,
): Promise<Gangguan> {
  const undone = error.kode === "berubah-sejak" ? undoing.undone() : null;
  return undone ? await takeBack(error, context, undone, () => undoing.filled()) : error;
}
