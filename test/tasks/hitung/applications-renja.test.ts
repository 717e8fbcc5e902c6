import { describe, expect, it } from "vitest";
import { filled } from "../../support/filled";

// Headings as applications of offices print them (e-SAKIP, e-monev), each over a table whose computed columns are blank.

describe("printed formulas that tell each other", () => {
  const HEAD = ["Program/Kegiatan", "DPA (Rp.)", "Realisasi Fisik ( % )", "Nilai Realisasi Fisik ( Rp )"];
  const NUMBERS = ["1", "2", "3 = (4 / 2) * 100", "4 = (2 * 3) / 100"];

  it("in each row the blank one follows from the typed one, which stands", () => {
    const rows = [
      HEAD,
      NUMBERS,
      ["Program A", 200, 40, ""],
      ["Program B", 400, 75, ""],
      ["Program C", 500, "", 100],
    ];
    expect(filled(rows)).toEqual({ D3: 80, D4: 300, C5: 20 });
  });
});

describe("twelve months and what they come to", () => {
  it("“Anggaran Kas Total” is their sum, whatever stands before them", () => {
    const months = Array.from({ length: 12 }, (_, month) => `Anggaran Kas Bulan ${String(month + 1)}`);
    const row = (name: string, amount: number) => [
      [name, amount, "", ""],
      Array.from({ length: 12 }, () => amount / 10),
      [""],
    ];
    const rows = [
      ["Program", "Pagu (Rp.)", "Sumber Dana", "Keterangan", ...months, "Anggaran Kas Total"],
      row("Program A", 12_000_000).flat(),
      row("Program B", 6_000_000).flat(),
    ];
    expect(filled(rows)).toEqual({ Q2: 14_400_000, Q3: 7_200_000 });
  });
});

