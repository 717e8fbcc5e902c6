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
/** Shares in percent, computed or typed. */
export const SHARE_ROLES = roleSet(({ holds }) => holds === "persen");
/** Shares of a target that were reached: of the year's, or of the plan's last one. */
export const CAPAIAN_ROLES = rolesWhere(({ measure }) => measure === "capaian");
/** Names of the row, and what is said beside them. */
export const NAME_ROLES = rolesWhere(({ holds }) => holds === "nama");
export const WORD_ROLES = roleSet(({ holds }) => holds === "nama" || holds === "kata");
/** The realisasi of single quarters, the first one first. */
export const QUARTER_ROLES = rolesWhere(({ quarter }) => quarter !== null);
/** Ceilings of spending, in whatever state of the books. */
export const PAGU_ROLES = rolesWhere(({ measure }) => measure === "pagu");
export const TARGET_ROLES = rolesWhere(({ measure }) => measure === "target");
export const REACHED_ROLES = rolesWhere(({ measure }) => measure === "tercapai");
