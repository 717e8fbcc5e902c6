import { gaveFigure } from "../../../calculation/cells/outcome";
import { looseKey, normalizeNama } from "../../../domain/nama";
import { samakanSatuan } from "../../../domain/samakan-satuan";
import type { Polaritas } from "../../../domain/pengaturan";
import { operands } from "../../../calculation/rule/rule";
import type { Column, Row } from "../../../sheet/table";
import type { TableKind } from "../../../sheet/table-kind";
import { dihitung, isFigur, type Figur, type Isi } from "../../../book/figure";
import type { Indikator } from "../../../book/indikator";
import type { Ledger } from "../../../book/ledger";
import { isDifferent } from "../../../book/ledger-entry";
import { ofHead, sasaranPerBaris } from "../../../book/sasaran";
import { sepasang } from "../../../book/sepasang";
import { NamaIndeks } from "../../../book/nama-indeks";
import { namaIndikator } from "../../../book/nama-indikator";
import { isOfProgram } from "../../../book/tingkat-tabel";
import { inSourceOrder, SOURCE_ORDER } from "../../../book/sources";
import type { BookTable } from "../../../book/book-table";

export interface AngkaTahun {
  readonly target: Isi | null;
  readonly realisasi: Isi | null;
  readonly capaian: Figur | null;
  readonly polos: boolean;
}

/** An indicator over the years, oldest first. */
export interface RiwayatIndikator {
  readonly kunci: string;
  readonly nama: string;
  readonly sasaran: string;
  readonly satuan: string;
  readonly polaritas: Polaritas;
  readonly tahun: ReadonlyMap<string, AngkaTahun>;
  /** Whether a table of several years lists it, be it with a dash for all but one. */
  readonly bersanding: boolean;
}

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
  indikator: readonly Indikator[],
): RiwayatIndikator[] {
  const now = new NamaIndeks<Indikator>();
  for (const own of indikator) now.add(own.nama, own);
  const found = new Map<string, RiwayatIndikator>();
  const sources = ofHead(tables).filter((source) => isOfYears(source));
  for (const source of inSourceOrder(sources, SUMBER, tahunIni)) {
    for (const riwayat of bacaTabel(source)) {
      const key = looseKey(riwayat.nama) || riwayat.kunci;
      const known = found.get(key);
      // Listed as the table has them that compares the years.
      if (known && known.tahun.size < 2) found.delete(key);
      found.set(key, known ? gabung(known, riwayat) : riwayat);
    }
  }
  return [...found.values()]
    .map((riwayat) => withThisYear(riwayat, now.find(riwayat.nama), tahunIni))
    .filter(({ tahun, bersanding, nama }) => {
      const isListed = bersanding && tahun.size > 0 && now.find(nama) !== null;
      return tahun.size > 1 || isListed;
    });
}

