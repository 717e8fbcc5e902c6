import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

type Rows = readonly (readonly CellSpec[])[];

function accused(rows: Rows): string[] {
  const { temuan } = periksa(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  return temuan.filter(({ severity }) => severity === "error").map(({ cell }) => cell);
}

function written(rows: Rows): { formulas: Record<string, string>; said: string } {
  const { plan, skipped } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  const formulas = Object.fromEntries(
    plan.cells.map(({ row, content }) => [
      `C${row + 1}`,
      content.kind === "rumus" ? content.formula : String(content.value),
    ]),
  );
  return { formulas, said: skipped.map(({ reason }) => reason).join(" ") };
}

function estimate(total: CellSpec, ppn: CellSpec, closing: CellSpec): Rows {
  return [
    ["Rencana Anggaran Biaya"],
    ["No", "Uraian", "Biaya (Rp)"],
    [1, "Persiapan", 1000000],
    [2, "Pelaksanaan", 3000000],
    ["", "JUMLAH", total],
    ["", "PPN 11%", ppn],
    ["", "TOTAL", closing],
  ];
}

function fees(tax: string, closing: string, figures: readonly [CellSpec, CellSpec, CellSpec]): Rows {
  return [
    ["Honorarium Narasumber"],
    ["No", "Nama", "Honor (Rp)"],
    [1, "Narasumber A", 1000000],
    [2, "Narasumber B", 1500000],
    ["", "Jumlah", figures[0]],
    ["", tax, figures[1]],
    ["", closing, figures[2]],
  ];
}

describe("rows that are a percentage of the total above them are part of the total below them", () => {
  it("a total with PPN is right, one without it or with a slip is found, and so is a wrong PPN", () => {
    expect(accused(estimate(4000000, 440000, 4440000))).toEqual([]);
    expect(accused(estimate(4000000, 440000, 4000000))).toEqual(["C7"]);
    expect(accused(estimate(4000000, 440000, 4404000))).toEqual(["C7"]);
    expect(accused(estimate(4000000, 400000, 4400000))).toEqual(["C6"]);
    expect(accused(estimate(4100000, 440000, 4440000))).toContain("C5");
  });

  it("blank ones are filled with live formulas", () => {
    expect(written(estimate("", "", "")).formulas).toEqual({
      C5: '=IF(COUNT(C3:C4)=0,"",SUM(C3:C4))',
      C6: '=IF(COUNT(C5)<1,"",C5*0.11)',
      C7: '=IF(COUNT(C5,C6)<2,"",C5+C6)',
    });
  });

  it("what is withheld is taken off", () => {
    expect(accused(fees("Potongan PPh 21 (5%)", "Jumlah Diterima", [2500000, 125000, 2375000]))).toEqual([]);
    expect(accused(fees("Potongan PPh 21 (5%)", "Jumlah Diterima", [2500000, 125000, 2625000]))).toEqual([
      "C7",
    ]);
    expect(written(fees("PPh 21 5%", "Jumlah Diterima", ["", "", ""])).formulas.C7).toBe(
      '=IF(COUNT(C5,C6)<2,"",C5-C6)',
    );
  });

  it("printed figures tell whether it is added or taken off, where the words do not", () => {
    expect(accused(fees("PPh 5%", "Total", [2500000, 125000, 2375000]))).toEqual([]);
    expect(accused(fees("PPh 5%", "Total", [2500000, 125000, 2625000]))).toEqual([]);
  });

  it("where neither tells, the total stays blank and that is said", () => {
    const { formulas, said } = written(fees("PPh 5%", "Total", ["", "", ""]));
    expect(formulas).toMatchObject({ C6: '=IF(COUNT(C5)<1,"",C5*0.05)' });
    expect(formulas).not.toHaveProperty("C7");
    expect(said).toContain("C7 (“Total”) tidak diisi");
  });

  it("PPN 12% is lawful in two ways: it is neither filled nor accused", () => {
    const twelve = (ppn: CellSpec, total: CellSpec): Rows => fees("PPN 12%", "Total", [2500000, ppn, total]);
    expect(accused(twelve(275000, 2775000))).toEqual([]);
    expect(accused(twelve(300000, 2800000))).toEqual([]);
    expect(written(twelve("", "")).formulas).toEqual({});
  });

  it("an indicator that names a percentage is none of these", () => {
    const rows: Rows = [
      ["No", "Indikator", "Satuan", "Target", "Realisasi"],
      [1, "Jumlah wajib pajak", "Orang", 80, 76],
      [2, "PPN 11% terpungut", "Persen", 50, 50],
      [3, "Jumlah keberatan", "Berkas", 12, 10],
    ];
    expect(accused(rows)).toEqual([]);
    expect(written(rows).formulas).toEqual({});
  });

  it("below two sections it is of both, or of the last: printed figures tell, and blank ones stay blank", () => {
    const sections = (ppn: CellSpec, total: CellSpec): Rows => [
      ["No", "Uraian", "Biaya (Rp)"],
      [1, "Persiapan", 1000000],
      ["", "Jumlah I", 1000000],
      [2, "Pelaksanaan", 3000000],
      ["", "Jumlah II", 3000000],
      ["", "PPN 11%", ppn],
      ["", "TOTAL", total],
    ];
    expect(accused(sections(440000, 4440000))).toEqual([]);
    expect(accused(sections(440000, 4404000))).toEqual(["C7"]);
    expect(written(sections("", "")).formulas).toEqual({});
    expect(written(sections("", "")).said).toContain("C7 (“TOTAL”) tidak diisi");
  });

  it("taxes and services that are rows of their own stay parts", () => {
    const rows: Rows = [
      ["No", "Uraian", "Realisasi (Rp)"],
      [1, "Retribusi", 1000000],
      ["", "Jumlah I", 1000000],
      [2, "Pajak Daerah", 3000000],
      ["", "Jumlah II", 3000000],
      [3, "Bagi Hasil Pajak 10%", 500000],
      ["", "Jumlah III", 500000],
      ["", "JUMLAH", 4500000],
    ];
    expect(accused(rows)).toEqual([]);
    const open = rows.map((row, at) => (at === 6 ? ["", "Jumlah III", ""] : row));
    expect(written(open).formulas.C7).toBe('=IF(COUNT(C6)=0,"",SUM(C6))');
    expect(written(rows.map((row, at) => (at === 7 ? ["", "JUMLAH", ""] : row))).formulas.C8).toContain(
      "SUM(",
    );
  });
});
