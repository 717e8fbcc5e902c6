import { describe, expect, it } from "vitest";
import { filled } from "../../support/filled";

/* Headings as e-SAKIP and e-monev applications of offices print them, with figures of no office. */

describe("money of each quarter with its share", () => {
  it.each([
    ["Realisasi", "%"],
    ["Penyerapan", "Realisasi (%)"],
  ])("%s | %s: the quarter's own, of the pagu", (own, share) => {
    const found = filled(
      [
        [
          "No.",
          "Program",
          "Pagu Anggaran",
          "Triwulan 1",
          "",
          "Triwulan 2",
          "",
          "Triwulan 3",
          "",
          "Triwulan 4",
          "",
        ],
        ["", "", "", own, share, own, share, own, share, own, share],
        [
          1,
          "Program Penunjang Urusan",
          8_000_000_000,
          1_600_000_000,
          "",
          2_000_000_000,
          "",
          2_400_000_000,
          "",
          1_200_000_000,
          "",
        ],
        [
          2,
          "Program Pengelolaan Pendidikan",
          5_000_000_000,
          500_000_000,
          "",
          1_500_000_000,
          "",
          1_000_000_000,
          "",
          1_750_000_000,
          "",
        ],
        [
          3,
          "Program Rehabilitasi Sosial",
          4_000_000_000,
          600_000_000,
          "",
          800_000_000,
          "",
          1_200_000_000,
          "",
          1_000_000_000,
          "",
        ],
      ],
      ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1", "H1:I1", "J1:K1"],
    );
    expect(["E3", "G3", "I3", "K3"].map((cell) => found[cell])).toEqual([20, 25, 30, 15]);
    expect(["E4", "G4", "I4", "K4"].map((cell) => found[cell])).toEqual([10, 30, 20, 35]);
  });
});

describe("what was reached in each year, before its shares", () => {
  it("is held against the target of the same year, also where the end of the plan has a column of its own", () => {
    const found = filled(
      [
        [
          "Program Prioritas",
          "Indikator Kinerja",
          "Target Pada Akhir Tahun Perencanaan",
          "Target RPJMD pada RKPD Tahun Ke-",
          "",
          "",
          "Capaian Target RPJMD melalui Pelaksanaan RKPD Tahun Ke-",
          "",
          "",
          "Tingkat Capaian Target RPJMD Hasil Pelaksanaan RKPD Tahun Ke- (%)",
          "",
          "",
        ],
        ["", "", "", 2021, 2022, 2023, 2021, 2022, 2023, 2021, 2022, 2023],
        ["Program A", "Persentase layanan sesuai standar", 95, 50, 60, 70, 45, 63, 70, "", "", ""],
        ["Program B", "Indeks kepuasan masyarakat", 90, 60, 64, 68, 63, 60, 70, "", "", ""],
      ],
      ["A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:I1", "J1:L1"],
    );
    expect(["J3", "K3", "L3", "J4", "K4", "L4"].map((cell) => found[cell])).toEqual([
      90, 105, 100, 105, 93.75, 102.94,
    ]);
  });

  it("stands as it was typed, where the years are counted as those of the plan", () => {
    const found = filled(
      [
        [
          "Uraian Indikator",
          "Satuan",
          "Capaian (th. ke-I s/d V)",
          "",
          "",
          "",
          "",
          "Baseline",
          "Target (th. ke-I s/d V)",
          "",
          "",
          "",
          "",
        ],
        ["", "", "I", "II", "III", "IV", "V", "", "I", "II", "III", "IV", "V"],
        ["Persentase layanan", "%", 51, 57, 61, 65, 70, 45, 52, 57, 62, 67, 74],
        ["Persentase aparatur", "%", 54, 55, 63, 69, 74, 41, 53, 58, 64, 68, 75],
      ],
      ["A1:A2", "B1:B2", "C1:G1", "H1:H2", "I1:M1"],
    );
    expect(found).toEqual({});
  });
});

describe("the nearest heading that tells of money", () => {
  it("outweighs one above it: Pagu below “Capaian Kinerja dan Kerangka Pendanaan” is summed", () => {
    const parts = ["Operasi", "Modal", "Tidak Terduga", "Transfer", "Total"];
    const found = filled(
      [
        [
          "Kode",
          "Program / Kegiatan",
          "Indikator",
          "Capaian Kinerja dan Kerangka Pendanaan",
          ...Array<string>(10).fill(""),
        ],
        [
          "",
          "",
          "",
          "Pagu Indikatif Belanja (Rp) Sebelum",
          "",
          "",
          "",
          "",
          "Pagu Indikatif Belanja (Rp)",
          "",
          "",
          "",
          "",
        ],
        ["", "", "", ...parts, ...parts],
        [
          "1.01.01",
          "PROGRAM PENUNJANG",
          "Persentase layanan",
          100_000,
          200_000,
          50_000,
          25_000,
          "",
          120_000,
          210_000,
          40_000,
          30_000,
          "",
        ],
        [
          "1.01.02",
          "PROGRAM PENDIDIKAN",
          "Angka partisipasi",
          300_000,
          400_000,
          10_000,
          15_000,
          "",
          320_000,
          410_000,
          20_000,
          10_000,
          "",
        ],
      ],
      ["A1:A3", "B1:B3", "C1:C3", "D1:M1", "D2:H2", "I2:M2"],
    );
    expect([found["H4"], found["M4"], found["H5"], found["M5"]]).toEqual([
      375_000, 400_000, 725_000, 760_000,
    ]);
  });

  it("“Penyerapan Anggaran” over amounts is money, and its total their sum", () => {
    const pair = ["Realisasi", "Penyerapan Anggaran"];
    const found = filled(
      [
        [
          "Kode",
          "Program / Kegiatan",
          "Indikator",
          "Satuan",
          "Target",
          "Anggaran",
          "Realisasi Kinerja Pada Triwulan",
          "",
          "",
          "",
          "Total Realisasi dan Anggaran Tiap Triwulan",
          "",
        ],
        ["", "", "", "", "", "", "I", "", "II", "", "", ""],
        ["", "", "", "", "", "", ...pair, ...pair, "Total Realisasi", "Total Penyerapan Anggaran"],
        [
          "1.01.01",
          "PROGRAM PENUNJANG",
          "Jumlah dokumen",
          "Dokumen",
          96,
          1_400_000_000,
          20,
          200_000_000,
          24,
          260_000_000,
          "",
          "",
        ],
        [
          "1.01.01.2.01",
          "Perencanaan dan Evaluasi",
          "Jumlah laporan",
          "Laporan",
          90,
          1_200_000_000,
          22,
          180_000_000,
          25,
          240_000_000,
          "",
          "",
        ],
      ],
      ["A1:A3", "B1:B3", "C1:C3", "D1:D3", "E1:E3", "F1:F3", "G1:J1", "G2:H2", "I2:J2", "K1:L2"],
    );
    expect([found["K4"], found["L4"], found["K5"], found["L5"]]).toEqual([44, 460_000_000, 47, 420_000_000]);
  });
});

