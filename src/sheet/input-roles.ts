import type { ColumnRole } from "./roles";

/** Columns that people fill and that derived columns are computed from. */
export const INPUT_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "target",
  "realisasi",
  "target_akhir",
  "standar",
  "anggaran",
  "realisasi_anggaran",
  "fisik",
  "sebelum",
  "sesudah",
  "tw1",
  "tw2",
  "tw3",
  "tw4",
  "bobot",
  "nilai",
]);
