import { firstOf, itemAt } from "../../domain/items";
import { SEUKURAN_UANG } from "../../domain/seukuran-uang";
import { isSum, MOST_PARTS, type Amounts } from "./amounts";
import type { Row } from "../table";

/** Program, kegiatan, sub kegiatan. */
const DEEPEST = 2;

/** "250 | 250" of one whole: the first is not made up of the second, where that leaves sums that do not hold. */
const SEVERAL = 2;

interface Node {
  readonly index: number;
  readonly children: readonly Node[];
  /** Rows below it at most: 0 without children. */
  readonly depth: number;
}

/**
 * Levels of rows that nothing but their amounts tells apart: neither codes nor numbers nor words. Only where every sum
 * holds in every column of money, up to the total that closes the rows or stands above them, and all branches are
 * equally deep, kinds of spending or proven by rupiah; null otherwise: rows that merely stand below each other are all of
 * one level. One wrong sum does not hide what another column tells alone, where its own total closes or each of its
 * sums has several parts.
 */
export function levelsFromSums(rows: readonly Row[], amounts: readonly Amounts[]): (number | null)[] | null {
  const columns = amounts[0]?.length ?? 0;
  const told = levelsOf(rows, amounts, () => true) ?? levelsOf(rows, amounts, () => true, SEVERAL);
  if (told || columns < 2) return told;
  for (let column = 0; column < columns; column += 1) {
    const own = amounts.map((row) => row.slice(column, column + 1));
    const alone = levelsOf(rows, own, (top, total) => isMoney(total) || isBeyondChance(top));
    if (alone) return alone;
  }
  return null;
}

/** Amounts of this size are not sums of each other by chance. */
function isMoney(total: Amounts): boolean {
  return total.every((amount) => amount >= SEUKURAN_UANG);
}

function levelsOf(
  rows: readonly Row[],
  amounts: readonly Amounts[],
  isTold: (top: readonly Node[], total: Amounts) => boolean,
  fewest = 1,
): (number | null)[] | null {
  const placed = placeOf(rows);
  if (placed === null) return null;
  const { total, isCalled, first, behind, parts } = placed;
  const own = amounts.slice(first, first + parts.length);
  const top = nest(own, fewest);
  const whole = amounts[total] ?? [];
  if (top === null || !isTold(top, whole) || !(isCalled || isBeyondChance(top))) return null;
  if (!isClosedBy(whole, top, own) || !isTree(top, parts, isProven(whole, top, own))) return null;
  const levels: (number | null)[] = parts.map(() => null);
  assign(levels, top, 0);
  return first === 0 ? [...levels, null, ...behind.map(() => null)] : [null, ...levels];
}

interface Placed {
  readonly total: number;
  /** "BELANJA" above all that it adds up is not called a total. */
  readonly isCalled: boolean;
  readonly first: number;
  readonly behind: readonly Row[];
  readonly parts: readonly Row[];
}

/** The row that holds the sum of all, and those between which levels are asked for; null where other rows stand between. */
function placeOf(rows: readonly Row[]): Placed | null {
  const totals = rows.flatMap(({ kind }, index) => (kind === "total" ? [index] : []));
  const [total = 0] = totals;
  if (total === 0 && (totals.length > 1 || rows[0]?.kind === "group")) return null;
  const behind = total === 0 ? [] : rows.slice(total + 1);
  if (!behind.every(isReckoned)) return null;
  const first = total === 0 ? 1 : 0;
  const parts = rows.slice(first, rows.length - behind.length - (1 - first));
  if (parts.length < 3 || parts.some(({ kind }) => kind !== "data")) return null;
  return { total, isCalled: totals.length > 0, first, behind, parts };
}

/** "PPN 11 %", "TOTAL" below "JUMLAH": what is reckoned behind the sum of all rows. */
function isReckoned({ kind }: Row): boolean {
  return kind === "total" || kind === "balance";
}

