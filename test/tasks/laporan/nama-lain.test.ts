import { describe, expect, it } from "vitest";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** Two names of one indikator are one only where figures of the same year agree; the paper says so. */

function capaian(...rows: readonly (readonly [nama: string, target: number, realisasi: number])[]) {
  return sheetOf("III.2", [
    ["Tabel III.2 Pengukuran Kinerja Tahun 2016"],
    ["No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian (%)"],
    ...rows.map((row, at) => [at + 1, `Sasaran ${at + 1}`, ...row, ""]),
  ]);
}

function renstra(...rows: readonly (readonly [nama: string, realisasi: number, akhir: number])[]) {
  return sheetOf("III.4", [
    ["Tabel III.4 Pencapaian Kinerja Tahun 2016 terhadap Target Renstra"],
    ["No", "Sasaran", "Indikator", "Realisasi 2016", "Target Akhir Renstra 2018", "Tingkat Kemajuan (%)"],
    ...rows.map((row, at) => [at + 1, `Sasaran ${at + 1}`, ...row, ""]),
  ]);
}

function t3(...sheets: readonly SheetSnapshot[]) {
  const table = tableOf(laporanOf(bookOf(...sheets)).offers, "T3");
  return { nama: printed(table, "indikator").flat(), catatan: table.catatan.join(" ") };
}

describe("names of one indikator", () => {
  it("are one where a word more, or its spelling, stands beside the same figures (Bina Marga Jawa Barat 2016)", () => {
    const own = t3(
      capaian(
        ["Tingkat kemantapan jalan", 98, 98.01],
        ["Tingkat aksesibilitas menuju kawasan strategi", 54.9, 54.9],
      ),
      renstra(
        ["Tingkat Kemantapan Jalan Provinsi (%)", 98.01, 98],
        ["Tingkat Aksesibilitas Menuju Kawasan Strategis", 54.9, 91.27],
      ),
    );
    expect(own.nama).toEqual(["Tingkat kemantapan jalan", "Tingkat aksesibilitas menuju kawasan strategi"]);
    expect(own.catatan).toContain("ditulis “Tingkat Kemantapan Jalan Provinsi (%)” di lembar “III.4”");
  });

  it("are one where letters stand for words, or whose it is stands behind the shorter one", () => {
    const own = t3(
      capaian(
        ["Indeks Pembangunan Literasi Masyarakat (IPLM)", 12.5, 11.2],
        ["Persentase perselisihan hubungan industrial yang diselesaikan", 85, 90.3],
        ["Nilai SAKIP Perangkat Daerah", 75, 73.4],
      ),
      renstra(
        ["IPLM", 11.2, 14],
        ["Persentase perselisihan HI yang diselesaikan", 90.3, 95],
        ["Nilai SAKIP", 73.4, 80],
      ),
    );
    expect(own.nama).toEqual([
      "Indeks Pembangunan Literasi Masyarakat (IPLM)",
      "Persentase perselisihan hubungan industrial yang diselesaikan",
      "Nilai SAKIP Perangkat Daerah",
    ]);
  });

  it("are two where the figures differ", () => {
    const own = t3(
      capaian(["Tingkat kemantapan jalan", 98, 98.01]),
      renstra(["Tingkat Kemantapan Jalan Provinsi", 71.3, 98]),
    );
    expect(own.nama).toEqual(["Tingkat Kemantapan Jalan Provinsi"]);
  });

  it("are two where one table has both, or a number tells them apart", () => {
    const own = t3(
      capaian(
        ["Cakupan akta kelahiran usia 18 tahun", 97, 97.35],
        ["Cakupan akta kelahiran tahun", 96, 97.35],
      ),
      renstra(["Cakupan akta kelahiran usia 5 tahun", 97.35, 99]),
    );
    expect(own.nama).toEqual(["Cakupan akta kelahiran usia 5 tahun"]);
  });

  const iku = capaian(["Tingkat konsistensi RPJMD dan RKPD", 92, 94.2], ["Nilai IKM Bappeda", 80, 81.15]);

  it("are one where they share no word but stand in the same place of the same list, be there a third one", () => {
    const tahun = sheetOf("III.3", [
      ["Tabel III.3 Perbandingan Realisasi Tahun 2015 dan 2016"],
      ["No", "Sasaran", "Indikator", "Realisasi 2015", "Realisasi 2016"],
      [1, "Sasaran 1", "Keselarasan RKPD", 91.75, 94.2],
      [2, "Sasaran 2", "Indeks kepuasan pelayanan", 79.9, 81.15],
    ]);
    const akhir = renstra(["Persentase program selaras", 94.2, 97], ["Survei pengguna layanan", 81.15, 85]);
    const { offers } = laporanOf(bookOf(iku, tahun, akhir));
    const nama = [["Tingkat konsistensi RPJMD dan RKPD"], ["Nilai IKM Bappeda"]];
    expect(printed(tableOf(offers, "T2"), "indikator")).toEqual(nama);
    expect(printed(tableOf(offers, "T3"), "indikator")).toEqual(nama);
    expect(tableOf(offers, "T2").catatan.join(" ")).toContain(
      "Nilai IKM Bappeda ditulis “Indeks kepuasan pelayanan” di lembar “III.3”",
    );
  });

  it("are one in a list that tells a part of them, by a figure that stands once in both", () => {
    const three = capaian(
      ["Angka A satu", 70, 72.53],
      ["Angka B dua", 60, 61.4],
      ["Angka C tiga", 50, 48.77],
    );
    const own = t3(three, renstra(["Hasil ketiga pertama", 72.53, 75], ["Angka C tiga", 48.77, 55]));
    expect(own.nama).toEqual(["Angka A satu", "Angka C tiga"]);
  });

  it("are two where one place of the lists disagrees, or small counts alone are the same", () => {
    const other = t3(iku, renstra(["Keselarasan RKPD", 94.2, 97], ["Indeks kepuasan pelayanan", 79.3, 85]));
    expect(other.nama).toEqual(["Keselarasan RKPD", "Indeks kepuasan pelayanan"]);
    const counts = capaian(["Jumlah rapat koordinasi", 12, 12], ["Jumlah laporan keuangan", 4, 4]);
    const bidang = sheetOf("III.4", [
      ["Tabel III.4 Pencapaian Kinerja Tahun 2016 terhadap Target Renstra"],
      ["No", "Indikator", "Realisasi 2016", "Target Akhir Renstra 2018", "Tingkat Kemajuan (%)"],
      [1, "Banyaknya siaran radio", 12, 12, ""],
      [2, "Banyaknya dokumen kebijakan", 4, 4, ""],
    ]);
    expect(t3(counts, bidang).nama).toEqual(["Banyaknya siaran radio", "Banyaknya dokumen kebijakan"]);
  });
});
