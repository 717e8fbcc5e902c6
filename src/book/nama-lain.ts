import { looseKey, normalizeNama, tanpaNomor } from "../domain/nama";
import { samaKasar } from "../domain/kesamaan";
import { addTo } from "../domain/items";
import { remember } from "../domain/remember";
import type { BookTable } from "./book-table";
import { namaTertulis } from "./nama-tertulis";
import { isMiripNama } from "./nama-mirip";
import { bacaDaftar, isBulat, namaSejajar } from "./nama-sejajar";
import { angkaBernama, type AngkaBernama } from "./nama-berangka";
import { isOfLower } from "./sasaran";
import { inSourceOrder, SOURCE_ORDER } from "./sources";
import { tahunLaporan } from "./tahun";
import { isOfProgram } from "./tingkat-tabel";

/** Another name that a table gives an indikator of another table. */
export interface NamaLain {
  readonly nama: string;
  readonly lain: string;
  readonly sheet: string;
}

interface Dikenal {
  readonly key: string;
  readonly nama: string;
  readonly tabel: Set<BookTable>;
  readonly angka: AngkaBernama[];
}

/** Lists longer than this are those of many units, not of one office. */
const MOST_NAMES = 200;

/**
 * The indicators that two tables call by names that differ by a word or its spelling ("Tingkat kemantapan jalan",
 * "Tingkat Kemantapan Jalan Provinsi (%)"), or that stand in the same place of their lists: one only where figures of the
 * same year agree, no table has both names, and no third name would do as well. The name of the better source is kept (LKIP Bina Marga and Kesbangpol Jawa Barat 2016).
 */
export const namaLain = remember((tables: readonly BookTable[]): readonly NamaLain[] => {
  const own = tables.filter(
    (tabel) =>
      (SOURCE_ORDER.sasaran as readonly string[]).includes(tabel.table.kind) &&
      tabel.has("indikator") &&
      !isOfProgram(tabel) &&
      !isOfLower(tabel),
  );
  const known = new Map<string, Dikenal>();
  const tahun = tahunLaporan(tables.map(({ table }) => table));
  for (const tabel of inSourceOrder(own, SOURCE_ORDER.sasaran, tahun)) catat(tabel, known, tahun);
  const all = [...known.values()];
  if (all.length > MOST_NAMES) return [];
  const sejajar = pasanganSejajar(own, tahun);
  const isOne = (a: Dikenal, b: Dikenal): boolean =>
    !bersama(a, b) && (isSatu(a, b) || sejajar.has(`${a.key}|${b.key}`));
  const utamaOf = new Map<Dikenal, Dikenal>();
  return all.flatMap((other, index) => {
    const alike = all.slice(0, index).filter((one) => isOne(one, other));
    const [utama, ...more] = new Set(alike.map((one) => utamaOf.get(one) ?? one));
    const isTwice =
      utama && all.some((one) => one !== other && one !== utama && isOne(one, utama) && bersama(one, other));
    if (!utama || more.length > 0 || isTwice) return [];
    utamaOf.set(other, utama);
    return [...other.tabel].map(({ table }) => ({
      nama: tanpaNomor(utama.nama),
      lain: tanpaNomor(other.nama),
      sheet: table.sheet,
    }));
  });
});

function catat(tabel: BookTable, known: Map<string, Dikenal>, tahun: string): void {
  for (const column of tabel.columns("indikator")) {
    for (const [row, nama] of namaTertulis(tabel, column)) {
      if (known.size > MOST_NAMES) return;
      const key = looseKey(nama) || normalizeNama(nama);
      if (key === "") continue;
      const one = known.get(key) ?? { key, nama, tabel: new Set(), angka: [] };
      known.set(key, one);
      one.tabel.add(tabel);
      one.angka.push(...angkaBernama(tabel, row, column, tahun));
    }
  }
}

function isSatu(a: Dikenal, b: Dikenal): boolean {
  const mirip = isMiripNama(a.nama, b.nama);
  return mirip !== null && isCocok(a.angka, b.angka, mirip === "hampir");
}

function bersama(a: Dikenal, b: Dikenal): boolean {
  return [...a.tabel].some((tabel) => b.tabel.has(tabel));
}

/** Many indicators have a target of 100: it tells only of names that are nearly the same. */
function isCocok(a: readonly AngkaBernama[], b: readonly AngkaBernama[], isHampir: boolean): boolean {
  const byUkuran = new Map<string, AngkaBernama[]>();
  for (const own of a) addTo(byUkuran, own.ukuran, own);
  const pairs = b.flatMap((own) => (byUkuran.get(own.ukuran) ?? []).map((other) => ({ own, other })));
  const same = pairs.filter(({ own, other }) => samaKasar(own.figur, other.figur));
  const isTold = isHampir ? same.length > 0 : same.some(({ own }) => !isBulat(own.figur));
  return isTold && same.length * 2 > pairs.length;
}

/** Names that stand in the same place of two lists with the same figures, both ways round. */
function pasanganSejajar(tables: readonly BookTable[], tahun: string): ReadonlySet<string> {
  const lists = tables.map((tabel) => bacaDaftar(tabel, tahun));
  const pairs = lists.flatMap((own, at) => lists.slice(at + 1).flatMap((other) => namaSejajar(own, other)));
  return new Set(pairs.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));
}

/** The names that are to be read as another, each with that one. */
export const namaUtama = remember(
  (tables: readonly BookTable[]): ReadonlyMap<string, string> =>
    new Map(namaLain(tables).map(({ nama, lain }) => [looseKey(lain) || normalizeNama(lain), nama])),
);
