import type { Polaritas } from "../../../domain/pengaturan";
import type { Figur, Isi } from "../../../book/figure";

/** Realisasi of the year beside a figure from outside the year: end of Renstra, national standard. */
export interface Pembanding {
  readonly kunci: string;
  readonly nama: string;
  readonly sasaran: string;
  readonly satuan: string;
  readonly polaritas: Polaritas;
  readonly realisasi: Isi | null;
  readonly acuan: Isi | null;
  /** Realisasi in percent of the other figure. */
  readonly persen: Figur | null;
  readonly polos: boolean;
  /** Why the two are not set against each other, where one of them is likely mistyped. */
  readonly ragu?: string;
}

export interface DaftarPembanding {
  readonly baris: readonly Pembanding[];
  /** Year that the other figure is of, "" where none is named. */
  readonly tahun: string;
  /** Its heading: "Realisasi Nasional", "Provinsi Jawa Tengah"; "" where it is nobody's but the office's. */
  readonly nama: string;
  /** Further figures of others that the same table sets beside it, each by its heading. */
  readonly lain: readonly PembandingLain[];
}

export interface PembandingLain {
  /** "Provinsi", "Kabupaten Siak" */
  readonly nama: string;
  readonly baris: readonly Pembanding[];
}
