import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

function filled(rows: readonly CellSpec[][]): Record<string, number | string> {
  const { cells } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  return Object.fromEntries(
    cells.map(({ cell, value }) => [cell, typeof value === "number" ? Math.round(value * 100) / 100 : value]),
  );
}

describe("what the table itself tells stands before what a single word may mean", () => {
  it("classes that name the rows are no class of the figure beside them: they stand", () => {
    expect(
      filled([
        ["No", "Kategori", "Jumlah Indikator", "Persentase (%)"],
        [1, "Sangat Tinggi", 11, ""],
        [2, "Tinggi", 4, ""],
        [3, "Sedang", 2, ""],
        [4, "Rendah", 1, ""],
        ["Jumlah", "", "", ""],
      ]),
    ).toEqual({ C6: 18, D2: 61.11, D3: 22.22, D4: 11.11, D5: 5.56, D6: 100 });
  });

  it("“Penurunan” alone tells what fell as a figure above 0", () => {
    expect(
      filled([
        ["No", "Uraian", "Tahun 2022", "Tahun 2023", "Penurunan", "Penurunan (%)"],
        [1, "Meninggal dunia", 61, 48, "", ""],
        [2, "Luka berat", 22, 25, "", ""],
      ]),
    ).toEqual({ E2: 13, F2: 21.31, E3: -3, F3: -13.64 });
    expect(
      filled([
        ["No", "Uraian", "Tahun 2022", "Tahun 2023", "Kenaikan/Penurunan"],
        [1, "Meninggal dunia", 61, 48, ""],
      ]),
    ).toEqual({ E2: -13 });
  });

  it("the title says which way is better where the rows are years", () => {
    const rows: CellSpec[][] = [
      ["Tahun", "Target (%)", "Realisasi (%)", "Capaian (%)"],
      [2021, 22, 23.1, ""],
      [2022, 20, 19, ""],
    ];
    const falling = filled([["Prevalensi Gizi (semakin rendah semakin baik)", "", "", ""], ...rows]);
    expect(falling).toEqual({ D3: 95, D4: 105 });
    expect(filled([["Tabel 3.4 Angka Kematian Ibu Tahun 2021 - 2022", "", "", ""], ...rows])).toEqual(
      falling,
    );
    expect(filled([["Cakupan Imunisasi", "", "", ""], ...rows])).toEqual({ D3: 105, D4: 95 });
  });

  it("what dwarfs all others in every row is their whole, and no part of the sum behind them", () => {
    const rows = (days: number): CellSpec[][] => [
      ["No", "Bidang", "Hari Kerja", "Sakit", "Izin", "Tanpa Keterangan", "Jumlah Tidak Hadir"],
      [1, "Sekretariat", days, 12, 5, 1, ""],
      [2, "Bidang Tata Ruang", days - 60, 9, 7, 0, ""],
    ];
    expect(filled(rows(880))).toEqual({});
    // Gold, silver, bronze: the first may lead without being the whole.
    const medals = ["No", "Cabang", "Emas", "Perak", "Perunggu", "Jumlah Medali"];
    expect(filled([medals, [1, "Atletik", 12, 3, 1, ""], [2, "Renang", 9, 2, 2, ""]])).toEqual({
      F2: 16,
      F3: 13,
    });
  });

  it("a share of those present is of no column of those absent", () => {
    const merged = [
      "No",
      "Bidang",
      "Hari Kerja",
      "Tidak Hadir",
      "",
      "Jumlah Tidak Hadir",
      "Hadir",
      "% Kehadiran",
    ];
    const sheet = sheetOf("Lembar", [
      merged,
      ["", "", "", "Sakit", "Izin", "", "", ""],
      [1, "Sekretariat", 2640, 31, 22, "", "", ""],
      [2, "Bidang I", 1980, 12, 19, "", "", ""],
    ]);
    const merges = [{ row: 0, column: 3, rows: 1, columns: 2 }];
    const { cells } = hitung(bookOf({ ...sheet, merges }), PENGATURAN_BAKU);
    const shares = cells
      .filter(({ cell }) => cell.startsWith("H"))
      .map(({ value }) => Number(value).toFixed(2));
    expect(shares).toEqual(["97.99", "98.43"]);
  });

  it("complaints that are settled are wanted, complaints are not", () => {
    const head = ["Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"];
    expect(filled([head, ["Persentase keluhan selesai", "%", 95, 93.2, ""]])).toEqual({ E2: 98.11 });
    expect(filled([head, ["Jumlah keluhan", "Aduan", 40, 50, ""]])).toEqual({ E2: 75 });
  });

  it("a ratio of the larger to the smaller is no percentage where no % is printed", () => {
    expect(
      filled([
        ["No", "Kecamatan", "Jumlah Murid", "Jumlah Guru", "Rasio Murid terhadap Guru"],
        [1, "Utara", 5120, 288, ""],
        [2, "Selatan", 4311, 301, ""],
        ["", "Jumlah", "", "", ""],
      ]),
    ).toEqual({ C4: 9431, D4: 589, E2: 17.78, E3: 14.32, E4: 16.01 });
  });

  it("the mean of all sasaran, behind the mean of each, is over these means", () => {
    expect(
      filled([
        ["No", "Sasaran / Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
        ["1", "Meningkatnya kualitas layanan", "", "", "", ""],
        ["", "Indeks layanan", "Indeks", 4, 3.6, ""],
        ["", "Rata-rata capaian sasaran 1", "", "", "", ""],
        ["2", "Meningkatnya tata kelola", "", "", "", ""],
        ["", "Nilai SAKIP", "Nilai", 80, 80, ""],
        ["", "Maturitas SPIP", "Level", 3, 3, ""],
        ["", "Rata-rata capaian sasaran 2", "", "", "", ""],
        ["", "Rata-rata capaian seluruh sasaran", "", "", "", ""],
      ]),
    ).toMatchObject({ F4: 90, F8: 100, F9: 95 });
  });

  it("weights under a percent format come to a percentage", () => {
    const sheet = sheetOf("Lembar", [
      ["No", "Indikator", "Nilai", "Bobot"],
      [1, "Revisi DIPA", 100, [0.4, "0.00%"]],
      [2, "Capaian Output", 90, [0.6, "0.00%"]],
      ["Jumlah", "", "", ["", "0.00%"]],
    ]);
    const { plan } = hitung(bookOf(sheet), PENGATURAN_BAKU);
    const total = plan.cells.find(({ row, column }) => row === 3 && column === 3);
    expect(total?.numberFormat ?? "0.00%").toContain("%");
  });

  it("plan, realisasi and deviation of each quarter, and what was spent in all", () => {
    const rows: CellSpec[][] = [
      [
        "Kode",
        "Jenis Belanja",
        "Pagu",
        "Triwulan I",
        "",
        "",
        "Triwulan II",
        "",
        "",
        "Jumlah Realisasi",
        "% Serapan",
      ],
      ["", "", "", "RPD", "Realisasi", "Deviasi", "RPD", "Realisasi", "Deviasi", "", ""],
      [
        "51",
        "Belanja Pegawai",
        5_000_000_000,
        1_300_000_000,
        1_200_000_000,
        "",
        1_400_000_000,
        1_500_000_000,
        "",
        "",
        "",
      ],
      [
        "52",
        "Belanja Barang",
        3_000_000_000,
        600_000_000,
        500_000_000,
        "",
        900_000_000,
        800_000_000,
        "",
        "",
        "",
      ],
    ];
    const merges = [3, 6].map((column) => ({ row: 0, column, rows: 1, columns: 3 }));
    const { cells } = hitung(bookOf({ ...sheetOf("Lembar", rows), merges }), PENGATURAN_BAKU);
    const told = Object.fromEntries(cells.map(({ cell, value }) => [cell, Number(value)]));
    expect(told).toMatchObject({ F3: -100_000_000, I3: 100_000_000, J3: 2_700_000_000, J4: 1_300_000_000 });
    expect(told["K3"]).toBeCloseTo(54, 6);
  });

  it("rupiah that add up the quarters of a budget are spent, no further budget", () => {
    const rows: CellSpec[][] = [
      [
        "Program/Kegiatan",
        "Pagu Anggaran (Rp)",
        "Realisasi Triwulan (Rp)",
        "",
        "Jumlah s.d. Triwulan II (Rp)",
        "%",
        "Sisa Anggaran (Rp)",
      ],
      ["", "", "I", "II", "", "", ""],
      ["Pengelolaan Arsip", 120_000_000, 24_000_000, 36_000_000, "", "", ""],
      ["Pembinaan Kearsipan", 60_000_000, 20_000_000, 10_000_000, "", "", ""],
    ];
    const merges = [{ row: 0, column: 2, rows: 1, columns: 2 }];
    const { cells } = hitung(bookOf({ ...sheetOf("Lembar", rows), merges }), PENGATURAN_BAKU);
    const told = Object.fromEntries(cells.map(({ cell, value }) => [cell, value]));
    expect(told).toMatchObject({ E3: 60_000_000, F3: 50, G3: 60_000_000, E4: 30_000_000, F4: 50 });
  });

  it("money for one of a thing is not added up, whatever it is called", () => {
    expect(
      filled([
        ["No", "Partai Politik", "Perolehan Suara", "Nilai per Suara (Rp)", "Jumlah Bantuan (Rp)"],
        ["1", "2", "3", "4", "5 = 3 x 4"],
        [1, "Partai A", 98_120, 3000, ""],
        [2, "Partai B", 80_455, 3000, ""],
        ["", "Jumlah", "", "", ""],
      ]),
    ).toEqual({ C5: 178_575, E3: 294_360_000, E4: 241_365_000, E5: 535_725_000 });
  });

  it("a contribution is of the year reached last, where no year is named", () => {
    expect(
      filled([
        ["No", "Jenis Pajak", "Realisasi 2023", "Realisasi 2022", "Kontribusi (%)"],
        [1, "Pajak Hotel", 4_000_000_000, 3_000_000_000, ""],
        [2, "Pajak Restoran", 6_000_000_000, 5_000_000_000, ""],
        ["", "JUMLAH", 10_000_000_000, 8_000_000_000, ""],
      ]),
    ).toEqual({ E2: 40, E3: 60, E4: 100 });
  });

  it("beside its percentage a change is the difference, whatever its heading calls it", () => {
    const rows: CellSpec[][] = [
      ["Komoditas", "Produksi", "", "Kenaikan/Penurunan", ""],
      ["", "2022", "2023", "Absolut", "%"],
      ["Padi", 400, 380, "", ""],
    ];
    const merges = [1, 3].map((column) => ({ row: 0, column, rows: 1, columns: 2 }));
    const { cells } = hitung(bookOf({ ...sheetOf("Lembar", rows), merges }), PENGATURAN_BAKU);
    expect(cells.map(({ cell, value }) => [cell, value])).toEqual([
      ["D3", -20],
      ["E3", -5],
    ]);
  });

  it("the mean growth of a form T-C.24 is of the years of the measure that it names", () => {
    const years = ["2021", "2022", "2023"];
    const rows: CellSpec[][] = [
      [
        "Uraian",
        "Anggaran pada Tahun ke-",
        "",
        "",
        "Realisasi Anggaran pada Tahun ke-",
        "",
        "",
        "Rata-rata Pertumbuhan (%)",
        "",
      ],
      ["", ...years, ...years, "Anggaran", "Realisasi"],
      ["Belanja", 100_000_000, 110_000_000, 121_000_000, 100_000_000, 120_000_000, 120_000_000, "", ""],
    ];
    const merges = [1, 4].map((column) => ({ row: 0, column, rows: 1, columns: 3 }));
    const last = { row: 0, column: 7, rows: 1, columns: 2 };
    const { cells } = hitung(
      bookOf({ ...sheetOf("Lembar", rows), merges: [...merges, last] }),
      PENGATURAN_BAKU,
    );
    expect(cells.map(({ cell, value }) => [cell, Number(value).toFixed(2)])).toEqual([
      ["H3", "10.00"],
      ["I3", "10.00"],
    ]);
  });

  it("semesters behind a pagu were spent of it, each and together", () => {
    const rows: CellSpec[][] = [
      ["No", "Uraian", "Pagu", "Semester I", "", "Semester II", "", "Jumlah", ""],
      ["", "", "", "Rp", "%", "Rp", "%", "Rp", "%"],
      [1, "Belanja Pegawai", 500_000_000, 200_000_000, "", 250_000_000, "", "", ""],
      [2, "Belanja Modal", 400_000_000, 100_000_000, "", 300_000_000, "", "", ""],
    ];
    const merges = [3, 5, 7].map((column) => ({ row: 0, column, rows: 1, columns: 2 }));
    const { cells } = hitung(bookOf({ ...sheetOf("Lembar", rows), merges }), PENGATURAN_BAKU);
    const told = Object.fromEntries(cells.map(({ cell, value }) => [cell, Number(value)]));
    expect(told).toEqual({
      ...{ E3: 40, G3: 50, H3: 450_000_000, I3: 90 },
      ...{ E4: 25, G4: 75, H4: 400_000_000, I4: 100 },
    });
  });

  it("stages of a payment are spent of the pagu, and the share is of it, not of all rows", () => {
    expect(
      filled([
        ["No", "Desa", "Pagu (Rp)", "Tahap I (Rp)", "Tahap II (Rp)", "Total Salur (Rp)", "% Salur"],
        [1, "Sukasari", 1_000_000_000, 400_000_000, 300_000_000, "", ""],
        [2, "Mekarjaya", 800_000_000, 320_000_000, 400_000_000, "", ""],
        ["", "JUMLAH", "", "", "", "", ""],
      ]),
    ).toMatchObject({ F2: 700_000_000, G2: 70, F3: 720_000_000, G3: 90, F4: 1_420_000_000, G4: 78.89 });
  });

  it("a month is no mean of months before it, and its total is that of its rows", () => {
    const months = ["Jan", "Feb", "Mar", "Apr", "Mei"];
    expect(
      filled([
        ["No", "Uraian", "Target", ...months, "Jumlah"],
        [1, "Retribusi TPI", 60_000_000, 10_000_000, 12_000_000, 11_000_000, 9_000_000, 10_500_000, ""],
        [2, "Retribusi Balai Benih", 12_000_000, 2_000_000, 2_400_000, 1_600_000, 1_900_000, 1_975_000, ""],
        [3, "Sewa Lahan", 8_400_000, 700_000, 500_000, 900_000, 600_000, 990_000, ""],
        ["Jumlah", "", "", "", "", "", "", "", ""],
      ]),
    ).toMatchObject({ D5: 12_700_000, G5: 11_500_000, H5: 13_465_000, I5: 66_065_000 });
  });

  it("what came in less what went out, and those that are still in process", () => {
    expect(
      filled([
        ["Bulan", "Penerimaan", "Pengeluaran", "Selisih"],
        ["Januari", 50_000_000, 57_000_000, ""],
        ["Februari", 60_000_000, 59_000_000, ""],
      ]),
    ).toEqual({ D2: -7_000_000, D3: 1_000_000 });
    expect(
      filled([
        ["No", "Kanal", "Aduan Masuk", "Selesai", "Dalam Proses", "% Selesai"],
        [1, "LAPOR", 210, 189, "", ""],
        [2, "WA Center", 320, 304, "", ""],
      ]),
    ).toEqual({ E2: 21, E3: 16, F2: 90, F3: 95 });
  });

  it("what a printed formula weighs is added up in the total, whatever its heading is called", () => {
    expect(
      filled([
        [
          "No",
          "Indikator",
          "Bobot (%)",
          "Target (%)",
          "Realisasi (%)",
          "Capaian (%)",
          "Nilai (Bobot x Capaian)",
        ],
        ["1", "2", "3", "4", "5", "6 = 5/4 x 100", "7 = 3 x 6 / 100"],
        [1, "Lulusan bekerja", 40, 80, 72, "", ""],
        [2, "Dosen S3", 60, 40, 40, "", ""],
        ["Jumlah", "", "", "", "", "", ""],
      ]),
    ).toMatchObject({ C5: 100, F3: 90, F4: 100, G3: 36, G4: 60, G5: 96 });
  });

  it("target / realisasi of the rows that want less says nothing of the row that wants more", () => {
    const rows: CellSpec[][] = [
      ["No", "Indikator", "Satuan", "Jenis", "Target", "Realisasi", "Capaian (%)"],
      [1, "Angka kematian bayi", "Kasus", "Negatif", 10, 12.5, 80],
      [2, "Angka kematian ibu", "Kasus", "Negatif", 100, 80, 125],
      [3, "Prevalensi stunting", "%", "Negatif", 20, 16, 125],
      [4, "Kasus DBD", "Kasus", "Negatif", 50, 62, 80.65],
      [5, "Cakupan imunisasi", "%", "Positif", 95, 90.2, 94.95],
    ];
    const { temuan } = periksa(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
    expect(temuan.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("a yield is not added up", () => {
    const rows: CellSpec[][] = [
      ["No", "Kecamatan", "Luas Tanam (Ha)", "Luas Panen (Ha)", "Produksi (Ton)", "Produktivitas (Ku/Ha)"],
      [1, "Karang", 1210, 1188, 7012, 59.02],
      [2, "Gunung", 980, 902, 5233, 58.02],
      ["Jumlah", "", 2190, 2090, 12_245, 58.59],
    ];
    const { temuan } = periksa(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
    expect(temuan.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
