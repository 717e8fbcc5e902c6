import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { recogniseSheet } from "../../src/sheet/recognise-sheet";
import { moneyMultiplier, readUnit } from "../../src/sheet/words/unit-words";
import { periksa } from "../../src/tasks/periksa/periksa";
import { bookOf, sheetOf, type CellSpec } from "../support/snapshots";

describe("units with a multiplier", () => {
  it.each([
    ["Rp. (000)", 1e3],
    ["Rp Ribu", 1e3],
    ["(dalam ribuan rupiah)", 1e3],
    ["Juta Rp", 1e6],
    ["Rp Miliar", 1e9],
    ["Rp.", 1],
  ])("%s stands for rupiah times %i", (text, multiplier) => {
    expect(readUnit(text)).toEqual({ unit: "rupiah", multiplier });
  });

  it("a sentence or a name is no unit, and no multiplier without rupiah beside it", () => {
    expect(readUnit("Jumlah juta rupiah")).toBeNull();
    expect(moneyMultiplier("Gerakan 1000 pohon")).toBe(1);
    expect(moneyMultiplier("Anggaran (Juta Rp)")).toBe(1e6);
  });
});

const table = (caption: string, pagu: number): CellSpec[][] => [
  [caption],
  ["No", "Program", "Pagu", "Realisasi"],
  [1, "Program Pengawasan", pagu, pagu / 2],
];

it("a line above the table says what 1 stands for", () => {
  const [read] = recogniseSheet(
    sheetOf("Lembar", table("Anggaran 2024 (dalam ribuan rupiah)", 900000)),
  ).tables;
  expect(read?.columns.map(({ multiplier }) => multiplier)).toEqual([1, 1, 1000, 1000]);
});

it("rupiah in one table and thousands of them in another are the same figure", () => {
  const differences = (pagu: number): number => {
    const book = bookOf(
      sheetOf("Satu", table("Anggaran 2024", 900000000)),
      sheetOf("Dua", table("Anggaran 2024 (Rp. 000)", pagu)),
    );
    return periksa(book, PENGATURAN_BAKU).temuan.filter(({ rule }) => rule === "beda-antartabel").length;
  };
  expect(differences(900000)).toBe(0);
  expect(differences(800000)).toBe(2);
});
