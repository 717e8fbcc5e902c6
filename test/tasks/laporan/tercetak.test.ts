import { describe, expect, it } from "vitest";
import { bacaSel } from "../../../src/domain/angka";
import { normalizeNama } from "../../../src/domain/nama";
import { cellName, columnIndex } from "../../../src/sheet/address";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import type { ReportCell, ReportTable } from "../../../src/tasks/laporan/report";
import { loadReport, type Expectation, type ReportNick } from "../../reports/load";
import { TABEL, type Tercetak } from "./fixtures/tercetak";
import { laporanOf } from "./offers";

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
  const offer = laporanOf(snapshot).offers.find((candidate) => candidate.id === id)!;
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
