import { hasOwnFigures } from "./row-kinds";
import { readClosing, type Closing } from "../words/closing";
import type { Grid } from "../grid";
import { addLeading } from "./leading-totals";
import { namedBy } from "./named-totals";
import { RowNames } from "./row-names";
import type { Column, Row } from "../table";
import { PROVEN, proven, type Candidates, type Place, type Proof } from "./total-candidates";

/** A last row that is called by the name of the whole ("PROVINSI"). */
const WHOLE: Closing = { sum: true, mean: false, scope: null, of: "", remark: "", certain: true };

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
  const isTop = (index: number): boolean => {
    const row = rows[index];
    return row !== undefined && !inner.has(index) && hasOwnFigures(row);
  };
  const tops = rows.flatMap((_, index) => (isTop(index) ? [index] : []));
  const named = { grid, rows, columns, isTop };
  const place: Place = {
    ...named,
    names: new RowNames(named),
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

function closes(place: Place, index: number, all: readonly number[]): Candidates | null {
  const { rows, proof, names } = place;
  if (index < place.first) return null;
  const label = rows[index]?.label ?? "";
  const closing = readClosing(label) ?? (index > place.last ? WHOLE : null);
  if (closing === null) return null;
  const open = underHeading(names.heading(closing.of, index), all);
  const named = namedBy(place, closing, index);
  const isTold =
    named !== null ||
    GENERAL.test(closing.of) ||
    sinceTotal(rows, open).length > 0 ||
    (index > place.last && closesSections(rows, open));
  const sets = [named ?? [], ...unnamedSets(place, closing, index, open)].filter((set) => set.length > 0);
  if (sets.length === 0 || standsAbove(place, index, sets) || repeatsSection(place, closing, index, sets[0]))
    return null;
  const reason = `"${label}" menjumlahkan baris-baris di atasnya.`;
  return { sets: proven(proof, index, sets), reason, isFirm: isTold };
}

/** "a) … Total Sentra", "b) … Total Lainnya", and last of all "TOTAL SELINDO": each part has its heading and its total. */
function closesSections(rows: readonly Row[], open: readonly number[]): boolean {
  const headings = rows.filter(({ kind }) => kind === "group").length;
  return open.length > 1 && headings === open.length && open.every((at) => rows[at]?.kind === "total");
}

/** "JUMLAH BELANJA" closes what stands below "BELANJA", in however many sections, and nothing above it. */
function underHeading(heading: number, open: readonly number[]): readonly number[] {
  const under = open.filter((at) => at > heading);
  return under.length > 0 ? under : open;
}

/**
 * "SUBTOTAL" and right below it "TOTAL", of nothing else: in every column the same once more, or one figure across the
 * columns. Nothing tells which.
 */
function repeatsSection(
  { rows, columns, proof }: Place,
  { scope, of }: Closing,
  index: number,
  set: readonly number[] = [],
): boolean {
  const inner = set.length === 1 ? rows[set[0] ?? -1] : undefined;
  if (inner?.kind !== "total" || scope !== null || of !== "") return false;
  const own = readClosing(inner.label);
  const isBlank = proof(index, set) === null && columns.filter(({ addsUp }) => addsUp).length > 1;
  return isBlank && own?.scope === "bagian" && own.of === "";
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
  if (closing.scope === "bagian") return since;
  if (index < last || !GENERAL.test(closing.of)) return since;
  if (followsTotal(rows, index, since)) return open;
  const before = rows.slice(0, index).filter(({ kind }) => kind === "total");
  const isOfSection = ({ label }: Row): boolean => {
    const other = readClosing(label);
    return other?.scope === "bagian" || (other !== null && !GENERAL.test(other.of));
  };
  return before.length > 0 && before.every(isOfSection) ? open : since;
}

/** "Jumlah Belanja Langsung | Belanja Tidak Langsung | Total": one row right below a total of another name is no section. */
function followsTotal(rows: readonly Row[], index: number, since: readonly number[]): boolean {
  const [only] = since;
  const above = only === undefined ? undefined : rows[only - 1];
  return since.length === 1 && above?.kind === "total" && above.label !== rows[index]?.label;
}
