import type { BookTable } from "../../../book/book-table";
import { isVersiLain } from "../../../book/pemilik-tabel";
import { ofHead } from "../../../book/sasaran";
import { isReportTableId, type ReportTableId } from "../../../plan/report-table-id";
import { tanpaNomor } from "../../naskah/captions";
import { denganTahun } from "../draft/kata";
import { susun, type Pembuat } from "../draft/draf";
import type { Identitas, ReportOffer } from "../report";
import { captionOf } from "./ciri-tabel";
import { JENIS_SALINAN } from "./jenis";
import type { JenisSalinan } from "./jenis-salinan";
import { kalimatPengantar } from "./pengantar";
import { salinTabel, sejenis, type Sejenis } from "./salin";

export interface Salinan {
  /** The tables of the other chapters, each offered: carried over, or what the workbook lacks for it. */
  readonly offers: readonly ReportOffer[];
  /** Further tables of a kind, with other headings than the one that was carried over. */
  readonly sisa: ReadonlyMap<ReportTableId, readonly Sejenis[]>;
}

export function susunSalinan(tables: readonly BookTable[], identitas: Identitas): Salinan {
  const taken = new Set<BookTable>();
  const sisa = new Map<ReportTableId, readonly Sejenis[]>();
  const own = ofHead(tables);
  const offers = JENIS_SALINAN.flatMap((jenis): ReportOffer[] => {
    const fitting = terpilih(
      own.filter((tabel) => !taken.has(tabel) && jenis.cocok(tabel, own)),
      jenis,
    );
    const [first, ...others] = sejenis(fitting);
    if (!first) return jenis.sampingan ? [] : [belumAda(jenis, identitas)];
    for (const tabel of fitting) taken.add(tabel);
    sisa.set(jenis.id, others);
    const draf = salinTabel(first, jenis.kolom);
    const pengantar = kalimatPengantar(jenis.id, first, identitas);
    const table = susun(pembuatDari(jenis), draf, identitas);
    const offer = { id: jenis.id, ok: true, table: { ...table, pengantar }, kurang: [] } as const;
    const further = BERSAMA.test(jenis.id) ? others : [];
    return [
      offer,
      ...further.map((alike, index) => selebihnya(jenis, alike, { number: index + 1, identitas })),
      ...pecahanDari(jenis, first, identitas),
    ];
  });
  const order = new Intl.Collator("id", { numeric: true });
  offers.sort((a, b) => order.compare(bagianOf(a), bagianOf(b)) || order.compare(a.id, b.id));
  return { offers, sisa };
}

/** Kinds of which a chapter has all: staff, assets, strategies. Those of agreements and plans stand in the annexes. */
const BERSAMA = /^(?:I\d|II[127]|III\d)$/;

/** A table of the same kind with other headings, under the office's own caption: "Kendaraan" behind the buildings. */
function selebihnya(
  { id, bagian, judul }: JenisSalinan,
  alike: Sejenis,
  { number, identitas }: { readonly number: number; readonly identitas: Identitas },
): ReportOffer {
  const caption = tanpaNomor(alike[0].table.caption).trim();
  const own = { id: idSelebihnya(id, number), bagian, judul: () => caption || `${judul} (${number + 1})` };
  const table = susun(own, salinTabel(alike), identitas);
  return { id: own.id, ok: true, table, kurang: [] };
}

/** "I6", then "I601", "I602". */
function idSelebihnya(id: ReportTableId, number: number): ReportTableId {
  const [, chapter = "", kind = ""] = /^([A-Z]+)(\d+)$/.exec(id) ?? [];
  const own = `${chapter}${Number(kind) * 100 + number}`;
  return isReportTableId(own) ? own : id;
}

/** The table that other columns of the same make. */
function pecahanDari(jenis: JenisSalinan, alike: Sejenis, identitas: Identitas): ReportOffer[] {
  const { pecahan } = jenis;
  if (!pecahan || pecahan.kolom(alike[0]).length === 0) return [];
  const { id, judul, kolom } = pecahan;
  const own = pembuatDari({ ...jenis, id, judul });
  return [{ id, ok: true, table: susun(own, salinTabel(alike, kolom), identitas), kurang: [] }];
}

function terpilih(fitting: readonly BookTable[], { id, utama }: JenisSalinan): readonly BookTable[] {
  const preferred = utama ? fitting.filter((tabel) => utama.test(captionOf(tabel))) : [];
  const own = preferred.length > 0 ? preferred : fitting;
  const changed = id.startsWith("II") ? own.filter((tabel) => isVersiLain(tabel) === "perubahan") : [];
  return changed.length > 0 && isSatuBentuk(own) ? changed : own;
}

/** An agreement or a budget and its change have the same columns; the plan of a year that was changed is the change. */
function isSatuBentuk(tables: readonly BookTable[]): boolean {
  return new Set(tables.map(({ table }) => table.columns.map(({ role }) => role).join())).size === 1;
}

export function bagianOf(offer: ReportOffer): string {
  return offer.ok ? offer.table.bagian : offer.bagian;
}

function belumAda(jenis: JenisSalinan, identitas: Identitas): ReportOffer {
  const { id, bagian, judul } = pembuatDari(jenis);
  return {
    id,
    ok: false,
    judul: judul(identitas),
    bagian,
    alasan: `Buku kerja ini belum memuat ${jenis.perlu}.`,
  };
}

function pembuatDari(jenis: JenisSalinan): Pick<Pembuat, "id" | "bagian" | "judul"> {
  const { id, bagian, judul, tanpaTahun = false } = jenis;
  return {
    ...{ id, bagian },
    judul: (identitas) => denganTahun(judul, tanpaTahun ? { ...identitas, tahun: "" } : identitas),
  };
}
