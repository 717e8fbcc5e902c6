import { tablesOn, type Book } from "../../book/book";
import { kumpulkanBahan, type Bahan } from "./bahan/bahan";
import { susunGrafik } from "./grafik";
import type { Identitas, Laporan, ReportOffer } from "./report";
import { analisis } from "./tabel/analisis";
import { antarTahun } from "./tabel/antar-tahun";
import { pergeseranAnggaran, realisasiAnggaran } from "./tabel/anggaran";
import { capaianSasaran } from "./tabel/capaian-sasaran";
import { susun, type Pembuat } from "./tabel/draf";
import { efisiensi } from "./tabel/efisiensi";
import { kinerjaAnggaran } from "./tabel/kinerja-anggaran";
import { monevTriwulan } from "./tabel/monev";
import { akhirRenstra, standarNasional } from "./tabel/pembanding";
import { programPenunjang } from "./tabel/program";
import { rekapitulasi, skalaNilai } from "./tabel/skala";
import { nomori } from "./uraian";
import type { ReportTableId } from "../../plan/report-table-ids";

/** The order of chapter III (Permenpan RB 53/2014, annex II): 3.1.1 to 3.1.7, then the budget, 3.2. */
const URUTAN: readonly Pembuat[] = [
  skalaNilai,
  capaianSasaran,
  rekapitulasi,
  monevTriwulan,
  antarTahun,
  akhirRenstra,
  standarNasional,
  analisis,
  efisiensi,
  kinerjaAnggaran,
  programPenunjang,
  realisasiAnggaran,
  pergeseranAnggaran,
];

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
  const bahan = kumpulkanBahan(tables, book.pengaturan, identitas.tahun);
  const offers = susunTabel(bahan, identitas);
  const built = new Set(offers.flatMap((offer) => (offer.ok ? [offer.id] : [])));
  const charts = susunGrafik(bahan, identitas).filter(({ table }) => built.has(table));
  const ids = pilihan.ids ? new Set(pilihan.ids) : built;
  return nomori({ offers, charts, identitas }, ids);
}

function susunTabel(bahan: Bahan, identitas: Identitas): ReportOffer[] {
  return URUTAN.map((pembuat): ReportOffer => {
    const { id, bagian } = pembuat;
    const draf = pembuat.buat(bahan);
    return draf.ok
      ? { id, ok: true, table: susun(pembuat, draf, identitas), kurang: draf.kurang }
      : { id, ok: false, judul: pembuat.judul(identitas), bagian, alasan: draf.alasan };
  });
}
