import { groupBy } from "../../domain/items";
import type { LedgerEntry } from "../../book/ledger-entry";
import { formatAngka, formatPersen } from "../../domain/format";

/** A figure of the workbook as a point of a chart, with the cell that it leads to. */
export interface Titik {
  readonly sheet: string;
  readonly cell: string;
  readonly nilai: number;
  /** As it is printed beside the point. */
  readonly teks: string;
}

/** The figure that is used of an entry, as a point. */
export function titikOf({ tellings: [{ tabel, row, column, figur }] }: LedgerEntry): Titik {
  const { nilai, persen, desimal } = figur;
  return {
    sheet: tabel.table.sheet,
    cell: tabel.nama(row.row, column),
    nilai: nilai.toNumber(),
    teks: persen ? formatPersen(nilai, desimal) : formatAngka(nilai, desimal),
  };
}

/** Entries by what they are figures of, in their order. */
export function bySubject(entries: readonly LedgerEntry[]): readonly (readonly LedgerEntry[])[] {
  return [...groupBy(entries, ({ subjek }) => subjek).values()];
}
