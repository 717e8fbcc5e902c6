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

/** Indicators of sasaran, each with the programme that serves it and its money: the report builds most tables of it. */
export function programmes(count: number): Snapshot {
  const rows: CellSpec[][] = [
    ["Tabel 3.2 Capaian dan Anggaran Tahun 2024"],
    [],
    [
      ...["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target 2024", "Realisasi 2024", "Capaian (%)"],
      ...["Program", "Pagu", "Realisasi Anggaran", "Serapan (%)"],
    ],
  ];
  for (let index = 0; index < count; index += 1) {
    const [sasaran, pagu] = [Math.floor(index / 5), 1e8 + index * 1e5];
    rows.push([
      ...[
        index + 1,
        `Meningkatnya mutu layanan ${sasaran}`,
        `Persentase layanan ${index} yang sesuai standar`,
      ],
      ...["%", 55 + (index % 40), 50 + ((index * 7) % 50), "", `Program ${index}`, pagu, pagu * 0.9, ""],
    ]);
  }
  return bookOf(sheetOf("Kinerja", rows));
}
