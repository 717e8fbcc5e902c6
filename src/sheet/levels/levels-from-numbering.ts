import { sumOf } from "../../domain/items";
import { SEUKURAN_UANG } from "../../domain/seukuran-uang";
import { isSum, partsBelow, type Amounts } from "./amounts";

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

/** "c) Belanja Modal" left blank behind "b) Belanja Barang", above "1) …": one of the list, no heading of a section. */
export function isItem(marks: readonly string[], isBlank: readonly boolean[], index: number): boolean {
  const [own = "", below = ""] = [marks[index], marks[index + 1]];
  const style = styleOf(own);
  if (style === null || isDotted(own) || styleOf(below) === null || styleOf(below) === style) return false;
  const before = marks.slice(0, index).map(styleOf).lastIndexOf(style);
  const between = marks.slice(before + 1, index);
  return (
    before >= 0 && !isBlank[before] && !between.includes("") && countOf(own) === countOf(marks[before]) + 1
  );
}

/** "b" -> 2, "2" -> 2. */
function countOf(mark = ""): number {
  const bare = bareOf(mark);
  return /^\d+$/.test(bare) ? Number(bare) : bare.toLowerCase().charCodeAt(0) - "a".charCodeAt(0) + 1;
}

function styleOf(mark: string): string | null {
  const bare = bareOf(mark);
  if (isDotted(bare)) return `1.${bare.split(".").length}`;
  return STYLES.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}

/** Letters, Roman and plain numbers, of at least two kinds: no code of a budget is written so. */
export function areMarks(marks: readonly string[]): boolean {
  const styles = marks.map(styleOf);
  return styles.every((style) => style !== null && !style.includes(".")) && new Set(styles).size > 1;
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
  if (hasLoneHeading(marks, levels, isBlank)) return null;
  const blank = isBlank.filter((own, index) => own && isAbove(levels, index)).length;
  const [first = [], ...others] = (amounts[0] ?? []).map((_, column) => parentsIn(levels, amounts, column));
  return sumsHold(first, blank) || others.some(tellAlone) ? levels : null;
}

/** A parent that prints an amount in a column where its children do, too. */
interface Parent {
  readonly own: number;
  readonly parts: readonly number[];
}

function isHeld({ own, parts }: Parent): boolean {
  return isSum(own, sumOf(parts));
}

/** At least one parent is the sum of its children, or blank above them, and few are not. */
function sumsHold(parents: readonly Parent[], blank: number): boolean {
  const holding = parents.filter(isHeld).length;
  return holding + blank > 0 && (parents.length - holding) * 2 <= holding + blank;
}

/** All sums of a column hold, and by no chance: a slip in the first column does not hide what another tells. */
function tellAlone(parents: readonly Parent[]): boolean {
  const several = parents.filter(({ parts }) => parts.length > 1);
  const isMoney = parents.some(({ own }) => own >= SEUKURAN_UANG);
  return parents.length > 0 && parents.every(isHeld) && (isMoney || several.length > 1);
}

/** A blank row that numbers nothing below it, and does not say itself what it stands in. */
function hasLoneHeading(
  marks: readonly string[],
  levels: readonly (number | null)[],
  isBlank: readonly boolean[],
): boolean {
  return levels.some(
    (level, index) =>
      isBlank[index] === true && level !== null && !isAbove(levels, index) && !isDotted(marks[index]),
  );
}

function parentsIn(
  levels: readonly (number | null)[],
  amounts: readonly Amounts[],
  column: number,
): Parent[] {
  return levels.flatMap((level, index) => {
    const own = amounts[index]?.[column] ?? Number.NaN;
    const below = level === null ? [] : partsBelow(levels, amounts, index);
    const parts = below.map((part) => part[column] ?? Number.NaN).filter((part) => !Number.isNaN(part));
    return parts.length === 0 || Number.isNaN(own) ? [] : [{ own, parts }];
  });
}

/** Whether the next row stands deeper. */
function isAbove(levels: readonly (number | null)[], index: number): boolean {
  const level = levels[index] ?? null;
  return level !== null && (levels[index + 1] ?? -1) > level;
}
