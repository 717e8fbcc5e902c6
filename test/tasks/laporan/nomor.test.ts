import { describe, expect, it } from "vitest";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** IKU of a public works office, as its report prints them: no column names the sasaran. */
const IKU: CellSpec[][] = [
  ["Capaian Kinerja Dinas PUPR Tahun 2024"],
  ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian"],
  [1, "Persentase jalan kondisi mantap", "%", 91, 91.4, ""],
  [2, "Persentase drainase berfungsi baik", "%", 78, 76.2, ""],
  [3, "Luas genangan banjir", "Ha", 35, 38, ""],
];
const SASARAN: CellSpec[][] = [
  ["Capaian Kinerja Dinas PUPR Tahun 2024"],
  ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian"],
  [1, "1. Meningkatnya mutu jalan", "Persentase jalan kondisi mantap", "%", 91, 91.4, ""],
  ["", "", "Panjang jalan yang dipelihara", "km", 120, 118, ""],
  [2, "2. Berkurangnya genangan", "Luas genangan banjir", "Ha", 35, 38, ""],
];

const numbers = (rows: CellSpec[][], id: "T1" | "T5", ...keys: readonly string[]) =>
  printed(tableOf(laporanOf(bookOf(sheetOf("IKU", rows))).offers, id), "no", ...keys)
    .filter(([no = ""]) => !no.startsWith("Rata-rata"))
    .slice(0, 3);

describe.each(["T1", "T5"] as const)("the first column of %s", (id) => {
  it("numbers each indikator where no sasaran is known", () => {
    expect(numbers(IKU, id)).toEqual([["1"], ["2"], ["3"]]);
  });

  it("numbers each sasaran once, without the number that the sheet prints before its name", () => {
    expect(numbers(SASARAN, id, "sasaran")).toEqual([
      ["1", "Meningkatnya mutu jalan"],
      ["", ""],
      ["2", "Berkurangnya genangan"],
    ]);
  });
});
