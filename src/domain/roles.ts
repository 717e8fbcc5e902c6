import { ROLES, type ColumnRole, type Role } from "./roles-baku";

export type { ColumnRole, Role, RoleGroup } from "./roles-baku";

const RECORDS: readonly Role<ColumnRole>[] = ROLES;
const BY_ID: ReadonlyMap<string, Role<ColumnRole>> = new Map(RECORDS.map((record) => [record.id, record]));

/** The record of a role; what nobody knows is not used. */
export function roleOf(id: ColumnRole): Role<ColumnRole> {
  const record = BY_ID.get(id) ?? BY_ID.get("other");
  if (!record) throw new RangeError(`Peran "${id}" tidak dikenal.`);
  return record;
}

/** The question whether a column holds one of these, to ask of many: `columns.some(isRole("target"))`. */
export function isRole(...roles: readonly ColumnRole[]): (own: { readonly role: ColumnRole }) => boolean {
  return ({ role }) => roles.includes(role);
}

/** The roles of which something holds, in the order of the records. */
export function rolesWhere(holds: (role: Role<ColumnRole>) => boolean): ColumnRole[] {
  return RECORDS.filter(holds).map(({ id }) => id);
}

/** The same, to ask whether a role is one of them. */
function roleSet(holds: (role: Role<ColumnRole>) => boolean): ReadonlySet<ColumnRole> {
  return new Set(rolesWhere(holds));
}

export const COLUMN_ROLES: readonly ColumnRole[] = rolesWhere(() => true);
/** Computed by us; all others are inputs or words, and are never written. */
export const DERIVED_ROLES = roleSet(({ from }) => from === "turunan");
/** Columns that people fill and that derived columns are computed from. */
export const INPUT_ROLES = roleSet(({ from }) => from === "masukan");
/** Money of a budget: adds up whatever the rows are. */
export const ADDED_ROLES = roleSet(({ added }) => added);
export const MONEY_ROLES = roleSet(({ holds }) => holds === "rupiah");
/** Whether a column holds money, by what it is or by the unit that its heading names. */
export function holdsMoney({
  role,
  unit,
}: {
  readonly role: ColumnRole;
  readonly unit: string | null;
}): boolean {
  return MONEY_ROLES.has(role) || unit === "rupiah";
}
/** Shares in percent, computed or typed. */
export const SHARE_ROLES = roleSet(({ holds }) => holds === "persen");
/** Shares of a target that were reached: of the year's, or of the plan's last one. */
export const CAPAIAN_ROLES = rolesWhere(({ measure }) => measure === "capaian");
/** Shares of what was planned, of performance and of money, that were reached. */
export const REACHED_SHARE_ROLES = rolesWhere(
  ({ measure }) => measure === "capaian" || measure === "serapan",
);
/** What may be weighted: marks, and how far works have come. */
export const WEIGHABLE_ROLES = rolesWhere(({ weighable }) => weighable);
/** Names of the row, and what is said beside them. */
export const NAME_ROLES = rolesWhere(({ holds }) => holds === "nama" || holds === "nomor");
export const WORD_ROLES = roleSet(({ holds }) => ["nama", "nomor", "kata"].includes(holds));
/** What the rows of a table of performances are called by: what is measured, and what that serves. */
export const SUBJECT_ROLES = rolesWhere(({ subject }) => subject);
/** What numbers the rows: no measure, though all of it be figures. */
export const NUMBER_ROLES = roleSet(({ holds }) => holds === "nomor");
/** What their headings leave open: evidence may still tell what they measure. */
export const OPEN_ROLES = roleSet(({ open }) => open);
/** What figures may be called whose own heading says no more than a year or a name. */
export const LOOSE_ROLES = roleSet(
  ({ open, from, measure, quarter }) =>
    open || (from === "masukan" && measure === "tercapai" && quarter === null),
);
/** What may stand in parts beside each other, whose sum it is. */
export const PARTED_ROLES = rolesWhere(({ parted }) => parted);
/** What is said beside a row: it neither names nor measures it. */
export const NOTE_ROLES = roleSet(({ group }) => group === "keterangan");
/** Where an office may have put remarks of its own. */
export const REMARK_ROLES = rolesWhere(({ remarks }) => remarks);
/** Classes and verdicts: words that figures are judged by. */
export const JUDGED_ROLES = roleSet(({ holds, from }) => holds === "kata" && from === "turunan");
/** Where counts of one thing may stand. */
export const COUNT_ROLES = rolesWhere(({ counted }) => counted);
/** The realisasi of single quarters, the first one first. */
export const QUARTER_ROLES = rolesWhere(({ quarter }) => quarter !== null);
/** Ceilings of spending, in whatever state of the books. */
export const PAGU_ROLES = rolesWhere(({ measure }) => measure === "pagu");
export const TARGET_ROLES = rolesWhere(({ measure }) => measure === "target");
export const REACHED_ROLES = rolesWhere(({ measure }) => measure === "tercapai");
/** What was reached in the whole year. */
export const REALISASI_ROLES = rolesWhere(
  ({ measure, quarter }) => measure === "tercapai" && quarter === null,
);
/** Target and realisasi of the whole year, computed or typed. */
export const YEAR_MEASURES = roleSet(
  ({ measure, year, quarter }) =>
    year === "laporan" && quarter === null && (measure === "target" || measure === "tercapai"),
);
/** What was reached or spent in the whole year, computed or typed. */
export const ACHIEVED_ROLES = roleSet(
  ({ measure, quarter }) => quarter === null && (measure === "tercapai" || measure === "belanja"),
);
/** What was planned: targets and ceilings. */
export const PLANNED_ROLES: readonly ColumnRole[] = [...TARGET_ROLES, ...PAGU_ROLES];
/** Target and realisasi of the year: in the unit of their row. */
export const MEASURED_ROLES = rolesWhere(({ group, from }) => group === "kinerja" && from === "masukan");
/** Target, realisasi and capaian of the year. */
export const KINERJA_ROLES = rolesWhere(({ group, measure }) => group === "kinerja" && measure !== null);
/** What was reached or spent in the year, as people type it. */
export const REALISED_ROLES = rolesWhere(({ id, from }) => from === "masukan" && ACHIEVED_ROLES.has(id));
/** Pagu and spending of the year. */
export const BUDGET_ROLES = rolesWhere(({ added, year }) => added && year === "laporan");
/** Ceilings before and after a change of the budget. */
export const CHANGED_PAGU_ROLES = rolesWhere(({ measure, year }) => measure === "pagu" && year === null);
/** What is left, and what was used up, of the year's ceiling. */
export const ABSORPTION_ROLES = roleSet(
  ({ group, from, year }) => group === "anggaran" && from === "turunan" && year === "laporan",
);
/** Differences of two years, or of a budget before and after its change. */
export const CHANGE_ROLES = rolesWhere(({ measure }) => measure === "perubahan");
