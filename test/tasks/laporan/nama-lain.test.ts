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
});
