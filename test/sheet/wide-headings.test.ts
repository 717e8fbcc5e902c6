import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { hitung } from "../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../support/snapshots";

const ROWS: CellSpec[][] = [
  ["Indikator Kinerja", "Satuan", "Target Kinerja", "Tahun 2024", null, null],
  [null, null, null, "Realisasi Kinerja", "Glorbo (%)", "Penanggung Jawab"],
  ["Persentase koperasi sehat", "Nilai", 40, "30", "", "Bidang I"],
  ["Rasio elektrifikasi", "Nilai", 50, 48, "=D4/C4*100", ""],
];

it("a row below a wide heading alone splits it, whatever its words, where the merges of the sheet are not known", () => {
  const sheet = sheetOf("Lembar", ROWS);
  const filled = (merges: typeof sheet.merges) =>
    hitung(bookOf({ ...sheet, merges }), PENGATURAN_BAKU).cells.map(({ cell, value }) => [cell, value]);
  const merges = [
    { row: 0, column: 3, rows: 1, columns: 3 },
    ...[0, 1, 2].map((column) => ({ row: 0, column, rows: 2, columns: 1 })),
  ];
  expect(filled(null)).toEqual([["E3", 75]]);
  expect(filled(null)).toEqual(filled(merges));
});

it("a title merged over the first of the columns right below it names none of them", () => {
  const sheet = sheetOf("Lembar", [
    ["Tabel 3.1 Capaian Kinerja Tahun 2024", null, null, null, null, null, null],
    ["No", "Sasaran", "Indikator", "Satuan", "Kondisi Awal", "Kinerja", null],
    [null, null, null, null, null, "Target", "Realisasi"],
    [1, "Meningkatnya mutu", "Indeks inovasi", "Indeks", 84.95, 84.95, 105.26],
  ]);
  const merges = [
    { row: 0, column: 0, rows: 1, columns: 5 },
    { row: 1, column: 5, rows: 1, columns: 2 },
  ];
  expect(hitung(bookOf({ ...sheet, merges }), PENGATURAN_BAKU).cells).toEqual([]);
});

describe("figures noted beside the headings", () => {
  // "277015" beside "Rp | % | RENCANA" took two rows out of the header: shares were summed as rupiah, 215 errors came.
  const rows: CellSpec[][] = [
    ["NO", "URAIAN KEGIATAN", "NILAI ANGGARAN", "", "KEUANGAN", "", "", "", "FISIK", "", "", "", ""],
    ["", "", "Rp", "%", "RENCANA", "", "REALISASI", "", "REN", "REAL", "", "", 277015],
    ["", "", "", "", "Rp", "%", "Rp", "%", "%", "%", "", "", 373056],
    [1, "Sub Kegiatan Penyusunan Dokumen", 1000000, 25, 600000, "", 500000, "", 60, 55, 1, 5, 7],
    [2, "Sub Kegiatan Penyediaan Jasa", 3000000, 75, 900000, "", 600000, "", 30, 25, 2, 5, 8],
  ];

  it("are none of them", () => {
    const merges = [0, 1].map((column) => ({ row: 0, column, rows: 3, columns: 1 }));
    const { tables } = hitung(bookOf({ ...sheetOf("Lembar", rows), merges }), PENGATURAN_BAKU);
    const { headerRows, columns } = tables[0]!;
    expect(headerRows).toBe(3);
    expect(columns.filter(({ addsUp }) => addsUp).map(({ column }) => column)).toEqual([2, 4, 6]);
    expect(Math.max(...columns.map(({ column }) => column))).toBeLessThan(10);
  });
});
