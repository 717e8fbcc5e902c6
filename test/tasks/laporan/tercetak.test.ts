import { describe, expect, it } from "vitest";
import { bacaSel } from "../../../src/domain/angka";
import { normalizeNama } from "../../../src/domain/nama";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { cellName, columnIndex } from "../../../src/sheet/address";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { identitasAwal } from "../../../src/tasks/laporan/identitas";
import { buildLaporan } from "../../../src/tasks/laporan/laporan";
import type { ReportCell, ReportTable, ReportTableId } from "../../../src/tasks/laporan/report";
import { loadReport, type Expectation, type ReportNick, type Variant } from "../../reports/load";

/** A table of chapter III as the report prints it, beside the one that is produced from the workbook. */
interface Tercetak {
  readonly nick: ReportNick;
  readonly sheet: string;
  readonly id: ReportTableId;
  /** First row of the body, one-based. */
  readonly from: number;
  /** The column of the names, and ours that holds them. */
  readonly nama: readonly [letter: string, key: string];
  /** Columns of the report and what ours of the same kind are called. */
  readonly kolom: Readonly<Record<string, string>>;
  /** Rows of the report that are no rows of ours, by their cells joined. */
  readonly tanpa?: RegExp;
  /** Derived cells blank, unless the table is of typed figures. */
  readonly variant?: Variant;
  /** Cells in which ours differs for a reason. */
  readonly beda?: Readonly<Record<string, string>>;
}

const PROGRAM_MAKASSAR = {
  ...{ A: "program", C: "satuan", D: "target", E: "realisasi", F: "capaian" },
} as const;

