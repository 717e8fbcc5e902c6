import { expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

const HEAD = ["Indikator", "Target", "Realisasi", "Capaian (%)", "Kategori"];

it("words of no scale stay, and the column says that they are no classes", () => {
  const rows: CellSpec[][] = [
    HEAD,
    ["Persentase koperasi sehat", 80, 76, "", "perlu dorongan"],
    ["Persentase koperasi aktif", 50, 55, "", "lanjutkan"],
    ["Persentase UMKM naik kelas", 40, 20, "", ""],
  ];
  const { cells, skipped } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  expect(cells.filter(({ role }) => role === "kategori")).toEqual([]);
  expect(skipped.map(({ reason }) => reason).join()).toContain(
    "E2 berisi “perlu dorongan”, yang bukan kelas skala ini: kolomnya dibiarkan.",
  );
});

it("a verdict on efficiency follows from the efficiency beside it, or a word of the office's stands", () => {
  const rows = (said: string): CellSpec[][] => [
    [
      "Sasaran",
      "Indikator",
      "Capaian (%)",
      "Serapan Anggaran (%)",
      "Tingkat Efisiensi",
      "Kategori Efisiensi",
    ],
    ["Meningkatnya koperasi", "Persentase koperasi sehat", 95, 80, "", said],
    ["Meningkatnya UMKM", "Persentase UMKM naik kelas", 70, 90, "", ""],
  ];
  const verdicts = (said: string): unknown[] => {
    const book = bookOf(sheetOf("Lembar", rows(said)));
    const { cells } = hitung(book, { ...PENGATURAN_BAKU, efisiensi: "selisih" });
    return cells.filter(({ role }) => role === "verdict").map(({ cell, value }) => [cell, value]);
  };
  expect(verdicts("")).toEqual([
    ["F2", "Efisien"],
    ["F3", "Tidak Efisien"],
  ]);
  expect(verdicts("hemat")).toEqual([]);
});
