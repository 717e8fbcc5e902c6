import { describe, expect, it } from "vitest";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** A training centre of the ministry of agriculture: a sheet for each quarter, a budget of kegiatan and output. */
const INDIKATOR = [
  ["Jumlah petani yang dilatih", "orang", 1250],
  ["Nilai Kinerja Anggaran", "nilai", 88.5],
] as const;

const quarter = (name: string, plans: readonly number[], reached: readonly number[]) =>
  sheetOf(`TW ${name}`, [
    [`CAPAIAN KINERJA TRIWULAN ${name} TAHUN 2025`],
    [
      ...["No", "Indikator Kinerja", "Satuan", "Target Tahunan"],
      ...[`Target TW ${name}`, `Realisasi TW ${name}`, `Capaian TW ${name} (%)`],
    ],
    ...INDIKATOR.map(([nama, satuan, target], at): CellSpec[] => [
      ...[at + 1, nama, satuan, target],
      ...[plans[at] ?? "", reached[at] ?? "", ""],
    ]),
  ]);

const PK = sheetOf("PK", [
  ["PERJANJIAN KINERJA TAHUN 2025"],
  ["BALAI BESAR PELATIHAN PERTANIAN"],
  ["No.", "Sasaran Kegiatan", "Indikator Kinerja Kegiatan", "Target"],
  ["1.", "Meningkatnya kualitas SDM pertanian", "Jumlah petani yang dilatih", "1.250 orang"],
  ["2.", "Terwujudnya tata kelola yang baik", "Nilai Kinerja Anggaran", "88,5"],
]);

const DIPA = sheetOf("DIPA", [
  ["REALISASI ANGGARAN PER KEGIATAN DAN OUTPUT TAHUN 2025"],
  ["Kode", "Kegiatan/Output", "Pagu Awal", "Pagu Revisi", "Realisasi", "% Realisasi"],
  ["1810", "Pelatihan Pertanian", 9_000_000_000, 8_750_000_000, 8_601_250_000, ""],
  ["1810.SCC", "Pelatihan Bidang Pertanian", 6_000_000_000, 5_900_000_000, 5_810_000_000, ""],
  ["1810.DCC", "Pelatihan Masyarakat", 3_000_000_000, 2_850_000_000, 2_791_250_000, ""],
  ["1813", "Dukungan Manajemen", 12_300_000_000, 12_300_000_000, 12_180_400_000, ""],
  ["1813.EBA", "Layanan Dukungan Manajemen", 12_300_000_000, 12_300_000_000, 12_180_400_000, ""],
]);

const reportOf = (lastPlans: readonly number[]) =>
  laporanOf(
    bookOf(
      PK,
      quarter("I", [200, 80], [190, 78.2]),
      quarter("II", [600, 84], [612, 83.1]),
      quarter("III", [1000, 86], [985, 86.4]),
      quarter("IV", lastPlans, [1264, 89.7]),
      DIPA,
    ),
  );

describe("a report of which each quarter has a sheet of its own", () => {
  const { offers, identitas } = reportOf([1250, 88.5]);

  it("takes the last quarter for the year where its target is the year's", () => {
    expect(printed(tableOf(offers, "T1"), "indikator", "target", "realisasi", "capaian").slice(0, 2)).toEqual(
      [
        ["Jumlah petani yang dilatih", "1.250", "1.264", "101,12%"],
        ["Nilai Kinerja Anggaran", "88,5", "89,7", "101,36%"],
      ],
    );
    const quarters = ["tw1", "tw2", "tw3", "tw4", "realisasi"];
    expect(printed(tableOf(offers, "T10"), "target", ...quarters)[0]).toEqual(
      "1.250 190 612 985 1.264 1.264".split(" "),
    );
  });

  it("takes a quarter's own part for nothing but that quarter", () => {
    const { offers: own } = reportOf([450, 88.5]);
    expect(own.find(({ id }) => id === "T1")?.ok).toBe(false);
    expect(printed(tableOf(own, "T10"), "tw4", "realisasi")[0]).toEqual(["1.264", "–"]);
  });

  it("is of the office that stands above its agreement, though no region is named", () => {
    expect(identitas.instansi).toBe("Balai Besar Pelatihan Pertanian");
  });

  it("sets the budget of kegiatan against the indicators, and its revision against what it was at first", () => {
    const whole = printed(tableOf(offers, "T6"), "pagu", "realisasi", "serapan").at(-1);
    expect(whole).toEqual(["21.050.000.000", "20.781.650.000", "98,73%"]);
    expect(printed(tableOf(offers, "T11"), "sebelum", "sesudah", "selisih")[0]).toEqual([
      ...["9.000.000.000", "8.750.000.000", "-250.000.000"],
    ]);
  });
});

/** One form for each bidang; a programme that two of them carry. */
const bidang = (name: string, indikator: string, pagu: number, spent: number) =>
  sheetOf(name, [
    ["REALISASI PROGRAM DAN KEGIATAN TAHUN 2024"],
    [name.toUpperCase()],
    ["No", "Program/Kegiatan", "Indikator", "Target", "Realisasi", "Pagu (Rp)", "Realisasi (Rp)"],
    [1, "PROGRAM PENGELOLAAN PENDIDIKAN", indikator, 85, 87, pagu, spent],
    ["", `Pengelolaan ${name}`, "Jumlah sekolah direhab", 50, 48, pagu, spent],
  ]);

it("says nothing of two amounts where the budget adds up what two bidang spend on one programme", () => {
  const { offers } = laporanOf(
    bookOf(
      bidang("Bidang SD", "Persentase SD berakreditasi B", 45_000_000_000, 43_200_000_000),
      bidang("Bidang SMP", "Persentase SMP berakreditasi B", 30_000_000_000, 27_900_000_000),
    ),
  );
  expect(tableOf(offers, "T9").catatan.join(" ")).not.toMatch(/di tabel ini/);
  expect(printed(tableOf(offers, "T8"), "pagu").at(-1)).toEqual(["75.000.000.000"]);
});

describe("the office by its abbreviation", () => {
  const named = (title: string): string =>
    laporanOf(
      bookOf(
        sheetOf("IKU", [
          [title],
          ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi"],
          [1, "Nilai investasi", "Rp miliar", 1450, 1525.5],
        ]),
      ),
    ).identitas.instansi;

  it("stands right before a region; documents and measures are none", () => {
    expect(named("CAPAIAN IKU DPMPTSP KABUPATEN KLATEN TAHUN 2024")).toBe("DPMPTSP Kabupaten Klaten");
    expect(named("Capaian Kinerja BPS Kota Batu Tahun 2024")).toBe("BPS Kota Batu");
    expect(named("LKJIP KABUPATEN NGAWI TAHUN 2023")).toBe("");
    expect(named("INDIKATOR UTAMA KABUPATEN NGAWI TAHUN 2023")).toBe("");
  });
});
