import type { Figur, Isi } from "../../../book/figure";
import type { Polaritas } from "../../../domain/pengaturan";

export interface AngkaTahun {
  readonly target: Isi | null;
  readonly realisasi: Isi | null;
  readonly capaian: Figur | null;
  readonly polos: boolean;
}

/** An indicator over the years, oldest first. */
export interface RiwayatIndikator {
  readonly kunci: string;
  readonly nama: string;
  readonly sasaran: string;
  readonly satuan: string;
  readonly polaritas: Polaritas;
  readonly tahun: ReadonlyMap<string, AngkaTahun>;
  /** Whether a table of several years lists it, be it with a dash for all but one. */
  readonly bersanding: boolean;
}
