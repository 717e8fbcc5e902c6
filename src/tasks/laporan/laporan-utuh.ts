import { bagianKosong } from "./bagian-kosong";
import type { LaporanUtuh } from "./docx/whole";
import type { Laporan } from "./report";
import { uraikan } from "./uraian";

/** The other chapters of a report, as the whole document takes them. */
export function bagianLain(laporan: Laporan): LaporanUtuh {
  const ready = laporan.lain.flatMap((offer) => (offer.ok ? [offer.id] : []));
  const chapter = laporan.offers.flatMap((offer) => (offer.ok && offer.table.nomor !== "" ? [offer.id] : []));
  const lain = uraikan(laporan, new Set([...chapter, ...ready]), null).filter(({ table }) =>
    ready.includes(table.id),
  );
  return { lain, kosong: bagianKosong({ offers: laporan.lain }), penutup: laporan.penutup };
}
