import { describe, expect, it } from "vitest";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** "Realisasi Anggaran Program X" over rows of kegiatan: the programme stands in the caption alone, and is no kegiatan. */

type Line = readonly [nama: string, pagu: number, realisasi: number];

const anggaran = (caption: string, lines: readonly Line[], heading = "Kegiatan") => [
  [caption],
  ["No", heading, "Anggaran (Rp)", "Realisasi (Rp)", "%"],
  ...lines.map((line, index) => [index + 1, ...line, ""]),
  [
    "",
    "Jumlah",
    lines.reduce((sum, line) => sum + line[1], 0),
    lines.reduce((sum, line) => sum + line[2], 0),
    "",
  ],
  [],
];
const umkm = anggaran("Tabel 3.11 Realisasi Anggaran Program Pengembangan UMKM Tahun 2022", [
  ["Pengembangan Usaha Mikro", 865_000, 841_200],
  ["Fasilitasi Usaha Mikro", 240_000, 233_800],
]);
const sarana = anggaran("Tabel 3.12 Realisasi Anggaran Program Sarana Distribusi Perdagangan Tahun 2022", [
  ["Pembangunan Pasar", 3_120_000, 2_876_400],
]);
const rekap = [
  ["REKAPITULASI ANGGARAN PER SASARAN TAHUN 2022"],
  ["No", "Sasaran", "Program", "Anggaran", "Realisasi", "%"],
  [1, "Meningkatnya usaha mikro", "Program Pengembangan UMKM", 1_105_000, 1_075_000, ""],
  [2, "Meningkatnya perdagangan", "Program Sarana Distribusi Perdagangan", 3_120_000, 2_876_400, ""],
];

describe("a budget for each programme", () => {
  const { offers } = laporanOf(bookOf(sheetOf("Bidang", [...umkm, ...sarana])));

  it("prints the programme of each caption above its kegiatan, with their sum", () => {
    expect(printed(tableOf(offers, "T8"), "nama", "pagu", "realisasi")).toEqual([
      ["Program Pengembangan UMKM", "1.105.000", "1.075.000"],
      ["Pengembangan Usaha Mikro", "865.000", "841.200"],
      ["Fasilitasi Usaha Mikro", "240.000", "233.800"],
      ["Program Sarana Distribusi Perdagangan", "3.120.000", "2.876.400"],
      ["Pembangunan Pasar", "3.120.000", "2.876.400"],
      ["", "4.225.000", "3.951.400"],
    ]);
  });

  it("names programmes, never kegiatan, among what supported the sasaran", () => {
    expect(printed(tableOf(offers, "T7"), "program", "pagu")).toEqual([
      ["Program Pengembangan UMKM", "1.105.000"],
      ["Program Sarana Distribusi Perdagangan", "3.120.000"],
    ]);
  });

  it("keeps its kegiatan where a recap of programmes comes to the same, and says so", () => {
    const table = tableOf(
      laporanOf(bookOf(sheetOf("Bidang", [...umkm, ...sarana]), sheetOf("Rekap", rekap))).offers,
      "T8",
    );
    expect(table.rows).toHaveLength(6);
    expect(table.catatan).toContain("Jumlah menurut lembar “Rekap” sama dengan jumlah lembar unitnya.");
  });
});

describe("a caption that names no programme of the rows", () => {
  it.each([
    ["Realisasi Anggaran Program dan Kegiatan Tahun 2022", "Kegiatan"],
    ["Realisasi Anggaran Program Prioritas Tahun 2022", "Kegiatan"],
    ["Realisasi Anggaran Program Pengembangan UMKM Tahun 2022", "Program"],
  ])("adds no line: %s, %s", (caption, heading) => {
    const { offers } = laporanOf(
      bookOf(sheetOf("A", anggaran(caption, [["Usaha Mikro", 865, 841]], heading))),
    );
    expect(printed(tableOf(offers, "T8"), "nama")).toEqual([["Usaha Mikro"], [""]]);
  });
});
