import { describe, expect, it } from "vitest";
import type { PilihanSumber } from "../../../src/book/pilihan-sumber";
import { openBook } from "../../../src/book/book";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { buildLaporan } from "../../../src/tasks/laporan/laporan";
import type { Laporan, ReportTable } from "../../../src/tasks/laporan/report";
import { identitasAwal } from "../../../src/tasks/laporan/identitas";
import { bookOf, sheetOf } from "../../support/snapshots";

const CAPAIAN = sheetOf("Capaian", [
  ["Tabel 3.2 Capaian Kinerja Tahun 2024"],
  ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian"],
  [1, "Persentase koperasi aktif", "Persen", 80, 60, ""],
  [2, "Persentase koperasi sehat", "Persen", 60, 63, ""],
]);
const RIWAYAT = sheetOf("Riwayat", [
  ["Tabel 3.4 Perbandingan Realisasi Kinerja"],
  ["No", "Indikator Kinerja", "Realisasi 2023", "Realisasi 2024"],
  [1, "Persentase koperasi aktif", 70, 76],
  [2, "Persentase koperasi sehat", 61, 63],
]);
const ANGGARAN = sheetOf("Anggaran", [
  ["Tabel 3.9 Realisasi Anggaran Tahun 2024"],
  ["No", "Program", "Pagu", "Realisasi"],
  [1, "Program Pemberdayaan Koperasi", 1_000_000, 900_000],
  [2, "Program Pengembangan UMKM", 2_000_000, 1_500_000],
]);
const PERJANJIAN = sheetOf("PK", [
  ["Tabel 2.5 Perjanjian Kinerja Tahun 2024"],
  ["No", "Program", "Anggaran"],
  [1, "Program Pemberdayaan Koperasi", 1_200_000],
  [2, "Program Pengembangan UMKM", 2_000_000],
]);
const BUKU = bookOf(CAPAIAN, RIWAYAT, ANGGARAN, PERJANJIAN);

const REALISASI: PilihanSumber = {
  ...{ tingkat: "sasaran", measure: "realisasi", tahun: "2024" },
  ...{ nama: "Persentase koperasi aktif", sheet: "Riwayat", cell: "D3" },
};
const PAGU: PilihanSumber = {
  ...{ tingkat: "anggaran", measure: "pagu", tahun: "2024" },
  ...{ nama: "Program Pemberdayaan Koperasi", sheet: "PK", cell: "C3" },
};

function laporanWith(...sumber: PilihanSumber[]): Laporan {
  const book = openBook(BUKU, PENGATURAN_BAKU, [], sumber);
  return buildLaporan(book, identitasAwal(book));
}

function tabel({ offers }: Laporan, id: string): ReportTable {
  const offer = offers.find((one) => one.id === id);
  if (!offer?.ok) throw new Error(`${id} is not built`);
  return offer.table;
}

function figures(table: ReportTable, key: string): (number | null)[] {
  const at = table.columns.findIndex((column) => column.key === key);
  return table.rows.map(({ cells }) => {
    const cell = cells[at];
    return cell?.kind === "angka" ? cell.value : null;
  });
}

