import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { recogniseSheet } from "../../src/sheet/recognise-sheet";
import { hitung } from "../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../support/snapshots";

function figures(rows: readonly (readonly CellSpec[])[]): Record<string, number | string> {
  const { cells } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  return Object.fromEntries(cells.map(({ cell, value }) => [cell, value]));
}

describe("budgets", () => {
  it("before and after a change, then spent: the share is of what was spent", () => {
    const rows: CellSpec[][] = [
      ["No", "Program", "Anggaran Murni", "Anggaran Perubahan", "Realisasi", "%", "Sisa"],
      [1, "Program UMKM", 90, 100, 95, "", ""],
    ];
    expect(figures(rows)).toEqual({ F2: 95, G2: 5 });
  });

  it("kinerja and anggaran below each of target, realisasi and capaian", () => {
    const rows: CellSpec[][] = [
      ["Program", "Indikator", "Target", null, "Realisasi", null, "Capaian (%)", null],
      [null, null, "Kinerja", "Anggaran", "Kinerja", "Anggaran", "Kinerja", "Anggaran"],
      ["Program UMKM", "Indeks inovasi", 80, 200, 76, 150, "", ""],
    ];
    expect(figures(rows)).toEqual({ G3: 95, H3: 75 });
  });

  it("an efisiensi in rupiah, and its percentage, is what was not spent", () => {
    const rows: CellSpec[][] = [
      ["No", "Program", "Anggaran", "Realisasi", "Efisiensi (Rp)", "Efisiensi (%)"],
      [1, "Program UMKM", 200, 150, "", ""],
    ];
    expect(figures(rows)).toEqual({ E2: 50, F2: 25 });
  });
});

describe("parts of the year", () => {
  it("months are taken together as quarters are", () => {
    const rows: CellSpec[][] = [
      ["No", "Indikator", "Satuan", "Target", "Realisasi", null, null, "Jumlah", "%"],
      [null, null, null, null, "Jan", "Feb", "Mar", null, null],
      [1, "Jumlah layanan", "Layanan", 40, 10, 12, 16, "", ""],
    ];
    expect(figures(rows)).toEqual({ H3: 38, I3: 95 });
  });

  it("one quarter alone, against its own target and the year's", () => {
    const rows: CellSpec[][] = [
      [
        "No",
        "Indikator",
        "Target Tahunan",
        "Target TW III",
        "Realisasi TW III",
        "Capaian TW III (%)",
        "Capaian terhadap Target Tahunan (%)",
      ],
      [1, "Jumlah pelatihan", 12, 8, 6, "", ""],
    ];
    expect(figures(rows)).toEqual({ F2: 75, G2: 50 });
  });
});

describe("standards", () => {
  it("capaian of the province and of the nation are set against the own one", () => {
    const rows: CellSpec[][] = [
      [
        "No",
        "Indikator",
        "Capaian Daerah",
        "Capaian Provinsi",
        "Capaian Nasional",
        "Selisih dengan Nasional",
      ],
      [1, "IPM", 72, 74, 75.5, ""],
    ];
    expect(figures(rows)).toEqual({ F2: -3.5 });
  });
});

describe("standards beside the own figure", () => {
  it.each<[string, string]>([
    ["Realisasi Provinsi", "Selisih"],
    ["Standar Nasional", "Ket (+/-)"],
    ["Realisasi Nasional", "+/-"],
  ])("%s and %s", (standard, gap) => {
    const rows: CellSpec[][] = [
      ["No", "Indikator", "Realisasi Kabupaten", standard, gap],
      [1, "IPM", 72, 74, ""],
    ];
    expect(figures(rows)).toEqual({ E2: -2 });
  });
});

it("an allocated target is no budget (BPS)", () => {
  const rows: CellSpec[][] = [
    ["Indikator", "Satuan", "Target Setahun", "Alokasi Target TW IV", "Realisasi TW IV", "Capaian TW IV (%)"],
    ["Publikasi tepat waktu", "Persen", 100, 50, 55, ""],
  ];
  expect(figures(rows)).toEqual({ F2: 110 });
});

describe("counts of which one is part of the other", () => {
  const head = ["No", "Jenis Layanan", "Jumlah yang Harus Dilayani", "Jumlah yang Terlayani", "Capaian (%)"];

  it("give the percentage beside them, and that is said", () => {
    const sheet = sheetOf("Lembar", [head, [1, "Ibu hamil", 1000, 950, ""], [2, "Balita", 500, 400, ""]]);
    const { cells, judgements } = hitung(bookOf(sheet), PENGATURAN_BAKU);
    expect(cells.map(({ value }) => value)).toEqual([95, 80]);
    expect(judgements.map(({ as }) => as).join()).toMatch(/penyebut/);
  });

  it("give nothing where the percentages that stand there are another thing", () => {
    expect(figures([head, [1, "Ibu hamil", 1000, 950, 40], [2, "Balita", 500, 400, 60]])).toEqual({});
  });

  it("give nothing where now one, now the other is larger", () => {
    expect(figures([head, [1, "Laki-laki", 40, 60, ""], [2, "Perempuan", 70, 50, ""]])).toEqual({});
  });
});

describe("a header without words of headers", () => {
  it("is known by one heading of figures, right above them and below a caption", () => {
    const rows: CellSpec[][] = [
      ["Perkara yang diselesaikan tepat waktu"],
      ["Tahun", "Perkara Masuk", "Perkara Putus", "Persentase"],
      ["2023", 200, 190, ""],
      ["2024", 250, 240, ""],
    ];
    expect(figures(rows)).toEqual({ D3: 95, D4: 96 });
  });
});

it("marks of the unsur of a survey are no scale", () => {
  const sheet = sheetOf("Lembar", [
    ["No", "Unsur Pelayanan", "NRR per Unsur", "Mutu Pelayanan"],
    [1, "Persyaratan", 3.45, ""],
    [2, "Prosedur", 3.6, ""],
  ]);
  expect(recogniseSheet(sheet).tables[0]!.kind).toBe("ikm");
  expect(hitung(bookOf(sheet), PENGATURAN_BAKU).cells.map(({ value }) => value)).toEqual(["B", "A"]);
});
