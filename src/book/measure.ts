/** What a figure of the ledger tells. */
export const MEASURES = ["target", "realisasi", "capaian", "pagu", "realisasi_anggaran"] as const;
export type Measure = (typeof MEASURES)[number];

/** What a figure is of: an indikator of a sasaran, of a programme and below, or a line of the budget. */
export const TINGKAT = ["sasaran", "program", "anggaran"] as const;
export type Tingkat = (typeof TINGKAT)[number];

/** Whether it is told in rupiah. */
export function isMoney(measure: Measure): boolean {
  return measure === "pagu" || measure === "realisasi_anggaran";
}
