import { describe, expect, it } from "vitest";
import { isiLaporan } from "../../../src/tasks/laporan/docx/pengantar-bab";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

const BPS = "Badan Pusat Statistik Kabupaten Sumba Timur";

/** Figures beside two other offices, none of which is the nation's. */
const comparison = (office: string) =>
  laporanOf(
    bookOf(
      sheetOf("Kinerja", [
        [`Capaian Kinerja ${office} Tahun 2023`],
        ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
        [1, "SDM statistik yang unggul", "Hasil penilaian SAKIP", "Poin", 68, 68.9, ""],
        [2, "SDM statistik yang unggul", "Indeks Pelayanan Publik", "Poin", 3.6, 3.71, ""],
      ]),
      sheetOf("Banding", [
        [`Perbandingan Realisasi ${office} dengan BPS Lain Tahun 2023`],
        ["No", "Indikator", "BPS Sumba Timur", "BPS Sumba Barat", "BPS Provinsi NTT"],
        [1, "Hasil penilaian SAKIP", 68.9, 66.2, 71.3],
        [2, "Indeks Pelayanan Publik", 3.71, 3.4, 4.02],
      ]),
    ),
  );

describe("the report of an office of the nation", () => {
  const told = (instansi: string) =>
    isiLaporan([], [], { instansi, tahun: "2023", sumber: "", nomorBab: "3" })
      .chapters[0]?.kosong.flatMap(({ diketahui = [], kalimat }) => [
        ...diketahui.map(({ teks }) => teks),
        kalimat,
      ])
      .join(" ");

  it("rests on no law of the regions", () => {
    expect(told(BPS)).not.toMatch(/daerah/i);
    expect(told(BPS)).toContain("1. Peraturan Pemerintah Nomor 8 Tahun 2006");
    expect(told("Dinas Koperasi Kota Palu")).toContain("1. Undang-Undang Nomor 23 Tahun 2014");
  });

  it("names its agreement's head, and no head of a region above", () => {
    const { perjanjian } = laporanOf(
      bookOf(
        sheetOf("PK", [
          [`PERJANJIAN KINERJA TAHUN 2023 ${BPS.toUpperCase()}`],
          ["No", "Sasaran", "Indikator Kinerja", "Target"],
          [1, "SDM statistik yang unggul", "Hasil penilaian SAKIP", 68],
        ]),
      ),
    );
    expect(perjanjian.map(({ jabatan, atasan }) => [jabatan, atasan])).toEqual([
      [`Kepala ${BPS}`, "[jabatan atasan langsung]"],
    ]);
  });
});

it("what stands beside other offices is called so, and no national standard", () => {
  const table = tableOf(comparison(BPS).offers, "T4");
  expect(table.judul).toBe(
    `Perbandingan Realisasi Kinerja ${BPS} Tahun 2023 dengan BPS Sumba Barat dan BPS Provinsi NTT`,
  );
  expect(table.header.flat().map(({ text }) => text)).toContain("% terhadap Pembanding");
  expect(printed(table, "indikator", "keterangan")).toEqual([
    ["Hasil penilaian SAKIP", "Di atas pembanding"],
    ["Indeks Pelayanan Publik", "Di atas pembanding"],
  ]);
});
