/** The kinds of tables that the field prints (chapter III of an LKjIP and its annexes). */
export const TABLE_KINDS = [
  "capaian",
  "program-capaian",
  "antar-tahun",
  "renstra",
  "nasional",
  "efisiensi",
  "anggaran",
  "pergeseran",
  "triwulan",
  "perjanjian",
  "formula",
  "ikm",
  "sakip",
  "risiko",
  "skala",
  "jumlah",
  "lain",
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

export { COLUMN_ROLES, DERIVED_ROLES, type ColumnRole } from "../domain/roles";
