import { sumOf } from "../../domain/items";
import { SEUKURAN_UANG } from "../../domain/seukuran-uang";
import type { Amounts } from "./amounts";

/** How a row is numbered: "I", "A", "1", "a", or the parts of "1.2.3". */
const STYLES: readonly (readonly [string, RegExp])[] = [
  ["I", /^(?=[IVX])X{0,3}(IX|IV|V?I{0,3})$/],
  ["A", /^[A-Z]$/],
  ["1", /^\d{1,3}$/],
  ["i", /^(?=[ivx]{2})x{0,3}(ix|iv|v?i{0,3})$/],
  ["a", /^[a-z]$/],
];

function bareOf(mark: string): string {
  return mark.trim().replace(/^\(|[.)]+$/g, "");
}

/** "1.2.3": says itself what it stands in. */
export function isDotted(mark = ""): boolean {
  return /^\d{1,3}(\.\d{1,3})+$/.test(bareOf(mark));
}

/** "1." above "1.1": the number below says that it stands in the one above. */
export function goesOnIn(mark = "", below = ""): boolean {
  return bareOf(mark) !== "" && isDotted(below) && bareOf(below).startsWith(`${bareOf(mark)}.`);
}

function styleOf(mark: string): string | null {
  const bare = bareOf(mark);
  if (isDotted(bare)) return `1.${bare.split(".").length}`;
  return STYLES.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}

/** The number that a row's name begins with: "A. Belanja Pegawai" -> "A". */
export function leadingMark(label: string): string {
  return /^\(?([A-Z]|[a-z]|\d{1,3}(\.\d{1,3})*|[IVX]{1,4})[.)]\s+\p{L}/u.exec(label.trim())?.[1] ?? "";
}

/**
 * Depth of every row from the way the rows are numbered (I > A > 1 > a, in the order in which they first
 * stand inside each other). null where nothing is nested, or where the sums speak against it: a number
 * begins anew for other reasons too. `isBlank`: rows whose amounts are left blank, which are to be the sums of
 * what is numbered below them; one of them that stands alone is a mere
 * heading, but an account without figures where its number says what it stands in.
 */
export function levelsFromNumbering(
  marks: readonly string[],
  amounts: readonly Amounts[],
  isBlank: readonly boolean[] = [],
): readonly (number | null)[] | null {
  const open: string[] = [];
  const levels = marks.map((mark) => {
    const style = styleOf(mark);
    if (style === null) return null;
    const known = open.lastIndexOf(style);
    if (known < 0) open.push(style);
    else open.length = known + 1;
    return open.length - 1;
  });
  const hold = (own: readonly Amounts[]): boolean => sumsHold(marks, levels, own, isBlank);
  const isTold =
    hold(amounts) || (amounts[0] ?? []).some((_, column) => hold(amounts.map((own) => moneyOf(own, column))));
  return isTold ? levels : null;
}

/** Amounts that are not sums of each other by chance: one wrong pagu does not hide what was spent on its parts. */
function moneyOf(amounts: Amounts, column: number): Amounts {
  const amount = amounts[column] ?? Number.NaN;
  return [amount >= SEUKURAN_UANG ? amount : Number.NaN];
}

/** At least one parent is the sum of its children in the first column, or blank above them, and few are not. */
function sumsHold(
  marks: readonly string[],
  levels: readonly (number | null)[],
  amounts: readonly Amounts[],
  isBlank: readonly boolean[],
): boolean {
  let [holding, broken] = [0, 0];
  for (let index = 0; index < levels.length; index += 1) {
    const level = levels[index] ?? null;
    const own = amounts[index]?.[0] ?? Number.NaN;
    const parts = level === null ? [] : childAmounts(levels, amounts, index, level);
    if (isBlank[index] && isAbove(levels, index)) holding += 1;
    else if (isBlank[index] && level !== null && !isDotted(marks[index])) return false;
    if (parts.length === 0 || Number.isNaN(own)) continue;
    const gap = Math.abs(sumOf(parts) - own);
    if (gap <= Math.max(1, Math.abs(own) * 1e-6)) holding += 1;
    else broken += 1;
  }
  return holding > 0 && broken * 2 <= holding;
}

/** Whether the next row stands deeper. */
function isAbove(levels: readonly (number | null)[], index: number): boolean {
  const level = levels[index] ?? null;
  return level !== null && (levels[index + 1] ?? -1) > level;
}

function childAmounts(
  levels: readonly (number | null)[],
  amounts: readonly Amounts[],
  index: number,
  level: number,
): number[] {
  const parts: number[] = [];
  for (let at = index + 1; at < levels.length; at += 1) {
    const other = levels[at] ?? null;
    if (other !== null && other <= level) break;
    const amount = amounts[at]?.[0] ?? Number.NaN;
    if (other === level + 1 && !Number.isNaN(amount)) parts.push(amount);
  }
  return parts;
}
