import { describe, expect, it } from "vitest";
import type { ReportTableId } from "../../../src/plan/report-table-id";
import { cellText } from "../../../src/tasks/laporan/layout/cell-text";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** What the year is held against, and what is none of it: other years' results, quarters, notes. */

type Rows = readonly (readonly CellSpec[])[];

const laporan = (...sheets: readonly Rows[]) =>
  laporanOf(bookOf(...sheets.map((rows, index) => sheetOf(`Lembar ${index + 1}`, rows))));
const offered = (id: ReportTableId, ...sheets: readonly Rows[]) =>
  laporan(...sheets).offers.find((offer) => offer.id === id);

const CAPAIAN: Rows = [
  ["Tabel 3.2 Capaian Kinerja Dinas Koperasi Kabupaten Indragiri Hilir Tahun 2024"],
  ["No", "Sasaran Strategis", "Indikator Kinerja", "Target", "Realisasi", "Capaian %"],
  [1, "Meningkatnya koperasi aktif", "Persentase koperasi aktif", "60%", "57%", "95,00"],
  [2, "Meningkatnya UMKM naik kelas", "Persentase UMKM naik kelas", "10%", "12%", "120,00"],
];
/** Results of the years before, and targets to the end of the plan: a star means that 2023 is provisional. */
const MATRIKS: Rows = [
  ["KERTAS KERJA INDIKATOR KINERJA"],
  [
    "No",
    "Indikator",
    "Satuan",
    "Realisasi 2022",
    "Realisasi 2023",
    "Target 2024",
    "Target 2025",
    "Akhir Renstra",
  ],
  [1, "Persentase koperasi aktif", "%", 48, 55, 60, 62, 65],
  [2, "Persentase UMKM naik kelas", "%", 7, 9, 10, 12, 15],
  ["*", "angka sementara"],
];

describe("the end of the Renstra", () => {
  it("is set against what was reached in the year of the report, not in one before", () => {
    const all = laporan(CAPAIAN, MATRIKS);
    expect(printed(tableOf(all.offers, "T3"), "indikator", "realisasi", "acuan", "kemajuan")).toEqual([
      ["Persentase koperasi aktif", "57%", "65", "87,69%"],
      ["Persentase UMKM naik kelas", "12%", "15", "80,00%"],
    ]);
  });

  it("is no quarter of this year's target", () => {
    const aksi: Rows = [
      ["Rencana Aksi Tahun 2024"],
      ["No", "Sasaran", "Indikator Kinerja", "Target TW I", "Target TW II", "Target TW III", "Target TW IV"],
      [1, "Meningkatnya koperasi aktif", "Persentase koperasi aktif", "20%", "40%", "50%", "60%"],
    ];
    expect(offered("T3", CAPAIAN, aksi)).toMatchObject({ ok: false });
  });
});

it("efficiency stands by sasaran where a table sets what each reached beside what it spent", () => {
  const uang: Rows = [
    ["Perbandingan Pencapaian Kinerja dan Anggaran Sasaran Tahun 2024"],
    ["No", "Sasaran", "Target", "Realisasi", "Capaian %", "Anggaran (Rp)", "Realisasi (Rp)", "Capaian %"],
    [1, "Meningkatnya koperasi aktif", 60, 57, "95,00", 2_000_000_000, 1_900_000_000, "95,00"],
    [2, "Meningkatnya UMKM naik kelas", 10, 12, "120,00", 3_000_000_000, 2_700_000_000, "90,00"],
  ];
  const table = tableOf(laporan(CAPAIAN, uang).offers, "T6");
  const rows = table.rows.filter(({ kind }) => kind === "data");
  expect(rows.map(({ cells }) => cells.map(cellText).slice(1, 8))).toEqual([
    ["Meningkatnya koperasi aktif", "60", "57", "95,00%", "2.000.000.000", "1.900.000.000", "95,00%"],
    ["Meningkatnya UMKM naik kelas", "10", "12", "120,00%", "3.000.000.000", "2.700.000.000", "90,00%"],
  ]);
});

it("the office is called by its whole abbreviation", () => {
  const rows: Rows = [
    ["Monitoring dan Evaluasi Capaian Target Renstra DINKOP UKM Kota Tangerang Selatan Tahun 2021"],
    ...CAPAIAN.slice(1),
  ];
  expect(laporan(rows).identitas.instansi).toBe("DINKOP UKM Kota Tangerang Selatan");
});
