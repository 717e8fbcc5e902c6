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

describe("what a percentage of a small table is of", () => {
  it("one that is called after a column is not computed past it", () => {
    const heading = ["No", "Pasar", "Kios Terisi", "Kios Kosong", "Total Kios", "Los Terisi", "Los Kosong"];
    const found = written([
      ["Data Kios dan Los Pasar"],
      [...heading, "Total Los", "% Kios Terisi", "% Los Terisi"],
      [1, "Pasar Pagi", 180, 20, "", 240, 60, "", "", ""],
      [2, "Pasar Hewan", 30, 10, "", 70, 30, "", "", ""],
    ]);
    expect(found).toEqual({ E3: 200, H3: 300, E4: 40, H4: 100 });
  });

  it("a level of what is lost is no share of what is left", () => {
    const found = written([
      ["Kehilangan Air"],
      ["Bulan", "Distribusi (m3)", "Terjual (m3)", "Kehilangan Air (m3)", "Tk. Kehilangan (%)"],
      ["Januari", 115_000, 86_250, "", ""],
      ["Februari", 112_000, 82_880, "", ""],
    ]);
    expect(found).toEqual({ D3: 28_750, D4: 29_120 });
  });

  it("of a part beside its fellows it is of the column that adds them up", () => {
    const found = written([
      ["Kondisi Ruang Kelas"],
      ["No", "Jenjang", "Baik", "Rusak Ringan", "Rusak Sedang", "Rusak Berat", "Jml RK", "% Rusak"],
      [1, "SD", 900, 150, 90, 60, "", ""],
      [2, "SMP", 400, 60, 25, 15, "", ""],
    ]);
    expect(found).toEqual({ G3: 1_200, H3: 25, G4: 500, H4: 20 });
  });

  it("behind the sum of what was reached it is of that sum", () => {
    const heading = ["No", "Kecamatan", "Target (dosis)", "Realisasi Dosis 1", "Realisasi Dosis 2"];
    const found = written([
      ["Realisasi Vaksinasi"],
      [...heading, "Jumlah (dosis)", "% thd Target"],
      [1, "Kedung", 2_400, 1_100, 1_180, "", ""],
      [2, "Lereng", 3_600, 1_700, 1_720, "", ""],
    ]);
    expect(found).toEqual({ F3: 2_280, G3: 95, F4: 3_420, G4: 95 });
  });

  it("beside another amount of the same unit in the row it is no share of the column", () => {
    const found = written([
      ["Penyaluran KUR"],
      ["No", "Bank", "Plafon (Rp Jt)", "Baki Debet (Rp Jt)", "NPL (Rp Jt)", "NPL (%)"],
      [1, "BRI", 50_000, 42_500, 850, ""],
      [2, "BNI", 20_000, 16_000, 240, ""],
      ["", "Jumlah", "", "", "", ""],
    ]);
    expect(found).toEqual({ C5: 70_000, D5: 58_500, E5: 1_090 });
  });

  it("a part of a sum that is yet to come is no whole, and of two wholes none is taken", () => {
    const heading = ["No", "Kecamatan", "Jml PUS", "IUD", "MOW", "Implan", "Suntik", "Jml Peserta"];
    const found = written([
      ["Peserta KB Aktif"],
      [...heading, "Unmet Need", "% Unmet Need"],
      [1, "Alas", 2_400, 210, 90, 330, 900, "", 312, ""],
      [2, "Batu", 1_850, 120, 70, 260, 720, "", 222, ""],
    ]);
    expect(found).toEqual({ H3: 1_530, H4: 1_170 });
  });

  it("called after its part it is of what the row holds, not of the column", () => {
    const found = written([
      ["Perekaman KTP"],
      ["No", "Kecamatan", "Wajib KTP", "Sdh Rekam", "Blm Rekam", "% Rekam"],
      [1, "Utara", 20_000, 19_600, "", ""],
      [2, "Selatan", 15_000, 14_250, "", ""],
      ["", "Jumlah", "", "", "", ""],
    ]);
    expect(found).toMatchObject({ E3: 400, F3: 98, E4: 750, F4: 95, C5: 35_000, D5: 33_850 });
  });

  it("of several parts that it joins it is of the count that they make up, and of no percentage", () => {
    const found = written([
      ["Kondisi Jembatan"],
      ["No", "Ruas", "Jml Jembatan", "Baik", "Sedang", "Rusak", "Kritis", "% Baik", "% Rusak dan Kritis"],
      [1, "A", 20, 12, 4, 3, 1, "", ""],
      [2, "B", 40, 30, 4, 4, 2, "", ""],
    ]);
    expect(found).toEqual({ H3: 60, I3: 20, H4: 75, I4: 15 });
  });

  it("of an account of the budget more spending is no failing", () => {
    const found = written([
      ["Belanja per Semester"],
      ["Uraian", "Rencana", "Realisasi", "%"],
      ["Belanja Pegawai", 500, 480, ""],
      ["Belanja Barang", 200, 150, ""],
    ]);
    expect(found).toEqual({ D3: 96, D4: 75 });
  });

  it("behind a share of the same whole it is of that whole, not of the part before it", () => {
    const found = written([
      ["Kesehatan Koperasi"],
      ["No", "Kecamatan", "Dinilai", "Sehat", "Cukup Sehat", "% Sehat", "% Cukup Sehat"],
      [1, "A", 20, 12, 6, "", ""],
      [2, "B", 25, 10, 10, "", ""],
    ]);
    expect(found).toEqual({ F3: 60, G3: 30, F4: 40, G4: 40 });
  });

  it("behind a balance that is yet to come it is of none of what that is made of", () => {
    const found = written([
      ["Dana Bergulir"],
      ["No", "Koperasi", "Saldo Awal", "Penyaluran", "Angsuran", "Saldo Akhir", "Tunggakan", "% Tunggakan"],
      [1, "Mandiri", 100_000, 50_000, 30_000, "", 6_000, ""],
      [2, "Sejahtera", 80_000, 20_000, 40_000, "", 9_000, ""],
    ]);
    expect([found["H3"], found["H4"]]).toEqual([undefined, undefined]);
  });

  it("in groups before their sum it may be of the row or of the column, and is left blank", () => {
    const found = written([
      ["Data Terpilah Gender"],
      ["Eselon", "Laki-laki", "", "Perempuan", "", "Total"],
      ["", "Jml", "%", "Jml", "%", ""],
      ["II", 16, "", 4, "", ""],
      ["III", 45, "", 15, "", ""],
      ["Jumlah", "", "", "", "", ""],
    ]);
    expect(found).toEqual({ F4: 20, F5: 60, B6: 61, D6: 19, F6: 80 });
  });
});

