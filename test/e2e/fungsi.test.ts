import { describe, expect, it } from "vitest";
import { useBenches } from "./support/bench";

const openBench = useBenches();

/** Formulas as a person types them with Indonesian settings, and what their cells come to. */
const TYPED: readonly (readonly [string, string])[] = [
  ["=CAPAIAN.HITUNG(80;72)", "90"],
  ["=CAPAIAN.KATEGORI(A1)", "Tinggi"],
  ['=CAPAIAN.SERAPAN("Rp 200.000.000";150000000)', "75"],
  ["=CAPAIAN.EFISIENSI(105;98)", "7"],
  ["=CAPAIAN.KEMAJUAN(60;80)", "75"],
  ['=CAPAIAN.ANGKA("Rp. 5.670.694,-")', "5670694"],
  ["=CAPAIAN.TERBILANG(1250)", "seribu dua ratus lima puluh"],
  ["=CAPAIAN.RATA(A1:A1)", "90"],
  ["=CAPAIAN.PREDIKAT(72,5)", "BB"],
  ["=CAPAIAN.IKM(A11:A12)", "90"],
  ["3,6", "3,6"],
  ["3,6", "3,6"],
  ['=CAPAIAN.INDIKATOR("Tidak ada";"capaian")', "#N/A"],
];

describe("functions in cells, through the custom-functions runtime of the real office.js", () => {
  it("come to what they compute, and a saved file keeps formula and figure", async () => {
    const bench = await openBench();
    await bench.openSample("Buku kerja kosong");
    await bench.page.locator(".file-name", { hasText: "Buku1" }).waitFor();
    await bench.go("A1");
    await bench.grid.focus();
    for (const [formula] of TYPED) {
      await bench.page.keyboard.type(formula);
      await bench.page.keyboard.press("Enter");
    }
    for (const [index, [, shown]] of TYPED.entries()) await bench.shows(`A${index + 1}`, shown);

    await bench.go("A1");
    await bench.grid.focus();
    await bench.page.keyboard.type("=CAPAIAN.HITUNG(80;40)");
    await bench.page.keyboard.press("Enter");
    await bench.shows("A1", "50");
    await bench.shows("A2", "Sangat Rendah");

    await bench.go("A13");
    const reason = "Tidak ada angka capaian untuk “Tidak ada”";
    await bench.page.locator(".cell-reason", { hasText: reason }).waitFor();
    expect(await bench.cell("A13").getAttribute("aria-description")).toContain(reason);

    const { workbook } = await bench.save();
    const cell = workbook.activeSheet.cell(0, 0);
    expect([cell?.formula, cell?.value]).toEqual(["=CAPAIAN.HITUNG(80,40)", 50]);
  });
});
