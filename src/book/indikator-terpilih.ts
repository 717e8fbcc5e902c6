import { hitungCapaian } from "../domain/capaian";
import type { Pengaturan, Polaritas } from "../domain/pengaturan";
import { bacaanDari, dihitung, type Figur, type Isi } from "./figure";
import type { Indikator, Terpilih } from "./indikator";
import type { Ledger } from "./ledger";
import type { Telling } from "./ledger-entry";
import type { Tingkat } from "./measure";

/** What a capaian is computed from. */
export interface Terukur {
  readonly nama: string;
  readonly target: Isi | null;
  readonly realisasi: Isi | null;
  readonly polaritas: Polaritas;
  readonly satuan: string;
}

/** A capaian from two figures, wherever they stand, by the office's rules. */
export function ukur(
  { target, realisasi, polaritas, satuan }: Omit<Terukur, "nama">,
  pengaturan: Pengaturan,
): {
  readonly capaian: Figur | null;
  readonly tanpaBatas: Figur["nilai"] | null;
  readonly polos: boolean;
  readonly catatan: readonly string[];
} {
  const hasil = hitungCapaian(bacaanDari(target), bacaanDari(realisasi), polaritas, pengaturan, { satuan });
  if (!hasil.ok) return { capaian: null, tanpaBatas: null, polos: false, catatan: [] };
  const { nilai, dibatasi, lurus, catatan } = hasil;
  return { capaian: dihitung(dibatasi, true), tanpaBatas: nilai, polos: lurus, catatan };
}

/** The cells that a person chose for its target and realisasi of the year. */
export function terpilih(ledger: Ledger, tingkat: Tingkat, nama: string): Terpilih {
  const { tahun } = ledger;
  return {
    target: ledger.chosen(nama, { tingkat, measure: "target", tahun }),
    realisasi: ledger.chosen(nama, { tingkat, measure: "realisasi", tahun }),
  };
}

/** The indikator with the figures that a person chose for it from other cells; its capaian follows from them. */
export function denganPilihan(own: Indikator, tingkat: Tingkat, ledger: Ledger): Indikator {
  const pilihan = terpilih(ledger, tingkat, own.nama);
  if (isOwn(own, pilihan.target, "target") && isOwn(own, pilihan.realisasi, "realisasi")) return own;
  const target = pilihan.target?.figur ?? own.target;
  const realisasi = pilihan.realisasi?.figur ?? own.realisasi;
  const { pengaturan } = own.asal.tabel;
  return {
    ...{ ...own, target, realisasi },
    ...ukur({ ...own, target, realisasi }, pengaturan),
    asal: { ...own.asal, pilihan },
  };
}

/** Nothing was chosen, or the cell that it is taken from anyway. */
function isOwn({ asal }: Indikator, chosen: Telling | null, measure: "target" | "realisasi"): boolean {
  if (!chosen) return true;
  return chosen.tabel === asal.tabel && chosen.row === asal.row && chosen.column === asal[measure].column;
}
