import { describe, expect, it } from "vitest";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** "s.d. TW I … IV": what was reached up to each quarter. The year is the last, and never the first or their sum. */

const TW = ["I", "II", "III", "IV"];
const SHOWN = ["indikator", "target", "realisasi", "capaian"] as const;

describe("quarters that are told from the first one on", () => {
  const sheet = sheetOf("Monev", [
    ["Realisasi Kinerja Triwulanan Dinas Perdagangan 2024"],
    ["Indikator", "Satuan", "Target 2024", ...TW.flatMap((own) => [`s.d. TW ${own}`, ""])],
    ["", "", "", ...TW.flatMap(() => ["Target", "Realisasi"])],
    ["Jumlah pasar direvitalisasi", "Unit", 10, 2, 1, 4, 4, 7, 6, 10, 9.5],
    ["Persentase alat ukur ditera", "%", 90, 20, 22, 45, 44, 70, 69, 90, 85.5],
  ]);
  const merges = [
    ...[0, 1, 2].map((column) => ({ row: 1, column, rows: 2, columns: 1 })),
    ...[3, 5, 7, 9].map((column) => ({ row: 1, column, rows: 1, columns: 2 })),
  ];
  const { offers } = laporanOf(bookOf({ ...sheet, merges }));
  const expected = [
    ["Jumlah pasar direvitalisasi", "10", "9,5", "95,00%"],
    ["Persentase alat ukur ditera", "90", "85,5", "95,00%"],
  ];

  it("make the year's realisasi in the table of quarters and in that of the year", () => {
    expect(printed(tableOf(offers, "T10"), ...SHOWN)).toEqual(expected);
    expect(printed(tableOf(offers, "T1"), ...SHOWN).slice(0, 2)).toEqual(expected);
  });
});

describe("cash that was planned by quarters", () => {
  const { offers } = laporanOf(
    bookOf(
      sheetOf("RAK", [
        ["ANGGARAN KAS TAHUN 2025"],
        ["Kode Program", "Nama Program", "Nilai Rincian", ...TW.map((own) => `TW ${own}`)],
        ["1.02.02", "Program Upaya Kesehatan", 129_203_000, 22_580_000, 63_783_000, 7_441_000, 35_399_000],
        ["1.02.03", "Program Peningkatan SDM", 60_000_000, 15_000_000, 15_000_000, 15_000_000, 15_000_000],
      ]),
    ),
  );

  it("is no realisasi of the quarters", () => {
    expect(offers.find(({ id }) => id === "T10")).toMatchObject({ ok: false });
  });
});

describe("target and budget of programmes below a caption of efficiency", () => {
  const { offers } = laporanOf(
    bookOf(
      sheetOf("Efisiensi", [
        ["Tabel 3.8 Efisiensi Sumber Daya 2024"],
        [
          ...["Program", "Indikator", "Target", "Realisasi", "Capaian (%)"],
          ...["Pagu", "Realisasi Anggaran", "Serapan (%)"],
        ],
        ["Program Transmigrasi", "Jumlah KK ditempatkan", 180, 171, "", 500_000_000, 450_000_000, ""],
        ["Program Tenaga Kerja", "Jumlah pencari kerja", 1_000, 1_040, "", 800_000_000, 760_000_000, ""],
      ]),
    ),
  );

  it("make the table of programmes with both", () => {
    expect(printed(tableOf(offers, "T9"), "program", "capaian", "pagu").slice(0, 2)).toEqual([
      ["Program Transmigrasi", "95,00%", "500.000.000"],
      ["Program Tenaga Kerja", "104,00%", "800.000.000"],
    ]);
  });
});
