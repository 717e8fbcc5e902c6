import { describe, expect, it } from "vitest";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** Workbooks as offices keep them: the chapter holds what its sheets hold, whatever their form. */

const BELANJA = ["Kode", "Program/Kegiatan", "Murni", "Perubahan"] as const;
const PROGRAM = [
  ["1.01.02", "PROGRAM PENGELOLAAN PENDIDIKAN", 61_100_000_000, 57_245_000_000],
  ["2.22.02", "PROGRAM PENGEMBANGAN KEBUDAYAAN", 620_000_000, 85_000_000],
] as const;
const REALISASI = [55_815_217_432, 81_250_000] as const;

describe("a budget before and after its change, with what was spent behind it", () => {
  it.each([
    ["alone", []],
    ["behind the change", ["Bertambah/Berkurang"]],
  ])("makes both tables, the realisasi by the changed one: %s", (_, between) => {
    const sheet = sheetOf("Anggaran", [
      ["REALISASI ANGGARAN DINAS PENDIDIKAN KABUPATEN ALOR TAHUN 2020"],
      [...BELANJA, ...between, "Realisasi", "%"],
      ...PROGRAM.map((row, index) => [...row, ...between.map(() => row[3] - row[2]), REALISASI[index]!, ""]),
    ]);
    const { offers } = laporanOf(bookOf(sheet));
    expect(printed(tableOf(offers, "T8"), "pagu", "realisasi", "serapan")[0]).toEqual([
      ...["57.245.000.000", "55.815.217.432", "97,50%"],
    ]);
    expect(printed(tableOf(offers, "T11"), "sebelum", "sesudah", "selisih")[1]).toEqual([
      ...["620.000.000", "85.000.000", "-535.000.000"],
    ]);
  });
});

const TW = ["I", "II", "III", "IV"];

describe("a table that tells quarters alone", () => {
  const monev = sheetOf("Monev", [
    ["PENGUKURAN KINERJA TRIWULANAN RSUD KABUPATEN KOLAKA TAHUN 2022"],
    [
      "Indikator Kinerja",
      "Satuan",
      ...TW.flatMap((quarter) => [
        `Target TW ${quarter}`,
        `Realisasi TW ${quarter}`,
        `Capaian TW ${quarter}`,
      ]),
    ],
    ["Bed Occupancy Rate (BOR)", "%", 30, 34.46, "", 40, 40.92, "", 50, 46.92, "", 65, 67.6, ""],
    ["Net Death Rate (NDR)", "‰", 23.5, 21.6, "", 23.5, 21.6, "", 23.5, 21.6, "", 23.5, 21.62, ""],
  ]);
  const { offers } = laporanOf(bookOf(monev));

  it("makes the year's capaian, never of one quarter", () => {
    expect(printed(tableOf(offers, "T1"), "indikator", "target", "realisasi", "capaian").slice(0, 2)).toEqual(
      [
        ["Bed Occupancy Rate (BOR)", "65", "67,6", "104,00%"],
        ["Net Death Rate (NDR)", "23,5", "21,62", "108,00%"],
      ],
    );
  });

  it("never adds shares of a thousand over the quarters", () => {
    expect(printed(tableOf(offers, "T10"), "realisasi").map(([year]) => year)).toEqual(["67,6", "21,62"]);
  });

  it("has no capaian of the year while the last quarter is open", () => {
    const open = sheetOf("Monev", [
      ["Monitoring Kinerja Tahun 2022"],
      ["Indikator Kinerja", "Satuan", "Target", ...TW.map((quarter) => `Realisasi TW ${quarter}`)],
      ["Persentase jalan mantap", "%", 80, 20, 40, 60, ""],
      ["Persentase jembatan mantap", "%", 80, 20, 40, 60, 79],
    ]);
    const rows = printed(tableOf(laporanOf(bookOf(open)).offers, "T1"), "indikator", "realisasi", "capaian");
    expect(rows.slice(0, 2)).toEqual([
      ["Persentase jalan mantap", "–", "–"],
      ["Persentase jembatan mantap", "79", "98,75%"],
    ]);
  });
});

