import type { BookTable } from "../../../book/book-table";
import type { Ledger } from "../../../book/ledger";
import { inSourceOrder, sebutLembar } from "../../../book/sources";
import { programKey } from "../../../book/program-indeks";
import { bacaJenjang, type Jenjang } from "./jenjang";
import { groupBy } from "../../../domain/items";
import { gabungBaris } from "./gabung-baris";
import { dariDuaTahap } from "./dua-tahap";
import { bandingJumlah, denganUnit, gabungUnit, isSamaJumlah } from "./gabung-unit";
import { jumlahTerpilih } from "./jumlah";
import { paguRealisasi } from "./pagu-realisasi";
import { genapkan, jumlahKantor } from "./jumlah-kantor";
import { bagianLuar, isPelengkap, isTerpisah, sejajar } from "./pelengkap";
import { isBelanja, isProgramName } from "../../../book/nama-anggaran";

const KINDS = ["anggaran", "program-capaian", "efisiensi", "triwulan"] as const;

/**
 * The budget table that tells most: of this year, with programmes before kinds of spending, and with most of them. Where
 * budgets list kinds of spending or units alone, programmes of another table that come to the same go before them.
 */
export function kumpulkanAnggaran(ledger: Ledger): Jenjang | null {
  let first: Jenjang | null = null;
  for (const kind of KINDS) {
    const own = dariJenis(kind, ledger);
    if (!own) continue;
    if (!first && hasPrograms(own) && namesProgram(own)) return own;
    if (first && isSamaJumlah(own, first) && tellsPrograms(own, first))
      return own.unit.length > 0 ? denganLain(own, [first]) : own;
    first ??= own;
  }
  return first;
}

/** `other` has kinds of spending, or lines that it calls no programme, as the bagian of a Sekretariat Daerah. */
function tellsPrograms(own: Jenjang, other: Jenjang): boolean {
  return hasPrograms(own) && (!hasPrograms(other) || namesProgram(own));
}

function namesProgram({ baris }: Jenjang): boolean {
  return baris.some(({ nama, tingkat }) => tingkat === 0 && isProgramName(nama));
}

function dariJenis(kind: (typeof KINDS)[number], ledger: Ledger): Jenjang | null {
  const { tables, tahun } = ledger;
  const own = inSourceOrder(
    tables.filter((source) => source.table.kind === kind || (kind === "anggaran" && isBerlanjut(source))),
    [kind],
    tahun,
  );
  const all = own.flatMap((source) => bacaJenjang(source, paguRealisasi(source, tahun), tahun) ?? []);
  const read = denganUnit(kind === "anggaran" ? all : all.map(sekaliProgram), ledger);
  const [best, ...others] = utuhDahulu(richest(read, tahun));
  return best ? denganPilihan(denganPelengkap(best, others, ledger), ledger) : null;
}

/**
 * A table of the whole office that has all programmes goes before the sum of its units, which it is compared with; one
 * that comes to the same and tells less of them (a recap) does not.
 */
function utuhDahulu(ranked: readonly Jenjang[]): readonly Jenjang[] {
  const [best, ...others] = ranked;
  if (!best || best.unit.length === 0) return ranked;
  const whole = others.find(
    (own) =>
      own.unit.length === 0 &&
      isSezaman(own, best) &&
      hasAllPrograms(own, best) &&
      !(isSamaJumlah(own, best) && own.baris.length < best.baris.length),
  );
  if (!whole) return ranked;
  const compared = { ...whole, catatan: [...whole.catatan, ...bandingJumlah(whole, best)] };
  return [compared, ...others.filter((own) => own !== whole)];
}

function isSezaman({ sumber: a }: Jenjang, { sumber: b }: Jenjang): boolean {
  return a.table.year === null || b.table.year === null || a.table.year === b.table.year;
}

function hasAllPrograms(own: Jenjang, other: Jenjang): boolean {
  const known = new Set(own.baris.map(({ nama }) => programKey(nama)));
  return other.baris.every(({ nama, tingkat }) => tingkat !== 0 || known.has(programKey(nama)));
}

/** With the tables that hold the rest of the office's money. */
function denganPelengkap(best: Jenjang, others: readonly Jenjang[], ledger: Ledger): Jenjang {
  const beside = best.unit.length > 0 ? [] : others.filter((own) => isSezaman(own, best));
  const named = beside.filter((own) => isPelengkap(own, best));
  const luar = named.length > 0 ? [] : beside.flatMap((own) => bagianLuar(own, best) ?? []).slice(0, 1);
  const apart = beside.filter((own) => isTerpisah(own, best));
  const told = [...named, ...luar];
  const rest = told.length > 0 ? told : genapkan(best, apart, jumlahKantor(ledger));
  const whole =
    rest.length === 0 ? best : gabungUnit([best, ...rest.map((own) => sejajar(own, best))], { ganda: [] });
  return denganLain(
    whole,
    others.filter((own) => !rest.includes(own)),
  );
}

