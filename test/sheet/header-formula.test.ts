import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { formulaInHeading } from "../../src/sheet/header/formula-in-heading";
import { parseHeaderFormula } from "../../src/sheet/header/header-formula";
import type { HeaderPath } from "../../src/sheet/header/header-path";
import { hitung } from "../../src/tasks/hitung/hitung";
import { loadReport } from "../reports/load";
import { bookOf, sheetOf, type CellSpec } from "../support/snapshots";

function run(rows: readonly (readonly CellSpec[])[]) {
  return hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
}

function valueAt(rows: readonly (readonly CellSpec[])[], cell: string): number | string | undefined {
  return run(rows).cells.find((entry) => entry.cell === cell)?.value;
}

describe("a formula printed in a heading is found", () => {
  it.each<[string, string | null]>([
    ["Tingkat Efisiensi (5 – 8)", "5 – 8"],
    ["(7) = 5/6*100", "5/6*100"],
    ["Capaian (6/5x100)", "6/5x100"],
    ["Realisasi Tahun (n-1)", null],
    ["Target (2021-2026)", null],
    ["Capaian (%)", null],
    ["Realisasi (s/d TW IV)", null],
  ])("%s", (heading, formula) => {
    expect(formulaInHeading(heading)).toBe(formula);
  });
});

describe("a derived column is computed as its header prints it, by column number, not by place", () => {
  it("13 = 9 + 10 + 11 + 12 adds the quarters of its own unit", () => {
    const rows: CellSpec[][] = [
      ["No", "Indikator", "Satuan", "Target", null, "TW I", null, "TW II", null, "Realisasi s/d TW II", null],
      ["1", "2", "3", "4", null, "5", null, "6", null, "7 = 5 + 6", null],
      [null, null, null, "K", "Rp", "K", "Rp", "K", "Rp", "K", "Rp"],
      [1, "Jumlah dokumen", "Dokumen", 4, 100, 1, 30, 2, 40, "", ""],
    ];
    expect(valueAt(rows, "J4")).toBe(3);
    expect(valueAt(rows, "K4")).toBe(70);
  });

  it("k = ( j / i ) * 100 reads letters", () => {
    const rows: CellSpec[][] = [
      [
        "Program",
        "Indikator",
        "Satuan",
        "Target",
        "Realisasi Target",
        "Alokasi [Rp]",
        "Realisasi [Rp]",
        "Persentase [%]",
      ],
      ["a", "b", "c", "d", "e", "i", "j", "k = ( j / i ) * 100"],
      ["Program UMKM", "Jumlah UMKM", "UMKM", 10, 8, 200, 150, ""],
    ];
    expect(valueAt(rows, "H3")).toBe(75);
  });

  it("wins over the efficiency method of the settings (Sulawesi Tengah 2024, Tabel 3.7)", () => {
    const { snapshot } = loadReport("sulteng-2024", "kosong");
    const { cells } = hitung(snapshot, { ...PENGATURAN_BAKU, efisiensi: "serapan" });
    const cell = cells.find((entry) => entry.sheet === "Tabel 3.7" && entry.cell === "J9");
    expect(Number(cell?.value).toFixed(2)).toBe("60.71");
  });

  it("is reported and replaced by the default where it names a column that does not exist", () => {
    const rows: CellSpec[][] = [
      ["No", "Indikator", "Target", "Realisasi", "Capaian (9/3x100)"],
      ["1", "2", "3", "4", "5"],
      [1, "Jumlah UMKM", 10, 8, ""],
    ];
    const { skipped } = run(rows);
    expect(valueAt(rows, "E3")).toBe(80);
    expect(skipped[0]).toMatchObject({ cell: "E1" });
    expect(skipped[0]!.reason).toMatch(/menyebut kolom 9 yang tidak ada.*Rumus bawaan dipakai/);
  });
});

describe("what a printed formula may say", () => {
  const path = (column: number, label: string, unit: HeaderPath["unit"] = null): HeaderPath => ({
    ...{ column, label, unit, texts: [], multiplier: 1, isGap: false, formula: null },
  });
  const paths = [path(3, "5"), path(4, "6"), path(5, "7"), path(6, "k")];
  const own = path(7, "8");
  const parse = (formula: string) => parseHeaderFormula(formula, own, paths);
  const column = (at: number) => ({ kind: "column", column: at });

  it("multiplies before it adds, and keeps brackets together", () => {
    expect(parse("5 + 6 * 7")).toMatchObject({
      expression: {
        operator: "+",
        left: column(3),
        right: { operator: "*", left: column(4), right: column(5) },
      },
    });
    expect(parse("(5 + 6) x 7")).toMatchObject({
      expression: { operator: "*", left: { operator: "+" }, right: column(5) },
    });
  });

  it("reads all signs that are printed for an operator, from the left", () => {
    expect(parse("5 : 6 × 100%")).toMatchObject({
      expression: {
        operator: "*",
        left: { operator: "/", left: column(3), right: column(4) },
        right: { kind: "number", value: 100 },
      },
    });
    expect(parse("7 – 6 − 5")).toMatchObject({
      expression: { operator: "-", left: { operator: "-", left: column(5) }, right: column(3) },
    });
    expect(parse("5 ÷ 6")).toMatchObject({ expression: { operator: "/" } });
  });

  it("takes 0,5, 1 and 100 for constants, and a whole number from 2 to 99 that labels no column for a slip", () => {
    expect(parse("5 * 0,5")).toMatchObject({ expression: { right: { kind: "number", value: 0.5 } } });
    expect(parse("5 - 1")).toMatchObject({ expression: { right: { kind: "number", value: 1 } } });
    expect(parse("5 * 100")).toMatchObject({ expression: { right: { kind: "number", value: 100 } } });
    for (const number of ["2", "9", "99"])
      expect(parse(`5 / ${number}`)).toEqual({
        ok: false,
        problem: `Rumus "5 / ${number}" menyebut kolom ${number} yang tidak ada.`,
      });
    expect(parse("5 / q")).toMatchObject({ problem: 'Rumus "5 / q" menyebut kolom q yang tidak ada.' });
  });

  it("never reads its own column", () => {
    expect(parse("8 / 5")).toMatchObject({ problem: expect.stringContaining("kolom 8") });
  });

  it("takes the column of its own unit where one number stands over several, and none where that does not tell", () => {
    const doubled = [path(3, "5", "kinerja"), path(4, "5", "rupiah"), path(5, "6")];
    const read = (unit: HeaderPath["unit"]) => parseHeaderFormula("5 + 6", path(7, "8", unit), doubled);
    expect(read("rupiah")).toMatchObject({ expression: { left: column(4) } });
    expect(read("kinerja")).toMatchObject({ expression: { left: column(3) } });
    expect(read(null)).toMatchObject({ ok: false });
  });

  it.each(["5 +", "(5 + 6", "5 6", "5 + 6)", "100 + 1", "5 # 6", "*5"])(
    "refuses %s in a sentence",
    (formula) => {
      expect(parse(formula)).toEqual({
        ok: false,
        problem: `Rumus "${formula}" di judul kolom tidak terbaca.`,
      });
    },
  );
});
