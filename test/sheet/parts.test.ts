import { describe, expect, it } from "vitest";
import { cellName } from "../../src/sheet/address";
import { recogniseSheet } from "../../src/sheet/recognise-sheet";
import { sheetOf, type CellSpec } from "../support/snapshots";

type Rows = readonly (readonly CellSpec[])[];

/** What each total, subtotal and average is made of, by the rows of the sheet (from 1); "?" where it is one reading of several. */
function partsOf(
  rows: Rows,
  formulas: Readonly<Record<string, string>> = {},
): Record<string, readonly number[]> {
  const sheet = sheetOf("Lembar", rows);
  const written = sheet.formulas.map((row, at) =>
    row.map((cell, column) => formulas[cellName(at, column)] ?? cell),
  );
  const table = recogniseSheet({ ...sheet, formulas: written }).tables[0];
  if (!table) throw new Error("no table");
  return Object.fromEntries(
    table.rows.flatMap(({ row, parts }) =>
      parts === null
        ? []
        : [[`${row + 1}${parts.isFirm ? "" : "?"}`, parts.rows.map((at) => (table.rows[at]?.row ?? -1) + 1)]],
    ),
  );
}

const HEAD = ["Uraian", "Anggaran", "Realisasi"];

describe("closing rows take what is open above them", () => {
  it("each section its own rows, the last one the sections (LAKIP Biro Organisasi Jawa Barat 2016, tabel 5)", () => {
    expect(
      partsOf([
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Anggaran"],
        [1, "Meningkatnya kapasitas", "Jumlah rekomendasi", 1500],
        [null, null, "Persentase OPD", 424],
        ["Jumlah"],
        [2, "Meningkatnya kualitas", "Jumlah unit", 210],
        ["Jumlah"],
        ["Jumlah"],
      ]),
    ).toEqual({ 4: [2, 3], 6: [5], 7: [4, 6] });
  });

  it("the rows or the totals that they name (BKPD Jawa Barat 2016, tabel 5)", () => {
    expect(
      partsOf([
        HEAD,
        ["Penguatan Cadangan Pangan", 30, 20],
        ["Penguatan Akses Pangan", 40, 30],
        ["Jumlah Belanja Langsung", "", ""],
        ["Jumlah Belanja Tdk Langsung", 0, 0],
        ["Jumlah Belanja Langsung dan Belanja Tdk Langsung", "", ""],
      ]),
    ).toEqual({ 4: [2, 3], "5?": [4], 6: [4, 5] });
  });

  it("sub totals their sections, the total all of them and what stands outside", () => {
    expect(
      partsOf([
        HEAD,
        ["Pajak", 10, 9],
        ["Retribusi", 5, 4],
        ["Sub Jumlah", 15, 13],
        ["Lain-lain", 2, 2],
        ["JUMLAH", "", ""],
      ]),
    ).toEqual({ 4: [2, 3], 6: [4, 5] });
  });
});

describe("totals above their parts", () => {
  it("one over rows that only sums tell apart (LKjIP Sumatera Selatan 2023, III.5)", () => {
    expect(
      partsOf([
        HEAD,
        ["TOTAL BELANJA", 30000, 25000],
        ["BELANJA OPERASI", 21000, 19000],
        ["Belanja Pegawai", 8000, 7000],
        ["Belanja Barang Jasa", 13000, 12000],
        ["BELANJA MODAL", 9000, 6000],
        ["Peralatan", 4000, 3000],
        ["Gedung", 5000, 3000],
        ["Aset Lainnya", 0, 0],
      ]),
    ).toEqual({ 2: [3, 6], 3: [4, 5], 6: [7, 8, 9] });
  });

  it("several upon each other (Dinas Perkebunan Jawa Barat 2016, tabel 3.6)", () => {
    expect(
      partsOf([
        ["No", "Kegiatan", "Anggaran", "Realisasi"],
        ["", "TOTAL APBD 2016", 100, 90],
        ["", "BELANJA TIDAK LANGSUNG", 60, 55],
        ["", "TOTAL ANGGARAN (WAJIB)", 40, 35],
        ["", "TOTAL URUSAN WAJIB", 40, 35],
        ["a.", "Program Perencanaan", 15, 15],
        ["1)", "Kegiatan Perencanaan", 15, 15],
        ["b.", "Program Pelayanan", 25, 20],
        ["2)", "Kegiatan Kantor", 13, 10],
        ["3)", "Kegiatan Balai", 12, 10],
      ]),
    ).toEqual({ 2: [3, 4], 4: [5], 5: [6, 8], 6: [7], 8: [9, 10] });
  });
});