describe("sums and differences of a small table", () => {
  it("a rest that is called after a column is not computed past it", () => {
    const found = written([
      ["Penyaluran Dana"],
      ["Desa", "Pagu", "Realisasi", "Jumlah Salur", "Sisa Salur"],
      ["X", 1_000_000_000, 400_000_000, "", ""],
      ["Y", 800_000_000, 320_000_000, "", ""],
    ]);
    expect([found["E3"], found["E4"]]).toEqual([undefined, undefined]);
  });

  it("over rows that are years a change is no realisasi less its target", () => {
    const found = written([
      ["Cakupan Pelayanan Air"],
      [
        "Thn",
        "Penduduk",
        "Penduduk Terlayani",
        "Cakupan (%)",
        "SR Aktif",
        "SR Pasif",
        "Total SR",
        "Naik/Turun SR",
      ],
      [2021, 200_000, 120_000, "", 20_000, 1_000, "", ""],
      [2022, 202_000, 131_300, "", 21_500, 900, "", ""],
    ]);
    expect(found).toEqual({ D3: 60, G3: 21_000, D4: 65, G4: 22_400, H4: 1_400 });
  });

  it("each realisasi is held against what stands before it like the target of the first", () => {
    const heading = ["Komoditas", "Sasaran Tanam (Ha)", "Realisasi Tanam (Ha)", "%"];
    const found = written([
      ["Tanam dan Panen"],
      [...heading, "Sasaran Panen (Ha)", "Realisasi Panen (Ha)", "%"],
      ["Padi", 5_000, 4_750, "", 4_800, 4_560, ""],
      ["Jagung", 2_000, 2_100, "", 1_900, 1_995, ""],
    ]);
    expect(found).toEqual({ D3: 95, G3: 95, D4: 105, G4: 105 });
  });

  it("what it denies is no part of a sum, nor what stands before that", () => {
    const found = written([
      ["Rekap Kehadiran"],
      ["No", "Nama", "Hari Kerja", "Hadir", "Sakit", "Izin", "Alpa", "Jml Tdk Hadir", "% Kehadiran"],
      [1, "Budi", 20, 18, 1, 1, 0, "", ""],
      [2, "Joko", 20, 15, 2, 2, 1, "", ""],
    ]);
    expect(found).toEqual({ H3: 2, I3: 90, H4: 5, I4: 75 });
  });

  it("right behind a pair in percent a deviation is of that pair, not of the money behind it", () => {
    const found = written([
      ["Serapan Anggaran"],
      ["Triwulan", "Target (%)", "Realisasi (%)", "Deviasi", "Target (Rp)", "Realisasi (Rp)"],
      ["I", 15, 12, "", 1_500_000_000, 1_200_000_000],
      ["II", 40, 38, "", 4_000_000_000, 3_800_000_000],
    ]);
    expect(found).toEqual({ D3: -3, D4: -2 });
  });

  it("a bare percentage right behind a change since last year is the same in percent", () => {
    const found = written([
      ["Data Kecelakaan"],
      ["Tahun", "Jml Laka", "Meninggal", "Kerugian (Rp Juta)", "Naik/Turun Laka", "%"],
      [2021, 120, 20, 450, "", ""],
      [2022, 132, 22, 500, "", ""],
    ]);
    expect(found).toEqual({ E4: 12, F4: 10 });
  });
});

