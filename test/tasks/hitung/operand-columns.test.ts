import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import type { HitungResult } from "../../../src/tasks/hitung/result";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

function run(rows: readonly (readonly CellSpec[])[]): HitungResult {
  return hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
}

function figures(rows: readonly (readonly CellSpec[])[]): Record<string, number | string> {
  return Object.fromEntries(run(rows).cells.map(({ cell, value }) => [cell, value]));
}

describe("a capaian is of the year that its heading names", () => {
  it("last year's, typed beside this year's figures, is left alone", () => {
    const rows: CellSpec[][] = [
      ["No", "Indikator Kinerja", "Capaian Tahun 2023", "Tahun 2024", null, null],
      [null, null, null, "Target", "Realisasi", "% Capaian"],
      [1, "Persentase koperasi aktif", 70.1, 72, 71.1, ""],
    ];
    expect(figures(rows)).toEqual({ F3: 98.75 });
  });

  it("without a year of its own it is of the figures beside it, whatever the caption says", () => {
    const rows: CellSpec[][] = [
      ["Laporan Kinerja Tahun 2024"],
      [],
      ["No", "Indikator Kinerja", "Target 2023", "Realisasi 2023", "Capaian"],
      [1, "Persentase koperasi aktif", 80, 76, ""],
    ];
    expect(figures(rows)).toEqual({ E4: 95 });
  });
});

describe("quarters without a column for the year", () => {
  const head: CellSpec[][] = [
    ["No", "Indikator", "Satuan", "Target", "Realisasi Triwulan", null, null, null, "Capaian"],
    [null, null, null, null, "I", "II", "III", "IV", null],
  ];

  it("counts are added, and a quarter that is not filled is left out", () => {
    const result = run([...head, [1, "Jumlah UMKM dilatih", "Orang", 100, 20, 25, "", 22, ""]]);
    expect(result.cells[0]).toMatchObject({ cell: "I3", value: 67, written: "rumus" });
    expect(result.plan.cells[0]!.content).toMatchObject({
      formula: '=IF(COUNT(D3)*COUNT(E3,F3,G3,H3)=0,"",IF(D3=0,"",SUM(E3,F3,G3,H3)/D3))',
    });
  });

  it("of an index the last position counts, and that is said", () => {
    const result = run([...head, [1, "Indeks kepuasan", "Indeks", 80, 70, 72, 74, 76, ""]]);
    expect(result.cells[0]).toMatchObject({ cell: "I3", value: 95 });
    expect(result.judgements.map(({ as }) => as).join()).toMatch(/tidak dijumlahkan/);
  });
});

describe("a difference without target or pagu", () => {
  it("is this year's figure minus last year's", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "Realisasi 2023", "Realisasi 2024", "Selisih"],
      ["Nilai SAKIP", 65, 63.5, ""],
    ];
    expect(figures(rows)).toEqual({ D2: -1.5 });
  });

  it("in poin and, beside it, in percent of the first year", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "Realisasi", null, "Naik/Turun", null],
      [null, "2023", "2024", "Nilai", "%"],
      ["Jumlah UMKM", 50, 45, "", ""],
    ];
    expect(figures(rows)).toEqual({ D3: 5, E3: 10 });
  });
});

it("a printed product of a bobot and a capaian weighs the bobot by it", () => {
  const rows: CellSpec[][] = [
    ["No", "Indikator", "Bobot", "Target", "Realisasi", "Capaian (%)", "Nilai Akhir"],
    ["1", "2", "3", "4", "5", "6=5/4*100", "7=3*6"],
    [1, "Indeks inovasi", 40, 80, 76, "", ""],
  ];
  expect(figures(rows)).toEqual({ F3: 95, G3: 38 });
});

describe("last year's capaian without its year", () => {
  it.each<[string, string[]]>([
    ["Capaian Tahun Lalu", []],
    ["Capaian Tahun 2023", ["Capaian Kinerja Tahun 2024"]],
    ["Capaian Awal", []],
  ])("%s beside target and realisasi of this year", (heading, caption) => {
    const rows: CellSpec[][] = [
      caption,
      [],
      ["No", "Indikator", heading, "Target", "Realisasi", "% Capaian"],
      [1, "Indeks inovasi", 70, 80, 76, ""],
    ];
    expect(figures(rows)).toEqual({ F4: 95 });
  });

  it("a capaian of a year that stands before a target and a realisasi without one is typed", () => {
    const rows: CellSpec[][] = [
      ["No", "Uraian", "Capaian 2023", "Target Kinerja", "Hasil"],
      [1, "Indeks inovasi", 66.91, 80, 76],
      [2, "Kota layak huni", 0, 48, 40],
    ];
    expect(figures(rows)).toEqual({});
  });

  it("a single capaian is this table's, though it names another year than the caption", () => {
    const rows: CellSpec[][] = [
      ["LKjIP Tahun 2025"],
      [],
      ["No", "Indikator", "Target", "Realisasi", "Capaian 2024 (%)"],
      [1, "Indeks inovasi", 80, 76, ""],
    ];
    expect(figures(rows)).toEqual({ E4: 95 });
  });
});

describe("a column belongs to its group", () => {
  it("deviasi of money in percent and of the work itself", () => {
    const rows: CellSpec[][] = [
      ["No", "Kegiatan", "Pagu", "Keuangan (%)", null, null, "Fisik (%)", null, null],
      [null, null, null, "Target", "Realisasi", "Deviasi", "Target", "Realisasi", "Deviasi"],
      [1, "Pelatihan", 1000, 95, 90, "", 90, 98, ""],
    ];
    expect(figures(rows)).toEqual({ F3: -5, I3: 8 });
  });

  it("serapan of what was spent over the quarters", () => {
    const rows: CellSpec[][] = [
      ["No", "Program", "Pagu", "Realisasi", null, null, null, "Total", "Persentase"],
      [null, null, null, "TW I", "TW II", "TW III", "TW IV", null, null],
      [1, "Program UMKM", 200, 20, 40, 60, 30, "", ""],
    ];
    expect(figures(rows)).toEqual({ H3: 150, I3: 75 });
  });
});
