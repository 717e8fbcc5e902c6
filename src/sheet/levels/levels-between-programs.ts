import { itemAt } from "../../domain/items";
import { levelOfWords } from "../words/kegiatan-names";
import { LEVEL } from "./levels-from-code";
import { isSumIn, type Amounts } from "./amounts";
import { splitByAmounts } from "./split-by-amounts";
import type { Row } from "../table";

/** Between two programmes (or group headings) the sums tell kegiatan from sub kegiatan. */
export function fillBetweenPrograms(
  rows: readonly Row[],
  levels: (number | null)[],
  amounts: readonly Amounts[],
): void {
  if (!hasPrograms(rows, levels)) {
    standTogether(rows, levels);
    return;
  }
  let index = 0;
  while (index < rows.length) {
    if (itemAt(rows, index).kind !== "data") {
      index += 1;
      continue;
    }
    let end = index + 1;
    while (end < rows.length && itemAt(rows, end).kind === "data" && levels[end] !== LEVEL.program) end += 1;
    if (levels[index] === null && leadsAsProgram(levels, amounts, index, end)) levels[index] = LEVEL.program;
    const parent = levels[index] === LEVEL.program ? index : null;
    assign(levels, amounts, parent, parent === null ? index : index + 1, end);
    index = end;
  }
}

/** Without programmes, rows that say nothing stand beside the highest that are known by their names. */
function standTogether(rows: readonly Row[], levels: (number | null)[]): void {
  const highest = levels.reduce((top, level) => (top === null || (level ?? top) < top ? level : top), null);
  if (highest === null) return;
  rows.forEach(({ kind }, index) => {
    if (kind === "data") levels[index] ??= highest;
  });
}

export function hasPrograms(rows: readonly Row[], levels: readonly (number | null)[]): boolean {
  return (
    levels.includes(LEVEL.program) ||
    rows.some((row) => row.kind === "group" && levelOfWords(row.label) === 0)
  );
}

/** A first row without the word "program" that holds exactly what the rows below it add up to. */
function leadsAsProgram(
  levels: readonly (number | null)[],
  amounts: readonly Amounts[],
  index: number,
  end: number,
): boolean {
  const below = indexesWithAmounts(amounts, index + 1, end);
  if (below.length === 0 || !levels.includes(LEVEL.program)) return false;
  const known = below.filter((at) => levels[at] === LEVEL.kegiatan);
  const parts = known.length > 0 ? known : below;
  return isSumIn(
    itemAt(amounts, index),
    parts.map((at) => itemAt(amounts, at)),
  );
}

function assign(
  levels: (number | null)[],
  amounts: readonly Amounts[],
  parent: number | null,
  start: number,
  end: number,
): void {
  const known = new Set<number>();
  for (let index = start; index < end; index += 1)
    if (levels[index] === LEVEL.kegiatan) known.add(index - start);
  const budgeted = indexesWithAmounts(amounts, start, end);
  const split = splitByAmounts(
    budgeted.map((index) => itemAt(amounts, index)),
    parent === null ? null : itemAt(amounts, parent),
    (position) => known.has(itemAt(budgeted, position) - start),
  );
  budgeted.forEach((index, position) => {
    levels[index] ??= split.has(position) ? LEVEL.kegiatan : LEVEL.subKegiatan;
  });
  let last: number = LEVEL.program;
  for (let index = start; index < end; index += 1) {
    if (Number.isNaN(itemAt(amounts, index)[0])) levels[index] ??= last;
    last = levels[index] ?? last;
  }
}

/** Rows with a budget of their own; a further indikator of the row above has none. */
function indexesWithAmounts(amounts: readonly Amounts[], start: number, end: number): number[] {
  const found: number[] = [];
  for (let index = start; index < end; index += 1)
    if (!Number.isNaN(itemAt(amounts, index)[0])) found.push(index);
  return found;
}
