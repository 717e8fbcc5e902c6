/** The functions by their names in cells, behind "CAPAIAN.": the page's entry needs no more of them. */
export const FUNCTION_IDS = [
  "HITUNG",
  "KATEGORI",
  "SERAPAN",
  "EFISIENSI",
  "KEMAJUAN",
  "ANGKA",
  "TERBILANG",
  "RATA",
  "PREDIKAT",
  "IKM",
  "INDIKATOR",
] as const;
export type FunctionId = (typeof FUNCTION_IDS)[number];

/** Those that go on telling: their figure follows the workbook, not only their arguments. */
export const STREAMED: ReadonlySet<FunctionId> = new Set<FunctionId>(["INDIKATOR"]);
