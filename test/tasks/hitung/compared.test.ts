import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { recogniseSheet } from "../../../src/sheet/recognise-sheet";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

function figures(rows: readonly (readonly CellSpec[])[]): Record<string, number | string> {
  const { cells } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  return Object.fromEntries(
    cells.map(({ cell, value }) => [cell, typeof value === "number" ? Number(value.toFixed(2)) : value]),
  );
}

function rolesOf(rows: readonly (readonly CellSpec[])[]): string[] {
  return recogniseSheet(sheetOf("Lembar", rows)).tables[0]!.columns.map(({ role }) => role);
}

describe("the change from one year to the next", () => {
  const rows = (heading: string, printed: CellSpec = ""): CellSpec[][] => [
    ["No", "Indikator Kinerja", "Realisasi 2023", "Realisasi 2024", heading],
    [1, "Nilai SAKIP", 65, 66.5, ""],
    [2, "Indeks inovasi", 60, 58, printed],
  ];

  it.each(["Peningkatan/Penurunan", "Kenaikan/Penurunan", "Kenaikan atau Penurunan"])(
    "carries its sign under %s: a fall is below 0",
    (heading) => expect(figures(rows(heading))).toEqual({ E2: 1.5, E3: -2 }),
  );

  it.each(["Naik/Turun", "Naik/Turun (%)"])(
    "says of a fall under %s that the sign is left out",
    (heading) => {
      const { judgements } = hitung(bookOf(sheetOf("Lembar", rows(heading))), PENGATURAN_BAKU);
      const unsigned = judgements.filter(({ as }) => as.startsWith("Turun: ditulis tanpa tanda"));
      expect(unsigned.map(({ cell }) => cell)).toEqual(["E3"]);
    },
  );

  it("is left blank under a bare Selisih behind two percentages: of these or of the money, no word tells", () => {
    const program = (heading: string): CellSpec[][] => [
      [
        "No",
        "Program",
        "Target",
        "Realisasi",
        "% Kinerja",
        "Pagu",
        "Realisasi Anggaran",
        "% Anggaran",
        heading,
      ],
      [1, "Program A", 10, 9, 90, 200000000, 150000000, 75, ""],
      [2, "Program B", 4, 4, 100, 100000000, 95000000, 95, ""],
    ];
    expect(figures(program("Selisih"))).not.toHaveProperty("I2");
    expect(figures(program("Selisih (Rp)"))).toMatchObject({ I2: 50000000 });
  });

  it("is of neither, where two measures stand in the same years and the heading names none", () => {
    const measures: CellSpec[][] = [
      ["No", "Kecamatan", "Luas (Ha)", "", "Produksi (Ton)", "", "Laju (%)"],
      ["", "", "2022", "2023", "2022", "2023", ""],
      [1, "Kuranji", 1200, 1260, 6000, 6600, ""],
      [2, "Pauh", 800, 760, 4400, 4180, ""],
    ];
    expect(figures(measures)).toEqual({});
  });

  it("is a magnitude under Naik/Turun, unless a figure below 0 stands there", () => {
    expect(figures(rows("Naik/Turun"))).toEqual({ E2: 1.5, E3: 2 });
    expect(figures(rows("Naik/Turun", "-2,00"))).toEqual({ E2: 1.5, E3: -2 });
  });

  it.each(["Peningkatan Realisasi", "Perubahan Realisasi", "Kenaikan/Penurunan Realisasi"])(
    "is what %s holds, not a further realisasi",
    (heading) => expect(figures(rows(heading))).toEqual({ E2: 1.5, E3: -2 }),
  );

  it("is what Selisih holds below a heading Naik/Turun, also beside a target", () => {
    expect(
      rolesOf([
        [
          "No",
          "Indikator",
          "Target 2024",
          "Realisasi 2023",
          "Realisasi 2024",
          "Naik/Turun terhadap 2023",
          "",
        ],
        ["", "", "", "", "", "Selisih", "Arah"],
        [1, "Nilai SAKIP", 66, 65, 66.5, 1.5, "Naik"],
      ])[5],
    ).toBe("naik_turun");
  });

  it("stands in a count and, under a bare % behind it, in percent", () => {
    const growth: CellSpec[][] = [
      ["Uraian", "2023", "2024", "Peningkatan", "%"],
      ["Jumlah koperasi", 500, 480, "", ""],
    ];
    expect(figures(growth)).toEqual({ D2: -20, E2: -4 });
  });

  it("is not made of what is not known", () => {
    const unknown = rows("Selisih");
    unknown[2]![2] = "n/a";
    expect(figures(unknown)).toEqual({ E2: 1.5 });
  });

  it("is of the capaian where the heading names it", () => {
    const years: CellSpec[][] = [
      ["Indikator", "Tahun 2023", null, null, "Tahun 2024", null, null, "Peningkatan/Penurunan Capaian"],
      [null, "Target", "Realisasi", "Capaian (%)", "Target", "Realisasi", "Capaian (%)", null],
      ["Koperasi sehat", 20, 19, "", 25, 20, ""],
    ];
    expect(figures(years)).toEqual({ D3: 95, G3: 80, H3: -15 });
  });
});

