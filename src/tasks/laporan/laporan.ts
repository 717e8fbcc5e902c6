import { ledgerOf, tablesOn, type Book } from "../../book/book";
import { kumpulkanBahan, type Bahan } from "./bahan";
import { susunGrafik } from "./grafik";
import type { Identitas, Laporan, ReportOffer } from "./report";
import { susun } from "./draft/draf";
import { denganLampiran } from "./lampiran/susun-lampiran";
import { REPORT_TABLES } from "./tables";
import { susunPenutup } from "./penutup/penutup";
import { susunPerjanjian } from "./perjanjian/perjanjian-kinerja";
import { tabelTersisa } from "./tersisa";
import { susunSalinan } from "./salinan/susun-salinan";
import { nomori } from "./uraian";
import type { ReportTableId } from "../../plan/report-table-id";

export interface PilihanLaporan {
  /** Tables that are numbered, in place of all that can be built. */
  readonly ids?: readonly ReportTableId[];
  /** The sheet whose tables it is made from, in place of the whole workbook; its rules stay the workbook's. */
  readonly lembar?: string | null;
}

/**
 * Chapter III from whatever the workbook holds. Every table of the set is offered: built, or with the
 * reason why it is not. Pure; every figure is computed by the rules of *Hitung ulang*.
 */
export function buildLaporan(book: Book, identitas: Identitas, pilihan: PilihanLaporan = {}): Laporan {
  const tables = tablesOn(book, pilihan.lembar ?? null);
  const bahan = kumpulkanBahan(ledgerOf(book, tables, identitas.tahun), book.pengaturan);
  const offers = susunTabel(bahan, identitas);
  const built = new Set(offers.flatMap((offer) => (offer.ok ? [offer.id] : [])));
  const charts = susunGrafik(bahan, identitas).filter(({ table }) => built.has(table));
  const salinan = susunSalinan(tables, identitas);
  const perjanjian = susunPerjanjian(tables, salinan.offers, identitas);
  const lain = denganLampiran(salinan, { bahan, perjanjian, identitas });
  for (const offer of lain) if (offer.ok) built.add(offer.id);
  const ids = pilihan.ids ? new Set(pilihan.ids) : built;
  const { angka: sumberAngka } = bahan.beda;
  const penutup = susunPenutup(bahan, identitas, offers);
  const tersisa = tabelTersisa(tables, { offers, lain, identitas });
  return nomori({ offers, lain, charts, identitas, penutup, sumberAngka, perjanjian, tersisa }, ids);
}

function susunTabel(bahan: Bahan, identitas: Identitas): ReportOffer[] {
  return REPORT_TABLES.map((pembuat): ReportOffer => {
    const { id, bagian } = pembuat;
    const draf = pembuat.buat(bahan);
    return draf.ok
      ? { id, ok: true, table: susun(pembuat, draf, identitas), kurang: draf.kurang }
      : { id, ok: false, judul: pembuat.judul(identitas), bagian, alasan: draf.alasan };
  });
}
