import { describe, expect, it } from "vitest";
import { normalizeNama } from "../../../src/domain/nama";
import type { ReportTableId } from "../../../src/plan/report-table-id";
import type { Laporan, ReportCell, ReportTable } from "../../../src/tasks/laporan/report";
import { bookOf } from "../../support/snapshots";
import { bukuKantor, lembarDari, type BukuKantor } from "./buku/muat";
import { laporanOf, tableOf } from "./offers";

/**
 * Whole reports in one workbook each, four of them as published (LKIP 2016 of Dinas Perhubungan, Inspektorat, RS Jiwa
 * and Dinas Perikanan of Jawa Barat): every figure of the chapter follows from the right cells.
 */

const NAMA: Partial<Record<ReportTableId, string>> = { T6: "nama", T7: "program", T8: "nama", T11: "nama" };

function isi(cell: ReportCell | undefined): number | string | null {
  if (cell === undefined) return null;
  if (cell.kind === "angka") return cell.value;
  return cell.kind === "teks" ? cell.text : cell.kind === "isian" ? cell.saran : null;
}

/** What the table has of the rows and columns that are told, each row once. */
function terbaca(table: ReportTable, wanted: BukuKantor["tabel"][string], nama: string) {
  const place = (key: string) => table.columns.findIndex((column) => column.key === key);
  return Object.fromEntries(
    Object.entries(wanted).map(([name, figures]) => {
      const rows = table.rows.filter(
        ({ kind, cells }) =>
          (kind === "data" || kind === "subtotal") &&
          normalizeNama(String(isi(cells[place(nama)]))) === normalizeNama(name),
      );
      const told = Object.keys(figures).map((key) => [key, isi(rows[0]?.cells[place(key)])] as const);
      return [name, { ...Object.fromEntries(told), kali: rows.length }];
    }),
  );
}

function diharapkan(wanted: BukuKantor["tabel"][string]) {
  return Object.fromEntries(
    Object.entries(wanted).map(([name, figures]) => {
      const near = Object.entries(figures).map(([key, value]) => [key, mendekati(value)] as const);
      return [name, { ...Object.fromEntries(near), kali: 1 }];
    }),
  );
}

/** To the hundredth; amounts to the rupiah. */
function mendekati(value: number | string): unknown {
  return typeof value === "string" ? expect.stringContaining(value) : expect.closeTo(value, 2);
}

function terakhir({ rows, columns }: ReportTable, kind: "average" | "total", key: string) {
  const row = rows.filter((own) => own.kind === kind).at(-1);
  return isi(row?.cells[columns.findIndex((column) => column.key === key)]);
}

describe.each(bukuKantor())("the whole workbook of $instansi", (buku) => {
  const sheets = buku.lembar.map(lembarDari);
  const laporan = laporanOf(bookOf(...sheets));

  it("is of its office and its year", () => {
    expect(laporan.identitas).toMatchObject({ instansi: buku.instansi, tahun: buku.tahun });
  });

  it.each(Object.entries(buku.tabel))("comes out right in %s", (id, wanted) => {
    const table = tableOf(laporan.offers, id as ReportTableId);
    const nama = NAMA[id as ReportTableId] ?? "indikator";
    expect(terbaca(table, wanted, nama)).toEqual(diharapkan(wanted));
  });

  it("has one mean and one total, which its summary repeats", () => {
    expect(terakhir(tableOf(laporan.offers, "T1"), "average", "capaian")).toEqual(mendekati(buku.rata));
    const told = laporan.penutup.ikhtisar.join(" ");
    expect(told).toContain(`${buku.rata.toFixed(2).replace(".", ",")} persen`);
    if (!buku.jumlah) return;
    const anggaran = tableOf(laporan.offers, "T8");
    expect(terakhir(anggaran, "total", "pagu")).toBe(buku.jumlah[0]);
    expect(terakhir(anggaran, "total", "realisasi")).toBe(buku.jumlah[1]);
    expect(told).toContain(`Rp${buku.jumlah[0].toLocaleString("id-ID")}`);
  });

  it("says the same whatever the order of its sheets", () => {
    const tables = ({ offers }: Laporan) => offers.map((own) => (own.ok ? own.table : own.alasan));
    expect(tables(laporanOf(bookOf(...[...sheets].reverse())))).toEqual(tables(laporan));
  });
});
