import { rolesWhere, type ColumnRole, type RoleGroup } from "../../domain/roles";
import type { KunciTetap } from "../../locale/t";

interface Group {
  readonly label: KunciTetap;
  readonly roles: readonly ColumnRole[];
}

/** The groups in which a person looks for a role, the usual ones first. */
const ORDER: readonly RoleGroup[] = [
  "lain",
  "kinerja",
  "uraian",
  "perbandingan",
  "anggaran",
  "triwulan",
  "nilai",
  "keterangan",
];

export const roleGroups: readonly Group[] = ORDER.map((group) => ({
  label: `kelompok.${group}`,
  roles: rolesWhere((role) => role.group === group),
}));
