import type { BookTable } from "../../../book/book-table";
import { jumlah } from "../../../domain/desimal";
import { groupBy, mostOf } from "../../../domain/items";
import { normalizeNama } from "../../../domain/nama";
import type { Column, Row } from "../../../sheet/table";
import { monthOf, ordinalOf } from "../../../sheet/words/period";
import { daftar } from "../narrative/kata";

/** Where a table tells a line of the budget again for each time: the rows of the last one, or why there are none. */
export type BarisPeriode =
  | { readonly ok: true; readonly rows: readonly Row[]; readonly catatan: readonly string[] }
  | { readonly ok: false; readonly alasan: string };

interface Kolom {
  readonly names: readonly Column[];
  readonly akhir: readonly Column[];
}

/**
 * Rows of several years or quarters of one line, below each other, do not add up: its pagu would count once for each.
 * The last one tells its year where what was spent never falls on the way to it (Realisasi Belanja 2023–2025 by
 * Triwulan), but for one line in ten: money that is paid back; amounts of single quarters fall in every other line. Else
 * nothing tells whether they are to be added. null: the table tells each line once.
 */
export function barisPeriode(source: BookTable, { names, akhir }: Kolom, tahun: string): BarisPeriode | null {
  const columns = [columnOf(source, TAHUN, yearIn), columnOf(source, BAGIAN_TAHUN, partIn)] as const;
  const times = timesOf(source, columns);
  const timeOf = (row: Row): number => times.get(row) ?? 0;
  const naming = [...source.columns("kode"), ...names];
  const key = (row: Row): string => naming.map((column) => normalizeNama(source.text(row, column))).join("|");
  const lines = [...groupBy(source.rows, key).values()];
  const again = lines.filter((own) => new Set(own.map(timeOf)).size > 1);
  if (again.length === 0 || again.length * 2 < lines.length) return null;
  const years = source.rows.map((row) => yearOfTime(timeOf(row)));
  const year = years.includes(Number(tahun)) ? Number(tahun) : mostOf(years);
  const ofYear = source.rows.filter((row) => yearOfTime(timeOf(row)) === year);
  const end = mostOf(ofYear.map(timeOf));
  const byTime = (own: readonly Row[]): Row[] => [...own].sort((a, b) => timeOf(a) - timeOf(b));
  const spent = (row: Row) => jumlah(akhir.flatMap((column) => source.jumlah(row, column)?.nilai ?? []));
  const falls = (own: readonly Row[]): boolean =>
    byTime(own).some((row, at, all) => {
      const before = all[at - 1];
      return before !== undefined && timeOf(before) < timeOf(row) && spent(before).gt(spent(row));
    });
  const ownLines = groupBy(ofYear, key);
  const fallen = [...ownLines.values()].filter(falls).flatMap(([first]) => first ?? []);
  const nameOf = (row: Row) => names.map((column) => source.text(row, column)).find(Boolean) ?? "";
  const turun = daftar(fallen.map(nameOf)) ?? "";
  if (fallen.length * FEW > ownLines.size) return { ok: false, alasan: campur(turun) };
  const rows = source.table.rows.filter((row) => timeOf(row) === end);
  const known = new Set(rows.map(key));
  const gone = [...ownLines].flatMap(([own, [first]]) =>
    first && !known.has(own) ? names.map((column) => source.text(first, column)) : [],
  );
  return { ok: true, rows, catatan: told(source, columns, rows[0], { gone, turun }) };
}

/** Lines among which one may fall. */
const FEW = 10;

function campur(turun: string): string {
  return `Tabel anggaran mengulang programnya untuk beberapa periode dan realisasinya tidak selalu naik (turun pada ${turun}), sehingga tidak jelas apakah angkanya kumulatif. Sisakan baris setahun penuh di satu tabel, atau tulis realisasinya kumulatif.`;
}

const TAHUN = /^(?:tahun|thn)(?: anggaran)?$/i;
const BAGIAN_TAHUN = /^(?:triwulan|tw|kuartal|semester|bulan|periode)(?: ke)?$/i;

type Waktu = readonly [tahun: Column | null, bagian: Column | null];

/** A column under such a heading in which each cell names a time. */
function columnOf(source: BookTable, heading: RegExp, read: (text: string) => number | null): Column | null {
  const isTime = (column: Column): boolean => {
    const texts = source.rows.map((row) => source.text(row, column).trim()).filter(Boolean);
    return texts.length > 0 && texts.every((text) => read(text) !== null);
  };
  const named = source.table.columns.filter(({ path }) => heading.test(path.at(-1) ?? ""));
  return named.find(isTime) ?? null;
}

function yearIn(text: string): number | null {
  return /^20\d\d$/.test(text) ? Number(text) : null;
}

function partIn(text: string): number | null {
  const bare = text.toLowerCase().replace(/^(?:triwulan|tw|semester)\.?\s*/, "");
  const order = monthOf(text) ?? ordinalOf(bare);
  return Number.isInteger(order) && order >= 1 && order <= 12 ? order : null;
}

/** Of each row; one without goes on with that of the row above, as merged cells leave it. */
function timesOf(source: BookTable, [years, parts]: Waktu): ReadonlyMap<Row, number> {
  let [year, part] = [0, 0];
  return new Map(
    source.table.rows.map((row) => {
      year = yearIn(source.text(row, years).trim()) ?? year;
      part = partIn(source.text(row, parts).trim()) ?? part;
      return [row, year * PARTS + part];
    }),
  );
}

const PARTS = 100;

function yearOfTime(time: number): number {
  return Math.floor(time / PARTS);
}

function told(
  source: BookTable,
  columns: Waktu,
  row: Row | undefined,
  { gone, turun }: { readonly gone: readonly string[]; readonly turun: string },
): string[] {
  const words = columns.flatMap((column) =>
    column && row ? [`${column.path.at(-1) ?? ""} ${source.text(row, column)}`] : [],
  );
  const missing = daftar(gone);
  return [
    `Menurut baris ${words.join(", ")}; baris periode lain tidak dijumlahkan.`,
    ...(missing === null ? [] : [`Tidak ada lagi di periode itu: ${missing}.`]),
    ...(turun === "" ? [] : [`Realisasi turun dari periode sebelumnya: ${turun}; dipakai angka terakhir.`]),
  ];
}
