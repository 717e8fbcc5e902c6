import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { filled } from "../../support/filled";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

describe("columns that stand beside each other are told apart", () => {
  it("of several years the last is set against a standard", () => {
    const cells = filled([
      [
        "No",
        "Jenis Pelayanan",
        "Indikator",
        "Standar",
        "Capaian 2023",
        "Capaian 2024",
        "Selisih thd Standar",
      ],
      [1, "IGD", "Life saving", 100, 98, 99, ""],
      [2, "Rawat Jalan", "Dokter spesialis", 100, 90, 95, ""],
    ]);
    expect(cells).toMatchObject({ G2: -1, G3: -5 });
  });

  it("a share that several parts are called after is of all of them", () => {
    const cells = filled([
      ["No", "Ruas", "Panjang (km)", "Baik", "Sedang", "Rusak Ringan", "Rusak Berat", "% Rusak"],
      [1, "Ruas A", 20, 10, 5, 3, 2, ""],
      [2, "Ruas B", 10, 2, 3, 3, 2, ""],
    ]);
    expect(cells).toEqual({ H2: 25, H3: 50 });
  });

  it("a share waits for the column that it is called after", () => {
    const cells = filled([
      [
        "No",
        "Ruas",
        "Panjang (km)",
        "Baik",
        "Sedang",
        "Rusak Ringan",
        "Rusak Berat",
        "Mantap (km)",
        "% Mantap",
      ],
      [1, "Ruas A", 20, 10, 5, 3, 2, "", ""],
      [2, "Ruas B", 10, 2, 3, 3, 2, "", ""],
    ]);
    expect(cells).toEqual({});
  });

  it("“% Tidak Lulus” is of those who did not, whether they are counted or follow", () => {
    const head = ["No", "Jabatan", "Jumlah", "Lulus", "Tidak Lulus", "% Lulus", "% Tidak Lulus"];
    expect(
      filled([head, [1, "Pengawas", 40, 30, "", "", ""], [2, "Administrator", 20, 18, "", "", ""]]),
    ).toEqual({
      E2: 10,
      E3: 2,
      F2: 75,
      F3: 90,
      G2: 25,
      G3: 10,
    });
    expect(
      filled([head, [1, "Pengawas", 40, 30, 10, "", ""], [2, "Administrator", 20, 18, 2, "", ""]]),
    ).toEqual({
      F2: 75,
      F3: 90,
      G2: 25,
      G3: 10,
    });
  });

  it("what stands behind a share, before the next one, is no part of the first", () => {
    const cells = filled([
      [
        "No",
        "Kecamatan",
        "Wajib KTP",
        "Sudah Rekam",
        "Belum Rekam",
        "% Perekaman",
        "Punya KIA",
        "Anak 0-17",
        "% KIA",
      ],
      [1, "Mekar", 20000, 19000, "", "", 3000, 6000, ""],
      [2, "Jaya", 10000, 9900, "", "", 3200, 4000, ""],
    ]);
    expect(cells).toEqual({ E2: 1000, E3: 100, F2: 95, F3: 99, I2: 50, I3: 80 });
  });

  it("a deviation is of the pair that bears its name", () => {
    const cells = filled([
      [
        "Bulan",
        "Target Fisik (%)",
        "Realisasi Fisik (%)",
        "Deviasi Fisik",
        "Target Keuangan (%)",
        "Realisasi Keuangan (%)",
        "Deviasi Keuangan",
      ],
      ["Januari", 5, 4, "", 4, 2, ""],
      ["Februari", 10, 11, "", 8, 7.5, ""],
    ]);
    expect(cells).toEqual({ D2: -1, D3: 1, G2: -2, G3: -0.5 });
  });

  it("“Bobot x Capaian” is the product, beside the capaian that it names", () => {
    const cells = filled([
      ["Kode", "IKU", "Bobot", "Target", "Realisasi", "Indeks Capaian", "Bobot x Capaian"],
      ["1a", "Persentase realisasi PAD", 60, 100, 95, "", ""],
      ["1b", "Indeks kepuasan", 40, 80, 84, "", ""],
      ["", "Nilai Kinerja Organisasi", "", "", "", "", ""],
    ]);
    expect(cells).toMatchObject({ F2: 95, F3: 105, G2: 57, G3: 42, G4: 99 });
  });

  it("a second ratio of the same name is of the same whole", () => {
    const cells = filled([
      ["Tahun", "Kelahiran Hidup", "Kematian Ibu", "AKI per 100.000 KH", "Kematian Bayi", "AKB per 1.000 KH"],
      [2023, 9500, 10, "", 70, ""],
      [2024, 9000, 9, "", 63, ""],
    ]);
    expect(cells).toEqual({ D2: 105.26, D3: 100, F2: 7.37, F3: 7 });
  });

  it("amounts that are called the same but for their years are compared", () => {
    const cells = filled([
      ["No", "Jenis", "Produksi 2023 (Ton)", "Produksi 2024 (Ton)", "Perubahan (Ton)", "Perubahan (%)"],
      [1, "Tangkap", 1000, 1100, "", ""],
      [2, "Budidaya", 800, 720, "", ""],
    ]);
    expect(cells).toEqual({ E2: 100, E3: -80, F2: 10, F3: -10 });
  });

  it("“Peringkat” of offices is a place among them, no class", () => {
    const rows = (name: string): CellSpec[][] => [
      ["No", name, "Target", "Realisasi", "Capaian (%)", "Peringkat"],
      [1, "Dinas A", 80, 72, "", ""],
      [2, "Dinas B", 80, 80, "", ""],
    ];
    expect(filled(rows("OPD"))).toEqual({ E2: 90, E3: 100 });
    expect(filled(rows("Indikator"))).toMatchObject({ F2: "Tinggi", F3: "Sangat Tinggi" });
  });

  it("the title says which way is better where the rows are places", () => {
    const rows = (title: string): CellSpec[][] => [
      [title, "", "", "", ""],
      ["No", "Kecamatan", "Target", "Realisasi", "Capaian"],
      [1, "Mekar", 16, 20, ""],
      [2, "Jaya", 16, 12, ""],
    ];
    expect(filled(rows("Target dan Realisasi Prevalensi Stunting"))).toEqual({ E3: 75, E4: 125 });
    expect(filled(rows("Target dan Realisasi Cakupan Imunisasi Campak"))).toEqual({ E3: 125, E4: 75 });
  });

  it("a capaian typed as a quotient shows what the others are stored as", () => {
    const { plan } = hitung(
      bookOf(
        sheetOf("Lembar", [
          ["No", "Indikator", "Target", "Realisasi", "Capaian"],
          [1, "Indeks A", 80, 76, 0.95],
          [2, "Indeks B", 50, 45, ""],
        ]),
      ),
      PENGATURAN_BAKU,
    );
    expect(plan.cells.map(({ content }) => "hasil" in content && content.hasil)).toEqual([0.95, 0.9]);
  });
});

