import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { recognise } from "../../src/sheet/recognise";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { hitung } from "../../src/tasks/hitung/hitung";
import { periksa } from "../../src/tasks/periksa/periksa";
import answers from "./answers.json";
import { bookOf, sheetOf, type CellSpec } from "../support/snapshots";

/** A sheet whose cells may hold formulas: their values stand beside them in the same place. */
function withFormulas(
  rows: readonly (readonly CellSpec[])[],
  formulas: Readonly<Record<string, string>>,
): SheetSnapshot {
  const sheet = sheetOf("Lembar", rows);
  return {
    ...sheet,
    formulas: sheet.formulas.map((line, row) =>
      line.map((cell, column) => formulas[`${String.fromCharCode(65 + column)}${row + 1}`] ?? cell),
    ),
  };
}

function rolesOf(sheet: SheetSnapshot): string[] {
  return recognise(bookOf(sheet)).tables[0]?.columns.map(({ role }) => role) ?? [];
}

function figuresOf(sheet: SheetSnapshot): Record<string, number | string> {
  const { cells } = hitung(bookOf(sheet), PENGATURAN_BAKU);
  return Object.fromEntries(cells.map(({ cell, value }) => [cell, value]));
}

describe("what a column means is decided by evidence before words", () => {
  it("takes the office's formula before the neighbours: Persen RAK is plan to date / plan", () => {
    const rows: CellSpec[][] = [
      ["Kode Rekening", "Uraian", "Anggaran", "Total RAK", "Realisasi", "Total Jan Mar", "Persen RAK"],
      ["1.01.01", "PROGRAM A", 1_000, 900, 450, 600, 600 / 9],
      ["1.01.02", "PROGRAM B", 2_000, 1_800, 800, 700, 700 / 18],
      ["1.01.03", "PROGRAM C", 500, 400, 100, 120, ""],
    ];
    const sheet = withFormulas(rows, { G2: "=F2/D2*100", G3: "=F3/D3*100" });
    expect(rolesOf(sheet)[6]).toBe("other");
    expect(figuresOf(sheet)["G4"]).toBe(30);
  });

  it("makes no rule of a column from one formula that its typed figures deny", () => {
    const rows: CellSpec[][] = [
      ["No", "Program Studi", "Responden", "Bekerja", "Wirausaha"],
      [1, "Hukum", 93, 20, 44],
      [2, "Manajemen", 61, 8, 12],
      [3, "Akuntansi", 38, 3, 7],
      ["", "Jumlah", 192, 31, 63],
      ["", "Yang menjawab", 94, 31, 63],
    ];
    const sheet = withFormulas(rows, { C6: "=SUM(D6:E6)" });
    const { temuan } = periksa(bookOf(sheet), PENGATURAN_BAKU);
    expect(temuan.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("takes a typed share of 1 for what a formula gives in percent", () => {
    const rows: CellSpec[][] = [
      ["No", "Uraian", "Awal", "Akhir", "Pertumbuhan"],
      [1, "Koperasi", 80, 60, 75],
      [2, "Usaha kecil", 50, 45, 0.9],
      [3, "Usaha menengah", 40, 50, 1.25],
      [4, "Usaha besar", 20, 18, ""],
    ];
    const sheet = withFormulas(rows, { E2: "=D2/C2*100" });
    expect(figuresOf(sheet)["E5"]).toBe(90);
    const ofShares = withFormulas(
      rows.map((row, at) =>
        at === 2 ? [2, "Usaha kecil", 50, 0.45, 90] : at === 3 ? [3, "Usaha menengah", 40, 0.5, 125] : row,
      ),
      { E2: "=D2/C2" },
    );
    expect(figuresOf(ofShares)["E5"]).toBe(0.9);
  });

  it("reads what the operands are from the figures, whatever their headings", () => {
    const rows: CellSpec[][] = [
      ["No", "Indikator", "Satuan", "Qwerta", "Realisasi", "Capaian (%)"],
      [1, "Produksi padi", "Ton", 850, 812, 95.53],
      [2, "Kunjungan", "Orang", 1_204, 1_377, 114.37],
      [3, "Layanan", "Dokumen", 37, 31, 83.78],
      [4, "Pelatihan", "Orang", 90, 71, ""],
    ];
    expect(rolesOf(sheetOf("Lembar", rows))[3]).toBe("target");
    expect(figuresOf(sheetOf("Lembar", rows))["F5"]).toBeCloseTo(78.8889, 3);
  });

  it("computes the blanks of an unknown column as its figures show, and leaves what was typed", () => {
    const rows: CellSpec[][] = [
      ["No", "Program", "Anggaran (Rp)", "Realisasi (Rp)", "Zuqanta"],
      [1, "Program A", 171_215_000, 160_110_000, 11_105_000],
      [2, "Program B", 98_230_000, 91_007_500, 7_222_500],
      [3, "Program C", 45_000_000, 44_100_000, 1_000_000],
      [4, "Program D", 50_000_000, 30_000_000, ""],
    ];
    const figures = figuresOf(sheetOf("Lembar", rows));
    expect(figures).toEqual({ E5: 20_000_000 });
  });

  it("leaves typed figures that no reading of their heading gives: physical percentages are no serapan", () => {
    const rows: CellSpec[][] = [
      ["No", "Kegiatan", "Anggaran", "Realisasi Keuangan", "", "Realisasi Fisk"],
      ["", "", "", "(Rp)", "(%)", "(%)"],
      [1, "Kegiatan A", 465_000_000, 461_178_100, "", 100],
      [2, "Kegiatan B", 968_500_000, 861_036_000, "", 99.03],
      [3, "Kegiatan C", 473_800_000, 424_418_216, "", 97.5],
    ];
    const { plan, skipped } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
    expect(plan.cells.map(({ row, column }) => [row, column])).toEqual([
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
    expect(skipped.map(({ cell }) => cell)).toContain("F1");
  });

  it("never grades ranks: figures under Peringkat stay", () => {
    const rows: CellSpec[][] = [
      ["No", "Indikator", "Target", "Realisasi", "Capaian (%)", "Peringkat"],
      [1, "Produksi padi", 850, 812, "", 2],
      [2, "Kunjungan", 1_204, 1_377, "", 1],
      [3, "Layanan", 37, 31, "", 5],
    ];
    expect(Object.keys(figuresOf(sheetOf("Lembar", rows)))).toEqual(["E2", "E3", "E4"]);
  });

  it("asks about an unknown heading over blank cells instead of filling it", () => {
    const rows: CellSpec[][] = [
      ["No", "Program", "Anggaran (Rp)", "Realisasi (Rp)", "Qwerta"],
      [1, "Program A", 171_215_000, 160_110_000, ""],
      [2, "Program B", 98_230_000, 91_007_500, ""],
    ];
    const { plan, judgements } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
    expect(plan.cells).toEqual([]);
    const [question] = judgements.flatMap((judgement) => judgement.question ?? []);
    expect(question).toMatchObject({ column: 4, chosen: "other" });
    expect(question?.alternatives.map(({ role }) => role)).toEqual(["other", "capaian_anggaran", "sisa"]);
  });

  it("sets this year against the last where a percentage follows two years without a target", () => {
    const rows: CellSpec[][] = [
      ["No", "Indikator", "Realisasi 2015", "Realisasi 2016", "(%)"],
      [1, "Rekomendasi", 1, 2, ""],
      [2, "Unit pelayanan", 17, 18, ""],
    ];
    expect(figuresOf(sheetOf("Lembar", rows))["E3"]).toBeCloseTo(105.882, 3);
  });

  it("reads a column in the place of a missing quarter as that quarter", () => {
    const rows: CellSpec[][] = [
      ["No", "Indikator", "Target", "Realisasi", "", "", "", "Jumlah"],
      ["", "", "", "TW I", "Qwerta", "TW III", "TW IV", ""],
      [1, "Orang dilatih", 100, 20, 30, 25, 15, ""],
      [2, "Dokumen", 8, 2, 2, 2, 2, ""],
    ];
    expect(rolesOf(sheetOf("Lembar", rows)).slice(3, 7)).toEqual(["tw1", "tw2", "tw3", "tw4"]);
    expect(figuresOf(sheetOf("Lembar", rows))["H3"]).toBe(90);
  });

  it("finds what was spent and what was aimed at by place and size where no word tells", () => {
    const spent: CellSpec[][] = [
      ["No", "Program", "Pagu", "Penggunaan", "%"],
      [1, "Program A", 171_215_000, 160_110_000, ""],
      [2, "Program B", 98_230_000, 91_007_500, ""],
    ];
    expect(figuresOf(sheetOf("Lembar", spent))["E2"]).toBeCloseTo(93.514, 3);
    const aimed: CellSpec[][] = [
      ["No", "Kegiatan", "Target", "Volume", "Realisasi", "%"],
      [1, "A", "Dokumen", 4, 3, ""],
      [2, "B", "Laporan", 6, 6, ""],
    ];
    expect(rolesOf(sheetOf("Lembar", aimed)).slice(2, 5)).toEqual(["satuan", "target", "realisasi"]);
    expect(figuresOf(sheetOf("Lembar", aimed))["F2"]).toBe(75);
  });

  it("reads a row of years below their group as part of the header, and takes operands of one year", () => {
    const rows: CellSpec[][] = [
      ["No", "Indikator", "Realisasi", "", "", "Target", "% Capaian"],
      ["", "", 2021, 2022, 2023, 2023, ""],
      [1, "Orang dilatih", 70, 71, 72, 75, ""],
    ];
    expect(figuresOf(sheetOf("Lembar", rows))).toEqual({ G3: 96 });
  });

  it("pairs columns of one name below several groups", () => {
    const rows: CellSpec[][] = [
      ["No", "Program", "Anggaran", "", "Realisasi", "", "Persentase", ""],
      ["", "", "APBD", "APBN", "APBD", "APBN", "APBD", "APBN"],
      [1, "Program A", 100, 200, 90, 150, "", ""],
    ];
    expect(figuresOf(sheetOf("Lembar", rows))).toEqual({ G3: 90, H3: 75 });
  });

  it("takes a difference of percentages for points", () => {
    const rows: CellSpec[][] = [
      ["No", "Indikator", "Target (%)", "Realisasi (%)", "Selisih (%)"],
      [1, "Layanan", 80, 75, ""],
    ];
    expect(figuresOf(sheetOf("Lembar", rows))).toEqual({ E2: -5 });
  });

  it("takes answers that nearly everybody gives alike for no mean of each other", () => {
    // A public survey: 95 of 100 answer 2 to the last question, as to most others.
    const rows = answers.map((line, row): CellSpec[] => [
      row === 0 ? "Nama" : `Responden ${row}`,
      ...line.split(",").map((text) => (/^\d+$/.test(text) ? Number(text) : text)),
    ]);
    expect(periksa(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU).temuan).toEqual([]);
  });
});
