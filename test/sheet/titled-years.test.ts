import { expect, it } from "vitest";
import { recogniseSheet } from "../../src/sheet/recognise-sheet";
import { sheetOf, type CellSpec } from "../support/snapshots";

/** LKIP 2016 of the Inspektorat Jawa Barat, Tabel 3.2, shortened. */
const FIGURES: CellSpec[][] = [
  [1, "Tingkat kapabilitas APIP", "Level", 2, 3],
  [2, "Persentase tindak lanjut temuan", "%", 81.5, 84.2],
  [3, "Nilai evaluasi SAKIP", "Nilai", 70.1, 72.4],
];

function rolesUnder(title: string, headings: readonly CellSpec[], figures = FIGURES): unknown[] {
  const rows: CellSpec[][] = [[title], [], [...headings], ...figures];
  const [table] = recogniseSheet(sheetOf("Lembar", rows)).tables;
  return table?.columns.map(({ role, source }) => `${role}/${source}`).slice(3) ?? [];
}

const YEARS = ["No", "Indikator", "Satuan", "Tahun 2015", "Tahun 2016"];

it("years that no heading says anything of hold what the title names", () => {
  expect(rolesUnder("Perbandingan Realisasi Kinerja Tahun 2015 dan 2016", YEARS)).toEqual([
    "realisasi/nilai",
    "realisasi/nilai",
  ]);
  expect(rolesUnder("Target Jangka Menengah Tahun 2015-2016", YEARS)).toEqual([
    "target/nilai",
    "target/nilai",
  ]);
});

it("a title that may mean money, or both, names none of them", () => {
  const none = ["other/nilai", "other/nilai"].map((one) => one.split("/")[0]);
  const roles = (title: string) => rolesUnder(title, YEARS).map((one) => String(one).split("/")[0]);
  expect(roles("Realisasi Anggaran Tahun 2015 dan 2016")).toEqual(none);
  expect(roles("Target dan Realisasi Kinerja Tahun 2015-2016")).toEqual(none);
});

it("a column that is headed by the measure itself keeps the years beside it as they are", () => {
  const headings = ["No", "Indikator", "Satuan", "Tahun 2015", "Realisasi"];
  expect(rolesUnder("Perbandingan Realisasi Kinerja Tahun 2015 dan 2016", headings)[0]).toMatch(/^other/);
});
