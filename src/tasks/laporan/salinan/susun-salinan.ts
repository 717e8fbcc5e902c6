import type { BookTable } from "../../../book/book-table";
import { ofHead } from "../../../book/sasaran";
import { denganTahun } from "../draft/kata";
import { susun, type Pembuat } from "../draft/draf";
import type { Identitas, ReportOffer } from "../report";
import { captionOf, JENIS_SALINAN, type JenisSalinan } from "./jenis";
import { salinTabel } from "./salin";

/** The tables of the other chapters, each offered: carried over, or what the workbook lacks for it. */
export function susunSalinan(tables: readonly BookTable[], identitas: Identitas): ReportOffer[] {
  const taken = new Set<BookTable>();
  const own = ofHead(tables);
  const offers = JENIS_SALINAN.map((jenis): ReportOffer => {
    const fitting = terpilih(
      own.filter((tabel) => !taken.has(tabel) && jenis.cocok(tabel)),
      jenis,
    );
    const [first, ...others] = fitting;
    if (!first) return belumAda(jenis, identitas);
    for (const tabel of fitting) taken.add(tabel);
    const draf = salinTabel([first, ...others], jenis.kolom);
    return { id: jenis.id, ok: true, table: susun(pembuatDari(jenis), draf, identitas), kurang: [] };
  });
  const order = new Intl.Collator("id", { numeric: true });
  return offers.sort((a, b) => order.compare(bagianOf(a), bagianOf(b)) || order.compare(a.id, b.id));
}

function terpilih(fitting: readonly BookTable[], { utama }: JenisSalinan): readonly BookTable[] {
  const preferred = utama ? fitting.filter((tabel) => utama.test(captionOf(tabel))) : [];
  return preferred.length > 0 ? preferred : fitting;
}

function bagianOf(offer: ReportOffer): string {
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
