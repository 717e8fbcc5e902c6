import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { hitung } from "../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../support/snapshots";

function figures(rows: readonly (readonly CellSpec[])[]): Record<string, number | string> {
  const { cells } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  return Object.fromEntries(
    cells.map(({ cell, value }) => [cell, typeof value === "number" ? Number(value.toFixed(2)) : value]),
  );
}

const HEADINGS = [
  "Indikator",
  "Target",
  "Realisasi",
  "Capaian",
  "Anggaran",
  "Realisasi Anggaran",
  "Serapan",
  "Efisiensi",
];
const ROWS: CellSpec[][] = [
  ["Indeks Literasi", 70, 66.5, "", 400_000_000, 360_000_000, "", ""],
  ["Koleksi Perpustakaan", 5000, 5250, "", 250_000_000, 240_000_000, "", ""],
];
const WANTED = { D3: 95, D4: 105, G3: 90, G4: 96, H3: 5, H4: 9 };

describe("formulas that the headings tell in words", () => {
  it.each([
    [
      "(realisasi dibagi target x 100%)",
      "(realisasi anggaran dibagi anggaran x 100%)",
      "(capaian dikurangi serapan)",
    ],
    ["Realisasi/Target x 100", "Realisasi Anggaran : Anggaran x 100%", "= Capaian dikurangi Serapan"],
  ])("a row of them below the headings is no heading itself (%s)", (reached, spent, left) => {
    const told = ["", "", "", reached, "", "", spent, left];
    expect(figures([HEADINGS, told, ...ROWS])).toEqual(WANTED);
  });

  it("turn around what the name of the column alone would give", () => {
    const told = ["", "", "", "(realisasi dibagi target x 100%)", "", "", "", "(serapan dikurangi capaian)"];
    expect(figures([HEADINGS, told, ...ROWS])).toMatchObject({ H3: -5, H4: -9 });
  });

  it("behind a heading they count like those in numbers", () => {
    const headings = HEADINGS.map((text) =>
      text === "Efisiensi" ? "Efisiensi (serapan dikurangi capaian)" : text,
    );
    expect(figures([headings, ...ROWS])).toMatchObject({ D2: 95, H2: -5, H3: -9 });
  });

  it("a name with a word of arithmetic in a row of data stays one", () => {
    const rows: CellSpec[][] = [
      ["No", "Uraian", "Pagu", "Realisasi", "%"],
      [1, "Belanja ditambah pergeseran", 200, 190, ""],
      [2, "Belanja modal", 100, 95, ""],
    ];
    expect(figures(rows)).toEqual({ E2: 95, E3: 95 });
  });
});