describe("parents whose amounts are blank", () => {
  it("by the way the rows are numbered (BP3AKB Jawa Barat 2016, tabel 3.2b)", () => {
    expect(
      partsOf([
        ["No", "Uraian Program dan Kegiatan", "Anggaran", "Realisasi"],
        ["I.", "BELANJA TIDAK LANGSUNG", "", ""],
        [1, "Belanja Pegawai", 110, 102],
        ["II.", "BELANJA LANGSUNG", "", ""],
        ["A", "Program Perencanaan", "", ""],
        [1, "Evaluasi Bidang", 7, 6],
        ["B", "Penataan Administrasi", "", ""],
        [1, "Pengendalian", 10, 8],
        [2, "Pendataan", 5, 5],
      ]),
    ).toEqual({ 2: [3], 4: [5, 7], 5: [6], 7: [8, 9] });
  });

  it("by their words and their place; headings of sections that close themselves are none", () => {
    expect(
      partsOf([
        HEAD,
        ["PROGRAM PENGAWASAN", "", ""],
        ["Pemeriksaan dan Pengawasan", "", ""],
        ["Pengawasan Kekuatan", 34, 17],
        ["Pemeriksaan Kepatuhan", 92, 90],
        ["PROGRAM PENILAIAN", "", ""],
        ["Penilaian Kesehatan", "", ""],
        ["Penghargaan", 23, 19],
        ["JUMLAH", "", ""],
      ]),
    ).toEqual({ 2: [3], 3: [4, 5], 6: [7], 7: [8], 9: [2, 6] });
    expect(
      partsOf([
        ["Program", "Anggaran"],
        ["APBD", ""],
        ["Program Perizinan", 10],
        ["Jumlah APBD", ""],
        ["APBN", ""],
        ["Program Kewirausahaan", 18],
        ["Jumlah APBN", ""],
        ["Total", ""],
      ]),
    ).toEqual({ 4: [3], 7: [6], 8: [4, 7] });
  });
});

it("codes without dots are accounts beside each other, unless they go on from each other", () => {
  const rows = (codes: readonly number[]): Rows => [
    ["Kode", "Uraian Belanja", "Anggaran", "Realisasi"],
    ...codes.map((code, at) => [code, `Belanja ${at}`, (at + 1) * 100, at * 10]),
  ];
  expect(partsOf(rows([5111, 5211, 5321, 5241]))).toEqual({});
  expect(partsOf(rows([1, 2, 3, 10, 11]))).toEqual({});
  expect(partsOf(rows([51, 5111, 5112, 52, 5211]))).toEqual({ 2: [3, 4], 5: [6] });
});

it("a last row by the name of the whole, where the rows are numbered, is their total", () => {
  expect(
    partsOf([
      ["NO", "KAB / KOTA", "JUMLAH DESA", "JUMLAH DESA UCI", "%"],
      [1, "BOGOR", 434, 394, ""],
      [2, "SUKABUMI", 386, 366, ""],
      [3, "CIANJUR", 360, 317, ""],
      ["PROVINSI", "", "", "", ""],
    ]),
  ).toEqual({ 5: [2, 3, 4] });
});

