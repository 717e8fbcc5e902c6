import { expect, it } from "vitest";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** Money by months: no month stands for the year, whether the year has a column of its own or not. */

const BULAN = ["Januari", "Februari", "Maret", "April"];

function buku(headings: readonly string[], ...figures: readonly (readonly number[])[]) {
  return bookOf(
    sheetOf("Keuangan", [
      ["REALISASI KEUANGAN DINAS PEKERJAAN UMUM KOTA DUMAI TAHUN 2020"],
      ["No", "Program", "Pagu (Rp)", ...headings],
      ...figures.map((own, at) => [at + 1, `Program Jalan ${at + 1}`, ...own]),
    ]),
  );
}

function total(snapshot: ReturnType<typeof buku>) {
  return printed(tableOf(laporanOf(snapshot).offers, "T8"), "pagu", "realisasi").at(-1);
}

const realisasi = BULAN.map((own) => `Realisasi ${own}`);

it("takes the column that closes the months", () => {
  const own = buku([...realisasi, "Jumlah"], [900, 100, 200, 300, 200, 800], [500, 50, 100, 150, 150, 450]);
  expect(total(own)).toEqual(["1.400", "1.250"]);
});

it("adds up the months where none does", () => {
  expect(total(buku(realisasi, [900, 100, 200, 300, 200], [500, 50, 100, 150, 150]))).toEqual([
    "1.400",
    "1.250",
  ]);
});

it("takes the last month where each goes up to its end", () => {
  expect(total(buku(realisasi, [900, 100, 300, 600, 800], [500, 50, 150, 300, 450]))).toEqual([
    "1.400",
    "1.250",
  ]);
});

it("is no month where both are of the same month of two years", () => {
  const own = buku(["Realisasi Desember 2019", "Realisasi Desember 2020"], [900, 700, 800]);
  expect(total(own)).toEqual(["900", "800"]);
});
