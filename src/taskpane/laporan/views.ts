import { lastOf } from "../../domain/items";
import type { Laporan, ReportOffer } from "../../tasks/laporan/report";
import type { LaporanState } from "./state";
import type { ReportTableId } from "../../plan/report-table-id";

/** What the state of the tab means: pure, so that components only lay it out. */

/** An offer whose table can be built. */
export type OfferSiap = Extract<ReportOffer, { ok: true }>;

export function isSiap(offer: ReportOffer): offer is OfferSiap {
  return offer.ok;
}

/** Tables that the buttons act on: the one in preview, else those chosen in the list. */
export function dipilih({ buku, tidakDipilih, dilihat }: LaporanState): ReadonlySet<ReportTableId> {
  const ready = buku?.laporan.offers.filter(isSiap).map(({ id }) => id) ?? [];
  return new Set(dilihat === null ? ready.filter((id) => !tidakDipilih.has(id)) : [dilihat]);
}

/** Numbers count the chosen tables; a table in preview that was left out is counted with them. */
export function dinomori(state: LaporanState): ReadonlySet<ReportTableId> {
  const { tidakDipilih, dilihat, buku } = state;
  const ready = buku?.laporan.offers.filter(isSiap).map(({ id }) => id) ?? [];
  return new Set([...ready.filter((id) => !tidakDipilih.has(id) || id === dilihat), ...bagianUtuh(state)]);
}

/** Tables that are written: the chosen ones, and those of the other chapters where the whole report is. */
export function ditulis(state: LaporanState): ReadonlySet<ReportTableId> {
  return new Set([...dipilih(state), ...bagianUtuh(state)]);
}

/** Tables of the other chapters that are part of the report now. */
function bagianUtuh({ buku, utuh, dilihat }: LaporanState): readonly ReportTableId[] {
  if (!utuh || dilihat !== null) return [];
  return buku?.laporan.lain.filter(isSiap).map(({ id }) => id) ?? [];
}

export interface Bagian {
  readonly judul: string;
  readonly offers: readonly OfferSiap[];
}

/** The offers under the sections of the chapter. */
export function perBagian(offers: readonly OfferSiap[]): Bagian[] {
  const groups: { judul: string; offers: OfferSiap[] }[] = [];
  for (const offer of offers) {
    const judul = offer.table.bagian;
    if (groups.at(-1)?.judul !== judul) groups.push({ judul, offers: [] });
    lastOf(groups).offers.push(offer);
  }
  return groups;
}

/** A title without office and year, which stand above the list. */
export function judulPendek(judul: string, { identitas }: Laporan): string {
  return [identitas.instansi, identitas.tahun === "" ? "" : `Tahun ${identitas.tahun}`]
    .filter((part) => part !== "")
    .reduce((text, part) => text.replace(part, ""), judul)
    .replace(/\s+/g, " ")
    .trim();
}
