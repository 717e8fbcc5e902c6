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

/** A finished budget table: pagu, realisasi, percent and remainder typed in, one in fifty of them wrong. */
export function budgets(count: number): Snapshot {
  const rows: CellSpec[][] = [
    ["Tabel 3.9 Realisasi Anggaran Tahun 2024"],
    [],
    ["No", "Uraian", "Pagu", "Realisasi", "%", "Sisa"],
  ];
  for (let index = 0; index < count; index += 1) {
    const pagu = 1_000_000 + 1_357 * index;
    const spent = Math.round(pagu * (0.6 + (index % 40) / 100));
    const share = Math.round((spent / pagu) * 10_000) / 100;
    const shown = index % 50 === 7 ? share / 10 : share;
    rows.push([
      index + 1,
      `Belanja ${index}`,
      [pagu, "#,##0"],
      [spent, "#,##0"],
      [shown, "0.00"],
      [pagu - spent, "#,##0"],
    ]);
  }
  return bookOf(sheetOf("Anggaran", rows));
}
