import type { BookTable } from "../../../book/book-table";
import type { Isi } from "../../../book/figure";
import { ukur } from "../../../book/indikator-terpilih";
import type { Ledger } from "../../../book/ledger";
import { namaIndikator } from "../../../book/nama-indikator";
import { pasangan } from "../../../book/pasangan";
import { sasaranPerBaris } from "../../../book/sasaran";
import { byPlace } from "../../../book/sources";
import { bagianTahun } from "../../../book/triwulan-penutup";
import { looseKey, normalizeNama, tanpaNomor } from "../../../domain/nama";
import type { IndikatorTriwulan } from "./indikator-triwulan";

/** A sheet of one quarter, or of the year up to its end. */
interface LembarTriwulan {
  readonly tabel: BookTable;
  /** 0-3 */
  readonly triwulan: number;
}

/**
 * The quarters of indicators that have a sheet for each quarter in place of a column. Target and realisasi of the year
 * are those of the report's year, told by a table of the whole year or by one that adds up to date; else they are left
 * open: quarters are added by some offices, not by others.
 */
export function dariLembarTriwulan(ledger: Ledger): IndikatorTriwulan[] {
  const lembar = lembarTriwulan(ledger);
  if (new Set(lembar.map(({ triwulan }) => triwulan)).size < 2) return [];
  const found = new Map<string, IndikatorTriwulan>();
  for (const { tabel, triwulan } of lembar) {
    for (const { isi, ...own } of bacaLembar(tabel, ledger.tahun)) {
      const known = found.get(own.kunci) ?? { ...own, triwulan: [null, null, null, null] };
      const quarters = known.triwulan.map((there, at) => (at === triwulan ? (there ?? isi) : there));
      found.set(own.kunci, { ...known, triwulan: quarters });
    }
  }
  return [...found.values()].map((own) => setahun(own, lembar, ledger));
}

function lembarTriwulan({ semua, tahun }: Ledger): LembarTriwulan[] {
  return [...semua].sort(byPlace).flatMap((tabel): LembarTriwulan[] => {
    const { part, year, kind } = tabel.table;
    const isOfYear = year === null || tahun === "" || year === tahun;
    if (!part || part.to % 3 !== 0 || !isOfYear || !KINDS.has(kind)) return [];
    return [{ tabel, triwulan: part.to / 3 - 1 }];
  });
}

const KINDS: ReadonlySet<string> = new Set(["capaian", "program-capaian", "triwulan"]);

function bacaLembar(tabel: BookTable, tahun: string) {
  const pair = pasangan(tabel, tahun);
  const realisasi = pair?.realisasi ?? tabel.columns("tw1", "tw2", "tw3", "tw4")[0];
  const indikator = pair?.indikator ?? tabel.columns("indikator")[0];
  if (!realisasi || !indikator) return [];
  const names = namaIndikator(tabel, indikator);
  const sasaran = sasaranPerBaris(tabel);
  return tabel.rows.flatMap((row) => {
    const nama = tanpaNomor(names.get(row) ?? "");
    const isi: Isi | null = tabel.isi(row, realisasi);
    if (nama === "") return [];
    return [
      {
        ...{ kunci: looseKey(nama) || normalizeNama(nama), nama, sasaran: sasaran.get(row) ?? "", isi },
        ...{ satuan: tabel.satuan(row, realisasi), polaritas: tabel.polaritas(row) },
        ...{
          target: null,
          jenisTarget: null,
          total: null,
          jenis: null,
          capaian: null,
          polos: false,
          kata: new Map<string, string>(),
        },
      },
    ];
  });
}

function setahun(
  own: IndikatorTriwulan,
  lembar: readonly LembarTriwulan[],
  ledger: Ledger,
): IndikatorTriwulan {
  const of = (measure: "target" | "realisasi") => {
    const told = ledger.ask(own.nama, measure, ledger.tahun);
    return told && (bagianTahun(told.tabel)?.from ?? 1) === 1 ? told : null;
  };
  // Of a year that is still going on the target so far is no target of the year.
  const [target, total] = [of("target"), of("realisasi")];
  const { pengaturan } = (total ?? lembar[0])?.tabel ?? {};
  if (!target || !total || !pengaturan) return own;
  const measured = { ...own, target: target.figur, total: total.figur };
  const { capaian, polos } = ukur({ ...measured, realisasi: total.figur }, pengaturan);
  return { ...measured, capaian, polos };
}
