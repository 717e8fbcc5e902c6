import { looseKey } from "../../../domain/nama";
import { samakanSatuan } from "../../../domain/samakan-satuan";
import type { TableKind } from "../../../sheet/table-kind";
import { isFigur, type Isi } from "../../../book/figure";
import type { DaftarIndikator } from "../../../book/daftar-indikator";
import { indeksIndikator } from "../../../book/deret-indikator";
import type { Indikator } from "../../../book/indikator";
import type { Ledger } from "../../../book/ledger";
import { ofHead } from "../../../book/sasaran";
import { isOfProgram } from "../../../book/tingkat-tabel";
import { inSourceOrder, SOURCE_ORDER } from "../../../book/sources";
import type { BookTable } from "../../../book/book-table";
import { bacaTabel, tahunTanpaUkuran } from "./baca-riwayat";
import { bacaKartuTahun } from "./kartu-tahun";
import { isOther, tellsCapaian, withThisYear } from "./tahun-ini";
import type { AngkaTahun, RiwayatIndikator } from "./riwayat-indikator";

/** Tables that tell figures of a year: those that compare years before those of one. */
const SUMBER: readonly TableKind[] = [
  "antar-tahun",
  ...SOURCE_ORDER.sasaran.filter((kind) => kind !== "antar-tahun" && kind !== "triwulan"),
];

/**
 * The indicators that have figures of more than one year, in whatever tables; this year's are those of the
 * indicators themselves, so that a figure is the same in every table of the report.
 */
export function kumpulkanRiwayat(
  { tables, tahun: tahunIni }: Ledger,
  { indikator, tujuan }: Pick<DaftarIndikator, "indikator" | "tujuan">,
): RiwayatIndikator[] {
  const now = indeksIndikator(indikator);
  const known = indeksIndikator([...indikator, ...tujuan]);
  const found = new Map<string, RiwayatIndikator>();
  const sources = ofHead(tables).filter((source) => isOfYears(source));
  const read = inSourceOrder(sources, SUMBER, tahunIni).flatMap((source): Bacaan[] => {
    const kartu = bacaKartuTahun(source, [...indikator, ...tujuan]);
    if (kartu) return [{ source, riwayat: kartu, isAsing: false }];
    const reached = tahunTanpaUkuran(source, now, tahunIni);
    if (source.table.kind === "lain" && reached.length === 0) return [];
    const riwayat = bacaTabel(source, reached);
    const isAsing = indikator.length > 0 && riwayat.every(({ nama }) => known.find(nama) === null);
    return [{ source, riwayat, isAsing }];
  });
  for (const { riwayat: list } of tanpaAsing(read)) {
    for (const riwayat of list) {
      const key = looseKey(riwayat.nama) || riwayat.kunci;
      const before = found.get(key);
      // Listed as the table has them that compares the years.
      if (before && before.tahun.size < 2) found.delete(key);
      found.set(key, before ? gabung(before, riwayat) : riwayat);
    }
  }
  const all = [...found.values()]
    .map((riwayat) => ({ riwayat, own: now.find(riwayat.nama) }))
    .filter(({ riwayat, own }) => isCompared(riwayat, own, tahunIni));
  const isWhole = all.some(
    ({ riwayat, own }) => tellsCapaian(riwayat) || (own?.capaian !== null && isOther(riwayat, own, tahunIni)),
  );
  return all.map(({ riwayat, own }) => withThisYear(riwayat, own, tahunIni, isWhole));
}

/** Two years and more, with this year's own; or a dash for all but one where a table of several years lists it. */
function isCompared(
  { tahun, bersanding }: RiwayatIndikator,
  own: Indikator | null,
  tahunIni: string,
): boolean {
  const isToldNow = tahunIni !== "" && own?.realisasi !== undefined && own.realisasi !== null;
  const years = new Set([...tahun.keys(), ...(isToldNow ? [tahunIni] : [])]);
  return years.size > 1 || (bersanding && tahun.size > 0 && own !== null);
}

interface Bacaan {
  readonly source: BookTable;
  readonly riwayat: readonly RiwayatIndikator[];
  /** None of what it lists is an indikator of the office: those of the SDGs, of a national survey. */
  readonly isAsing: boolean;
}

/** A comparison of years that calls all by other names stands where no other table tells of years. */
function tanpaAsing(read: readonly Bacaan[]): readonly Bacaan[] {
  const own = read.filter(({ isAsing }) => !isAsing);
  const years = new Set(own.flatMap(({ riwayat }) => riwayat.flatMap(({ tahun }) => [...tahun.keys()])));
  return years.size > 1 ? own : read.filter((one) => !one.isAsing || one.source.table.kind === "antar-tahun");
}

/** Programmes are compared where a table is made for it alone. */
function isOfYears(source: BookTable): boolean {
  const { kind } = source.table;
  return kind === "lain" || (SUMBER.includes(kind) && (kind === "antar-tahun" || !isOfProgram(source)));
}

/** What a better table tells of a year is not told again by another. */
function gabung(known: RiwayatIndikator, other: RiwayatIndikator): RiwayatIndikator {
  const tahun = new Map([...other.tahun, ...known.tahun]);
  for (const [year, own] of known.tahun) tahun.set(year, gabungTahun(own, other.tahun.get(year)));
  return { ...known, tahun, bersanding: known.bersanding || other.bersanding };
}

/** A list of capaian alone gives way to what was planned and reached; target and realisasi are of one table. */
function gabungTahun(own: AngkaTahun, other: AngkaTahun | undefined): AngkaTahun {
  if (!other?.realisasi || own.realisasi) return own;
  return { ...other, capaian: other.capaian ?? own.capaian };
}

/**
 * A realisasi that is not in the unit of its own target compares with no other year either: 270 businesses for
 * a target of 1 % (LKjIP Dinas Koperasi dan UKM Provinsi Sumatera Selatan 2023, Tabel III.1).
 */
export function sebanding({ tahun, satuan }: RiwayatIndikator, year: string): Isi | null {
  const { target = null, realisasi = null } = tahun.get(year) ?? {};
  if (!isFigur(target) || !isFigur(realisasi)) return realisasi;
  return samakanSatuan({ ...target, uang: false }, { ...realisasi, uang: false }, satuan) && realisasi;
}
