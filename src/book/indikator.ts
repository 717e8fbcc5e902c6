import { kalimatAlasan } from "../domain/alasan";
import type { Telling } from "./ledger-entry";
import type { Figur, Isi } from "./figure";
import type { BookTable } from "./book-table";
import type { Pasangan } from "./pasangan";
import type { Polaritas } from "../domain/pengaturan";
import type { Row } from "../sheet/table";

export interface Terpilih {
  readonly target: Telling | null;
  readonly realisasi: Telling | null;
}

/** A performance indicator of the year, with where its figures come from. */
export interface Indikator {
  /** Unique within the list. */
  readonly kunci: string;
  readonly nama: string;
  readonly sasaran: string;
  readonly satuan: string;
  readonly sumberData: string;
  readonly polaritas: Polaritas;
  readonly target: Isi | null;
  readonly realisasi: Isi | null;
  readonly capaian: Figur | null;
  /** Capaian before the office's cap, null where there is none. */
  readonly tanpaBatas: Figur["nilai"] | null;
  /** A formula over target and realisasi alone gives the same capaian. */
  readonly polos: boolean;
  /** Why there is no capaian, or which rule shaped it. */
  readonly catatan: readonly string[];
  /** Its row, with the columns of its figures. */
  readonly asal: Asal;
}

/** Why there is no capaian, as a sentence that says what is to be done or is not there. */
export function alasanTanpaCapaian({ catatan, target, realisasi }: Indikator): string {
  if (catatan.length > 0) return catatan.join(" ");
  if (!target && !realisasi) return kalimatAlasan("keduanya-kosong");
  if (!target) return kalimatAlasan("target-kosong");
  return realisasi
    ? "Isi sel target dan realisasinya tidak dapat dibandingkan."
    : kalimatAlasan("realisasi-kosong");
}

/** One whose capaian is known. */
export type Tercapai = Indikator & { readonly capaian: Figur };

export function denganCapaian(indikator: readonly Indikator[]): Tercapai[] {
  return indikator.flatMap((own) => (own.capaian ? [{ ...own, capaian: own.capaian }] : []));
}

export interface Asal extends Pasangan {
  readonly tabel: BookTable;
  readonly row: Row;
  /** Cells of other tables that a person chose in place of its own. */
  readonly pilihan?: Terpilih;
}

/** The cell of the capaian; of a table without one the realisasi that it follows from. */
export function letakCapaian({ asal: { tabel, row, capaian, realisasi } }: Indikator): {
  readonly sheet: string;
  readonly cell: string;
} {
  return { sheet: tabel.table.sheet, cell: tabel.nama(row.row, (capaian ?? realisasi).column) };
}
