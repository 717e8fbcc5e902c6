import { describe, expect, it } from "vitest";
import { filled } from "../../support/filled";

describe("so much in a unit of time", () => {
  const head = [
    "No",
    "Kelurahan",
    "Jumlah Kader",
    "Insentif per Bulan (Rp)",
    "Jumlah Bulan",
    "Total Insentif (Rp)",
  ];

  it("one rate in all rows is paid to each, for as long as it is paid; neither rates nor times are added up", () => {
    expect(
      filled([
        head,
        [1, "Langgini", 45, 150_000, 12, ""],
        [2, "Pulau", 30, 150_000, 12, ""],
        ["", "Jumlah", "", "", "", ""],
      ]),
    ).toEqual({ C4: 75, F2: 81_000_000, F3: 54_000_000, F4: 135_000_000 });
  });

  it("rates that differ may be of all together: nothing is multiplied", () => {
    expect(
      filled([head, [1, "Langgini", 45, 6_750_000, 12, ""], [2, "Pulau", 30, 4_500_000, 12, ""]]),
    ).toEqual({});
  });
});

describe("a sum of money behind the value that it is paid of", () => {
  it("is of what stands between them, and what is left before spending is of the contract", () => {
    expect(
      filled([
        ["No", "Paket", "Pagu", "Nilai Kontrak", "Sisa Lelang", "Realisasi"],
        [1, "Paket A", 1_000_000_000, 930_000_000, "", 900_000_000],
        [2, "Paket B", 700_000_000, 680_000_000, "", 680_000_000],
      ]),
    ).toEqual({ E2: 70_000_000, E3: 20_000_000 });
  });
});

describe("several ways by which the same spending is told", () => {
  it("are no parts of it: nothing is added up", () => {
    const figures = filled([
      ["No", "Program", "Pagu", "Realisasi", "", "Sisa"],
      ["", "", "", "SP2D", "SPJ", ""],
      [1, "Program A", 1_000_000_000, 400_000_000, 380_000_000, ""],
      [2, "Program B", 800_000_000, 330_000_000, 320_000_000, ""],
    ]);
    expect(Object.values(figures)).not.toContain(220_000_000);
  });
});

it("so many for each are no count times so many for each of another", () => {
  const figures = filled([
    [
      "No",
      "Jenjang",
      "Jumlah Sekolah",
      "Jumlah Guru",
      "Jumlah Siswa",
      "Rasio Siswa per Guru",
      "Rasio Siswa per Sekolah",
    ],
    [1, "SD", 120, 960, 19_200, 20, ""],
    [2, "SMP", 30, 450, 8_100, 18, ""],
  ]);
  for (const [cell, right] of [
    ["G2", 160],
    ["G3", 270],
  ] as const)
    expect([undefined, right]).toContain(figures[cell]);
});

it("so much in a day, times the days, is so much in a month", () => {
  expect(
    filled([
      ["No", "Titik Parkir", "Jml Jukir", "Potensi/Hari (Rp)", "Hari Kerja", "Potensi/Bulan (Rp)"],
      [1, "Jl. Merdeka", 6, 300_000, 26, ""],
      [2, "Pasar Besar", 10, 550_000, 30, ""],
    ]),
  ).toMatchObject({ F2: 7_800_000, F3: 16_500_000 });
});

it("a price is paid for things, not for the percentage that stands before it", () => {
  const figures = filled([
    ["No", "Jenis Kendaraan", "Jumlah Uji", "Lulus", "% Lulus", "Tarif (Rp)", "Pendapatan (Rp)"],
    [1, "Truk", 480, 432, 90, 75_000, ""],
    [2, "Bus", 114, 108, 94.74, 65_000, ""],
    ["", "Jumlah", 594, 540, 90.91, "", ""],
  ]);
  expect(Object.keys(figures).filter((cell) => cell.startsWith("G"))).toEqual([]);
});
