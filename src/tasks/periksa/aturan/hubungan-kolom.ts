import { NUMBER_ROLES } from "../../../domain/roles";
import type { Angka } from "../../../domain/bacaan";
import type { Desimal } from "../../../domain/desimal";
import { itemAt } from "../../../domain/items";
import { columnName } from "../../../sheet/address";
import type { TableKind } from "../../../sheet/table-kind";
import type { Column, Row } from "../../../sheet/table";
import { bandingkan } from "../../../domain/bandingkan";
import { drafAngka, sebut, type Draf, type Pemeriksaan } from "../draf";
import { koreksiNilai } from "../koreksi";
import type { BookTable } from "../../../book/book-table";

/** Tables whose columns the recogniser does not know by their headings. */
const TAK_DIKENAL: ReadonlySet<TableKind> = new Set<TableKind>(["jumlah", "lain", "skala", "risiko"]);

/** So many rows, and this share of them, must agree before a column is taken for computed. */
const BANYAK = 6;
const SEBAGIAN_BESAR = 0.8;

interface Operasi {
  readonly tanda: string;
  readonly hitung: (one: Desimal, two: Desimal) => Desimal;
}

const OPERASI: readonly Operasi[] = [
  { tanda: "+", hitung: (one, two) => one.plus(two) },
  { tanda: "×", hitung: (one, two) => one.times(two) },
  { tanda: "−", hitung: (one, two) => one.minus(two) },
];

/**
 * In tables of no known kind: a column that in nearly all rows is the sum, product or difference of the
 * two before it (skor status = kemungkinan × dampak: LAKIP Tangerang Selatan 2021, lampiran 5) must be so
 * in every row.
 */
export function periksaHubunganKolom(tabel: BookTable): Pemeriksaan {
  if (!TAK_DIKENAL.has(tabel.table.kind)) return [];
  const columns = tabel.table.columns.filter((column) => isKolomAngka(tabel, column));
  return columns
    .slice(2)
    .flatMap((column, index) =>
      periksaKolom(tabel, column, itemAt(columns, index), itemAt(columns, index + 1)),
    );
}

function isKolomAngka(tabel: BookTable, { role, column }: Column): boolean {
  if (NUMBER_ROLES.has(role)) return false;
  if (tabel.plan.totals.some((own) => own.column.column === column && own.rule.id === "lintas-kolom"))
    return false;
  const rows = tabel.table.rows.filter((row) => row.kind === "data");
  return (
    rows.filter((row) => tabel.angka(row.row, column)).length >=
    Math.max(BANYAK, rows.length * SEBAGIAN_BESAR)
  );
}

interface BarisTiga {
  readonly row: Row;
  readonly tertulis: Angka;
  readonly a: Desimal;
  readonly b: Desimal;
}

function bacaBaris(tabel: BookTable, row: Row, column: Column, one: Column, two: Column): BarisTiga | null {
  const [tertulis, a, b] = [column, one, two].map((cell) => tabel.angka(row.row, cell.column));
  return row.kind === "data" && tertulis && a && b ? { row, tertulis, a: a.nilai, b: b.nilai } : null;
}

function periksaKolom(tabel: BookTable, column: Column, one: Column, two: Column): Pemeriksaan {
  const rows = tabel.table.rows.flatMap((row) => bacaBaris(tabel, row, column, one, two) ?? []);
  for (const { tanda, hitung } of rows.length < BANYAK ? [] : OPERASI) {
    const isBeda = ({ tertulis, a, b }: BarisTiga): boolean => bandingkan(tertulis, hitung(a, b)) === "beda";
    const beda = rows.filter(isBeda).length;
    if (rows.length - beda < Math.max(BANYAK - 1, rows.length * SEBAGIAN_BESAR)) continue;
    return rows.map((own): Draf | null => {
      if (!isBeda(own)) return null;
      const { row, tertulis, a, b } = own;
      const seharusnya = hitung(a, b);
      return drafAngka({
        tabel,
        row: row.row,
        column: column.column,
        tertulis,
        seharusnya,
        asal: `kolom ${columnName(column.column)} di baris lain selalu ${columnName(one.column)} ${tanda} ${columnName(two.column)}, jadi dari ${sebut(tabel, row.row, one.column)} dan ${sebut(tabel, row.row, two.column)}`,
        cells: [one, two].map((cell) => tabel.nama(row.row, cell.column)),
        correction: () => koreksiNilai(tabel, row.row, column, seharusnya, false),
      });
    });
  }
  return [];
}
