import { isRole } from "../../domain/roles";
import { headsBudget, headsSide } from "../levels/budget-headings";
import { readClosing } from "../words/closing";
import { best, type Candidates, type Place } from "./total-candidates";

/** More sections below one total than any budget has. */
const MOST_SECTIONS = 60;

/**
 * Totals that stand above what they add up, from the lowest to the highest: each takes what is open below it, up to
 * where its amounts are reached. An urusan or an organisation, which only its code tells, is above some of them only.
 */
export function addLeading(place: Place, found: Map<number, Candidates>): void {
  const { rows, isTop, proof } = place;
  const open: number[] = [];
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    if (isTop(index)) open.unshift(index);
    if (
      rows[index]?.kind !== "total" ||
      rows[index]?.parts ||
      found.has(index) ||
      index >= place.last ||
      open.length === 0
    )
      continue;
    const label = rows[index]?.label ?? "";
    const side = sideBelow(place, index, open);
    const own = sectionBelow(open, (parts) => proof(index, parts) ?? 0) ?? side ?? [...open];
    found.set(index, {
      sets: [own],
      reason: `"${label}" menjumlahkan baris-baris di bawahnya.`,
      isFirm: own === side || isTold(place, index, own),
    });
    open.splice(0, own.length, index);
  }
}

/** "PENDAPATAN DAERAH" blank above its kinds: up to "BELANJA DAERAH", which is the other side; null where none stands below. */
function sideBelow({ rows }: Place, index: number, open: readonly number[]): readonly number[] | null {
  const end = open.findIndex((at) => rows[at]?.kind === "total" && headsSide(rows[at].label));
  return end > 0 && headsSide(rows[index]?.label ?? "") ? open.slice(0, end) : null;
}

/** Whether its words, its code or its place tell what it is the sum of, also where it is blank. */
function isTold(place: Place, index: number, own: readonly number[]): boolean {
  const isClosing = readClosing(place.rows[index]?.label ?? "") !== null && index < place.first;
  return isClosing || isAboveByCode(place, index, own) || isBudgetAbove(place, index, own);
}

/** "BELANJA LANGSUNG" above all programmes; above other such headings only where its own says nothing narrower. */
function isBudgetAbove({ rows, last }: Place, index: number, parts: readonly number[]): boolean {
  const label = rows[index]?.label ?? "";
  const isAlone = parts.every((at) => rows[at]?.kind !== "total") && parts.at(-1) === last;
  return headsBudget(label) && (isAlone || /^belanja( daerah)?$/i.test(label.trim()));
}

/** "5" above "5.1" and "5.2", each code in one cell or over several: the codes of its parts all go on from its own. */
function isAboveByCode({ grid, rows, columns }: Place, index: number, parts: readonly number[]): boolean {
  const codes = columns.filter(isRole("kode"));
  const codeOf = (at: number): string => {
    const cells = codes.map(({ column }) => grid.text(rows[at]?.row ?? -1, column).trim()).filter(Boolean);
    return cells.join(".").replace(/\.$/, "");
  };
  const own = codeOf(index);
  return own !== "" && parts.every((at) => codeOf(at).startsWith(`${own}.`));
}

function sectionBelow(
  open: readonly number[],
  share: (parts: readonly number[]) => number,
): readonly number[] | null {
  const sets = Array.from({ length: Math.min(open.length, MOST_SECTIONS) }, (_, at) => open.slice(0, at + 1));
  return best(sets, share);
}
