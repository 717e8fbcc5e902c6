import { gaveFigure } from "../../../calculation/cells/outcome";
import { operands } from "../../../calculation/rule/rule";
import { normalizeNama, tanpaNomor } from "../../../domain/nama";
import type { Column, Row } from "../../../sheet/table";
import type { BookTable } from "../../../book/book-table";
import { deretKolom, isRealisasiSendiri } from "../../../book/deret-indikator";
import { dihitung } from "../../../book/figure";
import type { Indikator } from "../../../book/indikator";
import type { NamaIndeks } from "../../../book/nama-indeks";
import { namaIndikator } from "../../../book/nama-indikator";
import { sasaranPerBaris } from "../../../book/sasaran";
import { sepasang } from "../../../book/sepasang";
import type { AngkaTahun, RiwayatIndikator } from "./riwayat-indikator";

/**
 * Years that no heading says the measure of ("2021 | 2022 | 2023 | Standar Nasional"): what was reached, where the column
 * of this year holds what the indicators reached.
 */
export function tahunTanpaUkuran(
  source: BookTable,
  now: NamaIndeks<Indikator>,
  tahunIni: string,
): readonly Column[] {
  const years = source.columns("other").filter(({ period }) => period !== null);
  const own = years.find(({ period }) => period === tahunIni);
  return own && isRealisasiSendiri(deretKolom(source, own, now)) ? years : [];
}

/** `reached`: columns of years that hold what was reached, though no heading says so. */
export function bacaTabel(source: BookTable, reached: readonly Column[]): RiwayatIndikator[] {
  const named = source.columns("indikator");
  return named.flatMap((own, at) =>
    bacaBlok(source, own, named.length > 1 ? (named[at + 1] ?? null) : undefined, reached),
  );
}

/** `next`: the names of the year behind it ("Tahun 2015 › Indikator | …", "Tahun 2016 › Indikator | …"), which may be others. */
function bacaBlok(
  source: BookTable,
  indikator: Column,
  next: Column | null | undefined,
  reached: readonly Column[],
): RiwayatIndikator[] {
  const isOwn = ({ column }: Column): boolean =>
    next === undefined || (column > indikator.column && (next === null || column < next.column));
  const sasaran = sasaranPerBaris(source);
  const names = namaIndikator(source, indikator);
  const measured = [...source.columns("realisasi", "capaian"), ...reached];
  const years = [...new Set(measured.filter(isOwn).flatMap(({ period }) => period ?? []))].sort();
  const isOfYears = new Set(measured.flatMap(({ period }) => period ?? [])).size > 1;
  return source.rows.flatMap((row) => {
    const nama = names.get(row) ?? "";
    const tahun = new Map(
      years.flatMap((year) => {
        const figures = bacaTahun(source, row, year, reached);
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

function bacaTahun(source: BookTable, row: Row, year: string, reached: readonly Column[]): AngkaTahun | null {
  const of = (columns: readonly Column[]) => columns.find(({ period }) => period === year) ?? null;
  return angkaTahun(source, row, {
    target: of(source.columns("target")),
    realisasi: of([...source.columns("realisasi"), ...reached]),
    capaian: capaianOfYear(source, year),
  });
}

/** Of a row what these columns tell of one year; null where they tell nothing of what was reached. */
export function angkaTahun(
  source: BookTable,
  row: Row,
  { target, realisasi, capaian }: Readonly<Record<"target" | "realisasi" | "capaian", Column | null>>,
): AngkaTahun | null {
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
