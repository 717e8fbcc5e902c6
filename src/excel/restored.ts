import { asRead, holds } from "../plan/cell-text";
import { Gangguan, type TempatGangguan } from "../plan/gangguan";
import type { CellBefore, Witness } from "../plan/plan";
import { cellName } from "../sheet/address";
import type { Writing } from "./blocks";
import type { Survey } from "./survey";
import { PLACEHOLDER } from "./table-changes";
import type { Standing } from "./write";

/**
 * Undoing refuses where somebody worked since; completing goes on with an undoing of ours that stopped halfway;
 * taking back follows a failure within one command.
 */
export type Manner = "undo" | "complete" | "take-back";

/** A cell that is looked at, or put back. */
export interface Restored extends Writing {
  readonly kept: CellBefore | Witness;
}

/** How the workbook lies now, and in which manner it is brought back. */
interface Restoring {
  readonly survey: Survey;
  readonly manner: Manner;
  /** Cells of tables that an attempt may have left with a constant that is no one's figure, as "Sheet!D5". */
  readonly passing: ReadonlySet<string>;
}

export const onSheet = (sheet: string | undefined): TempatGangguan => (sheet === undefined ? {} : { sheet });

const isCell = (kept: CellBefore | Witness): kept is CellBefore => "written" in kept;

/** The cell where it is now; nothing where its row or sheet is gone. */
export function asRestored(survey: Survey, kept: CellBefore | Witness): Restored[] {
  const row = survey.rowNow(kept.sheet, kept.row);
  if (row === null || survey.isGone(kept.sheet)) return [];
  const { sheet, column } = kept;
  const content = isCell(kept) ? kept.formula : kept.content;
  const numberFormat = isCell(kept) ? kept.numberFormat : "";
  return [{ sheet, row, column, content, numberFormat, changesFormat: false, kept }];
}

/** Throws where a cell holds neither what was written nor what stood there before. */
export function refuseLaterWork(
  standing: readonly Standing<Restored>[],
  { survey, manner, passing }: Restoring,
): void {
  for (const { cell, formula } of standing) {
    const { sheet, row, column, kept } = cell;
    if (manner === "complete" && survey.isMoving(sheet)) continue;
    const isOurs = isCell(kept) && holds(formula, kept.written);
    const isPassing = formula === PLACEHOLDER && passing.has(`${sheet}!${cellName(row, column)}`);
    const isFilled = !isCell(kept) && kept.mayDiffer && formula !== "";
    if (isOurs || isPassing || isFilled || holds(formula, cell.content)) continue;
    throw new Gangguan("berubah-sejak", { sheet, cell: cellName(row, column) });
  }
  if (manner === "undo") survey.refuseTyped();
}

/** The cell as it is to be written, where it was before any rows were inserted; nothing where it stands so already. */
export function writingBack(
  { cell, value, formula, numberFormat }: Standing<Restored>,
  { survey, manner }: Pick<Restoring, "survey" | "manner">,
): Writing[] {
  const { kept, sheet, content } = cell;
  if (!isCell(kept)) return [];
  const row = survey.rowBefore(sheet, kept.row);
  if (row === null) return [];
  const { formatWritten = numberFormat } = kept;
  const isTheirs = manner === "undo" && formatWritten !== numberFormat;
  const changesFormat = !isTheirs && numberFormat !== kept.numberFormat;
  // Neither what was read nor what was to be written: an edit of that moment, which no restoring may undo.
  if (kept.isUnseen && !holds(formula, content) && !holds(formula, kept.written))
    return changesFormat ? [{ ...cell, row, content: asRead(value, formula), changesFormat }] : [];
  const stands = !changesFormat && holds(formula, content);
  return stands && !survey.isMoving(sheet)
    ? []
    : [{ ...cell, row, changesFormat, ...(isTheirs ? { numberFormat } : {}) }];
}
