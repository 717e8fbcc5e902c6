import { isSumIn, partsBelow, type Amounts } from "./amounts";
import { itemAt } from "../../domain/items";

/** So many rows that are no sums of what seems to be below them. */
const FEWEST = 2;
/** Of so many one is as large as the next by chance. */
const CHANCE = 10;

/**
 * Levels without those that numbers deny: "4", "5", "6" right below each other count rows of one kind, so that the first
 * of them is no parent of the others. Only where such parents print amounts of their own that are no sums of their
 * parts (Kota Banjarmasin, FORM-RFK 2023: sub kegiatan of which the names tell too little).
 */
export function levelRunning(
  marks: readonly string[],
  levels: readonly (number | null)[],
  amounts: readonly Amounts[],
): (number | null)[] {
  const parents = marks.flatMap((_, index) => (isParentInRun(marks, levels, index) ? [index] : []));
  const told = parents.filter((index) => itemAt(amounts, index).some((amount) => amount > 0));
  const isSum = (index: number) => isSumIn(itemAt(amounts, index), partsBelow(levels, amounts, index));
  const sums = told.filter(isSum).length;
  if (told.length - sums < FEWEST || told.length < parents.length || sums * CHANCE > told.length)
    return [...levels];
  const settled = [...levels];
  for (let index = 1; index < marks.length; index += 1)
    if (follows(marks, index) && isDeeper(settled, index)) settled[index] = settled[index - 1] ?? null;
  return settled;
}

/** Whether the row below it goes on counting, yet stands deeper. */
function isParentInRun(marks: readonly string[], levels: readonly (number | null)[], index: number): boolean {
  return index + 1 < marks.length && follows(marks, index + 1) && isDeeper(levels, index + 1);
}

function follows(marks: readonly string[], index: number): boolean {
  const [before = "", own = ""] = [marks[index - 1], marks[index]];
  return /^\d+\.?$/.test(before) && /^\d+\.?$/.test(own) && parseInt(own, 10) === parseInt(before, 10) + 1;
}

function isDeeper(levels: readonly (number | null)[], index: number): boolean {
  const [before = null, own = null] = [levels[index - 1], levels[index]];
  return before !== null && own !== null && own > before;
}