/** With what other tables hold besides: a list of units that comes to the same is told as that. */
function denganLain(best: Jenjang, others: readonly Jenjang[]): Jenjang {
  const isRekap = (own: Jenjang): boolean => best.unit.length > 0 && isSamaJumlah(own, best);
  const rekap = others.filter(isRekap);
  const lain = tidakTermuat(
    best,
    others.filter((own) => !isRekap(own)),
  );
  return { ...best, lain, catatan: [...best.catatan, ...rekap.flatMap((own) => bandingJumlah(own, best))] };
}

/** A table of indicators names a programme again for each indikator that it serves: it is one line of a budget. */
function sekaliProgram(jenjang: Jenjang): Jenjang {
  if (jenjang.baris.some(({ tingkat }) => tingkat !== 0)) return jenjang;
  return {
    ...jenjang,
    baris: [...groupBy(jenjang.baris, ({ nama }) => programKey(nama)).values()].map(gabungBaris),
  };
}

/** The amounts that a person chose from other tables in place of those of its programmes. */
function denganPilihan(jenjang: Jenjang, ledger: Ledger): Jenjang {
  const baris = jenjang.baris.map((row) => {
    if (row.tingkat !== 0 || !row.awal || !row.akhir) return row;
    const { nama, awal, akhir } = row;
    return {
      ...row,
      awal: jumlahTerpilih(ledger, nama, "pagu") ?? awal,
      akhir: jumlahTerpilih(ledger, nama, "realisasi_anggaran") ?? akhir,
    };
  });
  return { ...jenjang, baris };
}

/** A budget before and after its change; what was spent of it may stand behind them. */
function isBergeser(source: BookTable): boolean {
  const { kind } = source.table;
  return kind === "pergeseran" || (kind === "anggaran" && source.has("sebelum", "sesudah"));
}

/** A change of the budget that goes on to what was spent. */
function isBerlanjut(source: BookTable): boolean {
  return source.table.kind === "pergeseran" && source.has("realisasi_anggaran");
}

/** The budget before and after its change, of all units of the office. */
export function kumpulkanPergeseran(ledger: Ledger): Jenjang | null {
  const { tables, tahun } = ledger;
  const own = inSourceOrder(tables.filter(isBergeser), ["pergeseran"], tahun);
  const all = own.flatMap((source) => {
    const kolom = {
      awal: source.columns("sebelum").slice(0, 1),
      akhir: source.columns("sesudah").slice(0, 1),
    };
    return bacaJenjang(source, kolom, tahun) ?? [];
  });
  const [best, ...others] = richest(denganUnit(all, ledger), tahun);
  return best ? { ...best, lain: tidakTermuat(best, others) } : dariDuaTahap(tables, tahun);
}

function richest(all: readonly Jenjang[], tahun: string): Jenjang[] {
  const isOther = ({ sumber }: Jenjang): boolean => sumber.table.year !== null && sumber.table.year !== tahun;
  const rank = (one: Jenjang): number => (tahun !== "" && isOther(one) ? 2 : 0) + (hasPrograms(one) ? 0 : 1);
  return [...all].sort((a, b) => rank(a) - rank(b) || b.baris.length - a.baris.length);
}

/** Whether its lines are programmes and kegiatan; an LRA has kinds of spending alone. */
export function hasPrograms({ baris }: Jenjang): boolean {
  const kinds = baris.filter(({ nama }) => isBelanja(nama)).length;
  return kinds * 2 < baris.length;
}

/** Programmes that stand in another table of the same kind and year alone: they are named, not dropped. */
function tidakTermuat(best: Jenjang, others: readonly Jenjang[]): string[] {
  const known = new Set(best.baris.map(({ nama }) => programKey(nama)));
  return others
    .filter((other) => isSezaman(other, best) && hasPrograms(other) === hasPrograms(best))
    .flatMap(({ baris, sumber }) => {
      const missing = baris.filter(({ nama, tingkat }) => tingkat === 0 && !known.has(programKey(nama)));
      return missing.map(({ nama }) => `${nama} (${sebutLembar(sumber.table)})`);
    });
}
