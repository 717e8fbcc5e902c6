import { bagianKosong } from "./bagian-kosong";
import type { LaporanUtuh } from "./docx/whole";
import type { Tuturan } from "./docx/paragraf-kami";
import { barisSistematika, isiLaporan } from "./docx/pengantar-bab";
import type { Laporan } from "./report";
import { uraikan, type Uraian } from "./uraian";

/** The other chapters of a report, as the whole document takes them. */
export function bagianLain(laporan: Laporan): LaporanUtuh {
  const ready = laporan.lain.flatMap((offer) => (offer.ok ? [offer.id] : []));
  const chapter = laporan.offers.flatMap((offer) => (offer.ok && offer.table.nomor !== "" ? [offer.id] : []));
  const lain = uraikan(laporan, new Set([...chapter, ...ready]), null).filter(({ table }) =>
    ready.includes(table.id),
  );
  return { lain, kosong: bagianKosong({ offers: laporan.lain }), penutup: laporan.penutup };
}

/** What a whole report of these tables, of all chapters, says beside them. */
export function tuturanDari(laporan: Laporan, uraian: readonly Uraian[]): Tuturan {
  const { identitas, penutup, lain } = laporan;
  const kosong = [...bagianKosong(laporan), ...bagianKosong({ offers: lain })];
  return { penutup, sistematika: barisSistematika(isiLaporan(uraian, kosong, identitas)) };
}
