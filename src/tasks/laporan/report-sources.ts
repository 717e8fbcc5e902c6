import type { Wanted } from "../../book/pilihan-sumber";

/** A cell of the workbook, by its name: "F11". */
export interface SelAsal {
  readonly sheet: string;
  readonly cell: string;
}

/** A table of the workbook that is left out of the report, and why. */
export interface TabelTersisa extends SelAsal {
  /** "Tabel 3.2", else its sheet. */
  readonly tabel: string;
  readonly judul: string;
  /** A sentence. */
  readonly alasan: string;
}

/** A figure that several cells tell differently: which one the report takes, and what the others say. */
export interface SumberAngka extends Wanted {
  /** Of the indikator or programme. */
  readonly nama: string;
  readonly dipakai: SelTercatat;
  readonly lain: readonly SelTercatat[];
  /** A person chose it. */
  readonly isPilihan: boolean;
}

/** A cell and what stands there, in Indonesian style. */
export interface SelTercatat {
  readonly sheet: string;
  /** "E6" */
  readonly cell: string;
  /** "Tabel 3.2", else its sheet. */
  readonly tabel: string;
  readonly tertulis: string;
}
