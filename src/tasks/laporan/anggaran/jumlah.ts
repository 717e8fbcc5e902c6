import { bacaTeks } from "../../../domain/angka";
import { jumlah, NOL, type Desimal } from "../../../domain/desimal";
import type { Column, Row } from "../../../sheet/table";
import type { Figur, Sel } from "../../../book/figure";
import type { Ledger } from "../../../book/ledger";
import type { BookTable } from "../../../book/book-table";

/** An amount of rupiah; of several cells where a row prints several kinds of spending. */
export interface Jumlah {
  readonly nilai: Desimal;
  /** Cells that add up to it; null where one of them holds no true number. */
  readonly sel: readonly Sel[] | null;
}

/** The amounts of some columns of a row together; null where none of them says one. */
export function bacaJumlah(source: BookTable, row: Row, columns: readonly Column[]): Jumlah | null {
  const read = columns.flatMap((column) => {
    const figur = source.jumlah(row, column) ?? dalamKalimat(source, row, column);
    return figur ? [figur] : [];
  });
  if (read.length === 0) return null;
  const cells = read.map(({ sel }) => sel);
  return {
    nilai: jumlah(read.map(({ nilai }) => nilai)),
    sel: cells.every((sel) => sel !== null) ? cells : null,
  };
}

/** With "Rp", or by its thousands: "sebesar 20.000.000 atau 100%". */
const SEBESAR = /\bsebesar\s+(rp\.?\s*\d[\d.]*|\d{1,3}(?:\.\d{3})+)/i;

/**
 * "Realisasi Keuangan Kegiatan Sebesar Rp719.915.047 atau 96,28% dengan sisa pagu anggaran Rp544.500": the
 * amount that the sentence is about (LKjIP Dinas Koperasi dan UKM Provinsi Sumatera Selatan 2023, Tabel III.7).
 */
function dalamKalimat(source: BookTable, row: Row, column: Column): Figur | null {
  const amount = SEBESAR.exec(source.text(row, column))?.[1];
  const read = amount === undefined ? null : bacaTeks(amount.replace(/\.$/, ""));
  if (read?.jenis !== "angka") return null;
  return { nilai: read.nilai, persen: false, satuan: "", desimal: 0, sel: null };
}

export function jumlahkan(parts: readonly Jumlah[]): Jumlah {
  const cells = parts.map(({ sel }) => sel);
  return {
    nilai: parts.reduce((sum, { nilai }) => sum.plus(nilai), NOL),
    sel: cells.every((sel) => sel !== null) ? cells.flat() : null,
  };
}

/** The amount that a person chose for a line of the budget; null where nobody did. */
export function jumlahTerpilih(
  ledger: Ledger,
  nama: string,
  measure: "pagu" | "realisasi_anggaran",
): Jumlah | null {
  if (nama === "") return null;
  const telling = ledger.chosen(nama, { tingkat: "anggaran", measure, tahun: ledger.tahun });
  if (!telling) return null;
  const { nilai, sel } = telling.figur;
  return { nilai, sel: sel && [sel] };
}