const KEPALA = [
  "No",
  "Sasaran Strategis",
  "Indikator Kinerja",
  "Satuan",
  "Target",
  "Realisasi",
  "Capaian (%)",
];

function pengukuran(
  name: string,
  caption: string,
  rows: readonly (readonly (string | number)[])[],
  kepala = KEPALA,
) {
  return sheetOf(name, [[caption], kepala, ...rows.map((row) => [...row, ""])]);
}

describe("indicators of other levels beside those of sasaran", () => {
  const sasaran = pengukuran("Sasaran", "Capaian Sasaran Strategis Tahun 2023", [
    [1, "Meningkatnya layanan elektronik", "Persentase layanan terintegrasi", "%", 56, 57.68],
    [2, "Meningkatnya keterbukaan informasi", "Indeks keterbukaan informasi", "Indeks", 75, 66.75],
  ]);
  const bidang = pengukuran("Bidang Aptika", "PENGUKURAN KINERJA BIDANG APTIKA TAHUN 2023", [
    [1, "Meningkatnya kinerja aplikasi", "Jumlah aplikasi terintegrasi", "Aplikasi", 18, 21],
  ]);
  const names = (...sheets: SheetSnapshot[]) => {
    const table = tableOf(laporanOf(bookOf(...sheets)).offers, "T1");
    return { nama: printed(table, "indikator").flat().filter(Boolean), catatan: table.catatan };
  };

  it("of a bidang are left to their programmes, whatever the order of sheets; alone they stand", () => {
    const expected = ["Persentase layanan terintegrasi", "Indeks keterbukaan informasi"];
    expect(names(bidang, sasaran).nama).toEqual(expected);
    expect(names(sasaran, bidang).nama).toEqual(expected);
    expect(names(bidang).nama).toEqual(["Jumlah aplikasi terintegrasi"]);
  });

  it("are the office's where its agreement names them, or where the word is of its own name", () => {
    const pk = sheetOf("PK", [
      ["PERJANJIAN KINERJA TAHUN 2023"],
      ["No", "Sasaran Strategis", "Indikator Kinerja", "Target"],
      [1, "Meningkatnya kinerja aplikasi", "Jumlah aplikasi terintegrasi", 18],
    ]);
    expect(names(sasaran, bidang, pk).nama).toContain("Jumlah aplikasi terintegrasi");
    const setda = pengukuran("Sekretariat Daerah", "Capaian Tahun 2023", [
      [1, "Meningkatnya kinerja aplikasi", "Jumlah aplikasi terintegrasi", "Aplikasi", 18, 21],
    ]);
    expect(names(sasaran, setda).nama).toContain("Jumlah aplikasi terintegrasi");
  });

  it("of a tujuan count in no mean of the sasaran, and keep their figures below the table", () => {
    const tujuan = pengukuran(
      "Tujuan",
      "Capaian Indikator Tujuan Tahun 2023",
      [[1, "Terwujudnya SPBE", "Indeks SPBE", "Indeks", 2.9, 3.25]],
      ["No", "Tujuan", "Indikator Tujuan", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    );
    const { nama, catatan } = names(tujuan, sasaran);
    expect(nama).toEqual(["Persentase layanan terintegrasi", "Indeks keterbukaan informasi"]);
    expect(catatan).toContain(
      "Indikator tujuan, di luar hitungan dan rata-rata indikator sasaran: Indeks SPBE (target 2,9, realisasi 3,25, capaian 112,07%).",
    );
    expect(names(tujuan).nama).toEqual(["Indeks SPBE"]);
  });

  it("of a tujuan are told by the words before them in one column with the sasaran", () => {
    const one = pengukuran(
      "Capaian",
      "Capaian Kinerja Tahun 2022",
      [
        ["Tujuan : Meningkatnya kesejahteraan sosial", "Angka kemiskinan", "%", 6.6, 6.4],
        ["Sasaran : Menurunnya masalah sosial", "Persentase PPKS terpenuhi", "%", 50, 51],
      ],
      ["Tujuan/Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian"],
    );
    expect(names(one).nama).toEqual(["Persentase PPKS terpenuhi"]);
  });
});

describe("an indikator of one name", () => {
  it.each([
    ["yg", "Persentase pemustaka yang memanfaatkan", "Persentase pemustaka yg memanfaatkan"],
    ["letters in brackets", "Indeks Kepuasan Masyarakat", "Indeks Kepuasan Masyarakat (IKM)"],
  ])("is compared with its other years, however it is shortened: %s", (_, nama, other) => {
    const lalu = sheetOf("Tren", [
      ["Perkembangan Capaian Tahun 2022-2023"],
      ["No", "Indikator Kinerja", "Realisasi Tahun 2022", "Realisasi Tahun 2023"],
      [1, other, 70, 80],
    ]);
    const now = pengukuran("Capaian", "Capaian Kinerja Tahun 2023", [
      [1, "Meningkatnya layanan", nama, "", 75, 81],
    ]);
    const rows = printed(
      tableOf(laporanOf(bookOf(now, lalu)).offers, "T2"),
      "realisasi_2022",
      "realisasi_2023",
    );
    expect(rows).toEqual([["70", "81"]]);
  });
});

const TIGA = [
  ["Produksi padi", "Ton", 88_383, 86_142, 92_716, 102, 98, 104],
  ["Produksi jagung", "Ton", 43_130, 45_433, 41_032, 100, 103, 91],
] as const;

describe("figures of other years and other places", () => {
  it("keeps the capaian that the office prints for each of several years", () => {
    const sheet = sheetOf("Perbandingan", [
      ["Perbandingan Realisasi Kinerja Tahun 2015 - 2017"],
      ["Indikator Kinerja", "Satuan", "Realisasi", "", "", "Capaian (%)", "", ""],
      ["", "", 2015, 2016, 2017, 2015, 2016, 2017],
      ...TIGA,
    ]);
    const merged = { ...sheet, merges: [2, 5].map((column) => ({ row: 1, column, rows: 1, columns: 3 })) };
    const table = tableOf(laporanOf(bookOf(merged)).offers, "T2");
    expect(printed(table, "capaian_2015", "capaian_2016", "capaian_2017")).toEqual([
      ["102,00%", "98,00%", "104,00%"],
      ["100,00%", "103,00%", "91,00%"],
    ]);
  });

  const banding = (...pembanding: readonly string[]) =>
    laporanOf(
      bookOf(
        sheetOf("Banding", [
          ["Perbandingan Realisasi Kinerja Tahun 2023"],
          ["Indikator Kinerja", "Satuan", "Realisasi 2023", ...pembanding],
          ["Angka Harapan Hidup", "Tahun", 72.04, 72.6, 73.9],
          ["Prevalensi stunting", "%", 15.8, 17.9, 21.5],
        ]),
      ),
    ).offers;

  it("takes the nation for the national standard, wherever its column stands", () => {
    const table = tableOf(banding("Realisasi Provinsi", "Realisasi Nasional"), "T4");
    expect(printed(table, "acuan", "lain1")).toEqual([
      ["73,9", "72,6"],
      ["21,5", "17,9"],
    ]);
  });

  it("calls the target that the Renstra sets for the year itself no target of its end", () => {
    const sheet = sheetOf("IKU", [
      ["Capaian Kinerja Tahun 2016"],
      ["Indikator Kinerja", "Satuan", "Target 2016", "Realisasi 2016", "Capaian (%)", "Target Renstra 2016"],
      ["Produksi Perikanan Budidaya", "%", 105, 101.12, "", 105],
      ["Produksi Perikanan Tangkap", "%", 101.58, 102.53, "", 101.58],
    ]);
    const { offers, penutup } = laporanOf(bookOf(sheet));
    const heads = tableOf(offers, "T3").header.flat();
    expect(heads.map(({ text }) => text)).toContain("Target Renstra 2016");
    const told = penutup.ikhtisar.join(" ");
    expect(told).toContain("target Renstra 2016");
    expect(told).not.toContain("target akhir");
  });
});