describe("figures beside several others they may be set against", () => {
  it("a gap follows the standard that its heading names", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "Realisasi Kabupaten", "Realisasi Provinsi", "Realisasi Nasional", "Selisih", null],
      [null, null, null, null, "Provinsi", "Nasional"],
      ["Rasio wirausaha", 3.95, 3.1, 3.47, "", ""],
    ];
    expect(figures(rows)).toEqual({ E3: 0.85, F3: 0.48 });
  });

  it("progress is measured against the last of the yearly targets", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "Target", null, null, "Realisasi 2024", "Tingkat Kemajuan terhadap 2026 (%)"],
      [null, "2024", "2025", "2026", null, null],
      ["UMKM dibina", 110, 130, 160, 120, ""],
    ];
    expect(figures(rows)).toEqual({ F3: 75 });
  });

  it("of the years below Target RPJMD only the last is the end of the plan", () => {
    const rows: CellSpec[][] = [
      [
        "Indikator",
        "Target RPJMD",
        null,
        "Realisasi 2024",
        "Capaian Target 2024 (%)",
        "Capaian Target 2026 (%)",
      ],
      [null, "2024", "2026", null, null, null],
      ["UMKM dibina", 100, 160, 120, "", ""],
    ];
    expect(figures(rows)).toEqual({ E3: 120, F3: 75 });
  });

  it("the target after its change is measured against, not taken for a budget", () => {
    const rows: CellSpec[][] = [
      ["No", "Indikator Kinerja", "Target", null, "Realisasi", "Capaian (%)"],
      [null, null, "Murni", "Perubahan", null, null],
      [1, "UMKM dibina", 120, 160, 120, ""],
    ];
    expect(figures(rows)).toEqual({ F3: 75 });
    expect(rolesOf(rows)).toEqual(["no", "indikator", "target", "target", "realisasi", "capaian"]);
  });

  it("Terhadap Target below Capaian (%) is a capaian, not a target", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "Target Akhir Renstra", "Tahun 2024", null, "Capaian (%)", null],
      [null, null, "Target", "Realisasi", "Terhadap Target 2024", "Terhadap Target Akhir Renstra"],
      ["UMKM dibina", 160, 100, 120, "", ""],
    ];
    expect(figures(rows)).toEqual({ E3: 120, F3: 75 });
  });

  it("% Realisasi terhadap Target Akhir is the progress, not a realisasi", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "Realisasi 2024", "Target Akhir Renstra", "% Realisasi terhadap Target Akhir"],
      ["UMKM dibina", 120, 160, ""],
    ];
    expect(figures(rows)).toEqual({ D2: 75 });
  });

  it("(%) in a row of its own below each heading is its unit", () => {
    const rows: CellSpec[][] = [
      ["No", "Indikator", "Target", "Realisasi", "Capaian"],
      ["", "", "(%)", "(%)", "(%)"],
      [1, "Koperasi aktif", 80, 60, ""],
    ];
    expect(figures(rows)).toEqual({ E3: 75 });
  });

  it("between Target and Capaian stands the realisasi, however its heading is misspelt", () => {
    const rows: CellSpec[][] = [
      ["No", "Indikator Kinerja", "Satuan", "Target", "Raelisasy", "Capaian"],
      [1, "UMKM dibina", "UMKM", 160, 120, ""],
    ];
    expect(figures(rows)).toEqual({ F2: 75 });
  });

  it("Rata-rata Nilai with a target and realisasi of its own is an indikator, not a mean of the rows above", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "Target", "Realisasi", "Capaian (%)"],
      ["UMKM dibina", 160, 120, ""],
      ["Rata-rata nilai SAKIP", 80, 76, ""],
      ["Rata-rata nilai capaian", 50, 90, ""],
    ];
    expect(figures(rows)).toEqual({ D2: 75, D3: 95, D4: 85 });
  });

  it("Sisa Target is what is still missing", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "Realisasi 2024", "Target Akhir RPJMD", "Persentase Pencapaian", "Sisa Target"],
      ["UMKM dibina", 120, 160, "", ""],
    ];
    expect(figures(rows)).toEqual({ D2: 75, E2: 40 });
  });
});

