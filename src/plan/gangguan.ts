/** Why the host refused; the words for it are in the locale ("gangguan.<kode>"). */
export type KodeGangguan =
  | "dilindungi"
  | "struktur-dilindungi"
  | "sel-disunting"
  | "terlalu-besar"
  | "terlalu-lebar"
  | "berubah-saat-menulis"
  | "berubah-sejak"
  | "dibatalkan"
  | "bagian-larik"
  | "terhalang"
  | "terputus"
  | "hanya-baca"
  | "lembar-hilang"
  | "lembar-grafik"
  | "nama-terpakai"
  | "tidak-didukung"
  | "dipulihkan"
  | "sebagian"
  | "tak-terduga";

export interface TempatGangguan {
  /** Sheet (and cell) it happened on, where known. */
  readonly sheet?: string;
  readonly cell?: string;
  /** The host's own words, or what was written and what was found; shown small. */
  readonly rincian?: string;
}

/** A refusal, as a value that can be thrown: a code and a place; its words are the locale's. */
export class Gangguan extends Error {
  readonly sheet?: string;
  readonly cell?: string;
  readonly rincian?: string;

  constructor(
    readonly kode: KodeGangguan,
    readonly place: TempatGangguan = {},
  ) {
    super([kode, place.sheet, place.cell, place.rincian].filter(Boolean).join(": "));
    Object.assign(this, place);
  }
}