describe("where tables tell a figure differently", () => {
  it("the report names the cell that it takes and the others", () => {
    const { sumberAngka } = laporanWith();
    expect(sumberAngka).toMatchObject([
      {
        measure: "realisasi",
        isPilihan: false,
        dipakai: { sheet: "Capaian", cell: "E3", tabel: "Tabel 3.2", tertulis: "60" },
        lain: [{ sheet: "Riwayat", cell: "D3", tabel: "Tabel 3.4", tertulis: "76" }],
      },
      {
        measure: "pagu",
        isPilihan: false,
        dipakai: { sheet: "Anggaran", cell: "C3" },
        lain: [{ sheet: "PK", cell: "C3", tertulis: "Rp1.200.000" }],
      },
    ]);
  });

  it("a person's choice goes into the table, what follows from it, and the headline", () => {
    const laporan = laporanWith(REALISASI);
    expect(figures(tabel(laporan, "T1"), "realisasi")).toEqual([76, 63, null]);
    expect(figures(tabel(laporan, "T1"), "capaian")).toEqual([95, 105, 100]);
    expect(laporan.sumberAngka[0]).toMatchObject({
      isPilihan: true,
      dipakai: { sheet: "Riwayat", cell: "D3" },
      lain: [{ sheet: "Capaian", cell: "E3" }],
    });
    const { ringkasan } = hitung(BUKU, PENGATURAN_BAKU, [], null, { sumber: [REALISASI] });
    expect(ringkasan.rataRata).toBe(100);
    expect(tabel(laporan, "T1").catatan).toContain(
      "Realisasi Persentase koperasi aktif: dipakai 76 dari lembar “Riwayat”; lembar “Capaian” menulis 60.",
    );
  });

  it("this year's figures beside other years are those of the capaian, and the paper says so", () => {
    const note =
      "Realisasi Persentase koperasi aktif: dipakai 60 dari lembar “Capaian”; lembar “Riwayat” menulis 76.";
    for (const id of ["T1", "T2"]) expect(tabel(laporanWith(), id).catatan).toContain(note);
    expect(figures(tabel(laporanWith(), "T2"), "realisasi_2024")).toEqual([60, 63]);
    expect(figures(tabel(laporanWith(), "T2"), "beda_2023")).toEqual([-10, 2]);
  });

  it("a table of programmes with other amounts than the budget's says so, programme by programme and in sum", () => {
    const kinerja = sheetOf("Kinerja Program", [
      ["Tabel 3.7 Capaian Kinerja Program Tahun 2024"],
      ["No", "Program", "Indikator Kinerja", "Target", "Realisasi", "Capaian", "Pagu", "Realisasi Anggaran"],
      [1, "Program Pemberdayaan Koperasi", "Angka koperasi bermasalah", 10, 12, "", 1_000_000, 800_000],
    ]);
    const book = openBook(bookOf(CAPAIAN, ANGGARAN, kinerja), {
      ...PENGATURAN_BAKU,
      polaritas: { "angka koperasi bermasalah": "turun" },
    });
    const table = tabel(buildLaporan(book, identitasAwal(book)), "T9");
    expect(table.catatan).toEqual(
      expect.arrayContaining([
        "Realisasi anggaran Program Pemberdayaan Koperasi: Rp800.000 di tabel ini, Rp900.000 di tabel realisasi anggaran.",
        "Jumlah pagu: Rp1.000.000 di tabel ini, Rp3.000.000 di tabel realisasi anggaran.",
        "Program yang tidak termuat di tabel ini: Program Pengembangan UMKM.",
      ]),
    );
    const at = table.columns.findIndex(({ key }) => key === "capaian");
    // Where less is better the live formula is (2T - R) / T here as in every other table.
    expect(table.rows[0]?.cells[at]).toMatchObject({ value: 80, rumus: expect.stringContaining("2*") });
  });

  it("the office's own mean is named where it is another", () => {
    const rows = CAPAIAN.values.map((row) => [...row]);
    const capaian = sheetOf("Capaian", [...rows, ["Rata-rata", "", "", "", "", 99.5]]);
    const book = openBook(bookOf(capaian), PENGATURAN_BAKU);
    expect(tabel(buildLaporan(book, identitasAwal(book)), "T1").catatan).toContain(
      "Rata-rata yang tercetak di lembar “Capaian” (99,5%) berbeda dari rata-rata indikatornya (90,00%); di sini dipakai rata-rata indikator.",
    );
  });

  it("a chosen pagu is the one in every table and in the total", () => {
    const laporan = laporanWith(PAGU);
    expect(figures(tabel(laporan, "T8"), "pagu")).toEqual([1_200_000, 2_000_000, 3_200_000]);
    expect(figures(tabel(laporan, "T7"), "pagu")).toEqual([1_200_000, 2_000_000]);
    expect(figures(tabel(laporan, "T6"), "pagu")).toEqual([3_200_000]);
  });

  it("a choice whose cell tells nothing any more is passed over", () => {
    const gone = { ...REALISASI, sheet: "Lembar lama" };
    expect(laporanWith(gone)).toEqual(laporanWith());
  });
});