describe("what is counted is told from what changed, and what the figures show from a slip", () => {
  it("“% Pengurangan” is of what is reduced in every row, not of a change", () => {
    const cells = filled([
      ["Tahun", "Timbulan (ton)", "Pengurangan (ton)", "Penanganan (ton)", "% Pengurangan", "% Penanganan"],
      [2023, 10000, 2000, 6000, "", ""],
      [2024, 11000, 2750, 6600, "", ""],
    ]);
    expect(cells).toEqual({ E2: 20, E3: 25, F2: 60, F3: 60 });
  });

  it("none of several parts is what came to pass, where the heading names none of them", () => {
    const cells = filled([
      ["No", "Kecamatan", "Jumlah Puskesmas", "Paripurna", "Utama", "Madya", "Belum", "% Terakreditasi"],
      [1, "Mekar", 4, 1, 1, 1, 1, ""],
      [2, "Jaya", 3, 1, 1, 1, 0, ""],
    ]);
    expect(cells).toEqual({});
  });

  it("a ratio below the heading of a year is of what stands below it", () => {
    const head = ["Luas Panen (Ha)", "Produksi (Ton)", "Produktivitas (Ton/Ha)"];
    const cells = filled(
      [
        ["No", "Komoditas", "2023", "", "", "2024", "", ""],
        ["", "", ...head, ...head],
        [1, "Padi", 1000, 5500, "", 1100, 6600, ""],
        [2, "Jagung", 500, 2500, "", 450, 2475, ""],
      ],
      ["A1:A2", "B1:B2", "C1:E1", "F1:H1"],
    );
    expect(cells).toEqual({ E3: 5.5, E4: 5, H3: 6, H4: 5.5 });
  });
});

