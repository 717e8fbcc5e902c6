import { describe, expect, it } from "vitest";
import { cellText } from "../../../src/tasks/laporan/layout/cell-text";
import type { Laporan, ReportTable } from "../../../src/tasks/laporan/report";
import { uraikan } from "../../../src/tasks/laporan/uraian";
import { loadReport, type ReportNick } from "../../reports/load";
import { bookOf, sheetOf } from "../../support/snapshots";
import type { ReportTableId } from "../../../src/plan/report-table-id";
import { laporanOf } from "./offers";

function build(nick: ReportNick): Laporan {
  const { snapshot } = loadReport(nick, "kosong");
  return laporanOf(snapshot);
}

function tableOf(nick: ReportNick, id: ReportTableId): ReportTable {
  const offer = build(nick).offers.find((candidate) => candidate.id === id)!;
  if (!offer.ok) throw new Error(offer.alasan);
  return offer.table;
}

function printed(table: ReportTable, ...keys: string[]): string[][] {
  const places = keys.map((key) => table.columns.findIndex((column) => column.key === key));
  return table.rows.map(({ cells }) => places.map((place) => cellText(cells[place]!)));
}

function narasi(nick: ReportNick, id: ReportTableId): string {
  const parts = uraikan(build(nick), new Set([id]), { gaya: "lengkap", terbilang: false });
  return parts[0]!.narasi.join("\n");
}

describe("what a reader is told about gaps and signs", () => {
  it("says on the paper why a capaian is missing, and which classes are marked", () => {
    const { catatan } = tableOf("sumsel-2023", "T1");
    expect(catatan).toContain(
      "Capaian tidak dihitung (target dan realisasi berbeda satuan): Persentase Kenaikan Omset UMKM; Meningkatnya Usaha Kecil yang menjadi Wirausaha.",
    );
    expect(catatan).toContain("Tanda ▼: kategori rendah (Cukup atau Kurang).");
    // No cell names and no instructions in an office's report.
    expect(catatan.join(" ")).not.toMatch(/\b[A-Z]\d+\b|samakan/);
  });

  it("compares no year with a realisasi that is not in the unit of its target: 270 for 1 %", () => {
    const rows = printed(
      tableOf("sumsel-2023", "T2"),
      "indikator",
      "realisasi_2023",
      "beda_2022",
      "arah_2022",
    );
    expect(rows).toContainEqual(["Meningkatnya Usaha Kecil yang menjadi Wirausaha", "270", "–", ""]);
    expect(narasi("sumsel-2023", "T2")).not.toContain("Meningkatnya Usaha Kecil");
  });

  it("prints units beside the figures where no column names them, and no percent where it cannot be one", () => {
    const rows = printed(tableOf("sumsel-2023", "T5"), "target", "realisasi");
    expect(rows[0]).toEqual(["500 UKM", "526 UKM"]);
    expect(rows[2]).toEqual(["2%", "25,3%"]);
    expect(rows[3]).toEqual(["10%", "34.019.900"]);
  });

  it("says how the year's figure came from the quarters: percentages are added there (Tangerang Selatan 2021)", () => {
    expect(tableOf("tangsel-2021", "T10").catatan[0]).toBe("Realisasi setahun = jumlah realisasi triwulan.");
  });
});

describe("what is missing", () => {
  it("names a sasaran that was agreed on and has no realisasi: the third of Makassar 2021, no other", () => {
    const missing = (nick: ReportNick) => {
      const offer = build(nick).offers.find(({ id }) => id === "T1")!;
      return offer.ok ? offer.kurang.filter((line) => line.startsWith("Sasaran ")) : [];
    };
    expect(missing("makassar-2021")).toEqual([
      "Sasaran “Meningkatnya, kemampuan, pengetahuan dan profesionalisme SDM koperasi & UMKM Kota Makassar” ada di perjanjian kinerja, tetapi realisasinya belum ada di buku kerja ini.",
    ]);
    for (const nick of ["sulteng-2024", "sumsel-2023", "tangsel-2021"] as const)
      expect(missing(nick)).toEqual([]);
  });
});

