import { itemAt } from "../../domain/items";
import { LEVEL, ABOVE_PROGRAM } from "./levels-from-code";
import { isSumIn, type Amounts } from "./amounts";
import type { Row } from "../table";

/** Headings of a budget that hold the sum of what stands below them. */
const OF_BUDGET = /^(belanja|pendapatan|pembiayaan|urusan|anggaran)\b/i;

/** "BELANJA", "Pendapatan Daerah": a heading of a budget, by its first word. */
export function headsBudget(label: string): boolean {
  return OF_BUDGET.test(label.trim());
}

const WHOLE = /^(?:(?:total|jumlah)\s+)?(?:belanja|anggaran|apbd)(?:\s+daerah)?[\s:]*$/i;
const HALF = /^belanja\s+(?:tidak\s+|tdk\s+)?langsung\b/i;

/** "BELANJA DAERAH" over "BELANJA TIDAK LANGSUNG" and "BELANJA LANGSUNG", whether these are filled or not. */
export function holdsBothHalves(rows: readonly Row[], index: number): boolean {
  const halves = rows.slice(index + 1).filter(({ label }) => HALF.test(label.trim()));
  return halves.length > 1 && WHOLE.test(rows[index]?.label.trim() ?? "");
}

/** "PENDAPATAN DAERAH", "BELANJA": all of its side of the budget, and nothing of the other. */
export function headsSide(label: string): boolean {
  return BARE.test(label.trim());
}

const BARE = /^(belanja|pendapatan|pembiayaan)(?:\s+daerah)?[\s:]*$/i;

/** "BELANJA DAERAH" right above "Belanja Operasi", both blank; and "PEMBIAYAAN" beside it. */
export function holdsKinds(rows: readonly Row[], index: number): boolean {
  return bareWord(rows[index]) !== null && rows.some((_, at) => headsItsKinds(rows, at));
}

function headsItsKinds(rows: readonly Row[], index: number): boolean {
  const word = bareWord(rows[index]);
  const below = rows[index + 1];
  return (
    word !== null &&
    below?.kind === "group" &&
    bareWord(below) === null &&
    below.label.trim().toLowerCase().startsWith(word)
  );
}

function bareWord(row: Row | undefined): string | null {
  return row?.kind === "group" ? (BARE.exec(row.label.trim())?.[1]?.toLowerCase() ?? null) : null;
}

/**
 * "BELANJA LANGSUNG" without a code, where the next code is a programme's. Programmes are no belanja tidak langsung:
 * that stands beside them.
 */
export function isAbovePrograms(
  rows: readonly Row[],
  coded: readonly (number | null)[],
  index: number,
): boolean {
  const label = rows[index]?.label ?? "";
  if (!headsBudget(label) || /\btidak\b/i.test(label) || coded[index] !== null) return false;
  return coded.slice(index + 1).find((level) => level !== null) === LEVEL.program;
}

/** Such headings that are filled: those that hold what all programmes below them add up to. */
export function levelBudgetHeadings(
  rows: readonly Row[],
  levels: (number | null)[],
  amounts: readonly Amounts[],
): void {
  const coded = [...levels];
  rows.forEach(({ kind }, index) => {
    if (kind !== "data" || !isAbovePrograms(rows, coded, index)) return;
    const below = amounts.filter((_, at) => at > index && coded[at] === LEVEL.program);
    if (isSumIn(itemAt(amounts, index), below)) levels[index] = ABOVE_PROGRAM;
  });
}
