import { tablesOn, type Book } from "../../book/book";
import type { BookTable } from "../../book/book-table";
import { spellFigure, spellSum } from "../../calculation/rule/spell";
import { serapanGabungan } from "../../domain/anggaran";
import type { Desimal } from "../../domain/desimal";
import { formatAngka, formatPersen } from "../../domain/format";
import { cellOf, dasarSerapan, type BarisSerapan, type DasarSerapan } from "../hitung/serapan";
import type { AsalAngka, Mengapa } from "./mengapa";
import { source } from "./rupa";

/**
 * Why the absorption of a table is what it is: over its highest level, or of the one row that is known by `baris`, its
 * first budget cell. null where the table has none.
 */
export function explainSerapan(book: Book, table: string, baris: string | null): Mengapa | null {
  const tabel = tablesOn(book, null).find((own) => own.table.id === table);
  const dasar = tabel && dasarSerapan(tabel, book.tahun);
  if (!tabel || !dasar) return null;
  const parts =
    baris === null ? dasar.top : dasar.rows.filter(({ row }) => cellOf(tabel, row, dasar) === baris);
  const [first] = parts;
  const hasil = serapanGabungan(parts);
  if (!first || !hasil) return null;
  return {
    sheet: tabel.table.sheet,
    cell: cellOf(tabel, first.row, dasar),
    jenis: "hitungan",
    indikator: baris === null ? tabel.table.caption : first.row.label,
    kolom: "Serapan",
    hitungan: `${sumOf(parts.map(({ realisasi }) => realisasi))} ÷ ${sumOf(parts.map(({ pagu }) => pagu))} × 100`,
    hasil: formatPersen(hasil),
    dibatasi: null,
    kelas: null,
    rumus: rumusOf(parts),
    tertulis: null,
    formula: null,
    sumber: parts.flatMap((part) => sourcesOf(tabel, dasar, part, parts.length > 1)),
    keterangan: [],
    berubahBila: [],
  };
}

/** "(60 + 70)" */
function sumOf(terms: readonly Desimal[]): string {
  const text = spellSum(terms.map(spellFigure));
  return terms.length > 1 ? `(${text})` : text;
}

const TINGKAT = ["program", "kegiatan", "sub kegiatan"] as const;

function rumusOf(parts: readonly BarisSerapan[]): string {
  const [first, ...others] = parts;
  if (!first || others.length === 0) return "realisasi ÷ pagu × 100";
  const what = TINGKAT[first.row.level] ?? "baris";
  return `jumlah realisasi ÷ jumlah pagu × 100, dari ${formatAngka(parts.length, 0)} ${what}; bukan rata-rata persennya`;
}

/** The cells of a row's amounts; of several rows each is called by its row. */
function sourcesOf(
  { computed: { operands } }: BookTable,
  { pairs }: DasarSerapan,
  { row }: BarisSerapan,
  isOfMany: boolean,
): AsalAngka[] {
  return pairs
    .flatMap(({ realisasi, pagu }) => [realisasi, pagu])
    .filter(({ column }) => !operands.grid.isBlank(row.row, column))
    .map(({ column }) => {
      const own = source(operands, row.row, column);
      return isOfMany ? { ...own, nama: `${row.label}, ${own.nama}` } : own;
    });
}
