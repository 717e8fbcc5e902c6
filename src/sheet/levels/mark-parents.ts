import { closesRows } from "../rows/row-kinds";
import { itemAt } from "../../domain/items";
import { isClosedBelow } from "../rows/blank-parents";
import { levelOfWords } from "../words/kegiatan-names";
import { ABOVE_PROGRAM } from "./levels-from-code";
import type { Amounts } from "./amounts";
import type { Row } from "../table";

/** The rows with children become subtotals, one above all programmes a total, where there is any of these. */
export function markParents(
  rows: readonly Row[],
  levels: readonly (number | null)[],
  amounts: readonly Amounts[],
): Row[] {
  const result: Row[] = rows.map((row, index) => ({ ...row, level: Math.max(levels[index] ?? 0, 0) }));
  const first = rows.findIndex((row) => row.kind === "data");
  const isBelowAll = levels.some((level) => level !== null && level > ABOVE_PROGRAM);
  const isParent = (index: number): boolean =>
    rows[index]?.kind === "data" ||
    (rows[index]?.kind === "group" && levels[index] !== null && !isClosedBelow(rows, index));
  rows.forEach((row, index) => {
    if (!isParent(index)) return;
    const root = index === first && isRootSum(rows, result, amounts, index);
    if ((levels[index] === ABOVE_PROGRAM && isBelowAll) || root)
      result[index] = { ...row, kind: "total", level: 0 };
    else if (hasChildren(result, index, isParent)) {
      const { level } = result[index] ?? row;
      result[index] = { ...row, level, kind: "subtotal" };
    }
  });
  return result;
}

/** "BELANJA OPERASI" over everything below it: the first data row, as large as all top rows together. */
function isRootSum(
  rows: readonly Row[],
  result: readonly Row[],
  amounts: readonly Amounts[],
  index: number,
): boolean {
  if (levelOfWords(itemAt(rows, index).label) !== null) return false;
  const own = itemAt(amounts, index)[0] ?? Number.NaN;
  const below = result
    .map((row, at) => ({ row, at }))
    .filter(({ row, at }) => at > index && row.kind === "data");
  if (below.length < 3 || Number.isNaN(own) || own === 0) return false;
  const top = Math.min(
    ...below.filter(({ at }) => !Number.isNaN(itemAt(amounts, at)[0])).map(({ row }) => row.level),
  );
  if (top > itemAt(result, index).level) return false;
  const sum = below
    .filter(({ row }) => row.level === top)
    .reduce((total, { at }) => total + (itemAt(amounts, at)[0] || 0), 0);
  return Math.abs(sum - own) <= Math.abs(own) * 1e-3;
}

function hasChildren(rows: readonly Row[], index: number, isParent: (index: number) => boolean): boolean {
  const own = rows[index]?.level ?? 0;
  for (let at = index + 1; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row || closesRows(row) || (row.kind === "group" && !isParent(at))) return false;
    if (row.level > own) return true;
    if (row.level <= own && row.kind !== "skip") return false;
  }
  return false;
}
