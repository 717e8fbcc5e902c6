/** The kinds of tables that the field prints (chapter III of an LKjIP and its annexes). */
export type TableKind =
  | "capaian"
  | "program-capaian"
  | "antar-tahun"
  | "renstra"
  | "nasional"
  | "efisiensi"
  | "anggaran"
  | "pergeseran"
  | "triwulan"
  | "perjanjian"
  | "formula"
  | "ikm"
  | "sakip"
  | "risiko"
  | "skala"
  | "jumlah"
  | "lain";
