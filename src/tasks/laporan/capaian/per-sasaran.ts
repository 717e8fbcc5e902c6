import type { Indikator } from "../../../book/indikator";
import { normalizeNama } from "../../../domain/nama";
import { groupBy, firstOf, lastOf } from "../../../domain/items";

/** Indicators of one sasaran, in the order in which the workbook names them. */
export interface KelompokSasaran {
  readonly sasaran: string;
  readonly isi: readonly Indikator[];
}

export function perSasaran(indikator: readonly Indikator[]): KelompokSasaran[] {
  const groups = groupBy(indikator, ({ sasaran }) => normalizeNama(sasaran));
  return [...groups.values()].map((isi) => ({ sasaran: isi[0].sasaran, isi }));
}

/** Where T1 holds the capaian of a sasaran: the mean of its indicators, or its only one. */
export function selRataSasaran({ sasaran, isi }: KelompokSasaran, all: readonly Indikator[]): string {
  if (isi.length === all.length) return SEL_RATA_SEMUA;
  return isi.length > 1 && sasaran !== ""
    ? `{T1.capaian@${kunciRata(sasaran)}}`
    : `{T1.capaian@${firstOf(isi).kunci}}`;
}

/** Where T1 holds the mean of all indicators. */
export const SEL_RATA_SEMUA = "{T1.capaian@rata-rata}";

export function kunciRata(sasaran: string): string {
  return `rata-rata ${normalizeNama(sasaran)}`;
}

/** The cells of a group as one range: its rows follow each other. */
export function rentang(isi: readonly Indikator[]): string[] {
  const [first, last] = [firstOf(isi), lastOf(isi)];
  return [isi.length === 1 ? `{capaian@${first.kunci}}` : `{capaian@${first.kunci}:${last.kunci}}`];
}
