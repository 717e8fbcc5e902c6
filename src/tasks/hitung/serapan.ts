import { leastOf } from "../../domain/items";
import { hasOwnFigures } from "../../sheet/row-kinds";
import { serapanGabungan } from "../../domain/anggaran";
import type { Angka } from "../../domain/bacaan";
import { bacaProsaRealisasi } from "../../domain/prosa-realisasi";
import { jumlah, type Desimal } from "../../domain/desimal";
import type { Column, Row } from "../../sheet/table";
import type { BookTable } from "../../book/book-table";
import { pasanganAnggaran, type PasanganAnggaran } from "../../book/kolom-anggaran";
import type { Operands } from "../../calculation/operands";

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

/**
 * Absorption per programme, kegiatan and sub kegiatan; pagu and realisasi printed in pairs (operasi,
 * modal, tak terduga, transfer) are added within the row. null where the table holds no such pairs.
 */
export function serapanOf(tabel: BookTable, tahun: string): Serapan | null {
  const { table } = tabel;
  const { operands } = tabel.computed;
  const pairs = pasanganAnggaran(tabel, tahun);
  const [first] = pairs;
  if (table.kind !== "anggaran" || !first) return null;
  const rows = table.rows.flatMap((row) => {
    const read = readRow(row, pairs, operands);
    return read ? [{ row, ...read }] : [];
  });
  if (rows.length === 0) return null;
  const highest = leastOf(rows.map(({ row }) => row.level));
  const top = rows.filter(({ row }) => row.level === highest);
  return {
    table: table.id,
    rows: rows.map(({ row, pagu, realisasi }) => ({
      sheet: table.sheet,
      cell: operands.name(row.row, first.pagu.column),
      level: row.level,
      nama: row.label,
      ...figures([{ pagu, realisasi }]),
    })),
    total: figures(top),
  };
}

interface Budget {
  readonly pagu: Desimal;
  readonly realisasi: Desimal;
}

function readRow(row: Row, pairs: readonly PasanganAnggaran[], operands: Operands): Budget | null {
  if (!hasOwnFigures(row) || row.level > LOWEST) return null;
  const read = (column: Column): Desimal[] => {
    const cell = operands.readAmount(row.row, column.column) ?? toldAmount(row, column, operands);
    return cell ? [cell.nilai] : [];
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
