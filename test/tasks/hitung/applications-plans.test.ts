import { describe, expect, it } from "vitest";
import { filled } from "../../support/filled";

/* Headings as e-SAKIP and e-monev applications of offices print them, with figures of no office. */

/** "Target (%)" over 5: the heading, and blanks below its merge. */
const over = (heading: string, columns: number): string[] => [
  heading,
  ...Array<string>(columns - 1).fill(""),
];

const figures = (found: Record<string, unknown>, cells: string): unknown[] =>
  cells.split(" ").map((cell) => found[cell]);

describe("plans of several years and quarters", () => {
  it("E.78: years below “… Tahun” are counted, money beside what was reached was spent, and the ratio at the end is of what was reached at the end", () => {
    const years = ["1", "", "2", ""];
    const units = ["K", "Rp"];
    const found = filled(
      [
        [
          "Indikator Kinerja",
          ...over("Target Pada Akhir Tahun Perencanaan", 2),
          ...over("Target RPJMD Pada RKPD Tahun", 4),
          ...over("Capaian Target RPJMD Melalui Pelaksanaan RKPD Tahun", 4),
          ...over("Tingkat Capaian Target RPJMD Hasil Pelaksanaan RKPD Tahun (%)", 4),
          ...over("Capaian Pada Akhir Tahun Perencanaan", 2),
          ...over("Rasio Capaian Akhir", 2),
        ],
        ["", "", "", ...years, ...years, ...years, "", "", "", ""],
        ["", ...Array.from({ length: 9 }, () => units).flat()],
        [
          "Jumlah dokumen",
          200,
          2000,
          80,
          800,
          120,
          1200,
          60,
          600,
          132,
          900,
          "",
          "",
          "",
          "",
          192,
          1500,
          "",
          "",
        ],
        [
          "Jumlah peserta",
          300,
          4000,
          100,
          1000,
          200,
          3000,
          110,
          900,
          180,
          3000,
          "",
          "",
          "",
          "",
          290,
          3900,
          "",
          "",
        ],
      ],
      [
        "A1:A3",
        "B1:C2",
        "D1:G1",
        "H1:K1",
        "L1:O1",
        "P1:Q2",
        "R1:S2",
        "D2:E2",
        "F2:G2",
        "H2:I2",
        "J2:K2",
        "L2:M2",
        "N2:O2",
      ],
    );
    expect(figures(found, "L4 M4 N4 O4 R4 S4")).toEqual([75, 75, 110, 75, 96, 75]);
  });

  it("E.79: what is typed in front of all as “… (Akhir Periode RPJMD)” is the plan that progress is of, no target of the year", () => {
    const found = filled(
      [
        [
          "Indikator Kinerja",
          ...over("Capaian Kinerja RPJMD pada Tahun (Akhir Periode RPJMD)", 2),
          ...over("Realisasi Capaian Kinerja RPJMD s/d RKPD Tahun Lalu", 2),
          ...over("Target Kinerja dan Anggaran RKPD Tahun Berjalan", 2),
          ...over("Realisasi Capaian Kinerja dan Anggaran RKPD yang Dievaluasi", 2),
          ...over("Realisasi Kinerja dan Anggaran RPJMD s/d Tahun Berjalan", 2),
          ...over("Tingkat Capaian Kinerja dan Realisasi Anggaran RPJMD s/d Tahun (%)", 2),
        ],
        ["", ...Array.from({ length: 6 }, () => ["K", "Rp"]).flat()],
        ["Jumlah dokumen", 400, 8000, 80, 1000, 100, 1200, 90, 1000, 170, 2000, "", ""],
        ["Jumlah peserta", 500, 6000, 90, 1100, 120, 1400, 110, 1300, 200, 2400, "", ""],
      ],
      ["A1:A2", "B1:C1", "D1:E1", "F1:G1", "H1:I1", "J1:K1", "L1:M1"],
    );
    expect(figures(found, "L3 M3 L4 M4")).toEqual([42.5, 25, 40, 40]);
  });

  it("“Target Triwulanan › I … IV” beside “Realisasi › I … IV”: the year's realisasi and capaian are of their own indikator", () => {
    const quarters = ["I", "II", "III", "IV"];
    const found = filled(
      [
        [
          "Indikator",
          "Target Tahunan",
          ...over("Target Kinerja Triwulanan", 4),
          ...over("Realisasi Kinerja", 4),
          "Realisasi Kinerja",
          "Capaian Terhadap Target Tahun %",
          "Indikator Program",
          "Target",
          ...over("Realisasi Target Pada Triwulan", 4),
          "Total Realisasi",
          "Capaian Target (%)",
        ],
        ["", "", ...quarters, ...quarters, "", "", "", "", ...quarters, "", ""],
        [
          "Jumlah dokumen",
          100,
          20,
          30,
          20,
          30,
          20,
          25,
          20,
          25,
          "",
          "",
          "Jumlah unit",
          50,
          10,
          15,
          5,
          10,
          "",
          "",
        ],
        [
          "Jumlah peserta",
          80,
          20,
          25,
          15,
          20,
          15,
          25,
          10,
          22,
          "",
          "",
          "Jumlah orang",
          40,
          10,
          12,
          4,
          6,
          "",
          "",
        ],
      ],
      ["A1:A2", "B1:B2", "C1:F1", "G1:J1", "K1:K2", "L1:L2", "M1:M2", "N1:N2", "O1:R1", "S1:S2", "T1:T2"],
    );
    expect(figures(found, "K3 L3 S3 T3 K4 L4 S4 T4")).toEqual([90, 90, 40, 80, 72, 90, 32, 80]);
  });

  it("a row whose quarters only rise is added as the other rows of its table are", () => {
    const tw = (measure: string): string[] =>
      ["I", "II", "III", "IV"].map((ordinal) => `${measure} TW ${ordinal}`);
    const found = filled([
      [
        "Subkegiatan",
        "Volume DPA Setahun",
        "Satuan",
        ...tw("Target Volume"),
        ...tw("Realisasi Volume"),
        "Total Realisasi",
      ],
      ["Penyusunan dokumen", 100, "Dokumen", 20, 24, 25, 27, 20, 23, 26, 27, ""],
      ["Pelatihan aparatur", 90, "Orang", 26, 21, 23, 20, 22, 21, 24, 18, ""],
      ["Pembinaan kelompok", 95, "Kelompok", 24, 22, 27, 22, 20, 25, 23, 19, ""],
    ]);
    expect(figures(found, "L2 L3 L4")).toEqual([96, 85, 87]);
  });
});