const TABEL: readonly Tercetak[] = [
  {
    ...{ nick: "sulteng-2024", sheet: "Tabel 3.2", id: "T1", from: 5, nama: ["C", "indikator"] },
    kolom: { B: "sasaran", D: "target", E: "realisasi", F: "capaian", G: "kategori" },
  },
  {
    ...{ nick: "sulteng-2024", sheet: "Tabel 3.3", id: "T2", from: 7, nama: ["C", "indikator"] },
    kolom: {
      ...{ B: "sasaran", D: "target_2022", E: "realisasi_2022", F: "capaian_2022" },
      ...{ G: "target_2023", H: "realisasi_2023", I: "capaian_2023" },
      ...{ J: "target_2024", K: "realisasi_2024", L: "capaian_2024" },
    },
  },
  {
    ...{ nick: "sulteng-2024", sheet: "Tabel 3.4", id: "T3", from: 7, nama: ["C", "indikator"] },
    kolom: { B: "sasaran", D: "realisasi", E: "acuan", F: "kemajuan" },
  },
  {
    ...{ nick: "sulteng-2024", sheet: "Tabel 3.7", id: "T6", from: 9, nama: ["C", "nama"] },
    kolom: {
      ...{ D: "target", E: "kinerja", F: "capaian", G: "pagu", H: "realisasi" },
      ...{ I: "serapan", J: "efisiensi" },
    },
    beda: { J10: "computed from the printed serapan 94,49%, which is wrong itself: 100 − 96,92 is 3,08" },
  },
  {
    ...{ nick: "sulteng-2024", sheet: "Tabel 3.9", id: "T8", from: 6, nama: ["B", "nama"] },
    kolom: { C: "pagu", D: "realisasi", E: "serapan" },
  },
  {
    ...{ nick: "sulteng-2024", sheet: "Tabel 3.10", id: "T9", from: 7, nama: ["C", "indikator"] },
    kolom: {
      ...{ B: "program", D: "target", E: "realisasi", F: "capaian", G: "pagu" },
      ...{ H: "realisasi_anggaran", I: "serapan" },
    },
  },
  {
    ...{ nick: "sulteng-2024", sheet: "Tabel 2.3", id: "T11", from: 5, nama: ["C", "nama"] },
    kolom: { D: "sebelum", E: "sesudah", F: "selisih" },
  },
  {
    ...{ nick: "makassar-2021", sheet: "capaian sasaran 1", id: "T1", from: 7, nama: ["A", "indikator"] },
    kolom: { B: "satuan", C: "target", D: "realisasi", E: "capaian" },
  },
  {
    ...{ nick: "makassar-2021", sheet: "capaian sasaran 2", id: "T1", from: 5, nama: ["B", "indikator"] },
    kolom: { C: "satuan", D: "target", E: "realisasi", F: "capaian" },
  },
  {
    ...{ nick: "makassar-2021", sheet: "Tabel Capaian", id: "T9", from: 6, nama: ["B", "indikator"] },
    kolom: PROGRAM_MAKASSAR,
  },
  {
    ...{ nick: "makassar-2021", sheet: "Tabel Capaian b", id: "T9", from: 6, nama: ["B", "indikator"] },
    kolom: PROGRAM_MAKASSAR,
  },
  {
    ...{ nick: "makassar-2021", sheet: "Tabel Capaian b b", id: "T9", from: 6, nama: ["C", "indikator"] },
    kolom: { B: "program", D: "satuan", E: "target", F: "realisasi", G: "capaian" },
  },
  {
    ...{ nick: "makassar-2021", sheet: "Tabel Capaian b b b", id: "T9", from: 5, nama: ["B", "indikator"] },
    kolom: PROGRAM_MAKASSAR,
  },
  {
    ...{ nick: "makassar-2021", sheet: "efisiensi", id: "T6", from: 8, nama: ["B", "nama"] },
    kolom: { C: "pagu", D: "realisasi", E: "serapan", F: "capaian" },
    variant: "terbit",
    beda: { F8: "typed by the office; nothing in the workbook gives it" },
  },
  {
    ...{ nick: "makassar-2021", sheet: "realisasi anggaran", id: "T8", from: 8, nama: ["B", "nama"] },
    kolom: { A: "kode", C: "pagu", D: "realisasi", E: "serapan", F: "fisik", G: "sisa" },
    tanpa: /\.5\.\d|^2\.17\.00\.0|Belanja sewa/,
  },
  {
    ...{ nick: "makassar-2021", sheet: "Tabel Rekapitulasi", id: "T11", from: 6, nama: ["C", "nama"] },
    kolom: { D: "sebelum", E: "sesudah", F: "selisih", G: "persen" },
  },
  {
    ...{ nick: "sumsel-2023", sheet: "Tabel III.1", id: "T1", from: 6, nama: ["B", "indikator"] },
    kolom: { C: "satuan", D: "target", E: "realisasi", F: "capaian", G: "kategori" },
    beda: { G9: "the class of a printed 3,65 that target and realisasi do not bear" },
  },
  {
    ...{ nick: "sumsel-2023", sheet: "Tabel III.3", id: "T2", from: 8, nama: ["B", "indikator"] },
    kolom: { C: "satuan", D: "realisasi_2020", E: "realisasi_2021", F: "realisasi_2022" },
  },
  {
    ...{ nick: "sumsel-2023", sheet: "Tabel III.7", id: "T8", from: 5, nama: ["C", "nama"] },
    kolom: { E: "pagu" },
    tanpa: /jumlah|total/i,
  },
  {
    ...{ nick: "tangsel-2021", sheet: "Tabel 6", id: "T1", from: 6, nama: ["C", "indikator"] },
    kolom: { B: "sasaran", D: "target", E: "realisasi", F: "capaian" },
  },
  {
    ...{ nick: "tangsel-2021", sheet: "Tabel 7", id: "T2", from: 8, nama: ["C", "indikator"] },
    kolom: {
      ...{ B: "sasaran", D: "realisasi_2021", E: "realisasi_2020", F: "beda_2020" },
      ...{ H: "realisasi_2019", I: "beda_2019" },
    },
    beda: {
      F9: "a fall, printed without its sign",
      F13: "a fall, printed without its sign",
      I13: "printed from a realisasi of 100% that the same row gives as 77,64% three columns before",
    },
  },
  {
    ...{ nick: "tangsel-2021", sheet: "Tabel 9", id: "T8", from: 8, nama: ["B", "nama"] },
    kolom: { C: "pagu", D: "realisasi", E: "serapan", F: "sisa", G: "sisa_persen" },
  },
  {
    ...{ nick: "tangsel-2021", sheet: "Tabel 11", id: "T10", from: 7, nama: ["C", "indikator"] },
    kolom: {
      ...{ B: "sasaran", D: "target", E: "tw1", F: "tw2", G: "tw3", H: "tw4", I: "realisasi" },
    },
  },
];

type Nilai = number | string | null;

/** What a cell of the workbook says: shares in percent, a dash for nothing. */
function tertulis(sheet: SheetSnapshot, row: number, column: number): Nilai {
  const { used, values, formats } = sheet;
  const value = values[row - used.row]?.[column - used.column] ?? "";
  const read = bacaSel(value, formats[row - used.row]?.[column - used.column] ?? "General");
  if (read.jenis === "angka") return read.nilai.toNumber();
  return ["kosong", "nihil", "galat"].includes(read.jenis) ? null : String(value);
}

function milikKita(cell: ReportCell): Nilai {
  if (cell.kind === "angka") return cell.value;
  return cell.kind === "teks" && /[\p{L}\p{N}%]/u.test(cell.text) ? cell.text : null;
}