describe("the evaluation of a Renja (E.81)", () => {
  it("“K › Volume | Satuan” below the numbers of the columns belongs to the headings", () => {
    const rows = [
      [
        "Indikator",
        "Target Renja",
        "",
        "",
        "Realisasi Kinerja Pada Triwulan",
        "",
        "",
        "",
        "",
        "",
        "Realisasi",
        "",
        "",
        "Capaian (%)",
        "",
      ],
      ["", "", "", "", "I", "", "", "II", "", "", "", "", "", "", ""],
      ["1", "2", "", "", "3", "", "", "4", "", "", "5 = 3+4", "", "", "6 = 5/2x100", ""],
      ["", "K", "", "Rp", "K", "", "Rp", "K", "", "Rp", "K", "", "Rp", "K", "Rp"],
      [
        "",
        "Volume",
        "Satuan",
        "",
        "Volume",
        "Satuan",
        "",
        "Volume",
        "Satuan",
        "",
        "Volume",
        "Satuan",
        "",
        "",
        "",
      ],
      [
        "Jumlah dokumen",
        10,
        "Dokumen",
        900_000,
        4,
        "Dokumen",
        300_000,
        5,
        "Dokumen",
        150_000,
        "",
        "",
        "",
        "",
        "",
      ],
      [
        "Jumlah laporan",
        20,
        "Laporan",
        800_000,
        9,
        "Laporan",
        200_000,
        9,
        "Laporan",
        400_000,
        "",
        "",
        "",
        "",
        "",
      ],
    ];
    const wide = ["B", "E", "H", "K"].map((first) =>
      [first, String.fromCharCode(first.charCodeAt(0) + 1)].map((own) => `${own}4`).join(":"),
    );
    const down = ["D", "G", "J", "M", "N", "O"].map((own) => `${own}4:${own}5`);
    const numbers = ["B3:D3", "E3:G3", "H3:J3", "K3:M3", "N3:O3", "A3:A5"];
    const groups = ["A1:A2", "B1:D2", "E1:J1", "E2:G2", "H2:J2", "K1:M2", "N1:O2"];
    expect(filled(rows, [...groups, ...numbers, ...wide, ...down])).toEqual({
      ...{ K6: 9, M6: 450_000, N6: 90, O6: 50 },
      ...{ K7: 18, M7: 600_000, N7: 90, O7: 75 },
    });
  });

  /** K and Rp of the Renstra, of until last year and of this year, two quarters, and what follows from them. */
  const evaluation = (unit: string) => [
    ["Indikator", "Satuan"].concat(
      ["Target Renstra pada Tahun 2030 (Akhir Periode Renstra)", ""],
      ["Realisasi Capaian Kinerja Renstra sampai dengan Renja Tahun Lalu", ""],
      ["Target Renja Tahun Berjalan", "", "Realisasi Kinerja Pada Triwulan", "", "", "", "", ""],
      ["Realisasi Capaian Kinerja Renja Tahun Berjalan", ""],
      ["Realisasi Kinerja dan Anggaran Renstra s/d Tahun Berjalan", ""],
      ["Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra (%)", ""],
    ),
    ["", ""]
      .concat(["K", "Rp."], ["K", "Rp."], ["K", "Rp."], ["TW I", "", "", "TW II", "", ""])
      .concat(["K", "Rp."], ["K", "Rp."], ["K", "Rp."]),
    ["", "", "", "", "", "", "", "", "K", "%", "Rp.", "K", "%", "Rp.", "", "", "", "", "", ""],
    ["Jumlah dokumen", unit, 100, 1_000_000, 20, 200_000, 25, 300_000]
      .concat([5, "", 100_000, 15, "", 150_000])
      .concat(["", "", "", "", "", ""]),
  ];
  const EVALUATION = ["A1:A3", "B1:B3", "C1:D1", "E1:F1", "G1:H1", "I1:N1", "I2:K2", "L2:N2"].concat(
    ["O1:P1", "Q1:R1", "S1:T1"],
    [..."CDEFGHOPQRST"].map((own) => `${own}2:${own}3`),
  );

  it("without printed formulas: the plan to date is last year's and this year's, its shares are of it", () => {
    expect(filled(evaluation("Dokumen"), EVALUATION)).toEqual({
      ...{ J4: 20, M4: 60 },
      ...{ O4: 20, P4: 250_000, Q4: 40, R4: 450_000, S4: 40, T4: 45 },
    });
  });

  it("where the sum cannot be made, its share stays blank", () => {
    const { Q4, S4, R4, T4 } = filled(evaluation("Indeks"), EVALUATION);
    expect([Q4, S4, R4, T4]).toEqual([undefined, undefined, 450_000, 45]);
  });

  it("a percentage of a percentage is a misprint for the column between: “16 = 14/6x100” is the 15th of the sixth", () => {
    const rows = [
      ["Indikator", "Target RPJMD 2026", "Realisasi s/d 2021", "Target 2022", "Realisasi 2022"].concat([
        "Tingkat Capaian 2022 (%)",
        "Realisasi s/d 2022",
        "Tingkat Capaian RPJMD s/d 2022 (%)",
      ]),
      ["1", "2", "3", "4", "5", "6=5/4*100", "7=3+5", "8=6/2x100"],
      ["Jumlah dokumen", 200, 60, 40, 20, "", "", ""],
    ];
    expect(filled(rows)).toEqual({ F3: 50, G3: 80, H3: 40 });
  });
});

