import { describe, expect, it } from "vitest";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** The target of a year that a workbook plans by quarters alone: never that of one quarter beside the year's realisasi. */

const TW = ["TW I", "TW II", "TW III", "TW IV"];
const ROWS = [
  ["Persentase jalan mantap", "%", [20, 40, 60, 80], [18, 37, 62, 79]],
  ["Jumlah UMKM dilatih", "Orang", [50, 50, 60, 40], [45, 60, 55, 38]],
  ["Jumlah laporan", "Laporan", [1, 2, 3, 4], [1, 2, 3, 4]],
] as const;

function monev(
  behind: readonly string[],
  yearOf: (targets: readonly number[]) => number | null = () => null,
) {
  const year = behind.includes("Target Setahun");
  return sheetOf("Monev", [
    ["Capaian Kinerja per Triwulan Tahun 2024"],
    [
      ...["No", "Indikator Kinerja", "Satuan"],
      ...TW.map((quarter) => `Target ${quarter}`),
      ...TW.map((quarter) => `Realisasi ${quarter}`),
      ...behind,
    ],
    ...ROWS.map(([nama, satuan, target, realisasi], index) => [
      ...[index + 1, nama, satuan, ...target, ...realisasi],
      ...(year ? [yearOf(target)] : []),
    ]),
  ]);
}

const SHOWN = ["indikator", "target", "realisasi", "capaian"] as const;

describe("targets of quarters", () => {
  const { offers } = laporanOf(bookOf(monev(["Realisasi Setahun", "Capaian (%)"])));

  it("make the target of the year, by how they go on; where both ways fit there is none, and no capaian", () => {
    const expected = [
      ["Persentase jalan mantap", "80", "79", "98,75%"],
      ["Jumlah UMKM dilatih", "200", "198", "99,00%"],
    ];
    expect(printed(tableOf(offers, "T10"), ...SHOWN).slice(0, 2)).toEqual(expected);
    expect(printed(tableOf(offers, "T1"), ...SHOWN).slice(0, 2)).toEqual(expected);
    expect(printed(tableOf(offers, "T10"), ...SHOWN)[2]?.[1]).toBe("–");
    expect(printed(tableOf(offers, "T1"), ...SHOWN)[2]?.[3]).toBe("–");
  });

  it("say how they came to it", () => {
    expect(tableOf(offers, "T10").catatan).toEqual(
      expect.arrayContaining([
        "Target setahun = jumlah target triwulan: Jumlah UMKM dilatih.",
        "Target setahun = target triwulan IV: Persentase jalan mantap.",
      ]),
    );
  });

  it("are passed over where the year has one of its own, before or behind them", () => {
    const own = monev(["Target Setahun"], (targets) => Math.max(...targets));
    const table = tableOf(laporanOf(bookOf(own)).offers, "T10");
    expect(printed(table, "target").map(([target]) => target)).toEqual(["80", "60", "4"]);
  });

  it("are read as the agreement of the year says", () => {
    const pk = sheetOf("PK", [
      ["Perjanjian Kinerja Tahun 2024"],
      ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"],
      [1, "Meningkatnya tata kelola", "Jumlah laporan", "Laporan", 10],
    ]);
    const table = tableOf(laporanOf(bookOf(pk, monev(["Realisasi Setahun"]))).offers, "T10");
    expect(printed(table, ...SHOWN)[2]).toEqual(["Jumlah laporan", "10", "10", "100,00%"]);
  });
});

/** Anggaran kas of an office in Toba, 2022: what a row measures stands in its column "Rincian". */
it("rows that are target and realisasi in turn are no indikator each", () => {
  const MONTHS = [
    ["Januari", "Februari", "Maret"],
    ["April", "Mei", "Juni"],
    ["Juli", "Agustus", "September"],
    ["Oktober", "November", "Desember"],
  ];
  const planned = [
    [806_403_815, 781_420_832, 1_191_181_291, 2_779_005_938],
    [3_546_800_004, 674_041_757, 1_055_829_660, 5_276_671_421],
    [4_236_829_495, 767_263_036, 706_511_342, 5_710_603_873],
    [4_219_860_981, 1_039_059_523, 1_034_679_105, 6_293_599_609],
  ];
  const none = planned.map(() => [0, 0, 0, null]);
  const blank = planned.map(() => [null, null, null, null]);
  const kas = sheetOf("JAN-FEB", [
    ["TARGET (MENURUT ANGGARAN KAS) DAN REALISASI KEUANGAN"],
    ["TAHUN ANGGARAN 2022"],
    [
      ...["Nama OPD", "Total Anggaran", null, "Rincian"],
      ...MONTHS.flatMap((months, at) => [...months, `Triwulan ${["I", "II", "III", "IV"][at] ?? ""}`]),
    ],
    ...(
      [
        ["PENDAPATAN", "TARGET", blank],
        ["PENDAPATAN", "REALISASI", none],
        ["BELANJA", "Target", planned],
        ["BELANJA", "Realisasi", none],
        ["PEMBIAYAAN", "Target", none],
        ["PEMBIAYAAN", "Realisasi", none],
      ] as const
    ).map(([nama, ukuran, quarters]) => [null, nama, "Rp.", ukuran, ...quarters.flat()]),
  ]);
  expect(laporanOf(bookOf(kas)).offers.find(({ id }) => id === "T10")?.ok).toBe(false);
});
