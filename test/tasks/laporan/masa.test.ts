import { describe, expect, it } from "vitest";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** Sheets of months and quarters beside or in place of the year's: the report's figures are the year's, each once. */

const HEAD = ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"];
const INDIKATOR = [
  ["Meningkatnya layanan", "Jumlah pasien dilayani", "Orang", 4000, 4200],
  ["", "Jumlah kader dilatih", "Orang", 200, 180],
] as const;

function kinerja(name: string, caption: string, share: number) {
  const rows = INDIKATOR.map(([sasaran, nama, satuan, target, realisasi], index) => [
    ...[index + 1, sasaran, nama, satuan, target * share, realisasi * share, ""],
  ]);
  return sheetOf(name, [[caption], HEAD, ...rows]);
}

const QUARTERS = ["I", "II", "III", "IV"];
const tunggal = QUARTERS.map((own) =>
  kinerja(`TW ${own}`, `Capaian Kinerja Triwulan ${own} Tahun 2024`, 0.25),
);
const kumulatif = QUARTERS.map((own, index) =>
  kinerja(`TW ${own}`, `Capaian Kinerja s.d. Triwulan ${own} Tahun 2024`, (index + 1) / 4),
);
const tahunan = kinerja("Tahunan", "Capaian Kinerja Tahun 2024", 1);

describe("sheets of quarters", () => {
  it("leave the year to the year's table, and are compared with it by nobody", () => {
    const table = tableOf(laporanOf(bookOf(...tunggal, tahunan)).offers, "T1");
    expect(printed(table, "target", "realisasi").slice(0, 2)).toEqual([
      ["4.000", "4.200"],
      ["200", "180"],
    ]);
    expect(table.catatan.filter((note) => note.includes("lembar"))).toEqual([]);
  });

  it("make the table of quarters, with the year's target and realisasi", () => {
    const table = tableOf(laporanOf(bookOf(...tunggal, tahunan)).offers, "T10");
    expect(printed(table, "indikator", "target", "tw1", "tw2", "tw3", "tw4", "realisasi", "capaian")).toEqual(
      [
        ["Jumlah pasien dilayani", "4.000", "1.050", "1.050", "1.050", "1.050", "4.200", "105,00%"],
        ["Jumlah kader dilatih", "200", "45", "45", "45", "45", "180", "90,00%"],
      ],
    );
  });

  it("that add up to date tell the year by the last of them", () => {
    const { offers } = laporanOf(bookOf(...kumulatif));
    expect(printed(tableOf(offers, "T1"), "target", "realisasi")[0]).toEqual(["4.000", "4.200"]);
    expect(printed(tableOf(offers, "T10"), "tw1", "tw4", "realisasi")[0]).toEqual([
      ...["1.050", "4.200", "4.200"],
    ]);
  });

  it("that are all there is stand in, and the paper says of which quarter the figures are", () => {
    const { offers } = laporanOf(bookOf(...tunggal));
    const table = tableOf(offers, "T1");
    expect(printed(table, "target", "realisasi")[0]).toEqual(["1.000", "1.050"]);
    expect(table.catatan).toContain(
      "Angka menurut lembar “TW IV” (triwulan IV); buku kerja ini belum memuat tabelnya untuk setahun penuh.",
    );
    expect(printed(tableOf(offers, "T10"), "target", "realisasi")[0]).toEqual(["–", "–"]);
  });
});

describe("sheets of months", () => {
  const anggaran = (bulan: string, spent: number) =>
    sheetOf(bulan, [
      [`Realisasi Anggaran s.d. Bulan ${bulan} 2024`],
      ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "%"],
      [1, "Program Penunjang Urusan Pemerintahan", 5_000_000, spent, ""],
      [2, "Program Pemenuhan Upaya Kesehatan", 9_000_000, spent * 2, ""],
    ]);

  it("tell by the latest, not by the first of the alphabet, and nothing twice", () => {
    const { offers, sumberAngka } = laporanOf(
      bookOf(anggaran("Agustus", 1_000_000), anggaran("November", 2_500_000), anggaran("Oktober", 2_000_000)),
    );
    const table = tableOf(offers, "T8");
    expect(printed(table, "realisasi").flat()).toEqual(["2.500.000", "5.000.000", "7.500.000"]);
    expect(table.catatan).toContain(
      "Angka menurut lembar “November” (sampai dengan November); buku kerja ini belum memuat tabelnya untuk setahun penuh.",
    );
    expect(sumberAngka).toEqual([]);
  });
});
