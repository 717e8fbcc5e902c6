import { jabatanKepala, TANPA_PERJANJIAN } from "../perjanjian/perjanjian-kinerja";
import type { ReportTableId } from "../../../plan/report-table-id";
import { tanpaNomor } from "../../naskah/captions";
import type { Bahan } from "../bahan";
import { susun, type Draf } from "../draft/draf";
import { denganTahun } from "../draft/kata";
import { evaluasiRenja } from "../evaluasi-renja/table";
import { uangRenja } from "../evaluasi-renja/uang-table";
import type { Identitas, PerjanjianKinerja, ReportOffer, ReportTable } from "../report";
import { JUDUL_UANG_RENJA, lampiran } from "../salinan/jenis";
import { salinTabel } from "../salinan/salin";
import { bagianOf, type Salinan } from "../salinan/susun-salinan";
import { denganBedaPagu } from "./beda-pagu";
import { pengukuranKinerja } from "./pengukuran";

interface BahanLampiran {
  readonly bahan: Bahan;
  readonly perjanjian: readonly PerjanjianKinerja[];
  readonly identitas: Identitas;
}

/** The tables of the other chapters, and behind them the annexes, numbered through as far as they are there. */
export function denganLampiran(salinan: Salinan, bahan: BahanLampiran): ReportOffer[] {
  const isAnnex = (offer: ReportOffer): boolean => offer.id.startsWith("L");
  const own = (id: ReportTableId): ReportOffer[] => salinan.offers.filter((offer) => offer.id === id);
  const annexes = [
    offer("L4", "Pengukuran Kinerja", pengukuranKinerja(bahan.bahan), bahan.identitas),
    ...perjanjian(bahan),
    ...salinanPenuh("II6", 5, "Rencana Aksi", salinan, bahan.identitas),
    ...salinanPenuh("II3", 6, "Indikator Kinerja Utama", salinan, bahan.identitas),
    ...own("L3").flatMap((form) => evaluasi(form, bahan)),
    ...own("L8"),
    ...own("L1"),
    ...own("L2"),
  ];
  const chapters = salinan.offers.filter((one) => !isAnnex(one));
  const { anggaran } = bahan.bahan;
  return [
    ...chapters.map((one) => (one.ok ? { ...one, table: denganBedaPagu(one.table, anggaran) } : one)),
    ...bernomor(annexes),
  ];
}

function offer(id: ReportTableId, nama: string, draf: Draf, identitas: Identitas): ReportOffer {
  const bagian = lampiran(nama);
  const judul = (of: Identitas): string => denganTahun(nama, of);
  return draf.ok
    ? { id, ok: true, table: susun({ id, bagian, judul }, draf, identitas), kurang: draf.kurang }
    : { id, ok: false, judul: judul(identitas), bagian, alasan: draf.alasan };
}

/** The office's own form, else the same out of its other tables, its money by quarters in a table of its own. */
function evaluasi(form: ReportOffer, { bahan, identitas }: BahanLampiran): ReportOffer[] {
  const draf = form.ok ? null : evaluasiRenja(bahan);
  if (form.ok || !draf) return [form];
  const { bagian, judul } = form;
  const built = (id: "L3" | "L8", own: Extract<Draf, { ok: true }>, nama: string): ReportOffer => {
    const table = susun({ id, bagian, judul: () => nama }, own, identitas);
    return { id, ok: true, table, kurang: [] };
  };
  const uang = uangRenja(bahan);
  const form81 = built("L3", draf, judul);
  return uang ? [form81, built("L8", uang, denganTahun(JUDUL_UANG_RENJA, identitas))] : [form81];
}

/** The agreements of all posts, as their document has them. */
function perjanjian({ bahan, perjanjian: all, identitas }: BahanLampiran): ReportOffer[] {
  const nama = "Perjanjian Kinerja";
  if (all.length === 0) {
    return [offer("L7", nama, { ok: false, alasan: TANPA_PERJANJIAN }, identitas)];
  }
  const kepala = jabatanKepala(identitas);
  const tables = all.flatMap((own) =>
    own.tabel.map((table) => ({
      table: own.jabatan === kepala ? denganBedaPagu(table, bahan.anggaran) : table,
      judul: judulPk(own, table),
    })),
  );
  return tables.map(({ table, judul }, index) =>
    salinanDari(
      { ...table, judul: denganTahun(judul, { ...identitas, instansi: "" }) },
      idKe(7, index),
      nama,
    ),
  );
}

/** Each of the two tables of a post by its own name. */
function judulPk({ jabatan, isPerubahan }: PerjanjianKinerja, { id }: ReportTable): string {
  const nama = id === "II5" ? "Program dan Anggaran Perjanjian Kinerja" : "Perjanjian Kinerja";
  const post = jabatan.includes("[") ? "" : ` ${jabatan}`;
  return `${nama}${isPerubahan ? " Perubahan" : ""}${post}`;
}

/** The table of chapter II once more, and behind it those of the same kind that have other headings. */
function salinanPenuh(
  dari: "II3" | "II6",
  number: 5 | 6,
  nama: string,
  { offers, sisa }: Salinan,
  identitas: Identitas,
): ReportOffer[] {
  return offers.flatMap((own): ReportOffer[] => {
    if (own.id !== dari) return [];
    if (!own.ok) return [{ ...own, id: idKe(number, 0), bagian: lampiran(nama) }];
    const further = (sisa.get(dari) ?? []).map(([first, ...others]) =>
      susun(
        { id: dari, bagian: "", judul: () => tanpaNomor(first.table.caption) },
        salinTabel([first, ...others]),
        identitas,
      ),
    );
    return [own.table, ...further].map((table, index) => salinanDari(table, idKe(number, index), nama));
  });
}

/** L7, then L701, L702: each table of an annex has an id of its own. */
function idKe(number: 5 | 6 | 7, index: number): ReportTableId {
  return `L${index === 0 ? number : number * 100 + index}`;
}

/** Called otherwise than the table of the chapter, so that each is found again in a document by its own caption. */
function salinanDari(table: ReportTable, id: ReportTableId, nama: string): ReportOffer {
  const own = tanpaNomor(table.judul).trim();
  const judul = /^lampiran\b/i.test(own) ? own : `Lampiran ${own || nama}`;
  const annex = { ...table, id, bagian: lampiran(nama), judul, pengantar: undefined };
  return { id, ok: true, table: annex, kurang: [] };
}

/** "L.2 Perjanjian Kinerja": those that are not there have no number. */
function bernomor(offers: readonly ReportOffer[]): ReportOffer[] {
  const there = offers.filter(({ ok }) => ok);
  const sections = [...new Set(there.map(bagianOf))];
  return offers.map((own) => {
    if (!own.ok) return own;
    const { table } = own;
    const name = table.bagian.replace(lampiran(""), "");
    return { ...own, table: { ...table, bagian: `L.${sections.indexOf(table.bagian) + 1} ${name}` } };
  });
}