/** Printed figures have two decimals; names may be numbered or spaced differently. */
function sama(own: Nilai, printed: Nilai): boolean {
  if (typeof own === "number" && typeof printed === "number") return Math.abs(own - printed) < 0.0051;
  if (own === null || printed === null) return own === printed || own === 0 || printed === 0;
  return normalizeNama(String(own)) === normalizeNama(String(printed));
}

const namaBersih = (text: string): string => normalizeNama(text.replace(/^(?:[A-Z]|\d{1,2})[.)]?\s+/, ""));

interface Baris {
  readonly row: number;
  readonly nama: string;
}

function barisTercetak(sheet: SheetSnapshot, { from, nama, tanpa, kolom }: Tercetak): Baris[] {
  const [letter] = nama;
  const columns = [letter, ...Object.keys(kolom)].map(columnIndex);
  return Array.from({ length: sheet.used.rows }, (_, index) => sheet.used.row + index)
    .filter((row) => row >= from - 1)
    .flatMap((row) => {
      const cells = columns.map((column) => tertulis(sheet, row, column));
      const name = String(sheet.values[row - sheet.used.row]![columnIndex(letter) - sheet.used.column]);
      const joined = [...Object.keys(kolom).map(columnIndex)].map((column) => tertulis(sheet, row, column));
      const isFilled = cells.slice(1).some((cell) => cell !== null);
      const isLeft = tanpa?.test([...joined, name].join(" ")) ?? false;
      return name === "" || !isFilled || isLeft ? [] : [{ row, nama: name }];
    });
}

/** Whether the report prints anything in a cell: some derived columns are filled in part. */
function printedCells(nick: ReportNick, name: string): (row: number, column: number) => boolean {
  const { used, values } = loadReport(nick, "terbit").snapshot.sheets.find((sheet) => sheet.name === name)!;
  return (row, column) => values[row - used.row]?.[column - used.column] !== "";
}

/** Every difference between a printed table and ours, as "cell: ours, printed". */
function bandingkan(cetak: Tercetak): string[] {
  const { nick, sheet: name, id, kolom, nama, variant = "kosong", beda = {} } = cetak;
  const { snapshot, harapan } = loadReport(nick, variant);
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name)!;
  const expected = new Map<string, Expectation>();
  // Of several checks of a cell the first is of its own row.
  for (const one of harapan.find((own) => own.sheet === name)!.harapan)
    if (!expected.has(one.cell)) expected.set(one.cell, one);
  const isPrinted = printedCells(nick, name);
  const offer = buildLaporan(snapshot, PENGATURAN_BAKU, [], identitasAwal(snapshot)).offers.find(
    (candidate) => candidate.id === id,
  )!;
  if (!offer.ok) return [`${id}: ${offer.alasan}`];
  const { table } = offer;
  const place = (key: string): number => table.columns.findIndex((column) => column.key === key);
  const missing = Object.values(kolom).filter((key) => place(key) < 0);
  if (missing.length > 0) return missing.map((key) => `column ${key} is missing`);
  let at = 0;
  return barisTercetak(sheet, cetak).flatMap(({ row, nama: printedName }) => {
    const found = cari(table, place(nama[1]), namaBersih(printedName), at);
    if (found < 0) return [`row ${row + 1}: ${printedName} is missing`];
    at = found + 1;
    return Object.entries(kolom).flatMap(([letter, key]) => {
      const cell = cellName(row, columnIndex(letter));
      const check = expected.get(cell);
      const printed = check ? check.expected : tertulis(sheet, row, columnIndex(letter));
      const own = milikKita(table.rows[found]!.cells[place(key)]!);
      if (!isPrinted(row, columnIndex(letter))) return [];
      const same = sama(own, printed);
      if (cell in beda) return same ? [`${cell} ${key}: does not differ any more`] : [];
      return same ? [] : [`${cell} ${key}: ${String(own)}, ${String(printed)}`];
    });
  });
}

/** The next row of that name; tables of one kind may have been put together in another order. */
function cari(table: ReportTable, column: number, name: string, from: number): number {
  const is = (row: ReportTable["rows"][number]): boolean => {
    const cell = row.cells[column]!;
    return cell.kind === "teks" && namaBersih(cell.text) === name;
  };
  const next = table.rows.findIndex((row, index) => index >= from && is(row));
  return next >= 0 ? next : table.rows.findIndex(is);
}

describe("the tables that the reports print", () => {
  it.each(TABEL)("$nick, $sheet: same columns, same rows, right figures ($id)", (cetak) => {
    expect(bandingkan(cetak)).toEqual([]);
  });
});