describe("percentages of money", () => {
  it("“Alokasi › Rp | % | Realisasi › Rp | %”: the first is of the budget before the groups, the second of what was allotted", () => {
    const found = filled(
      [
        ["No", "Satker", "Nilai Anggaran (Rupiah)", ...over("Alokasi", 2), ...over("Realisasi", 2)],
        ["", "", "", "Nilai (Rupiah)", "Persentase (%)", "Nilai (Rupiah)", "Persentase (%)"],
        [1, "Dinas A", 4_000_000_000, 3_000_000_000, "", 1_500_000_000, ""],
        [2, "Dinas B", 2_000_000_000, 1_800_000_000, "", 900_000_000, ""],
      ],
      ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1"],
    );
    expect(figures(found, "E3 G3 E4 G4")).toEqual([75, 50, 90, 50]);
  });

  it("“% Target | % Realisasi | Deviasi (%)” behind a plan and a realisasi in rupiah are of the pagu, and their difference", () => {
    const found = filled([
      [
        "No",
        "Sub Kegiatan",
        "Pagu",
        "Target Keuangan Kumulatif (Rp)",
        "Realisasi Keuangan Kumulatif (Rp)",
        "% Target",
        "% Realisasi",
        "Deviasi (%)",
      ],
      [1, "Sub A", 1000, 500, 430, "", "", ""],
      [2, "Sub B", 600, 300, 330, "", "", ""],
    ]);
    expect(figures(found, "F2 G2 H2 F3 G3 H3")).toEqual([50, 43, -7, 50, 55, 5]);
  });

  it("what was planned and spent by semester is held against each other in sum, never the last against the last", () => {
    const found = filled(
      [
        [
          "No",
          "Program",
          "Pagu",
          ...over("Rencana Penyerapan", 2),
          ...over("Realisasi", 2),
          "Capaian thd Rencana (%)",
          "Serapan (%)",
        ],
        ["", "", "", "Semester I", "Semester II", "Semester I", "Semester II", "", ""],
        [1, "Program A", 1250, 450, 550, 400, 500, "", ""],
        [2, "Program B", 1000, 350, 450, 330, 390, "", ""],
      ],
      ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1", "H1:H2", "I1:I2"],
    );
    expect(figures(found, "H3 I3 H4 I4")).toEqual([90, 72, 90, 72]);
  });

  it("“Rata-rata Fisik” is of the physical column, and leaves that of the money blank", () => {
    const found = filled([
      ["No", "Uraian", "Pagu", "Keuangan (Rp)", "Keuangan (%)", "Fisik (%)"],
      [1, "Pelatihan Petani", 300_000_000, 270_000_000, "", 95],
      [2, "Bantuan Benih", 700_000_000, 560_000_000, "", 85],
      ["", "Jumlah", "", "", "", ""],
      ["", "Rata-rata Fisik", "", "", "", ""],
    ]);
    expect(figures(found, "E4 E5 F5")).toEqual([83, undefined, 90]);
  });

  it("a budget whose spending is told in percent alone is no agreement: its means are computed", () => {
    const found = filled(
      [
        ["NO", "OPD", "PAGU ANGGARAN", "NILAI KONTRAK", ...over("REALISASI", 2)],
        ["", "", "", "", "FISIK (%)", "KEUANGAN (%)"],
        [1, "Dinas A", 4_000_000_000, 3_000_000_000, 60, 50],
        [2, "Dinas B", 2_000_000_000, 1_800_000_000, 80, 70],
        ["", "RATA-RATA", "", "", "", ""],
      ],
      ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1"],
    );
    expect(figures(found, "E5 F5")).toEqual([70, 60]);
  });
});
