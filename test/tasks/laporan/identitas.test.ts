import { expect, it } from "vitest";
import type { CellSpec } from "../../support/snapshots";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf } from "./offers";

const TABEL = [
  ["KODE", "URAIAN", "ANGGARAN", "REALISASI", "(%)"],
  ["5.1", "BELANJA OPERASI", 9_120, 8_815, ""],
  ["5.2", "BELANJA MODAL", 720, 697, ""],
];

function instansi(...titles: readonly string[]): string {
  const rows: (readonly CellSpec[])[] = [...titles.map((line) => [line]), ...TABEL];
  return laporanOf(bookOf(sheetOf("LRA", rows))).identitas.instansi;
}

it("ends the office's name with its line, though no word of the next one does", () => {
  const kantor = "BADAN PENGELOLAAN KEUANGAN DAN ASET DAERAH KABUPATEN NGADA";
  const judul = "LAPORAN REALISASI ANGGARAN PENDAPATAN DAN BELANJA TAHUN 2022";
  expect(instansi(kantor, judul)).toBe("Badan Pengelolaan Keuangan dan Aset Daerah Kabupaten Ngada");
});

it("goes on to the region that the next line names", () => {
  expect(instansi("DINAS LINGKUNGAN HIDUP", "KABUPATEN WONOGIRI", "TAHUN 2020")).toBe(
    "Dinas Lingkungan Hidup Kabupaten Wonogiri",
  );
});

it("is the unit that stands above the office it belongs to", () => {
  expect(
    instansi(
      "SMK NEGERI 2 PURBALINGGA",
      "DINAS PENDIDIKAN DAN KEBUDAYAAN PROVINSI JAWA TENGAH",
      "TAHUN 2023",
    ),
  ).toBe("SMK Negeri 2 Purbalingga");
  expect(instansi("UPTD PUSKESMAS NGAWEN", "DINAS KESEHATAN KABUPATEN BLORA")).toBe("UPTD Puskesmas Ngawen");
});

it("is the office where it is named above other tables without that unit, or below its region", () => {
  const dinas = "DINAS KESEHATAN KABUPATEN BLORA";
  const sheets = [["UPTD PUSKESMAS NGAWEN", dinas], [dinas]].map((lines, index) =>
    sheetOf(`Lembar ${String(index)}`, [...lines.map((line) => [line]), ...TABEL]),
  );
  expect(laporanOf(bookOf(...sheets)).identitas.instansi).toBe("Dinas Kesehatan Kabupaten Blora");
  expect(instansi("PEMERINTAH KABUPATEN BLORA", dinas)).toBe("Dinas Kesehatan Kabupaten Blora");
  expect(instansi("SEKOLAH YANG DIREHABILITASI", dinas)).toBe("Dinas Kesehatan Kabupaten Blora");
});

it("is a centre of the nation that names no region", () => {
  expect(instansi("PUSAT RISET DAN KAJIAN OBAT DAN MAKANAN", "TAHUN 2021")).toBe(
    "Pusat Riset dan Kajian Obat dan Makanan",
  );
});

it("goes on to the region in the next line wherever the title stands apart from the table", () => {
  expect(
    instansi("BADAN PERENCANAAN PEMBANGUNAN DAERAH", "KABUPATEN TANA TORAJA", "", "Tabel 2.1 Capaian"),
  ).toBe("Badan Perencanaan Pembangunan Daerah Kabupaten Tana Toraja");
  expect(instansi("UPTD PUSKESMAS KARANGDADAP", "KABUPATEN PEKALONGAN", "TAHUN 2022", "", "Anggaran")).toBe(
    "UPTD Puskesmas Karangdadap Kabupaten Pekalongan",
  );
});

it("is named by the post of who leads it", () => {
  expect(instansi("PERJANJIAN KINERJA TAHUN 2022", "DIREKTUR POLITEKNIK NEGERI KETAPANG")).toBe(
    "Politeknik Negeri Ketapang",
  );
});

it("is the region itself where no title names an office of it, be it by letters alone", () => {
  const laporan = "CAPAIAN INDIKATOR KINERJA UTAMA TAHUN 2023";
  expect(instansi("PEMERINTAH KABUPATEN ALOR", laporan)).toBe("Pemerintah Kabupaten Alor");
  expect(instansi("PEMERINTAH KABUPATEN ALOR", "DISKOMINFO", laporan)).toBe("");
});
