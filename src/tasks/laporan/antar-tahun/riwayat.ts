import { normalizeNama } from "../../../domain/nama";
import type { Polaritas } from "../../../domain/pengaturan";
import type { Row } from "../../../sheet/table";
import { dihitung, isFigur, type Figur, type Isi } from "../../../book/figure";
import type { Indikator } from "../../../book/indikator";
import { isDifferent } from "../../../book/ledger";
import { sasaranPerBaris } from "../../../book/sasaran";
import { NamaIndeks } from "../../../book/nama-indeks";
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
}

/**
 * The indicators that have figures of more than one year: from the tables that compare years, this year's from
 * the indicators themselves, so that a figure is the same in every table of the report.
 */
export function kumpulkanRiwayat(
  tables: readonly BookTable[],
  indikator: readonly Indikator[],
  tahunIni: string,
): RiwayatIndikator[] {
  const now = new NamaIndeks<Indikator>();
  for (const own of indikator) now.add(own.nama, own);
  const found = new Map<string, RiwayatIndikator>();
  for (const source of tables.filter(({ table }) => table.kind === "antar-tahun")) {
    for (const riwayat of bacaTabel(source)) if (!found.has(riwayat.kunci)) found.set(riwayat.kunci, riwayat);
  }
  return [...found.values()]
    .map((riwayat) => withThisYear(riwayat, now.find(riwayat.nama), tahunIni))
    .filter(({ tahun }) => tahun.size > 1);
}

/** This year's figures are those of the indikator itself, where the table has none or others. */
function withThisYear(riwayat: RiwayatIndikator, own: Indikator | null, tahunIni: string): RiwayatIndikator {
  if (!own || tahunIni === "") return riwayat;
  const { target, realisasi, capaian, polos } = own;
  const tahun = new Map(riwayat.tahun);
  const there = tahun.get(tahunIni);
  const isOther = there && (isLain(there.realisasi, realisasi) || isLain(there.target, target));
  if ((!there || isOther) && realisasi) tahun.set(tahunIni, { target, realisasi, capaian, polos });
  return { ...riwayat, sasaran: riwayat.sasaran || own.sasaran, tahun };
}

/** Two figures of one kind that do not agree. */
export function isLain(there: Isi | null, own: Isi | null): boolean {
  return isFigur(there) && isFigur(own) && isDifferent(there, own);
}

function bacaTabel(source: BookTable): RiwayatIndikator[] {
  const indikator = source.columns("indikator")[0];
  if (!indikator) return [];
  const sasaran = sasaranPerBaris(source);
  const years = [
    ...new Set(source.columns("realisasi", "capaian").flatMap(({ period }) => period ?? [])),
  ].sort();
  return source.rows.flatMap((row) => {
    const nama = source.text(row, indikator);
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
        tahun,
      },
    ];
  });
}

export function tanpaNomor(nama: string): string {
  return nama.replace(/^\(?\d{1,2}\s*[.)]?\s+/, "");
}

function bacaTahun(source: BookTable, row: Row, year: string): AngkaTahun | null {
  const of = (role: "target" | "realisasi" | "capaian") =>
    source.columns(role).find(({ period }) => period === year) ?? null;
  const [target, realisasi, capaian] = [of("target"), of("realisasi"), of("capaian")];
  const achieved = source.isi(row, realisasi);
  const printed = source.figur(row, capaian);
  if (!achieved && !printed) return null;
  const outcome = target && realisasi ? source.capaian(row, target, realisasi) : null;
  const computed = outcome?.ok && "nilai" in outcome ? outcome.nilai : null;
  const isPrinted = printed !== null && (computed === null || printed.nilai.eq(computed));
  return {
    target: source.isi(row, target),
    realisasi: achieved,
    capaian: isPrinted ? printed : computed ? dihitung(computed, true) : null,
    polos: outcome?.ok === true && outcome.plain,
  };
}
