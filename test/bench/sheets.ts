import type { Snapshot } from "../../src/sheet/snapshot";
import { bookOf, sheetOf, type CellSpec } from "../support/snapshots";

/** A performance table as large as asked: numbers, percentages, figures with decimals, capaian blank. */
export function indicators(count: number): Snapshot {
  const rows: CellSpec[][] = [
    ["Tabel 3.1 Capaian Kinerja Tahun 2024"],
    [],
    ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian", "Kategori"],
  ];
  for (let index = 0; index < count; index += 1) {
    const target = 50 + (index % 97);
    const achieved = target * (0.4 + (index % 13) / 12);
    rows.push([
      index + 1,
      `Sasaran ${index % 40}`,
      `Jumlah layanan ${index}`,
      "Dokumen",
      target,
      Math.round(achieved * 100) / 100,
      ["", "0.00%"],
      "",
    ]);
  }
  return bookOf(sheetOf("Capaian", rows));
}
