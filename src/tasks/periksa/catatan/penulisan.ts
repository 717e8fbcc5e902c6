import { formatAngka } from "../../../domain/format";
import { lowerFirst } from "../../../domain/kalimat";
import { firstOf } from "../../../domain/items";
import { WORD_ROLES } from "../../../domain/roles";
import { parseCell, columnName } from "../../../sheet/address";
import type { Column } from "../../../sheet/table";
import { type Draf, type Pemeriksaan } from "../draf";
import { daftar, singkat, isiTertulis } from "../kalimat";
import type { BookTable } from "../../../book/book-table";

interface Teks {
  readonly row: number;
  readonly teks: string;
}

/** "1 Meningkatkan pelayanan publik": a name with its number, no figure with its unit. */
const NAMA_BERNOMOR = /^\d{1,2}(?:\.\d{1,2})*[.)]?\s+\p{Lu}\p{Ll}+(?:\s+\p{L}+)+$/u;

/** The cells of a column that hold a figure as a text. */
function angkaTeks(tabel: BookTable, column: Column): Teks[] {
  return tabel.table.rows.flatMap((row) => {
    const value = tabel.grid.value(row.row, column.column);
    if (
      typeof value !== "string" ||
      row.kind === "skip" ||
      NAMA_BERNOMOR.test(value.trim()) ||
      tabel.read(row.row, column.column).jenis !== "angka"
    )
      return [];
    return [{ row: row.row, teks: value.trim() }];
  });
}

function kolomAngka(tabel: BookTable): Column[] {
  return tabel.table.columns.filter((column) => !WORD_ROLES.has(column.role));
}

/** Numbers stored as text: Excel neither adds them nor sorts them. One remark for a table, with all its cells. */
export function periksaAngkaTeks(tabel: BookTable): Pemeriksaan {
  const columns = kolomAngka(tabel)
    .map((column) => ({ column: column.column, sel: angkaTeks(tabel, column) }))
    .filter(({ sel }) => sel.length > 0);
  const [first] = columns;
  const [cell, ...rest] = columns.flatMap(({ column, sel }) => sel.map(({ row }) => tabel.nama(row, column)));
  if (!first || cell === undefined) return [];
  const letters = columns.map(({ column }) => columnName(column));
  const message =
    rest.length === 0
      ? `${cell} berisi angka sebagai teks: Excel tidak menjumlahkannya.`
      : `${cell} dan ${formatAngka(rest.length, 0)} sel lain di kolom ${daftar(letters)} berisi angka sebagai teks: Excel tidak menjumlahkannya.`;
  const { row, teks } = firstOf(first.sel);
  return [{ tabel, row, column: first.column, published: teks, expected: null, message, cells: rest }];
}

const KOMA_DESIMAL = /\d,\d{1,2}(?!\d)/;
const TITIK_DESIMAL = /\d\.\d{1,2}(?!\d)/;

/** "0,5%" above "1.57%" in one column. */
export function periksaGayaCampur(tabel: BookTable): Pemeriksaan {
  return kolomAngka(tabel).flatMap((column): Draf[] => {
    const texts = angkaTeks(tabel, column);
    const comma = texts.find(({ teks }) => KOMA_DESIMAL.test(teks) && !TITIK_DESIMAL.test(teks));
    const dot = texts.find(({ teks }) => TITIK_DESIMAL.test(teks) && !KOMA_DESIMAL.test(teks));
    if (!comma || !dot) return [];
    const [one, two] = [comma, dot].map(({ row, teks }) => `${tabel.nama(row, column.column)} ("${teks}")`);
    return [
      {
        tabel,
        row: dot.row,
        column: column.column,
        published: dot.teks,
        expected: null,
        message: `Kolom ${columnName(column.column)} memakai koma desimal di ${one} dan titik desimal di ${two}: pilih salah satu.`,
        cells: [tabel.nama(comma.row, column.column)],
      },
    ];
  });
}

/** Columns that were read by judgement: said here too, for the person who signs the figures. */
export function periksaPertimbangan(tabel: BookTable): Pemeriksaan {
  return tabel.operands.judgements().flatMap(({ cell, as }): Draf[] => {
    const place = parseCell(cell);
    if (!place) return [];
    return [
      {
        tabel,
        ...place,
        published: singkat(isiTertulis(tabel, place.row, place.column)),
        expected: null,
        message: `Kolom ${columnName(place.column)}: ${lowerFirst(as)}`,
        cells: [],
      },
    ];
  });
}
