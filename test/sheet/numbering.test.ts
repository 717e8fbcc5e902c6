import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { numberingLabel } from "../../src/sheet/header/numbering-row";
import { hitung } from "../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../support/snapshots";

function figures(rows: readonly (readonly CellSpec[])[]): Record<string, number | string> {
  const { cells } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  return Object.fromEntries(cells.map(({ cell, value }) => [cell, value]));
}

describe("a cell of the numbering row is a label, a formula or both", () => {
  it.each<[string, ReturnType<typeof numberingLabel>]>([
    ["(7)", { label: "7", formula: null }],
    ["7=(6:5)*100%", { label: "7", formula: "(6:5)*100%" }],
    ["7 (5-6)", { label: "7", formula: "(5-6)" }],
    ["(6) (5/4) x 100%", { label: "6", formula: "(5/4) x 100%" }],
    ["(5/4)x100%", { label: null, formula: "(5/4)x100%" }],
    ["= 5 : 4 x 100", { label: null, formula: "5 : 4 x 100" }],
    ["Indeks (1-4)", null],
    ["12,5", null],
    ["85%", null],
  ])("%s", (text, read) => {
    expect(numberingLabel(text)).toEqual(read);
  });
});

describe("the row above a numbering row is a header", () => {
  it.each(["6 (5:4)", "(5/4)x100%", "= 5 : 4 x 100", "6 = (5/4) x 100%"])("with %s in it", (printed) => {
    const rows: CellSpec[][] = [
      ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
      ["1", "2", "3", "4", "5", printed],
      [1, "Meningkatnya layanan", "Indeks Kepuasan Masyarakat", 80, 76, ""],
    ];
    expect(figures(rows)).toEqual({ F3: 95 });
  });

  it("typed as “(1)”, “(2)”, which Excel keeps as -1, -2: no row of figures", () => {
    const rows: CellSpec[][] = [
      [
        "No",
        "Sasaran",
        "Indikator Kinerja",
        "Target",
        "Realisasi",
        "Capaian (%)",
        "Pagu (Rp)",
        "Realisasi (Rp)",
      ],
      [-1, -2, -3, -4, -5, "(6=5/4)", -7, -8],
      [1, "Meningkatnya layanan", "Indeks Kepuasan Masyarakat", 80, 76, "", 1_250_000_000, 1_201_350_000],
      ["", "Jumlah", "", "", "", "", "", ""],
    ];
    expect(figures(rows)).toMatchObject({ F3: 95, G4: 1_250_000_000, H4: 1_201_350_000 });
  });

  it.each(["(", ""])("below blank rows, numbers written as %s1", (bracket) => {
    const numbers = [1, 2, 3, 4, 5, 6].map((number) => (bracket === "" ? number : `(${number})`));
    const rows: CellSpec[][] = [
      ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      [],
      numbers,
      [1, "Persentase Koperasi Aktif", "Nilai", 100, 59, ""],
      [2, "Indeks Kepuasan", "Nilai", 100, 80, ""],
    ];
    expect(figures(rows)).toEqual({ F4: 59, F5: 80 });
  });

  it("with words behind the numbers, which split the last heading", () => {
    const rows: CellSpec[][] = [
      ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Evidence", "Evidence"],
      ["1", "2", "3", "4", "5", "6 = 5/4 x 100%", "Triwulan I", "Triwulan II"],
      [1, "Persentase Koperasi Aktif", "Nilai", 100, 59, "", "", ""],
    ];
    expect(figures(rows)).toEqual({ F3: 59 });
  });

  it.each([
    ["typed twice", [1, 2, 3, 4, 4, 5, 6, 7]],
    ["that starts again", [1, 2, 3, 4, 5, 4, 5, 6]],
  ])("with a number %s", (_, numbers) => {
    const head = [
      "Kode Rekening",
      "Uraian",
      "Volume",
      "Satuan",
      "Harga Satuan",
      "Jumlah",
      "Januari",
      "Februari",
    ];
    const rows: CellSpec[][] = [
      head,
      numbers,
      ["5.1.02.01.01.0024", "Alat Tulis Kantor", 25, "Buah", 4200, 105000, "", ""],
      ["5.1.02.01.01.0025", "Kertas dan Cover", 7, "Rim", 82400, 576800, "", ""],
    ];
    expect(figures(rows)).toEqual({});
  });

  it("whatever its words", () => {
    const rows: CellSpec[][] = [
      ["Tahun", "Jumlah Koperasi Sehat", "Jumlah Koperasi Aktif", "Persentase"],
      ["1", "2", "3", "4 = 2/3 x 100%"],
      ["2023", 60, 150, ""],
      ["2024", 72, 160, ""],
    ];
    expect(figures(rows)).toEqual({ D3: 40, D4: 45 });
  });
});

describe("headings name their columns themselves", () => {
  it("by a letter in brackets, which the formula of another heading takes up", () => {
    const rows: CellSpec[][] = [
      ["Uraian", "Jumlah Koperasi Sehat (a)", "Jumlah Koperasi Seluruhnya (b)", "Persentase (a/b x 100)"],
      ["Tahun 2024", 72, 160, ""],
    ];
    expect(figures(rows)).toEqual({ D2: 45 });
  });
});

describe("a heading over the whole table", () => {
  it("names a group of rows, however much its words are those of headers (LKjIP Inspektorat Sampang 2019)", () => {
    const sheet = sheetOf("Lembar", [
      ["N0", "Indikator Kinerja Utama", "Satuan", "Target", "Realisasi", "Capaian"],
      ["Sasaran Strategis 1. Meningkatnya Akuntabilitas Keuangan", "", "", "", "", ""],
      [1, "Persentase penurunan nilai temuan", "%", 40, 44, ""],
    ]);
    const merged = { ...sheet, merges: [{ row: 1, column: 0, rows: 1, columns: 6 }] };
    const { cells } = hitung(bookOf(merged), PENGATURAN_BAKU);
    expect(cells.map(({ cell, value }) => [cell, value])).toEqual([["F3", 110]]);
  });
});

