import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

function filled(sheet: SheetSnapshot): { figures: Record<string, number | string>; said: string } {
  const { cells, skipped } = hitung(bookOf(sheet), PENGATURAN_BAKU);
  return {
    figures: Object.fromEntries(cells.map(({ cell, value }) => [cell, value])),
    said: skipped.map(({ reason }) => reason).join(" "),
  };
}

describe("a blank that nothing tells stays blank, with its reason", () => {
  it("a parent of which some parts are hidden: this post's programme is of what shows", () => {
    // Perjanjian kinerja of the heads of BPKAD Kota Cimahi 2018, one copy of the list for each.
    const sheet = sheetOf("Lembar", [
      ["Program", "Anggaran"],
      ["Program Peningkatan Pengelolaan Keuangan Daerah", ""],
      ["Penyusunan standar satuan harga", 136_315_000],
      ["Peningkatan Manajemen Aset / Barang Daerah", 346_418_000],
      ["Inventarisasi Barang Milik Daerah", 611_792_000],
    ]);
    const some = filled({ ...sheet, hiddenRows: new Set([2]) });
    expect(some.figures).toEqual({});
    expect(some.said).toMatch(
      /B2 tidak dijumlahkan: 1 dari 3 baris rinciannya tersembunyi \(mulai baris 3\)/,
    );
    expect(filled({ ...sheet, hiddenRows: new Set([2, 3, 4]) }).figures).toEqual({ B2: 1_094_525_000 });
  });

  it("a share of two years: what was reached last year is no part of what was reached since", () => {
    for (const before of ["Realisasi Tahun Lalu", "Realisasi 2023"]) {
      const { figures, said } = filled(
        sheetOf("Lembar", [
          ["Indikator Sasaran", "Satuan", before, "Hasil", "Tingkat Capaian"],
          ["Cakupan layanan dasar", "%", 15.88, 52.09, ""],
          ["Persentase jalan mantap", "%", 35, 52.1, ""],
        ]),
      );
      expect(figures).toEqual({});
      expect(said).toMatch(/“Tingkat Capaian” tidak dihitung/);
    }
  });

  it("rows that nothing names below a mean are neither computed nor members of the next", () => {
    // Evaluasi Renja of Bappeda Kabupaten Sukabumi 2018.
    const sheet = sheetOf("Lembar", [
      ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
      [1, "Jumlah aparatur yang mengikuti pendidikan", 25, 10, ""],
      [2, "Jumlah aparatur yang mengikuti sosialisasi", 225, 90, ""],
      ["", "Rata-rata capaian kinerja (%)", "", "", ""],
      ["", "", 125, 50, ""],
      [3, "Jumlah dokumen laporan aset", 5, 4, ""],
      [4, "Jumlah dokumen laporan kepegawaian", 5, 5, ""],
      ["", "Rata-rata capaian kinerja (%)", "", "", ""],
    ] satisfies CellSpec[][]);
    expect(filled(sheet).figures).toEqual({ E2: 40, E3: 40, E4: 40, E6: 80, E7: 100, E8: 90 });
  });

  it("a month whose heading stands above typed figures of another meaning in all the other months", () => {
    // Target volume RO of BPS Kabupaten Pringsewu: what is done in each month stands beside the volume it adds up to.
    const months = ["JAN", "FEB", "MAR", "APR"];
    const rows: CellSpec[][] = [
      ["Kegiatan", "Target", ...months.flatMap((month) => [month, null])],
      [null, null, ...months.flatMap(() => ["Capaian Progress", "Realisasi"])],
      ["Persiapan", 8, 2, 1, 2, 0, 3, 1, "", 8],
      ["Pengumpulan", 7, 2, 4, 3, 1, 5, 2, "", 3],
      ["Pengolahan", 6, 1, 3, 5, 1, 4, 2, "", 2],
      ["Diseminasi", 5, 1, 3, 1, 1, 2, 2, "", 4],
    ];
    const { figures, said } = filled(sheetOf("Lembar", rows));
    expect(figures).toEqual({});
    expect(said).toMatch(/APR › Capaian Progress” dibiarkan: .*kolom lain berjudul “Capaian Progress”/);
  });

  it("a percentage of a plan that is neither the pagu nor what was spent", () => {
    // RAK of Dinas Kominfo Kabupaten Lampung Selatan 2026, whose formula there is Total Jan Mar / Total RAK.
    const sheet = sheetOf("Lembar", [
      ["Uraian", "Anggaran", "Total RAK", "Realisasi", "Total Jan Mar", "Persen RAK", "Persen Realisasi"],
      ["PROGRAM A", 1_000_000, 900_000, 450_000, 600_000, "", ""],
      ["PROGRAM B", 2_000_000, 1_800_000, 800_000, 700_000, "", ""],
    ]);
    expect(filled(sheet).figures).toEqual({ G2: 45, G3: 40 });
    const { judgements } = hitung(bookOf(sheet), PENGATURAN_BAKU);
    expect(judgements.find(({ cell }) => cell === "F1")?.as).toMatch(/Persen RAK/);
  });
});
