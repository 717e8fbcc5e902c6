import { describe, expect, it } from "vitest";
import { FILL_COLORS } from "../../../../src/tasks/laporan/chart/looks";
import { sharesOf } from "../../../../src/tasks/laporan/chart/scene";
import { loadReport } from "../../../reports/load";
import { laporanOf } from "../offers";

/** Of a disc of classes, the fill of each. */
const fillsOf = (rendah: readonly boolean[]) =>
  sharesOf({
    ...{ table: "T13", name: "kategori", kind: "lingkaran", judul: "Kategori", sumber: "", acuan: null },
    ...{ labels: rendah.map((_, index) => `Kelas ${index}`), rendah },
    series: [{ nama: "Jumlah", values: rendah.map(() => 1) }],
  }).map(({ look }) => FILL_COLORS[look] ?? "abu-abu");

const [BIRU, BIRU_MUDA, HIJAU, KRIM, MERAH] = FILL_COLORS;

describe("the parts of a disc of classes", () => {
  it("show a low class as charts show what fails, never as a good one", () => {
    expect(fillsOf([false, false, true])).toEqual([BIRU, BIRU_MUDA, MERAH]);
    expect(fillsOf([false, false, true, true, true])).toEqual([BIRU, BIRU_MUDA, "abu-abu", KRIM, MERAH]);
    expect(fillsOf([false, false, false])).toEqual([BIRU, BIRU_MUDA, HIJAU]);
  });

  it("of a report know which of its classes are low (Makassar 2021: Sangat Rendah is the third)", () => {
    const { charts } = laporanOf(loadReport("makassar-2021", "terbit").snapshot);
    const disc = charts.find(({ kind }) => kind === "lingkaran");
    expect(disc?.labels.map((label, index) => [label, disc.rendah?.[index]])).toEqual([
      ["Sangat Tinggi", false],
      ["Tinggi", false],
      ["Sangat Rendah", true],
    ]);
  });
});
