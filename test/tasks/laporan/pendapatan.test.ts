import { describe, expect, it } from "vitest";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { hitungOnce } from "../../support/results";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** What comes in is no ceiling of what goes out: an LRA has both, and the two were once added (194,84 milyar for 9,84). */

const LRA = sheetOf("LRA", [
  ["LAPORAN REALISASI ANGGARAN PENDAPATAN DAN BELANJA TAHUN 2022"],
  ["KODE", "URAIAN", "ANGGARAN", "REALISASI", "(%)"],
  ["4", "PENDAPATAN DAERAH", 185_000_000_000, 179_350_000_000, 96.95],
  ["4.1", "PENDAPATAN ASLI DAERAH", 62_000_000_000, 58_850_000_000, 94.92],
  ["4.1.01", "Pajak Daerah", 24_000_000_000, 23_350_000_000, 97.29],
  ["4.1.02", "Retribusi Daerah", 38_000_000_000, 35_500_000_000, 93.42],
  ["4.2", "PENDAPATAN TRANSFER", 123_000_000_000, 120_500_000_000, 97.97],
  ["", "JUMLAH PENDAPATAN", 185_000_000_000, 179_350_000_000, 96.95],
  ["5", "BELANJA DAERAH", 9_840_000_000, 9_512_300_000, 96.67],
  ["5.1", "BELANJA OPERASI", 9_120_000_000, 8_815_300_000, 96.66],
  ["5.2", "BELANJA MODAL", 720_000_000, 697_000_000, 96.81],
  ["", "JUMLAH BELANJA", 9_840_000_000, 9_512_300_000, 96.67],
  ["", "SURPLUS/DEFISIT", 175_160_000_000, 169_837_700_000, 96.96],
]);

const PENDAPATAN = sheetOf("Pendapatan", [
  ["REALISASI PENDAPATAN TAHUN 2022"],
  ["No", "Jenis Pendapatan", "Anggaran", "Realisasi", "%"],
  [1, "Pajak Hotel", 900_000_000, 850_000_000, ""],
  [2, "Retribusi Parkir", 100_000_000, 90_000_000, ""],
  ["", "Jumlah", 1_000_000_000, 940_000_000, ""],
]);

const PROGRAM = sheetOf("Program", [
  ["REALISASI ANGGARAN TAHUN 2022"],
  ["No", "Program", "Anggaran", "Realisasi", "%"],
  [1, "Program Pengelolaan Pendapatan Daerah", 9_000_000, 8_000_000, ""],
  [2, "Program Penunjang Urusan", 1_000_000, 1_000_000, ""],
  ["", "Jumlah", 10_000_000, 9_000_000, ""],
]);

const total = (...sheets: readonly SheetSnapshot[]): string[] | undefined =>
  printed(tableOf(laporanOf(bookOf(...sheets)).offers, "T8"), "pagu", "realisasi").at(-1);

describe("revenue in a budget", () => {
  it("is no part of what may be spent, in the report and in the pane", () => {
    expect(total(LRA)).toEqual(["9.840.000.000", "9.512.300.000"]);
    const [spent] = hitungOnce(bookOf(LRA)).serapan;
    expect(spent?.total).toMatchObject({ pagu: 9_840_000_000, realisasi: 9_512_300_000 });
  });

  it("where a table indents nothing, goes up to the first line of spending", () => {
    const datar = sheetOf("LRA", [
      ["REALISASI ANGGARAN TAHUN 2022"],
      ["Uraian", "Anggaran", "Realisasi", "%"],
      ["Pendapatan", 500, 450, ""],
      ["Retribusi Parkir", 500, 450, ""],
      ["Belanja Pegawai", 1_000, 900, ""],
      ["Belanja Modal", 2_000, 1_500, ""],
    ]);
    expect(total(datar)).toEqual(["3.000", "2.400"]);
  });

  it("on a sheet of its own is added to no programmes, and is no budget alone", () => {
    expect(total(PENDAPATAN, PROGRAM)).toEqual(["10.000.000", "9.000.000"]);
    expect(laporanOf(bookOf(PENDAPATAN)).offers.find(({ id }) => id === "T8")?.ok).toBe(false);
    expect(hitungOnce(bookOf(PENDAPATAN)).serapan).toEqual([]);
  });

  it("is no kegiatan that receives or pays for people", () => {
    const kegiatan = sheetOf("Kegiatan", [
      ["REALISASI ANGGARAN TAHUN 2022"],
      ["No", "Program / Kegiatan", "Anggaran", "Realisasi", "%"],
      [1, "Program Pengelolaan Pendidikan", 300, 280, ""],
      ["", "Penerimaan Peserta Didik Baru", 100, 95, ""],
      ["", "Pembiayaan Jaminan Kesehatan Siswa", 200, 185, ""],
    ]);
    expect(printed(tableOf(laporanOf(bookOf(kegiatan)).offers, "T8"), "nama", "pagu")).toEqual([
      ["Program Pengelolaan Pendidikan", "300"],
      ["Penerimaan Peserta Didik Baru", "100"],
      ["Pembiayaan Jaminan Kesehatan Siswa", "200"],
      ["", "300"],
    ]);
  });

  it("gives no name to a programme that is about it", () => {
    const [head] = printed(tableOf(laporanOf(bookOf(PROGRAM)).offers, "T8"), "nama");
    expect(head).toEqual(["Program Pengelolaan Pendapatan Daerah"]);
  });
});
