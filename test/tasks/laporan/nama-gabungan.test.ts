import { expect, it } from "vitest";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

// "URAIAN KEGIATAN" over two columns, every name merged over both: each line stood in T8 twice, as its own heading.
it("a name merged over two columns under one heading is one line of the budget", () => {
  const rows = [
    ["NO", "URAIAN KEGIATAN", "", "NILAI DPA (Rp)", "REALISASI (Rp)"],
    ["", "Program Penunjang Urusan Pemerintahan", "", 3_000_000, 1_500_000],
    [1, "Sub Kegiatan Penyusunan Dokumen Perencanaan", "", 1_000_000, 500_000],
    [2, "Sub Kegiatan Penyediaan Jasa Kantor", "", 2_000_000, 1_000_000],
    ["", "Program Pengelolaan Pendidikan", "", 6_000_000, 4_000_000],
    [3, "Sub Kegiatan Rehabilitasi Ruang Kelas", "", 6_000_000, 4_000_000],
    ["Jumlah", "", "", 9_000_000, 5_500_000],
  ];
  const merges = rows.map((_, row) => ({ row, column: 1, rows: 1, columns: 2 }));
  const { offers } = laporanOf(bookOf({ ...sheetOf("RFK 2023", rows), merges }));
  expect(printed(tableOf(offers, "T8"), "nama", "pagu")).toEqual([
    ["Program Penunjang Urusan Pemerintahan", "3.000.000"],
    ["Sub Kegiatan Penyusunan Dokumen Perencanaan", "1.000.000"],
    ["Sub Kegiatan Penyediaan Jasa Kantor", "2.000.000"],
    ["Program Pengelolaan Pendidikan", "6.000.000"],
    ["Sub Kegiatan Rehabilitasi Ruang Kelas", "6.000.000"],
    ["", "9.000.000"],
  ]);
});
