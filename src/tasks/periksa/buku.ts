import type { Angka } from "../../domain/bacaan";
import { normalizeNama } from "../../domain/nama";
import type { ColumnRole } from "../../sheet/roles";
import type { TabelPeriksa } from "./tabel-periksa";

/** A figure of the workbook, found by the name of its row. */
export interface Catatan {
  readonly tabel: TabelPeriksa;
  readonly row: number;
  readonly column: number;
  readonly role: ColumnRole;
  readonly period: string | null;
  readonly angka: Angka;
}

const DICATAT: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "target",
  "realisasi",
  "capaian",
  "anggaran",
  "realisasi_anggaran",
  "capaian_anggaran",
  "sebelum",
  "sesudah",
]);

/** All tables of the workbook together: where else a figure of the same indikator or programme stands. */
export class Buku {
  private index: Map<string, Catatan[]> | null = null;

  constructor(readonly tabel: readonly TabelPeriksa[]) {}

  /** Figures of the rows with this name, in the order of the workbook. */
  catatan(label: string): readonly Catatan[] {
    return this.indexed().get(normalizeNama(label)) ?? [];
  }

  /** Every figure by the name of its row. */
  semua(): ReadonlyMap<string, readonly Catatan[]> {
    return this.indexed();
  }

  private indexed(): Map<string, Catatan[]> {
    if (this.index) return this.index;
    this.index = new Map();
    for (const tabel of this.tabel) this.add(tabel, this.index);
    return this.index;
  }

  private add(tabel: TabelPeriksa, index: Map<string, Catatan[]>): void {
    const columns = tabel.table.columns.filter((column) => DICATAT.has(column.role));
    for (const row of tabel.table.rows) {
      const key = normalizeNama(row.label);
      if (key === "" || (row.kind !== "data" && row.kind !== "subtotal")) continue;
      const entries = index.get(key) ?? [];
      if (entries.length === 0) index.set(key, entries);
      for (const { column, role, period } of columns) {
        const angka = tabel.angka(row.row, column);
        if (angka) entries.push({ tabel, row: row.row, column, role, period, angka });
      }
    }
  }
}