describe("shares that are typed, not computed", () => {
  it("are percentages without a sign of percent: their difference has a mean", () => {
    const rows: CellSpec[][] = [
      ["No", "Sasaran", "Capaian Kinerja (%)", "Penyerapan Anggaran (%)", "Tingkat Efisiensi (%)"],
      [1, 2, 3, 4, "5 = 3 - 4"],
      [1, "Meningkatnya koperasi", 96.5, 88.5, ""],
      [2, "Meningkatnya UKM", 84, 92, ""],
      ["Rata-rata", "", "", "", ""],
    ];
    expect(figures(rows)).toEqual({ E3: 8, E4: -8, C5: 90.25, D5: 90.25, E5: 0 });
  });

  it("last year's beside this year's computed one gives the change", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "Capaian 2023 (%)", "Tahun 2024", null, null, "Kenaikan/Penurunan"],
      [null, null, "Target", "Realisasi", "Capaian (%)", null],
      ["UMKM naik kelas", 90, 20, 15, "", ""],
    ];
    expect(figures(rows)).toEqual({ E3: 75, F3: -15 });
  });

  it("are classed where a table names its sasaran and counts its indikator", () => {
    const rows: CellSpec[][] = [
      ["No", "Sasaran Strategis", "Jumlah Indikator", "Rata-rata Capaian (%)", "Kategori"],
      [1, "Meningkatnya koperasi", 2, 101.2, ""],
      [2, "Meningkatnya UKM", 3, 64.1, ""],
    ];
    expect(figures(rows)).toEqual({ E2: "Sangat Tinggi", E3: "Rendah" });
  });
});

describe("what was reached in all years so far", () => {
  const head: CellSpec[][] = [
    ["Indikator", "Realisasi", null, "Capaian s.d. Tahun 2024", "Target Akhir RPJMD", "Tingkat Capaian (%)"],
    [null, "2023", "2024", null, null, null],
  ];

  it("is no share where it adds up the years, and is not overwritten", () => {
    expect(figures([...head, ["Wirausaha baru", 140, 160, 300, 500, ""]])).toEqual({ F3: 60 });
  });

  it("feeds the share behind it where no other realisasi stands", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "Target Akhir Renstra", "Capaian s/d 2024", "Tingkat Kemajuan (%)"],
      ["Wirausaha baru", 500, 300, ""],
    ];
    expect(figures(rows)).toEqual({ D2: 60 });
  });
});

it("Hasil (%) behind two counts is their quotient, and one wrong figure hides it not", () => {
  const rows: CellSpec[][] = [
    ["Indikator Kinerja", "Jumlah Koperasi Aktif", "Jumlah Seluruh Koperasi", "Hasil (%)"],
    ["Persentase Koperasi Aktif 2023", 30, 60, 55],
    ["Persentase Koperasi Aktif 2024", 45, 60, 75],
  ];
  expect(figures(rows)).toEqual({ D2: 50, D3: 75 });
});

it("a survey with an unsur in each row: marks are weighted, and the mark is classed, not its weighted part", () => {
  const rows: CellSpec[][] = [
    ["No", "Unsur Pelayanan", "Nilai Unsur (NRR)", "Bobot", "NRR Tertimbang", "Mutu"],
    [1, "Persyaratan", 3.6, 0.5, "", ""],
    [2, "Prosedur", 3.2, 0.5, "", ""],
  ];
  expect(figures(rows)).toMatchObject({ E2: 1.8, E3: 1.6 });
  expect(figures(rows)["F2"]).toMatch(/^A\b|Sangat Baik/);
});

it("in Rata-rata/Jumlah the capaian is a mean and the serapan a share of the sums", () => {
  const rows: CellSpec[][] = [
    ["Program", "Target", "Realisasi", "Capaian (%)", "Anggaran (Rp)", "Realisasi (Rp)", "Serapan (%)"],
    ["Program Koperasi", 50, 45, "", 1000, 500, ""],
    ["Program UMKM", 20, 20, "", 3000, 2500, ""],
    ["Rata-rata/Jumlah", "", "", "", 4000, 3000, ""],
  ];
  expect(figures(rows)).toMatchObject({ D4: 95, G4: 75 });
});

it("against a standard, too, less is better where the name says so", () => {
  const rows: CellSpec[][] = [
    ["Jenis Layanan", "Standar (hari)", "Realisasi (hari)", "Capaian (%)"],
    ["Waktu penyelesaian izin usaha", 5, 4, ""],
    ["Waktu penyelesaian rekomendasi", 3, 3, ""],
  ];
  expect(figures(rows)).toEqual({ D2: 120, D3: 100 });
});
