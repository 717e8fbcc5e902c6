import type { Desimal } from "./desimal";

/** What a cell says, once its numeral style, unit and format are understood. */
export type Bacaan =
  | Angka
  | Rentang
  | Ambang
  | Predikat
  | { readonly jenis: "kosong" }
  /** Written, but no figure: "-", "n/a", "nihil". */
  | { readonly jenis: "nihil"; readonly teks: string }
  /** An Excel error such as "#DIV/0!". */
  | { readonly jenis: "galat"; readonly galat: string }
  /** A code that looks like a number: 1.02.01, 5.1.02.01.001.00024. */
  | { readonly jenis: "kode"; readonly teks: string }
  | { readonly jenis: "teks"; readonly teks: string };

export interface Angka {
  readonly jenis: "angka";
  /** In percent where `persen`: "8,45%" and 0.0845 formatted 0.00% are both 8.45. */
  readonly nilai: Desimal;
  readonly persen: boolean;
  /** Unit printed with the number ("Indeks", "%"), "" without one. */
  readonly satuan: string;
  /** Decimals printed. */
  readonly desimal: number;
  /** Whether it is marked as rupiah. */
  readonly uang: boolean;
  /** One separator with three digits behind it ("1.234"), not decided by anything the cell itself says. */
  readonly ambigu: boolean;
  /** The same, decided by the other figures of its column: a figure beside it may say otherwise. */
  readonly menurutKolom?: boolean;
}

/** "80-90 %", "7–8 bulan"; both ends belong to it. */
export interface Rentang {
  readonly jenis: "rentang";
  readonly bawah: Desimal;
  readonly atas: Desimal;
  readonly persen: boolean;
  readonly satuan: string;
}

/** "≥ 85", "< 5", "min. 85". */
export interface Ambang {
  readonly jenis: "ambang";
  readonly tanda: ">=" | ">" | "<=" | "<";
  readonly nilai: Desimal;
  readonly persen: boolean;
  readonly satuan: string;
}

/** "BB (73)", "WTP", "A". */
export interface Predikat {
  readonly jenis: "predikat";
  readonly predikat: string;
  /** The figure printed beside it, if any. */
  readonly nilai: Desimal | null;
}