describe("programmes", () => {
  it("names kegiatan and sub kegiatan where the sums alone tell them apart (Makassar 2021)", () => {
    const table = tableOf("makassar-2021", "T11");
    const levels = new Map(table.rows.map((row, index) => [printed(table, "nama")[index]![0]!, row.level]));
    expect(levels.get("Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah")).toBe(1);
    expect(levels.get("Pemeliharaan Peralatan dan mesin lainnya")).toBe(2);
    // Three lines beside each other: no two of them are parts of the first.
    expect(levels.get("Pendataan Potensi dan Pengembangan Usaha mikro")).toBe(1);
    expect(levels.get("Pemberdayaan melalui kemitraan usaha mikro")).toBe(1);
  });

  it("adds up a kegiatan that prints no amounts of its own", () => {
    const rows = printed(tableOf("makassar-2021", "T11"), "nama", "sebelum");
    expect(rows).toContainEqual([
      "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
      "340.825.600",
    ]);
  });

  it("judges no programme by its serapan alone, and names those that no sasaran claims (Tangerang Selatan 2021)", () => {
    const text = narasi("tangsel-2021", "T7");
    expect(text).not.toMatch(/menunjang|didukung oleh/);
    expect(text).not.toContain("[Tuliskan");
    const table = tableOf("tangsel-2021", "T7");
    expect(printed(table, "sasaran", "program", "keterangan").at(-1)).toEqual([
      "[Tuliskan sasaran yang didukung program berikut]",
      "E. PROGRAM PENDIDIKAN DAN LATIHAN PERKOPERASIAN",
      "–",
    ]);
  });

  it("counts a programme behind several sasaran once (Sulawesi Tengah 2024)", () => {
    const text = narasi("sulteng-2024", "T7");
    expect(text).toContain("Dari 8 program yang dinilai, 7 program menunjang");
    expect(text).toContain("(capaian 74,78 persen)");
  });

  it("ends a unit's heading where it is printed again (Sulawesi Tengah 2024, Tabel 2.3)", () => {
    const text = narasi("sulteng-2024", "T11");
    expect(text).toContain("Program Penunjang Urusan Pemerintahan Daerah Provinsi (Rp101.416.366)");
    expect(text).toContain("Balai Pelatihan Koperasi, Usaha Kecil dan Menengah (Rp9.338.734)");
  });

  it("gives each line its own code where codes stand in several columns, as SIPD prints them", () => {
    const page = sheetOf("LRA", [
      ["Realisasi Belanja Tahun Anggaran 2026"],
      ["Kode", "", "", "Uraian Program, Kegiatan, Sub Kegiatan", "Anggaran", "Realisasi"],
      ["2.16", "2.16.01", "", "PROGRAM PENUNJANG URUSAN", 27046200, 9000000],
      ["2.16", "2.16.01", "2.16.01.2.01", "Perencanaan dan Evaluasi Kinerja", 27046200, 9000000],
      ["2.16", "2.16.01", "2.16.01.2.01.0001", "Penyusunan Dokumen Perencanaan", 27046200, 9000000],
    ]);
    const merges = [{ row: 1, column: 0, rows: 1, columns: 3 }];
    const snapshot = bookOf({ ...page, merges });
    const { offers } = laporanOf(snapshot);
    const offer = offers.find(({ id }) => id === "T8")!;
    if (!offer.ok) throw new Error(offer.alasan);
    expect(printed(offer.table, "kode", "pagu").map(([kode]) => kode)).toEqual([
      ...["2.16.01", "2.16.01.2.01", "2.16.01.2.01.0001", "Jumlah"],
    ]);
  });

  it("sets no mean beside the only row of a table of efficiency (Makassar 2021)", () => {
    const { snapshot } = loadReport("makassar-2021", "terbit");
    const { offers } = laporanOf(snapshot);
    const offer = offers.find(({ id }) => id === "T6")!;
    expect(offer.ok && offer.table.rows.map(({ kind }) => kind)).toEqual(["data"]);
  });
});
