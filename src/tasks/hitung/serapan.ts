import { leastOf } from "../../domain/items";
import { hasOwnFigures } from "../../sheet/rows/row-kinds";
import { serapanGabungan } from "../../domain/anggaran";
import type { Angka } from "../../domain/bacaan";
import { bacaProsaRealisasi } from "../../domain/prosa-realisasi";
import { jumlah, type Desimal } from "../../domain/desimal";
import type { Column, Row } from "../../sheet/table";
import type { BookTable } from "../../book/book-table";
import { isTabelPenerimaan, tanpaPenerimaan } from "../../book/penerimaan";
import { pasanganAnggaran, type PasanganAnggaran } from "../../book/kolom-anggaran";
import type { Operands } from "../../calculation/rule/operands";

/** One programme, kegiatan or sub kegiatan with its budget, over all kinds of spending of the row. */
export interface SerapanRow {
  readonly sheet: string;
  /** Cell of the first budget figure. */
  readonly cell: string;
  /** 0 program, 1 kegiatan, 2 sub kegiatan. */
  readonly level: number;
  readonly nama: string;
  readonly pagu: number;
  readonly realisasi: number;
  /** null where the pagu is 0. */
  readonly persen: number | null;
}

export interface Serapan {
  /** Id of the table. */
  readonly table: string;
  readonly rows: readonly SerapanRow[];
  /**
   * Over the highest level that is there, programmes as a rule: parents and children are never added together.
   */
  readonly total: { readonly pagu: number; readonly realisasi: number; readonly persen: number | null };
}

/** Accounts below the sub kegiatan are left out. */
const LOWEST = 2;

/** A row with what it may spend and what it spent, over all kinds of spending. */
export interface BarisSerapan {
  readonly row: Row;
  readonly pagu: Desimal;
  readonly realisasi: Desimal;
}

/** What a table tells of its spending, and which of it the total is over. */
export interface DasarSerapan {
  readonly pairs: readonly PasanganAnggaran[];
  readonly rows: readonly BarisSerapan[];
  /** The highest level that is there. */
  readonly top: readonly BarisSerapan[];
}

/** null where the table holds no pairs of pagu and realisasi over programmes. */
export function dasarSerapan(tabel: BookTable, tahun: string): DasarSerapan | null {
  const { table } = tabel;
  const pairs = pasanganAnggaran(tabel, tahun);
  if (table.kind !== "anggaran" || pairs.length === 0) return null;
  const spent = tanpaPenerimaan(table.rows.map((row) => ({ row, nama: row.label, level: row.level })));
  if (
    isTabelPenerimaan(
      tabel,
      spent.map(({ nama }) => nama),
    )
  )
    return null;
  const rows = spent.flatMap(({ row }) => {
    const read = readRow(row, pairs, tabel.computed.operands);
    return read ? [{ row, ...read }] : [];
  });
  if (rows.length === 0) return null;
  const highest = leastOf(rows.map(({ row }) => row.level));
  return { pairs, rows, top: rows.filter(({ row }) => row.level === highest) };
}

/**
 * Absorption per programme, kegiatan and sub kegiatan; pagu and realisasi printed in pairs (operasi,
 * modal, tak terduga, transfer) are added within the row.
 */
export function serapanOf(tabel: BookTable, tahun: string): Serapan | null {
  const dasar = dasarSerapan(tabel, tahun);
  if (!dasar) return null;
  return {
    table: tabel.table.id,
    rows: dasar.rows.map(({ row, pagu, realisasi }) => ({
      sheet: tabel.table.sheet,
      cell: cellOf(tabel, row, dasar),
      level: row.level,
      nama: row.label,
      ...figures([{ pagu, realisasi }]),
    })),
    total: figures(dasar.top),
  };
}

/** By which a row of absorption is known: its first budget figure. */
export function cellOf(tabel: BookTable, { row }: Row, { pairs: [first] }: DasarSerapan): string {
  return first ? tabel.nama(row, first.pagu.column) : "";
}

interface Budget {
  readonly pagu: Desimal;
  readonly realisasi: Desimal;
}

function readRow(row: Row, pairs: readonly PasanganAnggaran[], operands: Operands): Budget | null {
  if (!hasOwnFigures(row) || row.level > LOWEST) return null;
  // "3.120.450" under "dalam ribuan rupiah" is three milliards, as the report prints them.
  const read = (column: Column): Desimal[] => {
    const cell = operands.readAmount(row.row, column.column);
    if (cell) return [cell.nilai.times(column.multiplier)];
    const told = toldAmount(row, column, operands);
    return told ? [told.nilai] : [];
  };
  const pagu = pairs.flatMap((pair) => read(pair.pagu));
  const spent = pairs.flatMap((pair) => read(pair.realisasi));
  return pagu.length === 0 || spent.length === 0 ? null : { pagu: jumlah(pagu), realisasi: jumlah(spent) };
}

/** A realisasi told in a sentence (LKjIP Sumatera Selatan 2023, Tabel III.7) is read, never rewritten. */
function toldAmount(row: Row, column: Column, operands: Operands): Angka | null {
  return bacaProsaRealisasi(operands.grid.text(row.row, column.column))?.realisasi ?? null;
}

function figures(parts: readonly Budget[]): Serapan["total"] {
  return {
    pagu: jumlah(parts.map((part) => part.pagu)).toNumber(),
    realisasi: jumlah(parts.map((part) => part.realisasi)).toNumber(),
    persen: serapanGabungan(parts)?.toNumber() ?? null,
  };
}