describe("so many for each", () => {
  it("times how many there are, and neither added to them nor added up", () => {
    const found = written([
      ["Pelatihan BLK"],
      ["No", "Kejuruan", "Paket", "Peserta per Paket", "Jml Peserta"],
      [1, "Menjahit", 3, 16, ""],
      [2, "Las", 2, 20, ""],
      ["", "Jumlah", "", "", ""],
    ]);
    expect(found).toEqual({ E3: 48, E4: 40, C5: 5, E5: 88 });
  });

  it("in money, in the column right behind it", () => {
    const found = written([
      ["Bantuan Keuangan Parpol"],
      ["No", "Partai", "Perolehan Suara", "Nilai per Suara (Rp)", "Jml Bantuan (Rp)", "Realisasi (Rp)"],
      [1, "A", 42_000, 3_000, "", 126_000_000],
      [2, "B", 28_000, 3_000, "", 80_000_000],
      ["", "Jumlah", "", "", "", ""],
    ]);
    expect(found).toMatchObject({ E3: 126_000_000, E4: 84_000_000, C5: 70_000, E5: 210_000_000 });
    expect(found["D5"]).toBeUndefined();
  });

  it("behind pagu and spending it is nothing that is left", () => {
    const found = written([
      ["Pajak Daerah"],
      ["Tahun", "Target (Rp Milyar)", "Realisasi (Rp Milyar)", "Jumlah WP", "Rata-rata per WP (Rp Juta)"],
      [2022, 110, 104.5, 19_000, ""],
      [2023, 120, 125.4, 20_900, ""],
    ]);
    expect(found).not.toMatchObject({ E3: 5.5, E4: -5.4 });
    expect([found["E3"], found["E4"]]).toEqual([undefined, undefined]);
  });
});

describe("a row of units in brackets below the headings", () => {
  it("goes on with them, whatever is counted", () => {
    const found = written([
      ["Belanja Produk Dalam Negeri"],
      ["OPD", "RUP", "", "Realisasi", "", "Capaian", ""],
      ["", "Paket", "Nilai", "Paket", "Nilai", "Paket", "Nilai"],
      ["", "(bh)", "(Rp. juta)", "(bh)", "(Rp. juta)", "(%)", "(%)"],
      ["Dinas PU", 40, 12_000, 36, 11_400, "", ""],
      ["Setda", 20, 2_000, 20, 1_960, "", ""],
    ]);
    expect(found).toEqual({ F5: 90, G5: 95, F6: 100, G6: 98 });
  });
});