/** From the last row up: a row that is the sum of the first rows below it takes them as its parts; null if too deep. */
function nest(amounts: readonly Amounts[], fewest: number): Node[] | null {
  const open: Node[] = [];
  for (let index = amounts.length - 1; index >= 0; index -= 1) {
    const found = partsOf(itemAt(amounts, index), open, amounts);
    const count = found < fewest ? 0 : found;
    const children = open.splice(open.length - count, count).reverse();
    const depth = children.reduce((deepest, child) => Math.max(deepest, child.depth + 1), 0);
    if (depth > DEEPEST) return null;
    open.push({ index, children, depth });
  }
  return open.reverse();
}

/** How many of the nearest rows below, the last of `open` first, add up to `own`; 0 where none do. */
function partsOf(own: Amounts, open: readonly Node[], amounts: readonly Amounts[]): number {
  if (own.every((amount) => !(amount > 0))) return 0;
  const sums = own.map(() => 0);
  for (let count = 1; count <= Math.min(open.length, MOST_PARTS); count += 1) {
    const part = itemAt(amounts, itemAt(open, open.length - count).index);
    sums.forEach((sum, column) => (sums[column] = sum + (part[column] || 0)));
    if (isSame(own, sums)) return count + blanksBehind(open, count, amounts);
    const [most, reached] = [own[0] || 0, firstOf(sums)];
    if (reached > most && !isSum(most, reached)) return 0;
  }
  return 0;
}

/** Rows of nothing behind the last part belong to the same whole. */
function blanksBehind(open: readonly Node[], count: number, amounts: readonly Amounts[]): number {
  let blanks = 0;
  for (let at = count + 1; at <= open.length; at += 1) {
    const node = open.at(-at);
    if (!node || node.children.length > 0 || amounts[node.index]?.some((amount) => amount > 0)) break;
    blanks += 1;
  }
  return blanks;
}

/** The total is their sum, or waits for it. */
function isClosedBy(total: Amounts, top: readonly Node[], amounts: readonly Amounts[]): boolean {
  if (!isBlank(total)) return isSumOf(total, top, amounts);
  return isBeyondChance(top) || top.some((node) => isSumOfMoney(node, amounts));
}

/** Several parts come to the row in two columns of rupiah at once: its budget and what was spent of it. */
function isSumOfMoney({ index, children }: Node, amounts: readonly Amounts[]): boolean {
  const money = itemAt(amounts, index).filter((amount) => amount >= SEUKURAN_UANG);
  return children.length > 1 && money.length > 1;
}

function isBlank(amounts: Amounts): boolean {
  return amounts.every((amount) => !(Math.abs(amount) > 0));
}

/** Where the total is still to be filled in: several rows, each the sum of two and more. */
function isBeyondChance(top: readonly Node[]): boolean {
  return top.length > 1 && top.every(({ children }) => children.length > 1);
}

function isSumOf(own: Amounts, nodes: readonly Node[], amounts: readonly Amounts[]): boolean {
  const sums = own.map((_, column) =>
    nodes.reduce((total, { index }) => total + (itemAt(amounts, index)[column] || 0), 0),
  );
  return isSame(own, sums);
}

function isSame(own: Amounts, sums: readonly number[]): boolean {
  return own.every((amount, column) => isSum(amount || 0, itemAt(sums, column)));
}

function isTree(top: readonly Node[], rows: readonly Row[], isProven: boolean): boolean {
  const depth = top.reduce((deepest, node) => Math.max(deepest, node.depth), 0);
  return depth > 0 && (isEven(top, depth) || isSpending(top, rows) || (isProven && top.every(isOfSeveral)));
}

/** Rupiah that close to the total, or hold in two columns: "Sekretariat" over its parts beside a bidang without any. */
function isProven(total: Amounts, top: readonly Node[], amounts: readonly Amounts[]): boolean {
  return isBlank(total) ? top.some((node) => isSumOfMoney(node, amounts)) : isMoney(total);
}

/** No row that merely repeats the amount of the one above it is its only part. */
function isOfSeveral({ children }: Node): boolean {
  return children.length !== 1 && children.every(isOfSeveral);
}

/** Belanja tidak langsung is broken down by no kegiatan, belanja langsung beside it is. */
function isSpending(top: readonly Node[], rows: readonly Row[]): boolean {
  return top.length > 1 && top.every(({ index }) => /^belanja\b/i.test(itemAt(rows, index).label.trim()));
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