describe("a difference", () => {
  it("of two plans before it is not of what was spent behind it", () => {
    const found = filled([
      ["Nama OPD", "Max Pagu (Rp)", "Total Saat Ini (Rp)", "Selisih (Rp)", "Realisasi Keuangan (Rp)"],
      ["Dinas Pendidikan", 8_000_000_000, 7_500_000_000, "", 5_000_000_000],
      ["Dinas Kesehatan", 7_000_000_000, 6_800_000_000, "", 6_000_000_000],
    ]);
    expect([found["D2"], found["D3"]]).toEqual([undefined, undefined]);
  });

  it("“Lebih Kurang” of revenue is what exceeds its plan, with or without a stroke", () => {
    const found = filled([
      ["No", "Uraian", "Pagu Anggaran", "Realisasi", "Lebih Kurang (Rp)"],
      [1, "Pajak Daerah", 5_000_000_000, 5_200_000_000, ""],
      [2, "Retribusi Daerah", 1_000_000_000, 900_000_000, ""],
    ]);
    expect([found["E2"], found["E3"]]).toEqual([200_000_000, -100_000_000]);
  });
});

describe("counts below the bounds of a class", () => {
  it("come to a Jumlah, as their shares do", () => {
    const found = filled(
      [
        ["No.", "Misi", "Jumlah Indikator Sasaran", "Tingkat Pencapaian", "", "", ""],
        ["", "", "", "Melampaui Target ( > 100% )", "", "Belum Mencapai Target ( < 100% )", ""],
        ["", "", "", "Jumlah", "%", "Jumlah", "%"],
        [1, "Misi 1 Mewujudkan", 20, 8, "", 12, ""],
        [2, "Misi 2 Meningkatkan", 25, 5, "", 20, ""],
        [3, "Misi 3 Menguatkan", 30, 12, "", 18, ""],
        ["", "Jumlah", "", "", "", "", ""],
      ],
      ["A1:A3", "B1:B3", "C1:C3", "D1:G1", "D2:E2", "F2:G2"],
    );
    expect(["C7", "D7", "E7", "F7", "G7"].map((cell) => found[cell])).toEqual([75, 25, 33.33, 50, 66.67]);
  });
});

describe("what is no figure", () => {
  it("“Jenis (%/Non %)” holds a word, which stands", () => {
    const found = filled([
      ["Indikator Kinerja", "Jenis (%/Non %)", "Target", "Satuan", "Realisasi", "Kendala"],
      ["Persentase layanan", "%", 80, "%", 60, ""],
      ["Persentase aparatur", "%", 50, "%", 55, ""],
    ]);
    expect(found).toEqual({});
  });

  it("“SR (0-50 %)”, “T (76-90 %)” count what lies in a class: neither formulas nor targets, and nothing is graded by them", () => {
    const found = filled(
      [
        [
          "Program",
          "Pagu Indikatif (Rp)",
          "Realisasi",
          "Predikat Kinerja",
          "Jml Kegiatan",
          "Persentase Realisasi Kegiatan",
          "",
          "",
        ],
        ["", "", "", "", "", "SR (0-50 %)", "T (76-90 %)", "ST (>90%)"],
        ["Program A", 800_000_000, 600_000_000, "", 12, 2, 4, 6],
        ["Program B", 500_000_000, 450_000_000, "", 10, 1, 3, 6],
      ],
      ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2", "F1:H1"],
    );
    expect([found["D3"], found["F3"], found["G3"], found["H3"]]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("“Skor Indikator Tertimbang” is a mark times its weight, in percent as the mark is, and no name", () => {
    const found = filled([
      [
        "Triwulan",
        "Capaian Output",
        "Capaian Waktu",
        "Capaian Output tertimbang Final",
        "Bobot",
        "Skor Indikator Tertimbang",
      ],
      ["Triwulan I", 90, 88, 89, 0.35, ""],
      ["Triwulan II", 95, 90, 92, 0.35, ""],
    ]);
    expect([found["F2"], found["F3"]]).toEqual([0.31, 0.32]);
  });
});
