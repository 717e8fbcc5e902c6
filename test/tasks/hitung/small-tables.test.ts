import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import type { CellValue } from "../../../src/sheet/snapshot";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf } from "../../support/snapshots";

/** What is written, by its cell, with ten digits. */
function written(rows: readonly (readonly CellValue[])[]): Record<string, number | string> {
  const { cells } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  return Object.fromEntries(
    cells.map(({ cell, value }) => [cell, typeof value === "number" ? Number(value.toPrecision(10)) : value]),
  );
}

describe("small tables as offices keep them", () => {
  it("a list of ranks by capaian measures no rank", () => {
    const found = written([
      ["Peringkat Capaian Perangkat Daerah 2023"],
      ["No", "Perangkat Daerah", "Target", "Realisasi", "Capaian (%)", "Peringkat"],
      [1, "Dinas A", 80, 76, "", ""],
      [2, "Dinas B", 70, 77, "", ""],
      [3, "Dinas C", 90, 85.5, "", ""],
    ]);
    expect(found).toEqual({ E3: 95, E4: 110, E5: 95 });
  });

  it("marks whose headings print weights in percent are no percentages", () => {
    const { plan } = hitung(
      bookOf(
        sheetOf("Lembar", [
          ["Penilaian Kinerja Kecamatan"],
          ["No", "Kecamatan", "Administrasi (30%)", "Pelayanan (40%)", "Inovasi (30%)", "Nilai Akhir"],
          [1, "Utara", 80, 85, 70, ""],
          [2, "Selatan", 90, 75, 88, ""],
        ]),
      ),
      PENGATURAN_BAKU,
    );
    expect(plan.cells.map(({ content }) => content)).toMatchObject([{ hasil: 79 }, { hasil: 83.4 }]);
  });

  it("a product of sizes adds up, and a share behind it is no share of its factors", () => {
    const found = written([
      ["Produksi Perikanan Budidaya"],
      ["No", "Komoditas", "Luas Panen (Ha)", "Produktivitas (Ton/Ha)", "Produksi (Ton)", "Kontribusi (%)"],
      [1, "Bandeng", 120, 2.4, "", ""],
      [2, "Udang", 80, 3.1, "", ""],
      [3, "Nila", 45, 4.2, "", ""],
      ["", "Jumlah", "", "", "", ""],
    ]);
    expect(found).toEqual({ E3: 288, E4: 248, E5: 189, C6: 245, E6: 725 });
  });

  it("what stands right behind last year's realisasi compares the two years", () => {
    const heading = ["No", "Jenis Pendapatan", "Target 2023 (Rp)", "Realisasi 2023 (Rp)", "% Capaian"];
    const found = written([
      ["Realisasi PAD Tahun 2022 dan 2023"],
      [...heading, "Realisasi 2022 (Rp)", "Bertambah/(Berkurang) (Rp)"],
      [1, "Pajak Daerah", 52_000_000_000, 54_600_000_000, "", 48_000_000_000, ""],
      [2, "Retribusi Daerah", 8_000_000_000, 7_200_000_000, "", 7_500_000_000, ""],
    ]);
    expect(found).toMatchObject({ E3: 105, G3: 6_600_000_000, E4: 90, G4: -300_000_000 });
  });

  it("an index below the sum of a survey's weighted marks is converted", () => {
    const marks = [3.21, 3.4, 3.05, 3.8, 3.3, 3.35, 3.5, 3.6, 3.1];
    const found = written([
      ["Nilai IKM per Unsur Pelayanan"],
      ["No", "Unsur Pelayanan", "NRR", "Bobot", "NRR Tertimbang"],
      ...marks.map((mark, at): CellValue[] => [at + 1, `Unsur ${at + 1}`, mark, 0.111, ""]),
      ["", "Nilai Indeks", "", "", ""],
      ["", "Nilai IKM Konversi", "", "", ""],
    ]);
    expect(found).toMatchObject({ E12: 3.36441, E13: 84.11025 });
  });

  it("what names no month is no part of the months' total, and stands below its percentage", () => {
    const found = written([
      ["Cakupan Imunisasi Dasar Lengkap"],
      ["No", "Puskesmas", "Sasaran", "Jan", "Feb", "Mar", "Total", "Cakupan (%)"],
      [1, "Utara", 400, 30, 28, 35, "", ""],
      [2, "Selatan", 320, 25, 20, 31, "", ""],
    ]);
    expect(found).toEqual({ G3: 93, H3: 23.25, G4: 76, H4: 23.75 });
  });

  it("over rows that are years a change in points is of the percentages", () => {
    const found = written([
      ["Perkembangan Kemiskinan"],
      ["Tahun", "Jumlah Penduduk Miskin (ribu)", "Persentase (%)", "Perubahan Jumlah", "Perubahan (poin)"],
      [2020, 54.2, 8.9, "", ""],
      [2021, 56.1, 9.1, "", ""],
      [2022, 52.8, 8.5, "", ""],
    ]);
    expect(found).toEqual({ D4: 1.9, E4: 0.2, D5: -3.3, E5: -0.6 });
  });

  it("a percentage that is called after a column to be filled waits for it", () => {
    const found = written([
      ["Kondisi Jalan Kabupaten"],
      [
        "No",
        "Kecamatan",
        "Panjang (km)",
        "Baik (km)",
        "Sedang (km)",
        "Rusak (km)",
        "Mantap (km)",
        "Persentase Mantap (%)",
      ],
      [1, "Utara", 120.5, 60.2, 30.1, 30.2, "", ""],
      [2, "Selatan", 98.4, 50, 20.4, 28, "", ""],
    ]);
    expect(found).toEqual({});
  });

  it("typed means of which none is that of its group stay", () => {
    const found = written([
      ["Rata-rata Capaian per Sasaran"],
      ["No", "Sasaran", "Jumlah Indikator", "Tercapai", "Persentase Tercapai", "Rata-rata Capaian (%)"],
      [1, "Sasaran 1", 5, 4, "", 98.4],
      [2, "Sasaran 2", 3, 3, "", 104.2],
    ]);
    expect(found).toEqual({ E3: 80, E4: 100 });
  });

  it("what is saved of a named amount is what the last one leaves of it", () => {
    const found = written([
      ["Efisiensi Pengadaan"],
      ["No", "Paket", "Pagu", "HPS", "Nilai Kontrak", "Efisiensi thd Pagu (Rp)", "Efisiensi thd HPS (Rp)"],
      [1, "Gedung", 2_000_000_000, 1_980_000_000, 1_850_000_000, "", ""],
      [2, "Jalan", 5_000_000_000, 4_950_000_000, 4_600_000_000, "", ""],
    ]);
    expect(found).toEqual({ F3: 150_000_000, G3: 130_000_000, F4: 400_000_000, G4: 350_000_000 });
  });

  it("behind a share of the whole another that no word explains is not guessed", () => {
    const found = written([
      ["Ketenagakerjaan"],
      ["Tahun", "Angkatan Kerja", "Bekerja", "Pengangguran", "TPT (%)", "TPAK (%)", "Penduduk Usia Kerja"],
      [2022, 200_000, 190_000, "", "", "", 310_000],
      [2023, 210_000, 199_500, "", "", "", 315_000],
    ]);
    expect(found).toEqual({ D3: 10_000, E3: 5, D4: 10_500, E4: 5 });
  });

  it("a target behind a percentage, with its own realisasi behind it, is not that percentage's", () => {
    const heading = ["No", "BUMD", "Modal", "Laba 2022", "Laba 2023", "Kenaikan (Penurunan)", "ROI (%)"];
    const found = written([
      ["Laba BUMD dan Dividen"],
      [...heading, "Target Dividen", "Realisasi Dividen", "%"],
      [1, "PDAM", 50_000, 4_200, 4_600, "", "", 2_000, 2_100, ""],
      [2, "BPR", 20_000, 3_100, 2_900, "", "", 1_600, 1_520, ""],
    ]);
    expect(found).toEqual({ F3: 400, J3: 105, F4: -200, J4: 95 });
  });

  it("over rows that are years growth is of what was reached, not of its target in money", () => {
    const found = written([
      ["Realisasi Investasi"],
      [
        "Tahun",
        "PMDN (Rp miliar)",
        "PMA (Rp miliar)",
        "Total (Rp miliar)",
        "Target (Rp miliar)",
        "Pertumbuhan (%)",
      ],
      [2021, 800, 200, "", 900, ""],
      [2022, 850, 250, "", 1_200, ""],
    ]);
    expect(found).toEqual({ D3: 1_000, D4: 1_100, F4: 10 });
  });

  it("of two parts that a rest is left of, neither is the other's whole", () => {
    const heading = ["No", "Desa", "Jumlah KK", "Akses Layak", "Akses Dasar", "Belum Akses"];
    const found = written([
      ["Akses Sanitasi"],
      [...heading, "% Layak", "% Dasar", "% Belum"],
      [1, "X", 800, 600, 120, "", "", "", ""],
      [2, "Y", 500, 450, 30, "", "", "", ""],
    ]);
    expect(found).toEqual({ F3: 80, G3: 75, H3: 15, I3: 10, F4: 20, G4: 90, H4: 6, I4: 4 });
  });

  it("a change from a year compares the same measure", () => {
    const heading = ["No", "Indikator", "Satuan", "Target 2023", "Realisasi 2023", "Realisasi 2022"];
    const found = written([
      ["Capaian IKU BPBD"],
      [...heading, "Capaian 2023 (%)", "Perubahan dari 2022"],
      [1, "Persentase jalan mantap", "%", 80, 72, 70.5, "", ""],
      [2, "Persentase desa tangguh", "%", 35, 33.6, 28, "", ""],
    ]);
    expect(found).toEqual({ G3: 90, H3: 1.5, G4: 96, H4: 5.6 });
  });

  it("a rate per thousand is no percentage of its operands", () => {
    const found = written([
      ["IKK Urusan"],
      ["No", "IKK", "Rumus", "Pembilang", "Penyebut", "Capaian 2023 (%)"],
      [1, "Persentase jalan mantap", "Panjang jalan mantap / total x 100", 650, 812.5, ""],
      [2, "Rasio dokter per 1000 penduduk", "Jumlah dokter / penduduk x 1000", 85, 412_000, ""],
      [3, "Angka kematian bayi", "Kematian / kelahiran hidup x 1.000", 12, 9_800, ""],
    ]);
    expect(found).toEqual({ F3: 80 });
  });

  it("a percentage of those that are so is no share of all", () => {
    const found = written([
      ["Strata Posyandu"],
      ["No", "Puskesmas", "Pratama", "Madya", "Jumlah Posyandu", "Posyandu Aktif (%)"],
      [1, "A", 12, 28, "", ""],
      [2, "B", 9, 26, "", ""],
      ["", "Jumlah", "", "", "", ""],
    ]);
    expect(found).toEqual({ E3: 40, E4: 35, C5: 21, D5: 54, E5: 75 });
  });

  it("the mean of marks has no class of a capaian", () => {
    const found = written([
      ["Indeks Kualitas Air per Titik"],
      ["No", "Titik", "IP Semester I", "IP Semester II", "Rata-rata", "Status"],
      [1, "Hulu", 2.1, 2.5, "", ""],
      [2, "Hilir", 5.4, 6, "", ""],
    ]);
    expect(found).toEqual({ E3: 2.3, E4: 5.7 });
  });

  it("what was done out of several funds is counted, and its total is of those that are called so", () => {
    const heading = [
      "No",
      "Kecamatan",
      "Jumlah RTLH Awal",
      "Ditangani APBD",
      "Ditangani APBN",
      "Ditangani CSR",
    ];
    const found = written([
      ["Penanganan RTLH"],
      [...heading, "Total Ditangani", "Sisa RTLH"],
      [1, "A", 450, 60, 30, 10, "", ""],
      [2, "B", 380, 45, 50, 5, "", ""],
    ]);
    expect(found).toEqual({ G3: 100, H3: 350, G4: 100, H4: 280 });
  });

  it("each difference is from the one that it names, of the one that none names", () => {
    const found = written([
      ["Perbandingan Inflasi"],
      [
        "Tahun",
        "Inflasi Kabupaten (%)",
        "Inflasi Provinsi (%)",
        "Inflasi Nasional (%)",
        "Selisih dgn Provinsi",
        "Selisih dgn Nasional",
      ],
      [2021, 1.8, 1.9, 1.87, "", ""],
      [2022, 5.4, 5.6, 5.51, "", ""],
    ]);
    expect(found).toEqual({ E3: -0.1, F3: -0.07, E4: -0.2, F4: -0.11 });
  });

  it("beside a target a percentage is no share of its own column", () => {
    const found = written([
      ["Pembentukan Perda"],
      ["Tahun", "Target Propemperda", "Raperda Dibahas", "Perda Ditetapkan", "Persentase Dibahas"],
      [2022, 12, 11, 9, ""],
      [2023, 10, 10, 8, ""],
      ["Jumlah", "", "", "", ""],
    ]);
    expect(found).toEqual({ B5: 22, C5: 21, D5: 17 });
  });
});
