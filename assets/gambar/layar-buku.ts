import { newWorkbook, type Workbook } from "../../src/workbench/model/workbook";
import { typeRow } from "../../test/support/small-workbook";

export type Rows = readonly (readonly (string | number)[])[];

/** A table that has nothing to compute yet. */
export const TANPA_KOLOM: Rows = [
  ["Tabel 3.1 Pengukuran Kinerja Tahun 2024"],
  ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi"],
  [1, "Persentase koperasi aktif", "Persen", 80, 76],
  [2, "Jumlah usaha mikro yang dibina", "Unit", 250, 125],
];

/** Names as long as offices write them, more rows than a screen, reasons to leave some out. */
export const PANJANG: Rows = [
  ["Tabel 3.1 Pengukuran Kinerja Sasaran Strategis Dinas Koperasi, Usaha Kecil dan Menengah Tahun 2024"],
  ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kategori"],
  ...Array.from({ length: 40 }, (_, index) => [
    index + 1,
    `Persentase usaha mikro, kecil, dan menengah yang memperoleh pendampingan, pelatihan, dan fasilitasi perizinan berusaha pada klaster ${index + 1}`,
    "Persen",
    80,
    index % 5 === 4 ? "belum ada" : 20 + index * 7,
    "",
    "",
  ]),
];

export function tableOf(rows: Rows): Workbook {
  const workbook = newWorkbook("Capaian 2024");
  for (const sheet of workbook.sheets) rows.forEach((row, index) => typeRow(sheet, index, row));
  return workbook;
}