describe("tables beside each other", () => {
  // The score board of five units prints "1 2 … 9" under the headings of each: read as figures, they gave 80 errors.
  it("are numbered from one in each", () => {
    const header = ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", ""];
    const numbers = [1, 2, 3, 4, 5, 6, ""];
    const first = [1, "Persentase Koperasi Aktif", "%", 80, 76, "", ""];
    const second = [2, "Indeks Pelayanan", "Nilai", 40, 30, "", ""];
    const thrice = (row: readonly CellSpec[]): CellSpec[] => [...row, ...row, ...row];
    expect(figures([header, numbers, first, second].map(thrice))).toEqual({
      F3: 95,
      F4: 75,
      M3: 95,
      M4: 75,
      T3: 95,
      T4: 75,
    });
  });
});

// Arrows stand behind the names of a score board, under no heading: each table took the names of the next to its measures.
describe("a table beside one that begins lower", () => {
  // The "6" of the numbering row stood below "Lebih/(Kurang)" and became 4 - 3, the "5" 4 / 3.
  it.each([
    ["numbers", [1, 2, 3, 4, 5, 6, 7]],
    ["texts", ["1", "2", "3", "4", "5", "6", "7"]],
  ])("keeps its own numbering row, of %s, beside the other's headings", (_, numbers) => {
    const blank = Array.from({ length: 8 }, () => "");
    const upper = ["Kd.", "Uraian", "Tahun 2024", "", "", "", "Fisik (%)"];
    const lower = ["", "", "Pagu", "Realisasi Anggaran (Rp)", "Tingkat Serapan", "Lebih/(Kurang)", ""];
    const headings = ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)", ""];
    const first = [1, "Meningkatnya layanan", "Indeks layanan", "Nilai", 80, 76, 95, ""];
    const second = [2, "Meningkatnya mutu", "Indeks mutu", "Nilai", 40, 30, 75, ""];
    const written = figures([
      [...blank, ...upper],
      [...blank, ...lower],
      [...headings, ...numbers],
      [...first, "2.17.01", "Program Penunjang", 1_000_000, 900_000, "", "", 61],
      [...second, "2.17.02", "Program Pemberdayaan", 2_000_000, 500_000, "", "", 68],
    ]);
    expect(Object.keys(written).filter((cell) => cell.endsWith("3"))).toEqual([]);
    expect(written).toMatchObject({ M4: 90, M5: 25 });
  });
});

describe("a table beside one that begins higher", () => {
  // "c" over the units of the other table was an unknown heading, and its "%" gave way to a serapan.
  it("takes no numbering row of the other for headings", () => {
    const blank = Array.from({ length: 9 }, () => "");
    const other = ["Sasaran", "Indikator", "Sat", "Target", "Realisasi", "Capaian (%)"];
    const headings = [
      "No",
      "Sasaran",
      "Indikator",
      "Target",
      "Realisasi",
      "Capaian (%)",
      "Pagu",
      "Realisasi Keuangan",
    ];
    const written = figures([
      [...blank, ...other],
      [...headings, "", "a", "b", "c", "d", "e", "f"],
      [
        1,
        "Mutu",
        "Jumlah UMKM",
        377,
        274,
        "",
        8_714_500,
        6_928_000,
        "",
        "Mutu",
        "Koperasi aktif",
        "persen",
        50,
        25,
        "",
      ],
      [
        2,
        "Daya",
        "Jumlah dokumen",
        31,
        34,
        "",
        4_708_600,
        4_477_500,
        "",
        "Daya",
        "Nilai IKM",
        "%",
        80,
        60,
        "",
      ],
      [
        3,
        "Guna",
        "Jumlah kunjungan",
        78,
        16,
        "",
        8_247_000,
        5_704_000,
        "",
        "Guna",
        "Aset aman",
        "%",
        40,
        30,
        "",
      ],
    ]);
    expect(Object.keys(written)).toEqual(["F3", "F4", "F5"]);
  });
});

it("a column without a heading behind the names parts no table", () => {
  const header: CellSpec[] = [
    "No",
    "Indikator Kinerja",
    "",
    "Satuan",
    "Target",
    "Realisasi",
    "Capaian (%)",
    "",
  ];
  const row = (name: string, realisasi: number): CellSpec[] => [1, name, "↑", "%", 80, realisasi, "", ""];
  const rows = [
    [...header, ...header],
    [...row("Koperasi aktif", 76), ...row("Koperasi sehat", 40)],
    [...row("Pasar tertib", 60), ...row("Usaha berizin", 20)],
  ];
  const { tables } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  expect(tables.map(({ area }) => [area.column, area.columns])).toEqual([
    [0, 7],
    [8, 7],
  ]);
});

describe("the parts of one heading", () => {
  // "5 | 6a | 6b | 7 | 8a": read as figures, a row of them gave nine errors in each month of a city's report.
  it("are numbered by letters behind the number that they share", () => {
    const rows: CellSpec[][] = [
      ["No", "Sub Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)", "Sisa (Rp)"],
      [1, 2, 3, "4a", "4b", 5],
      [1, "Sub Kegiatan Penyusunan Dokumen Perencanaan", 1000000, 500000, "", ""],
      [2, "Sub Kegiatan Penyediaan Jasa Kantor", 2000000, 500000, "", ""],
    ];
    expect(figures(rows)).toEqual({ E3: 50, E4: 25, F3: 500000, F4: 1500000 });
  });
});
