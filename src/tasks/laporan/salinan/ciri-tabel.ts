import type { BookTable } from "../../../book/book-table";
import { isBelanja } from "../../../book/nama-anggaran";

/** A table of targets and results is of chapter III, whatever its caption mentions. */
export function isMeasured(tabel: BookTable): boolean {
  return tabel.has("target") || tabel.has("realisasi") || tabel.has("anggaran");
}

export function targetYears(tabel: BookTable): number {
  return yearsOf(tabel, "target");
}

export function yearsOf(tabel: BookTable, role: "target" | "anggaran"): number {
  return new Set(tabel.columns(role).flatMap(({ period }) => period ?? [])).size;
}

export function isRumus(tabel: BookTable): boolean {
  return tabel.table.kind === "formula" && tabel.has("indikator", "formula");
}

export function isUang(tabel: BookTable): boolean {
  return tabel.has("anggaran", "realisasi_anggaran");
}

/** "Belanja Pegawai", "Belanja Modal": the money of the year by what it is spent on, no programmes. */
export function isPerJenis(tabel: BookTable): boolean {
  return isUang(tabel) && tabel.rows.length > 1 && tabel.rows.every(({ label }) => isBelanja(label));
}

export function captionOf({ table }: BookTable): string {
  return `${table.caption} ${table.sheet}`;
}

export function headed({ table }: BookTable, words: RegExp): boolean {
  return table.columns.some(({ path }) => words.test(path.join(" ")));
}

export function says(tabel: BookTable, words: RegExp): boolean {
  return words.test(captionOf(tabel)) || headed(tabel, words);
}
