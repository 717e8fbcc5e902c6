import type { Amounts } from "./split-by-amounts";
import type { Row } from "./table";

/** Rupiah that rounding may take from a sum. */
const ROUNDING = 1;
/** Program, kegiatan, sub kegiatan. */
const DEEPEST = 2;

interface Node {
  readonly index: number;
  readonly children: readonly Node[];
}

/**
 * Levels of rows that nothing but their amounts tells apart: neither codes nor numbers nor words. Only where
 * every sum holds in every column of money, up to the closing total, and all branches are equally deep; null
 * otherwise: rows that merely stand below each other are all of one level.
 */
export function levelsFromSums(rows: readonly Row[], amounts: readonly Amounts[]): (number | null)[] | null {
  const last = rows.length - 1;
  if (last < 3 || rows[last]!.kind !== "total") return null;
  if (rows.some(({ kind }, index) => index < last && kind !== "data")) return null;
  const top = nest(amounts.slice(0, last));
  const depth = depthOf(top);
  if (depth < 1 || depth > DEEPEST || !isEven(top, depth) || !isSumOf(amounts[last]!, top, amounts))
    return null;
  const levels: (number | null)[] = rows.map(() => null);
  assign(levels, top, 0);
  return levels;
}

/** From the last row up: a row that is the sum of the first rows below it takes them as its parts. */
function nest(amounts: readonly Amounts[]): Node[] {
  const top: Node[] = [];
  for (let index = amounts.length - 1; index >= 0; index -= 1) {
    const count = partsOf(amounts[index]!, top, amounts);
    top.unshift({ index, children: top.splice(0, count) });
  }
  return top;
}

function partsOf(own: Amounts, top: readonly Node[], amounts: readonly Amounts[]): number {
  if (own.every((amount) => !(amount > 0))) return 0;
  for (let count = 1; count <= top.length; count += 1)
    if (isSumOf(own, top.slice(0, count), amounts)) return count;
  return 0;
}

function isSumOf(own: Amounts, nodes: readonly Node[], amounts: readonly Amounts[]): boolean {
  return own.every((amount, column) => {
    const sum = nodes.reduce((total, { index }) => total + (amounts[index]![column] || 0), 0);
    return Math.abs(sum - (amount || 0)) <= ROUNDING;
  });
}

function depthOf(nodes: readonly Node[]): number {
  return Math.max(0, ...nodes.map(({ children }) => (children.length === 0 ? 0 : 1 + depthOf(children))));
}

function isEven(nodes: readonly Node[], depth: number): boolean {
  return nodes.every(({ children }) =>
    depth === 0 ? children.length === 0 : children.length > 0 && isEven(children, depth - 1),
  );
}

function assign(levels: (number | null)[], nodes: readonly Node[], level: number): void {
  for (const { index, children } of nodes) {
    levels[index] = level;
    assign(levels, children, level + 1);
  }
}