describe("the quarters of a realisasi", () => {
  const HEAD = ["INDIKATOR", "SATUAN", "TARGET KEGIATAN PER TRIWULAN", "", "", "", "", ""].concat([
    "REALISASI KEGIATAN PER TRIWULAN",
    "",
    "",
    "",
    "CAPAIAN REALISASI (%)",
  ]);
  const QUARTERS = ["TW-I", "TW-II", "TW-III", "TW-IV"];
  const MERGES = ["A1:A2", "B1:B2", "C1:H1", "I1:L1", "M1:M2"];
  const capaian = (unit: string, targets: number[], reached: (number | string)[]) =>
    filled(
      [
        HEAD,
        ["", "", "AWAL", ...QUARTERS, "AKHIR", ...QUARTERS, ""],
        ["Indikator A", unit, 0, ...targets, ...reached, ""],
      ],
      MERGES,
    );

  it("come to the year's as the targets of the quarters come to their end", () => {
    expect(capaian("Dokumen", [5, 5, 5, 5, 20], [4, 4, 4, 4])).toEqual({ M3: 80 });
    expect(capaian("%", [10, 20, 30, 40, 100], [5, 20, "", ""])).toEqual({ M3: 25 });
    expect(capaian("%", [40, 50, 60, 80, 80], [40, 44, "", ""])).toEqual({ M3: 55 });
  });

  it("are the realisasi, whatever percentages stand behind the capaian", () => {
    const shares = ["Capaian Kinerja %", "Capaian Serapan Anggaran %", "Capaian Realisasi Fisik %"];
    const rows = [
      ["Indikator Kinerja", "Satuan", "Target", "Realisasi", "", "", "", ...shares],
      ["", "", "", "TW 1", "TW 2", "TW 3", "TW 4", "", "", ""],
      ["Jumlah dokumen", "Dokumen", 100, 20, 20, 25, 25, "", 88.5, 97.2],
    ];
    const merges = ["A1:A2", "B1:B2", "C1:C2", "D1:G1", "H1:H2", "I1:I2", "J1:J2"];
    expect(filled(rows, merges)).toEqual({ H3: 90 });
  });
});

describe("weighted shares", () => {
  it("are of the money as of the works, whether or not their headings repeat the sign", () => {
    const rows = [
      ["NAMA UNIT KERJA", "DPA (RP)", "BOBOT", "REALISASI KEUANGAN (RP)", "REALISASI (%)", ""].concat([
        "PERSENTASE TERTIMBANG",
        "",
      ]),
      ["", "", "", "", "FISIK", "KEUANGAN", "FISIK (%)", "KEUANGAN (%)"],
      ["Dinas A", 1_000_000, 40, 500_000, 80, "", "", ""],
      ["Dinas B", 2_000_000, 60, 1_800_000, 90, "", "", ""],
    ];
    const merges = ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:H1"];
    expect(filled(rows, merges)).toEqual({ F3: 50, G3: 32, H3: 20, F4: 90, G4: 54, H4: 54 });
  });

  it("“Realisasi Fisik › Rencana | Realisasi | Tertimbang”: of what was reached", () => {
    const rows = [
      ["Kegiatan", "Pagu", "Bobot", "Realisasi Fisik", "", ""],
      ["", "", "", "Rencana", "Realisasi", "Tertimbang"],
      ["Kegiatan A", 1_000_000, 30, 100, 90, ""],
      ["Kegiatan B", 2_000_000, 50, 100, 80, ""],
    ];
    expect(filled(rows, ["A1:A2", "B1:B2", "C1:C2", "D1:F1"])).toEqual({ F3: 27, F4: 40 });
  });
});

describe("offices beside each other", () => {
  it("each category is of the percentage in its own group", () => {
    const rows = [
      ["NO", "NAMA UNIT KERJA", "Capaian Kinerja", "", "Realisasi Anggaran", "", ""],
      ["", "", "%", "Kategori", "Rp", "%", "Kategori"],
      [1, "Dinas A", 95.2, "", 900_000, 60.5, ""],
      [2, "Dinas B", 70.1, "", 800_000, 92, ""],
    ];
    expect(filled(rows, ["A1:A2", "B1:B2", "C1:D1", "E1:G1"])).toEqual({
      ...{ D3: "Sangat Tinggi", G3: "Rendah", D4: "Sedang", G4: "Sangat Tinggi" },
    });
  });

  it("indicators that met, missed or exceeded their target are counted, and no targets", () => {
    const rows = [
      ["Nama SKPD", "Capaian Kinerja", "Tidak Ada Target", "Tidak Tercapai", ""].concat([
        "Tercapai",
        "Melebihi Target",
        "Jumlah Indikator",
      ]),
      ["", "", "", "Target (00.00 - 69.99%)", "Target (70.00 - 99.99%)", "", "", ""],
      ["Dinas A", 91.25, 1, 2, 3, 4, 5, ""],
      ["Dinas B", 83.5, 0, 1, 1, 9, 2, ""],
    ];
    const merges = ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2", "G1:G2", "H1:H2"];
    expect(filled(rows, merges)).toEqual({ H3: 15, H4: 13 });
  });
});
