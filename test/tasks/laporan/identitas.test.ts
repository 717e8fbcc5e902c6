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
