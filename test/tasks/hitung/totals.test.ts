import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import type { HitungResult } from "../../../src/tasks/hitung/result";
import { cellName } from "../../../src/sheet/address";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

type Rows = readonly (readonly CellSpec[])[];

function run(rows: Rows): HitungResult {
  return hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
}

function figures(rows: Rows): Record<string, number | string> {
  return Object.fromEntries(run(rows).cells.map(({ cell, value }) => [cell, value]));
}

function formulas(rows: Rows): Record<string, string> {
  return Object.fromEntries(
    run(rows).plan.cells.map(({ row, column, content }) => [
      cellName(row, column),
      content.kind === "rumus" ? content.formula : String(content.value),
    ]),
  );
}

const BUDGET: Rows = [
  ["Uraian", "Anggaran", "Realisasi", "%"],
  ["PROGRAM PENGAWASAN", "", "", ""],
  ["Pemeriksaan dan Pengawasan", "", "", ""],
  ["Pengawasan Kekuatan", 34000, 17000, ""],
  ["Pemeriksaan Kepatuhan", 66000, 53000, ""],
  ["PROGRAM PENILAIAN", "", "", ""],
  ["Penilaian Kesehatan", "", "", ""],
  ["Penghargaan", 100000, 90000, ""],
  ["JUMLAH", "", "", ""],
];

describe("blank sums of rows are filled, with live formulas over their parts", () => {
  it("from the sub kegiatan up to the total, percentages from the sums", () => {
    const found = formulas(BUDGET);
    expect(found).toMatchObject({
      B3: '=IF(COUNT(B4:B5)=0,"",SUM(B4:B5))',
      B2: '=IF(COUNT(B3)=0,"",SUM(B3))',
      B9: '=IF(COUNT(B2,B6)=0,"",SUM(B2,B6))',
    });
    expect(figures(BUDGET)).toMatchObject({ B2: 100000, C2: 70000, D2: 70, B9: 200000, C9: 160000, D9: 80 });
  });

  it("a figure that somebody typed is not one of ours to write", () => {
    const typed = BUDGET.map((row, index) => (index === 8 ? ["JUMLAH", 200000, 160000, ""] : row));
    expect(Object.keys(figures(typed))).not.toContain("B9");
  });

  it("not where the row above would no longer be the sum of its parts: the rows are a selection", () => {
    const rows: Rows = [
      ["Uraian", "Anggaran", "Realisasi"],
      ["PROGRAM PENUNJANG", 900000, 800000],
      ["Administrasi Umum Perangkat Daerah", "", ""],
      ["Rapat koordinasi", 50000, 40000],
      ["Administrasi Keuangan Perangkat Daerah", "", ""],
      ["Gaji", 60000, 60000],
    ];
    const { cells, skipped } = run(rows);
    expect(cells.map(({ cell }) => cell)).toEqual([]);
    expect(skipped.map(({ cell }) => cell)).toContain("B3");
  });

  it("not in a row whose typed amount is no sum of the rows above: one total under two columns", () => {
    const rows: Rows = [
      ["No", "Uraian Kegiatan", "Laki-laki", "Perempuan"],
      [1, "Pelatihan", 388, 1552],
      [2, "Bimbingan", 12, 48],
      [null, "Total Keseluruhan", 2000, ""],
    ];
    expect(figures(rows)).toEqual({});
  });

  it("as a fixed figure where the parts are texts, which SUM would pass over", () => {
    const rows: Rows = [
      ["No", "Kegiatan", "Anggaran (Rp.)", "Realisasi (Rp.)", "%"],
      [1, "Penguatan cadangan", "3.600.000.000,-", "3.463.967.029,-", ""],
      [2, "Penguatan akses", "460.000.000,-", "313.967.780,-", ""],
      [null, "Jumlah Belanja Langsung", "", "", ""],
    ];
    expect(formulas(rows)).toMatchObject({ C4: "4060000000", D4: "3777934809" });
  });
});

describe("staff: what closes the columns, and shares of the total", () => {
  const STAFF: Rows = [
    [
      "No.",
      "Jabatan",
      "L",
      "P",
      "Total",
      "Persentase terhadap ASN (%)",
      "Persentase terhadap seluruh pegawai (%)",
    ],
    [1, "Eselon II", 1, "-", "", "", ""],
    [2, "Eselon III", 3, 3, "", "", ""],
    [3, "Jabatan Fungsional", 14, 9, "", "", ""],
    [null, "JUMLAH", "", "", "", "", ""],
  ];

  it("sums of columns and rows; a second share of the same amounts is of something else and stays blank", () => {
    expect(figures(STAFF)).toMatchObject({
      E2: 1,
      E4: 23,
      C5: 18,
      D5: 12,
      E5: 30,
      F4: 76.66666666666667,
      F5: 100,
    });
    expect(Object.keys(figures(STAFF)).filter((cell) => cell.startsWith("G"))).toEqual([]);
    expect(formulas(STAFF)).toMatchObject({
      E2: '=IF(COUNT(C2,D2)=0,"",SUM(C2,D2))',
      F2: '=IF(COUNT(E2,E$5)<2,"",IF(E$5=0,"",E2/E$5*100))',
    });
  });

  it("the product of factors and no sum of them, whatever the last column is called", () => {
    const rows: Rows = [
      ["No", "Barang", "Volume", "Harga", "Jumlah"],
      [1, "Meja", 2, 500000, ""],
      [2, "Kursi", 4, 100000, ""],
    ];
    expect(figures(rows)).toEqual({ E2: 1_000_000, E3: 400_000 });
  });

  it("a column that holds anything else is not taken for their sum", () => {
    const rows: Rows = [
      ["No", "Unit", "2023", "2024", "Jumlah"],
      [1, "Sekretariat", 10, 12, 5],
      [2, "Bidang", 8, 9, ""],
    ];
    expect(figures(rows)).toEqual({});
  });
});

