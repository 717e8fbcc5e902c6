import { remember } from "../../domain/remember";
import { headsBudget, holdsBothHalves, holdsKinds, isAbovePrograms } from "../levels/budget-headings";
import { readClosing } from "../words/closing";
import { hasOwnFigures } from "./row-kinds";
import { levelOfWords } from "../words/kegiatan-names";
import { ABOVE_PROGRAM, LEVEL } from "../levels/levels-from-code";
import type { Row } from "../table";

/** Bands over rows of a table, which are no sums of them. */
const BAND = /^(misi|visi|tujuan|sasaran|indikator|iku|keterangan)\b|^(?:program|(?:sub )?kegiatan)$/i;
export function isBand(label: string): boolean {
  return BAND.test(label.trim());
}

/**
 * Levels with those of the rows whose amounts are left blank though others stand below them: by their words, or
 * right below such a row. What follows them is deeper than they are, but for rows whose codes (`coded`) say
 * otherwise. Where sections have closing rows of their
 * own ("Jumlah APBD"), the sum stands there, and the headings are mere headings.
 */
export function levelBlankParents(
  rows: readonly Row[],
  levels: readonly (number | null)[],
  coded: readonly (number | null)[],
): (number | null)[] {
  const result = [...levels];
  if (closesSections(rows)) return result;
  let unnamed: number | null = null;
  rows.forEach((row, index) => {
    if (row.kind !== "group") return;
    const told =
      result[index] ??
      (isAbovePrograms(rows, coded, index) || holdsBothHalves(rows, index) || holdsKinds(rows, index)
        ? ABOVE_PROGRAM
        : levelOfLabel(row.label));
    if (told !== null) unnamed = null;
    else if (!isBand(row.label)) unnamed = nestedIn(rows, result, index) ?? unnamed;
    result[index] = told ?? (isBand(row.label) ? null : unnamed);
    if (result[index] !== null) sinkBelow(rows, result, index, coded);
  });
  return result;
}

/** A closing row between the rows: each section has its own. */
export function closesSections(rows: readonly Row[]): boolean {
  const kinds = rows.map(({ kind }) => kind);
  const isPart = (kind: Row["kind"]): boolean => hasOwnFigures({ kind }) || kind === "group";
  const [first, last] = [kinds.findIndex(isPart), kinds.length - 1 - [...kinds].reverse().findIndex(isPart)];
  return kinds.slice(first, last).includes("total");
}

/** "PENDAPATAN" with "JUMLAH PENDAPATAN" or "JUMLAH (PENDAPATAN)" further down: the sum stands there. */
export function isClosedBelow(rows: readonly Row[], index: number): boolean {
  const name = rows[index]?.label.trim().toLowerCase() ?? "";
  return (lastClosings(rows).get(name) ?? -1) > index;
}

/** The last row that closes what bears a name, asked for by each heading. */
const lastClosings = remember((rows: readonly Row[]): ReadonlyMap<string, number> => {
  const last = new Map<string, number>();
  rows.forEach(({ kind, label }, index) => {
    const closing = kind === "total" ? readClosing(label) : null;
    if (closing) last.set(closing.of || closing.remark, index);
  });
  return last;
});

function levelOfLabel(label: string): number | null {
  if (isBand(label)) return null;
  return levelOfWords(label) ?? (headsBudget(label) ? LEVEL.program : null);
}

/** One deeper than the blank parent right above. */
function nestedIn(rows: readonly Row[], levels: readonly (number | null)[], index: number): number | null {
  const above = rows[index - 1]?.kind === "group" ? (levels[index - 1] ?? null) : null;
  return above === null ? null : above + 1;
}

/**
 * The rows below a blank parent are its parts: those up to the next that is known to stand as high. Where its own
 * code stands beside theirs (5251, 5311), its amount is missing and nothing is below it.
 */
function sinkBelow(
  rows: readonly Row[],
  levels: (number | null)[],
  index: number,
  coded: readonly (number | null)[],
): void {
  const own = levels[index] ?? 0;
  let end = index + 1;
  while (end < rows.length && rows[end]?.kind === "data") {
    const told = levelOfWords(rows[end]?.label ?? "") ?? coded[end] ?? null;
    if (told !== null && told <= own) break;
    end += 1;
  }
  const below = levels.slice(index + 1, end).map((level) => level ?? 0);
  const shift = own + 1 - below.reduce((least, level) => Math.min(least, level), Number.MAX_SAFE_INTEGER);
  if (shift <= 0) return;
  for (let at = index + 1; at < end; at += 1) levels[at] = (levels[at] ?? 0) + shift;
}
