import { expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { bookOf, sheetOf } from "../../support/snapshots";

/** Figures of one indikator in several tables: only those of one period and one version tell of the same thing. */

const NAMA = "Cakupan kepemilikan akta kelahiran";

function target(sheet: string, judul: string, figure: number) {
  return sheetOf(sheet, [
    [judul],
    ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"],
    [1, "Meningkatnya pelayanan", NAMA, "%", figure],
  ]);
}

function beda(...sheets: readonly SheetSnapshot[]) {
  const { temuan } = periksa(bookOf(...sheets), PENGATURAN_BAKU);
  return temuan.flatMap(({ rule, sheet, cell }) => (rule === "beda-antartabel" ? [`${sheet}!${cell}`] : []));
}

it("sets no target of a quarter against that of the year", () => {
  const tw = sheetOf("TW", [
    ["CAPAIAN KINERJA PER TRIWULAN TAHUN 2023"],
    [
      "No",
      "Indikator Kinerja",
      "Satuan",
      "Target 2023",
      "Target TW I",
      "Realisasi TW I",
      "Target TW II",
      "Realisasi TW II",
    ],
    [1, NAMA, "%", 98, 24.5, 24, 49, 48.5],
  ]);
  expect(beda(target("PK", "PERJANJIAN KINERJA TAHUN 2023", 98), tw)).toEqual([]);
});

it("takes no changed agreement for a contradiction of the first, and compares with the changed one", () => {
  const first = target("PK Murni", "PERJANJIAN KINERJA TAHUN 2018", 45);
  const changed = target("PK Perubahan", "PERJANJIAN KINERJA PERUBAHAN TAHUN 2018", 48);
  const kinerja = (figure: number) =>
    sheetOf("Realisasi", [
      ["REALISASI KINERJA TAHUN 2018"],
      ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      [1, "Meningkatnya pelayanan", NAMA, "%", figure, 46.72, ""],
    ]);
  expect(beda(first, changed, kinerja(48))).toEqual([]);
  expect(beda(first, changed, kinerja(47))).toEqual(["Realisasi!E3"]);
});

it("says nothing of tables that tell of other offices under the same names", () => {
  const office = (sheet: string, factor: number, alike: number) =>
    sheetOf(sheet, [
      [`LAPORAN REALISASI KEUANGAN ${sheet.toUpperCase()} TAHUN 2023`],
      ["No", "Sub Kegiatan", "Pagu (Rp)"],
      ...Array.from({ length: 10 }, (_, at) => [
        at + 1,
        `Sub Kegiatan Penyediaan Jasa Nomor ${at}`,
        (at + 1) * (at < alike ? 1_000_000 : factor),
      ]),
    ]);
  const first = office("Dinas Kesehatan", 1_000_000, 0);
  expect(beda(first, office("Dinas Sosial", 1_370_000, 1))).toEqual([]);
  // Eight of ten figures the same: one office, and two slips.
  expect(beda(first, office("Rekap", 1_370_000, 8))).toEqual(["Rekap!C11", "Rekap!C12"]);
});