describe("the formulas of a row say first what it is made of", () => {
  it("an average that leaves the programme out, with sums of rupiah (evaluasi Renja, Kabupaten Sukabumi 2018)", () => {
    expect(
      partsOf(
        [
          ["No", "Program/Kegiatan", "Indikator", "Target", "Anggaran (Rp)", "Realisasi", "Capaian (%)"],
          [1, "Program Pelayanan", "Cakupan layanan", 100, 700, 100, 100],
          [2, "Surat", "Jumlah surat", 52, 400, 52, 100],
          [3, "Listrik", "Jumlah bulan", 12, 300, 11, 91.7],
          [null, "Rata-rata capaian kinerja (%)", null, 32, 700, 31.5, 95.85],
        ],
        { E2: "=SUM(E3:E4)", D5: "=AVERAGE(D3:D4)", E5: "=SUM(E3:E4)", G5: "=AVERAGE(G3:G4)" },
      ),
    ).toMatchObject({ 5: [3, 4] });
  });

  it("and which rows stand below it", () => {
    const rows: Rows = [
      HEAD,
      ["Sekretariat", 5, 3],
      ["Gaji", 2, 1],
      ["Perjalanan", 3, 2],
      ["Bidang", 4, 4],
      ["Rapat", 4, 4],
      ["Jumlah", 9, 7],
    ];
    const formulas = { B2: "=SUM(B3:B4)", C2: "=SUM(C3:C4)", B5: "=SUM(B6)", B7: "=B2+B5" };
    expect(partsOf(rows, formulas)).toEqual({ 2: [3, 4], 5: [6], 7: [2, 5] });
  });

  it("what a part already reads, step by step, is no part beside it (RKA of a regency's planning office, 2017)", () => {
    const rows: Rows = [
      ["Kode Rekening", null, null, null, null, "Uraian", "Volume", "Satuan", "Harga Satuan", "Jumlah (Rp)"],
      ["5", null, null, null, null, "BELANJA", null, null, null, null],
      ["5", "2", "2", null, null, "BELANJA LANGSUNG", null, null, null, 60],
      ["5", "2", "2", "01", null, "Belanja Bahan Pakai Habis", null, null, null, 10],
      ["5", "2", "2", "01", "10", "Belanja Alat Tulis Kantor", null, null, null, 10],
      [null, null, null, null, null, "- Kertas", 1, "Rim", 10, 10],
      ["5", "2", "2", "15", null, "Belanja Perjalanan Dinas", null, null, null, null],
      ["5", "2", "2", "15", "02", "Belanja Perjalanan Dinas Luar Daerah", null, null, null, 50],
      [null, null, null, null, null, "Dalam rangka koordinasi", null, null, null, null],
      [null, null, null, null, null, null, null, null, null, 30],
      [null, null, null, null, null, "- Uang harian", 2, "OH", 10, 20],
      [null, null, null, null, null, "- Uang penginapan", 1, "OH", 10, 10],
      [null, null, null, null, null, "Dalam rangka konsultasi", null, null, null, null],
      [null, null, null, null, null, null, null, null, null, 20],
      [null, null, null, null, null, "- Transpor", 2, "OH", 10, 20],
    ];
    const formulas = {
      ...{ J3: "=J4+J8", J4: "=J5", J5: "=SUM(J6)", J8: "=J10+J14", J10: "=SUM(J11:J12)" },
      ...{ J14: "=SUM(J15)", J6: "=I6*G6", J11: "=I11*G11", J12: "=I12*G12", J15: "=I15*G15" },
    };
    expect(partsOf(rows, formulas)["2"]).toEqual([3]);
  });
});

it("amounts that each come within a rupiah of the next are a long list, not a deep one", () => {
  const rows: CellSpec[][] = [
    ["No", "Uraian", "Anggaran", "Realisasi"],
    ...Array.from({ length: 6000 }, (_, at): CellSpec[] => [at + 1, `Uraian ${at}`, 9000 - at, 900]),
    [null, "JUMLAH", "", ""],
  ];
  expect(partsOf(rows)["6002"]).toHaveLength(6000);
});
