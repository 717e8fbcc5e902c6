import type { BookTable } from "../../../book/book-table";
import { jumlah } from "../../../domain/desimal";
import { groupBy, mostOf } from "../../../domain/items";
import { normalizeNama } from "../../../domain/nama";
import type { Column, Row } from "../../../sheet/table";
import { daftar } from "../narrative/kata";
import { waktuBaris, type WaktuBaris } from "./waktu-baris";

/** Where a table tells a line of the budget again for each time: the rows of the last one, or why there are none. */
export type BarisPeriode =
  | { readonly ok: true; readonly rows: readonly Row[]; readonly catatan: readonly string[] }
  | { readonly ok: false; readonly alasan: string };

interface Kolom {
  readonly names: readonly Column[];
  readonly akhir: readonly Column[];
}

/** Rows that tell of one line of the budget, by what names it. */
type Lines = ReadonlyMap<string, readonly Row[]>;

/**
 * Rows of several years or quarters of one line, below each other, do not add up: its pagu would count once for each.
 * The last one tells its year where what was spent never falls on the way to it (Realisasi Belanja 2023–2025 by
 * Triwulan), but for one line in ten: money that is paid back; amounts of single quarters fall in every other line. Else
 * nothing tells whether they are to be added. null: the table tells each line once.
 */
export function barisPeriode(source: BookTable, { names, akhir }: Kolom, tahun: string): BarisPeriode | null {
  const waktu = waktuBaris(source);
  const linesOf = (rows: readonly Row[]): Lines => groupBy(rows, keyBy(source, names));
  if (!repeats(linesOf(source.rows), waktu)) return null;
  const ofYear = rowsOfYear(source.rows, waktu, Number(tahun));
  const lines = linesOf(ofYear);
  const nameOf = (row: Row): string =>
    names.map((column) => source.text(row, column)).find((name) => name !== "") ?? "";
  const spent = (row: Row) => jumlah(akhir.flatMap((column) => source.jumlah(row, column)?.nilai ?? []));
  const fallen = firstRows([...lines.values()].filter((own) => falls(own, waktu, spent)));
  const turun = daftar(fallen.map(nameOf)) ?? "";
  if (fallen.length * FEW > lines.size) return { ok: false, alasan: campur(turun) };
  const end = mostOf(ofYear.map(waktu.of));
  const rows = source.table.rows.filter((row) => waktu.of(row) === end);
  const last = linesOf(rows);
  const gone = firstRows([...lines].flatMap(([key, own]) => (last.has(key) ? [] : [own])));
  return { ok: true, rows, catatan: told(rows.slice(0, 1).flatMap(waktu.words), gone.map(nameOf), turun) };
}

/** Lines among which one may fall. */
const FEW = 10;

function keyBy(source: BookTable, names: readonly Column[]): (row: Row) => string {
  const naming = [...source.columns("kode"), ...names];
  return (row) => naming.map((column) => normalizeNama(source.text(row, column))).join("|");
}

/** At least every other line is told for several times. */
function repeats(lines: Lines, waktu: WaktuBaris): boolean {
  const again = [...lines.values()].filter((own) => new Set(own.map(waktu.of)).size > 1);
  return again.length > 0 && again.length * 2 >= lines.size;
}

/** Of the report's year, else of the last that the table tells. */
function rowsOfYear(rows: readonly Row[], waktu: WaktuBaris, wanted: number): readonly Row[] {
  const years = rows.map(waktu.yearOf);
  const year = years.includes(wanted) ? wanted : mostOf(years);
  return rows.filter((row) => waktu.yearOf(row) === year);
}

function falls(
  own: readonly Row[],
  waktu: WaktuBaris,
  spent: (row: Row) => ReturnType<typeof jumlah>,
): boolean {
  return [...own]
    .sort((a, b) => waktu.of(a) - waktu.of(b))
    .some((row, at, all) => {
      const before = all[at - 1];
      return before !== undefined && waktu.of(before) < waktu.of(row) && spent(before).gt(spent(row));
    });
}

function firstRows(lines: readonly (readonly Row[])[]): Row[] {
  return lines.flatMap((own) => own.slice(0, 1));
}

function campur(turun: string): string {
  return `Tabel anggaran mengulang programnya untuk beberapa periode dan realisasinya tidak selalu naik (turun pada ${turun}), sehingga tidak jelas apakah angkanya kumulatif. Sisakan baris setahun penuh di satu tabel, atau tulis realisasinya kumulatif.`;
}

function told(words: readonly string[], gone: readonly string[], turun: string): string[] {
  const missing = daftar(gone);
  return [
    `Menurut baris ${words.join(", ")}; baris periode lain tidak dijumlahkan.`,
    ...(missing === null ? [] : [`Tidak ada lagi di periode itu: ${missing}.`]),
    ...(turun === "" ? [] : [`Realisasi turun dari periode sebelumnya: ${turun}; dipakai angka terakhir.`]),
  ];
}
