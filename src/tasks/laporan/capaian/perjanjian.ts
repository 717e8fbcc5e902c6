import { firstOf } from "../../../domain/items";
import { normalizeNama } from "../../../domain/nama";
import type { Indikator } from "../../../book/indikator";
import { sasaranPerBaris } from "../../../book/sasaran";
import { NamaIndeks } from "../../../book/nama-indeks";
import type { BookTable } from "../../../book/book-table";

/**
 * Sasaran that the office agreed on (perjanjian kinerja) and of which no indikator has a realisasi anywhere: they
 * would be missing from the report without a word (LKjIP Makassar 2021, sasaran 3). `others`: names of indicators
 * that other tables of the report measure, of programmes or through the quarters.
 */
export function sasaranTanpaRealisasi(
  tables: readonly BookTable[],
  indikator: readonly Indikator[],
  others: readonly string[],
): string[] {
  const measured = new NamaIndeks<true>();
  for (const nama of [...indikator.map((own) => own.nama), ...others]) measured.add(nama, true);
  const sasaran = new Set(indikator.map((own) => normalizeNama(own.sasaran)));
  const open = new Map<string, string>();
  const met = new Set<string>();
  for (const source of tables.filter(isPerjanjian)) {
    const column = firstOf(source.columns("indikator"));
    const names = sasaranPerBaris(source);
    for (const row of source.rows) {
      const nama = names.get(row) ?? "";
      const key = normalizeNama(nama);
      if (key === "" || source.text(row, column) === "") continue;
      if (sasaran.has(key) || measured.find(source.text(row, column))) met.add(key);
      else open.set(key, nama);
    }
  }
  return [...open].flatMap(([key, nama]) => (met.has(key) ? [] : [nama]));
}

/** Targets of one year: a plan over several years names sasaran that are not due. */
function isPerjanjian(source: BookTable): boolean {
  return (
    source.table.kind === "perjanjian" && source.has("indikator") && source.columns("target").length === 1
  );
}