describe("directions, years and counts of their own", () => {
  it("rows below a name that is written once go the way that it tells", () => {
    const cells = filled([
      ["Indikator", "Tahun", "Target", "Realisasi", "Capaian (%)"],
      ["Kemiskinan", 2022, 12, 12.6, ""],
      ["", 2023, 10, 9, ""],
      ["Rata-rata lama sekolah", 2022, 8, 8, ""],
      ["", 2023, 10, 9, ""],
    ]);
    expect(cells).toEqual({ E2: 95, E3: 110, E4: 100, E5: 90 });
  });

  it("a group of columns over years goes the way that its heading tells, with a formula that says so", () => {
    const rows: CellSpec[][] = [
      ["Tahun", "IPM", "", "", "Kemiskinan (%)", "", ""],
      ["", "Target", "Realisasi", "Capaian", "Target", "Realisasi", "Capaian"],
      [2022, 70, 70.7, "", 12, 12.6, ""],
      [2023, 71, 71, "", 11.5, 10.35, ""],
    ];
    expect(filled(rows, ["A1:A2", "B1:D1", "E1:G1"])).toEqual({ D3: 101, D4: 100, G3: 95, G4: 110 });
  });

  it("what came before is told by its words, wherever it stands", () => {
    const cells = filled([
      ["Bulan", "Target", "Realisasi", "%", "Realisasi Tahun Lalu", "Pertumbuhan (%)"],
      ["Januari", 100000000, 90000000, "", 80000000, ""],
      ["Februari", 100000000, 110000000, "", 100000000, ""],
    ]);
    expect(cells).toMatchObject({ F2: 12.5, F3: 10 });
  });

  it("the end of a plan is held against what all years came to", () => {
    const cells = filled([
      [
        "No",
        "Indikator",
        "Target RPJMD (2026)",
        "Realisasi s/d 2023",
        "Target 2024",
        "Realisasi 2024",
        "Realisasi s/d 2024",
        "Tingkat Capaian RPJMD (%)",
      ],
      [1, "Jumlah rumah dibangun", 500, 200, 100, 95, "", ""],
      [2, "Jumlah jembatan", 50, 20, 10, 10, "", ""],
    ]);
    expect(cells).toMatchObject({ G2: 295, H2: 59, G3: 30, H3: 60 });
  });

  it("each share is of the count that stands before it", () => {
    const rows = (first: string, second: string): CellSpec[][] => [
      ["No", "Puskesmas", "Sasaran Bayi", "HB0", first, "BCG", second],
      [1, "Mekar", 200, 190, "", 196, ""],
      [2, "Jaya", 100, 90, "", 99, ""],
    ];
    const expected = { E2: 95, E3: 90, G2: 98, G3: 99 };
    expect(filled(rows("%", "%"))).toEqual(expected);
    expect(filled(rows("% HB0", "% BCG"))).toEqual(expected);
  });

  it("“NRR | Nilai SKM” is the index of the mean mark", () => {
    const cells = filled([
      ["No", "Unit Kerja", "NRR", "Nilai SKM"],
      [1, "Kecamatan Mekar", 3.3, ""],
      [2, "Kecamatan Jaya", 3.1, ""],
    ]);
    expect(cells).toEqual({ D2: 82.5, D3: 77.5 });
  });

  it("a row of means has those of its quarters", () => {
    const cells = filled([
      ["No", "Unsur", "TW I", "TW II", "TW III", "TW IV", "Rata-rata"],
      [1, "Persyaratan", 3.2, 3.3, 3.4, 3.5, ""],
      [2, "Prosedur", 3, 3.1, 3.2, 3.3, ""],
      ["", "Rata-rata", "", "", "", "", ""],
    ]);
    expect(cells).toMatchObject({ C4: 3.1, D4: 3.2, E4: 3.3, F4: 3.4, G4: 3.25 });
  });
});
