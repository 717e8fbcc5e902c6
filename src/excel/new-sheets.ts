import { Gangguan } from "../plan/gangguan";
import type { Reading } from "../plan/reading";
import type { SheetPlan } from "../plan/sheet-plan";
import { toGangguan } from "./errors";

/** A sheet that was made for a plan. It has another name until it is filled. */
export interface MadeSheet {
  readonly name: string;
  readonly id: string;
}

/** Refuses a plan for new sheets where one of the names is taken, be it by a hidden sheet. */
export function refuseTakenNames(plans: readonly SheetPlan[], { sheetIds }: Reading): void {
  const names = new Set([...sheetIds.keys()].map((name) => name.toLowerCase()));
  const taken = plans.find(({ create, name }) => create && names.has(name.toLowerCase()));
  if (taken) throw new Gangguan("nama-terpakai", { sheet: taken.name });
}

/**
 * Makes the sheets of a plan, empty, in a sync of their own: what is deleted again, be it after a failure or
 * by undoing, is deleted by the id that is given here. Until then they are known by names that nobody else
 * gives, so that a failure halfway leaves none of them and touches no other.
 */
export async function makeSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<readonly MadeSheet[]> {
  const wanted = plans.filter(({ create }) => create);
  if (wanted.length === 0) return [];
  const mark = `capaian ${crypto.randomUUID().slice(0, 13)}`;
  const temporary = wanted.map((_, index) => `${mark} ${index + 1}`);
  try {
    const sheets = temporary.map((name) => context.workbook.worksheets.add(name));
    sheets.forEach((sheet) => sheet.load("id"));
    await context.sync();
    return wanted.map(({ name }, index) => ({ name, id: sheets[index]?.id ?? "" }));
  } catch (error) {
    await removeSheets(context, temporary);
    // No sheet is protected then but the list of them, which another command of Excel opens.
    throw toGangguan(error).kode === "dilindungi" ? new Gangguan("struktur-dilindungi") : error;
  }
}

/** Deletes sheets by their ids (or names that are ours alone); those that are gone already are none to delete. */
async function removeSheets(context: Excel.RequestContext, keys: readonly string[]): Promise<void> {
  const sheets = keys.map((key) => context.workbook.worksheets.getItemOrNullObject(key));
  sheets.forEach((sheet) => sheet.load("id"));
  await context.sync();
  const present = sheets.filter(({ isNullObject }) => !isNullObject);
  if (present.length === 0) return;
  present.forEach((sheet) => sheet.delete());
  await context.sync();
}
