import { writeEntries } from "../../src/workbench/model/content";
import type { Sheet } from "../../src/workbench/model/sheet";
import { newWorkbook, type Workbook } from "../../src/workbench/model/workbook";

type Entry = string | number;

const IKU: readonly (readonly Entry[])[] = [
  ["Capaian Kinerja Dinas Koperasi Tahun 2024"],
  ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kategori"],
  [1, "Persentase koperasi aktif", "Persen", 80, 76, "", ""],
  [2, "Persentase koperasi sehat", "Persen", 60, 63, "=E4/D4*100", "Sangat Tinggi"],
  [3, "Jumlah usaha mikro yang dibina", "Unit", 250, 125, 75, ""],
  [4, "Nilai survei kepuasan masyarakat", "Nilai", 85, 58, "", ""],
];
const ANGGARAN: readonly (readonly Entry[])[] = [
  ["Program", "Pagu", "Realisasi", "%"],
  ["Program Pemberdayaan Koperasi", 1_000_000, 900_000, 80],
  ["Program Pemberdayaan UMKM", 2_000_000, 1_500_000, 75],
];

/**
 * Two small tables as offices keep them: blanks to fill, an office formula that is right, two typed figures
 * that are wrong. One sheet has a name of one word.
 */
export function smallWorkbook(): Workbook {
  const workbook = newWorkbook("IKU");
  const [iku] = workbook.sheets;
  if (iku) IKU.forEach((row, index) => typeRow(iku, index, row));
  const anggaran = workbook.addSheet("Anggaran 2024");
  ANGGARAN.forEach((row, index) => typeRow(anggaran, index, row));
  return workbook;
}

/** Types a row from the first column on; "" leaves a cell blank. */
export function typeRow(sheet: Sheet, row: number, cells: readonly Entry[]): void {
  const area = { row, column: 0, rows: 1, columns: cells.length };
  writeEntries(sheet, area, (_, column) => (cells[column] === "" ? null : (cells[column] ?? null)));
}
