import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import type { Pengaturan } from "../../../src/domain/pengaturan";
import type { Snapshot } from "../../../src/sheet/snapshot";
import { identitasAwal } from "../../../src/tasks/laporan/identitas";
import { buildLaporan } from "../../../src/tasks/laporan/laporan";
import { cellText } from "../../../src/tasks/laporan/layout/cell-text";
import type { Laporan, ReportOffer, ReportTable } from "../../../src/tasks/laporan/report";
import { loadReport, type ReportNick, type Variant } from "../../reports/load";
import type { ReportTableId } from "../../../src/plan/report-table-id";
import { bookOnce } from "../../support/results";
import { openBook, type Book } from "../../../src/book/book";

const built = new WeakMap<Snapshot, Laporan>();

/** The report of a workbook, by the default rules but for those given; by the default rules it is built once. */
export function laporanOf(snapshot: Snapshot, pengaturan: Partial<Pengaturan> = {}): Laporan {
  if (Object.keys(pengaturan).length > 0)
    return laporanDari(openBook(snapshot, { ...PENGATURAN_BAKU, ...pengaturan }));
  const laporan = built.get(snapshot) ?? laporanDari(bookOnce(snapshot));
  built.set(snapshot, laporan);
  return laporan;
}

function laporanDari(book: Book): Laporan {
  return buildLaporan(book, identitasAwal(book));
}

export function offersOf(snapshot: Snapshot, pengaturan: Partial<Pengaturan> = {}): readonly ReportOffer[] {
  return laporanOf(snapshot, pengaturan).offers;
}

export function tableOf(offers: readonly ReportOffer[], id: ReportTableId): ReportTable {
  const offer = offers.find((candidate) => candidate.id === id);
  if (!offer?.ok) throw new Error(`${id} was not built: ${offer?.alasan ?? "not offered"}`);
  return offer.table;
}

const cache = new Map<string, readonly ReportOffer[]>();
export function report(nick: ReportNick, variant: Variant = "kosong"): readonly ReportOffer[] {
  const key = `${nick} ${variant}`;
  const known = cache.get(key) ?? offersOf(loadReport(nick, variant).snapshot);
  cache.set(key, known);
  return known;
}

/** Rows as the page prints them, the given columns only. */
export function printed(table: ReportTable, ...keys: string[]): string[][] {
  const places = keys.map((key) => table.columns.findIndex((column) => column.key === key));
  return table.rows.map(({ cells }) => places.map((place) => cellText(cells[place]!)));
}
