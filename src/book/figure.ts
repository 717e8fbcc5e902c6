import { bacaTeks } from "../domain/angka";
import type { Bacaan } from "../domain/bacaan";
import type { Desimal } from "../domain/desimal";

/** A cell of the workbook that holds a number; `ratio`: 0.75 under a percent format for 75 %; `pengali`: under "Rp. (000)". */
export interface Sel {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly ratio: boolean;
  /** Rupiah that 1 in the cell stands for, where it is not 1. */
  readonly pengali?: number;
}

/** A figure of the report: read from the workbook or computed from it. */
export interface Figur {
  /** In percent where `persen`; amounts in rupiah. */
  readonly nilai: Desimal;
  readonly persen: boolean;
  /** Unit printed with the number, "" without one. */
  readonly satuan: string;
  /** Decimals to print. */
  readonly desimal: number;
  /** Cell that a live formula may point at; null for figures in texts and those computed here. */
  readonly sel: Sel | null;
  /** The cell's own words, where no number of these decimals says the same: "1:400". */
  readonly tertulis?: string;
}

/** What a cell says: a figure, or words that stand for one (a range, a threshold, a predicate). */
export type Isi = Figur | { readonly teks: string };

export function isFigur(isi: Isi | null): isi is Figur {
  return isi !== null && "nilai" in isi;
}

/** A figure that was computed here and stands in no cell. */
export function dihitung(nilai: Desimal, persen: boolean, desimal = 2): Figur {
  return { nilai, persen, satuan: persen ? "%" : "", desimal, sel: null };
}

/** What it says, as the domain's rules take it. */
export function bacaanDari(isi: Isi | null): Bacaan {
  if (isi === null) return { jenis: "kosong" };
  if ("teks" in isi) return bacaTeks(isi.teks);
  const { nilai, persen, satuan, desimal } = isi;
  return { jenis: "angka", nilai, persen, satuan, desimal, uang: false, ambigu: false };
}