/** Programmes are compared where a table is made for it alone. */
function isOfYears(source: BookTable): boolean {
  return SUMBER.includes(source.table.kind) && (source.table.kind === "antar-tahun" || !isOfProgram(source));
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

/** This year's figures and the name are those of the indikator itself, where the table has none or others. */
function withThisYear(riwayat: RiwayatIndikator, own: Indikator | null, tahunIni: string): RiwayatIndikator {
  if (!own || tahunIni === "") return riwayat;
  const { target, realisasi, capaian, polos } = own;
  const tahun = new Map(riwayat.tahun);
  const there = tahun.get(tahunIni);
  const isOther = there && (isLain(there.realisasi, realisasi) || isLain(there.target, target));
  if ((!there || isOther) && realisasi) tahun.set(tahunIni, { target, realisasi, capaian, polos });
  // Two tables never tell two capaian of one year, whatever words their figures stand in.
  else if (there && [...tahun.values()].some((year) => year.capaian))
    tahun.set(tahunIni, {
      ...{ target: there.target ?? target, realisasi: there.realisasi ?? realisasi, capaian },
      polos: polos && (there.polos || !there.target),
    });
  return { ...riwayat, ...sebutan(riwayat, own), tahun };
}

function sebutan(riwayat: RiwayatIndikator, { kunci, nama, sasaran, satuan, polaritas }: Indikator) {
  return { kunci, polaritas, nama, sasaran: sasaran || riwayat.sasaran, satuan: riwayat.satuan || satuan };
}

/** Two figures of one kind that do not agree. */
export function isLain(there: Isi | null, own: Isi | null): boolean {
  return isFigur(there) && isFigur(own) && isDifferent(there, own);
}

function bacaTabel(source: BookTable): RiwayatIndikator[] {
  const named = source.columns("indikator");
  return named.flatMap((own, at) =>
    bacaBlok(source, own, named.length > 1 ? (named[at + 1] ?? null) : undefined),
  );
}

/** `next`: the names of the year behind it ("Tahun 2015 › Indikator | …", "Tahun 2016 › Indikator | …"), which may be others. */
function bacaBlok(source: BookTable, indikator: Column, next: Column | null | undefined): RiwayatIndikator[] {
  const isOwn = ({ column }: Column): boolean =>
    next === undefined || (column > indikator.column && (next === null || column < next.column));
  const sasaran = sasaranPerBaris(source);
  const names = namaIndikator(source, indikator);
  const measured = source.columns("realisasi", "capaian");
  const years = [...new Set(measured.filter(isOwn).flatMap(({ period }) => period ?? []))].sort();
  const isOfYears = new Set(measured.flatMap(({ period }) => period ?? [])).size > 1;
  return source.rows.flatMap((row) => {
    const nama = names.get(row) ?? "";
    const tahun = new Map(
      years.flatMap((year) => {
        const figures = bacaTahun(source, row, year);
        return figures ? [[year, figures] as const] : [];
      }),
    );
    if (nama === "" || tahun.size === 0) return [];
    return [
      {
        kunci: normalizeNama(nama),
        nama: tanpaNomor(nama),
        sasaran: sasaran.get(row) ?? "",
        satuan: source.satuan(row, ...source.columns("target", "realisasi")),
        polaritas: source.polaritas(row),
        ...{ tahun, bersanding: isOfYears },
      },
    ];
  });
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

export function tanpaNomor(nama: string): string {
  return nama.replace(/^\(?\d{1,2}(?:\.\d{1,2})*(?:\s*[.)]\s*|\s+)(?=\D)/, "");
}

function bacaTahun(source: BookTable, row: Row, year: string): AngkaTahun | null {
  const of = (role: "target" | "realisasi" | "capaian") =>
    source.columns(role).find(({ period }) => period === year) ?? null;
  const [target, realisasi] = [of("target"), of("realisasi")];
  const capaian = capaianOfYear(source, year);
  const told = sepasang(source, row, target, realisasi);
  const printed = source.figur(row, capaian);
  if (!told.realisasi && !printed) return null;
  const outcome = target && realisasi ? source.capaian(row, target, realisasi) : null;
  const computed = gaveFigure(outcome) ? outcome.nilai : null;
  const isPrinted = printed !== null && (computed === null || printed.nilai.eq(computed));
  return {
    ...told,
    capaian: isPrinted ? printed : computed ? dihitung(computed, true) : null,
    polos: outcome?.ok === true && outcome.plain,
  };
}

/** "(%)" behind the realisasi of two years is the change between them, no capaian of either. */
function capaianOfYear(source: BookTable, year: string): Column | null {
  const own = source.columns("capaian").find(({ period }) => period === year) ?? null;
  const rule = source.plan.derived.find(({ column }) => column === own)?.rule;
  const achieved = new Set(source.columns("realisasi").map(({ column }) => column));
  const isChange = rule !== undefined && operands(rule).filter((column) => achieved.has(column)).length > 1;
  return isChange ? null : own;
}