describe("a total that stays blank says why", () => {
  it("where another amount of its row is no sum of the rows above", () => {
    const { skipped, plan } = run([
      ["Uraian", "Anggaran", "Realisasi"],
      ["Bidang A", 100, 60],
      ["Bidang B", 200, 90],
      ["Jumlah", 250, ""],
    ]);
    expect(plan.cells.map(({ row, column }) => cellName(row, column))).not.toContain("C4");
    expect(skipped.map(({ reason }) => reason).join(" ")).toContain(
      "C4 (“Jumlah”) tidak diisi: B4 di baris itu bukan jumlah",
    );
  });

  it("and one that ends the table without a figure is filled whatever it is called", () => {
    expect(
      figures([
        ["Uraian", "Anggaran", "Realisasi"],
        ["Bidang A", 100, 60],
        ["Bidang B", 200, 90],
        ["Total se-Kecamatan Utara", "", ""],
      ]),
    ).toMatchObject({ B4: 300, C4: 150 });
  });
});

describe("a heading of remarks over numbers", () => {
  it("counts something, and is added up", () => {
    expect(
      figures([
        ["No", "Pemeriksa", "Jumlah Temuan", "Rekomendasi"],
        [1, "BPK RI", 24, 61],
        [2, "Inspektorat", 12, 30],
        ["", "Jumlah", "", ""],
      ]),
    ).toMatchObject({ C4: 36, D4: 91 });
  });
});

describe("a plan of which a part is still to be filled in", () => {
  const OPEN: Rows = [
    ["Uraian", "Anggaran", "Realisasi", "%"],
    ["PROGRAM PENGAWASAN", "", "", ""],
    ["Pemeriksaan dan Pengawasan", "", "", ""],
    ["Pengawasan Kekuatan", 34000, 17000, ""],
    ["Pemeriksaan Kepatuhan", "", 53000, ""],
    ["Pembinaan", 50000, 40000, ""],
  ];

  it("is not added up while something is already spent of that part, nor is a share of it taken", () => {
    expect(figures(OPEN)).not.toHaveProperty("B2");
    expect(figures(OPEN)).not.toHaveProperty("D2");
    expect(run(OPEN).skipped.map(({ reason }) => reason)).toContain(
      "B3 tidak dijumlahkan: B5 masih kosong, padahal C5 sudah terisi. Isi dulu rinciannya.",
    );
  });

  it("is added up where nothing was planned for the part and nothing spent", () => {
    const idle = OPEN.map((row, at) => (at === 4 ? ["Pemeriksaan Kepatuhan", "", "", ""] : row));
    expect(figures(idle)).toMatchObject({ B2: 84000, C2: 57000 });
  });
});

describe("sums across columns of which one holds a space", () => {
  it("are written with SUM, which passes over it: Excel makes an error of the sign", () => {
    const written = formulas([
      ["Uraian", "Operasi", "Modal", "Jumlah"],
      ["1", "2", "3", "4 = 2 + 3"],
      ["Kegiatan A", 300, " ", ""],
      ["Kegiatan B", 200, 100, ""],
    ]);
    expect(written.D3).toBe('=IF(COUNT(B3,C3)=0,"",SUM(B3,C3))');
  });
});

describe("a share typed beside sums that this run fills in", () => {
  const rows = (typed: number): CellSpec[][] => [
    ["No", "Program/Kegiatan", "Anggaran (Rp)", "Realisasi (Rp)", "Capaian Realisasi Anggaran (%)"],
    [1, "Program Pemerintahan Dan Otonomi Daerah", "", "", typed],
    ["", "Sub Kegiatan Fasilitasi Kerjasama antar Pemerintah", 216194000, 188957200, ""],
    ["", "Sub Kegiatan Evaluasi Pelaksanaan", 398379650, 307055630, ""],
  ];

  it("stands where it differs, and is said (Biro Pemerintahan Setda Sumatera Utara, tabel 19)", () => {
    const { cells, skipped } = hitung(bookOf(sheetOf("Lembar", rows(88.6))), PENGATURAN_BAKU);
    expect(cells.map(({ cell }) => cell)).toEqual(["C2", "D2", "E3", "E4"]);
    expect(skipped.map(({ reason }) => reason).join(" ")).toMatch(/E2 berisi 88,6, sedangkan .* 80,71/);
  });
});
