import type { Draft } from "../columns/draft";
import {
  CAPAIAN_ROLES,
  type ColumnRole,
  OPEN_ROLES,
  REALISASI_ROLES,
  REALISED_ROLES,
  REACHED_SHARE_ROLES,
} from "../../domain/roles";
import { settle } from "../settle/settle";
import { quotientIn, type Definition } from "./definition";
import { meaningOf } from "./meaning";

/** A meaning may follow from another column's: that of a capaian from the total over quarters. */
const ROUNDS = 3;

/** Gives columns that are computed, and unknown ones that these are computed from, the meaning that follows. */
export function settleMeanings(drafts: readonly Draft[]): void {
  for (let round = 0; round < ROUNDS; round += 1) for (const draft of drafts) settleMeaning(draft, drafts);
}

export function roleAt(drafts: readonly Draft[], column: number): ColumnRole | null {
  return drafts.find(({ reading }) => reading.path.column === column)?.role ?? null;
}

/** Roles that are one thing under several names: which it is, the heading says. */
const FAMILIES: readonly (readonly ColumnRole[])[] = [
  CAPAIAN_ROLES,
  ["selisih", "naik_turun", "selisih_standar", "sisa", "efisiensi"],
  ["selisih_persen", "naik_turun", "sisa_persen", "efisiensi"],
  REALISASI_ROLES,
];

const WHY = {
  rumus: "rumus instansi di kolom ini berkata demikian",
  judul: "rumus yang tercetak di judulnya berkata demikian",
  hitungan: "angkanya menunjukkan demikian",
} as const;

function settleMeaning(draft: Draft, drafts: readonly Draft[]): void {
  const [best] = draft.definitions;
  if (!best || best.witness === "kata" || best.witness === "lalu") return;
  settleOperandsOf(draft, best, drafts);
  const meaning = meaningOf(best.expression, (column) => roleAt(drafts, column));
  const why = WHY[best.witness];
  if (meaning === null) {
    const isShare = quotientIn(best.expression) !== null && SHARES_OF_MEASURES.has(draft.role);
    if (isShare && !isLessIsBetter(draft, best, drafts)) settle(draft, "other", why);
  } else if (!FAMILIES.some((family) => family.includes(draft.role) && family.includes(meaning)))
    settle(draft, meaning, why);
}

/** "Capaian" whose figures are target / realisasi: the office's way where less is better, and still a capaian. */
function isLessIsBetter(
  { role }: Draft,
  { expression, witness }: Definition,
  drafts: readonly Draft[],
): boolean {
  const quotient = quotientIn(expression);
  if (role !== "capaian" || witness !== "hitungan" || !quotient) return false;
  return roleAt(drafts, quotient.part) === "target" && roleAt(drafts, quotient.whole) === "realisasi";
}

/** Quotients of two measures that are known: where these are none, the heading was read wrongly. */
const SHARES_OF_MEASURES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...REACHED_SHARE_ROLES,
  ...REALISED_ROLES,
]);

/** Part and whole of each share, by what the share is. */
const OPERANDS: readonly (readonly [share: ColumnRole, part: ColumnRole, whole: ColumnRole])[] = [
  ["capaian", "realisasi", "target"],
  ["capaian_anggaran", "realisasi_anggaran", "anggaran"],
];

function isOpen({ role }: Draft): boolean {
  return OPEN_ROLES.has(role);
}

/** An unknown column that a share is computed from is the part or the whole of it. */
function settleOperandsOf(draft: Draft, { expression }: Definition, drafts: readonly Draft[]): void {
  const quotient = quotientIn(expression);
  const known = OPERANDS.find(([share]) => share === draft.role);
  if (!quotient || !known) return;
  const at = (column: number): Draft | undefined =>
    drafts.find(({ reading }) => reading.path.column === column);
  const [part, whole] = [at(quotient.part), at(quotient.whole)];
  if (!part || !whole) return;
  const [, partRole, wholeRole] = known;
  const isKnown = drafts.some(({ role }) => role === partRole || role === wholeRole);
  const why = "persentase di sebelahnya dihitung darinya";
  if (isOpen(whole) && (part.role === partRole || (isOpen(part) && !isKnown))) settle(whole, wholeRole, why);
  if (isOpen(part) && whole.role === wholeRole) settle(part, partRole, why);
}
