import { isRole } from "../domain/roles";
import { readClosing, type Closing } from "./closing";
import type { Grid } from "./grid";
import { namedBy, type Named } from "./named-totals";
import type { Column, Row } from "./table";

/** A last row that is called by the name of the whole ("PROVINSI"). */
const WHOLE: Closing = { sum: true, mean: false, scope: null, of: "", certain: true };

/** The sets of rows (by index) that a total may be the sum of, the likeliest first. */
export interface Candidates {
  readonly sets: readonly (readonly number[])[];
  readonly reason: string;
  /** Whether words and places tell which set it is, also where the row is blank. */
  readonly isFirm: boolean;
}

/** What a total may be of without naming rows: "Total Anggaran", "Jumlah Belanja Daerah 2024". */
const GENERAL =
  /^((total|jumlah|keseluruhan|seluruh|seluruhnya|umum|semua|besar|akhir|anggaran|angaran|belanja|pagu|realisasi|apbd|daerah|opd|dinas|rp|dan|program|kegiatan|sub|\d+)(\s|$))*$/;

/**
 * What each total adds up. One that closes takes the rows since the last total, or, right below other totals, those
 * that nothing adds up yet; words that name rows or totals ("Jumlah APBD", "I + II") come first. One that nothing
 * stands above takes what stands below it.
 */
export function closingParts(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
  children: ReadonlyMap<number, readonly number[]>,
  proof: Proof,
): Map<number, Candidates> {
  const inner = new Set([...children.values()].flat());
  const isTop = (index: number): boolean => !inner.has(index) && isAmount(rows[index]);
  const tops = rows.flatMap((_, index) => (isTop(index) ? [index] : []));
  const place: Place = {
    grid,
    rows,
    columns,
    isTop,
    proof,
    first: tops[0] ?? rows.length,
    last: tops.at(-1) ?? -1,
  };
  const found = new Map<number, Candidates>();
  const open: number[] = [];
  rows.forEach((row, index) => {
    const isKnown = row.kind === "total" && row.parts !== null;
    const candidates = row.kind === "total" && !isKnown ? closes(place, index, [...open]) : null;
    if (candidates) found.set(index, candidates);
    if (candidates || isKnown) {
      const taken = new Set(candidates?.sets[0] ?? row.parts?.rows);
      open.splice(0, open.length, ...open.filter((at) => !taken.has(at)));
    }
    if (isTop(index) || candidates || isKnown) open.push(index);
  });
  addLeading(place, found);
  return found;
}

/** Of the amounts that a row prints, the share that these parts give; null where it prints none. */
export type Proof = (index: number, parts: readonly number[]) => number | null;

/** A slip in one column does not speak against the others. */
const PROVEN = 0.5;

interface Place extends Named {
  readonly proof: Proof;
  /** The first and the last row with amounts that is part of no other. */
  readonly first: number;
  readonly last: number;
}

/** The set that the printed amounts prove best comes first. */
function proven(
  proof: Proof,
  index: number,
  sets: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const right = best(sets, (set) => proof(index, set) ?? 0);
  return right ? [right, ...sets.filter((set) => set !== right)] : sets;
}

/** The first of those that hold best; null where none holds. */
function best<T>(sets: readonly T[], share: (set: T) => number): T | null {
  let found: { readonly set: T; readonly share: number } | null = null;
  for (const set of sets) {
    const own = share(set);
    if (own >= PROVEN && own > (found?.share ?? 0)) found = { set, share: own };
    if (own === 1) break;
  }
  return found?.set ?? null;
}

function isAmount(row: Row | undefined): boolean {
  return row?.kind === "data" || row?.kind === "subtotal";
}

function closes(place: Place, index: number, open: readonly number[]): Candidates | null {
  const { rows, proof } = place;
  if (index < place.first) return null;
  const label = rows[index]?.label ?? "";
  const closing = readClosing(label) ?? (index > place.last ? WHOLE : null);
  if (closing === null) return null;
  const named = closing.of === "" ? null : namedBy(place, closing, index);
  const isTold = named !== null || GENERAL.test(closing.of) || sinceTotal(rows, open).length > 0;
  const sets = [named ?? [], ...unnamedSets(place, closing, index, open)].filter((set) => set.length > 0);
  if (sets.length === 0 || standsAbove(place, index, sets)) return null;
  const reason = `"${label}" menjumlahkan baris-baris di atasnya.`;
  return { sets: proven(proof, index, sets), reason, isFirm: isTold };
}

/** The rows since the last total, or, where there are none, the totals that nothing adds up yet; then all others. */
function unnamedSets(
  place: Place,
  closing: Closing,
  index: number,
  open: readonly number[],
): (readonly number[])[] {
  const { rows, isTop } = place;
  const since = sinceTotal(rows, open);
  const totals = open.filter((at) => rows[at]?.kind === "total");
  const usual = since.length > 0 ? sinceOrAll(place, closing, index, since, open) : totals;
  const isLast = index > place.last;
  const every = isLast ? rows.flatMap((_, at) => (isTop(at) ? [at] : [])) : [];
  return [usual, since, open, totals, every];
}

function sinceTotal(rows: readonly Row[], open: readonly number[]): readonly number[] {
  const last = open.reduce((found, at, position) => (rows[at]?.kind === "total" ? position : found), -1);
  return open.slice(last + 1);
}

/** Amounts that nothing above gives, and what stands below does. */
function standsAbove(
  { rows, proof, isTop, last }: Place,
  index: number,
  sets: readonly (readonly number[])[],
): boolean {
  if (index > last || sets.some((set) => (proof(index, set) ?? 1) >= PROVEN)) return false;
  const below = rows.flatMap((_, at) => (at > index && isTop(at) ? [at] : []));
  const next = rows.findIndex(({ kind }, at) => at > index && kind === "total");
  return [below, next < 0 ? [] : [next]].some((set) => (proof(index, set) ?? 0) >= PROVEN);
}

/** The last total takes all that is open, where those before it say that they are of their sections. */
function sinceOrAll(
  { rows, last }: Place,
  closing: Closing,
  index: number,
  since: readonly number[],
  open: readonly number[],
): readonly number[] {
  if (closing.scope === "semua") return open;
  if (index < last || !GENERAL.test(closing.of)) return since;
  const before = rows.slice(0, index).filter(({ kind }) => kind === "total");
  const isOfSection = ({ label }: Row): boolean => {
    const other = readClosing(label);
    return other?.scope === "bagian" || (other !== null && !GENERAL.test(other.of));
  };
  return before.length > 0 && before.every(isOfSection) ? open : since;
}

/** More sections below one total than any budget has. */
const MOST_SECTIONS = 60;

/**
 * Totals that stand above what they add up, from the lowest to the highest: each takes what is open below it, up to
 * where its amounts are reached. An urusan or an organisation, which only its code tells, is above some of them only.
 */
function addLeading(place: Place, found: Map<number, Candidates>): void {
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
    const own = sectionBelow(open, (parts) => proof(index, parts) ?? 0) ?? [...open];
    found.set(index, {
      sets: [own],
      reason: `"${label}" menjumlahkan baris-baris di bawahnya.`,
      isFirm: (readClosing(label) !== null && index < place.first) || isAboveByCode(place, index, own),
    });
    open.splice(0, own.length, index);
  }
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
