import { isRole, type ColumnRole } from "../../domain/roles";
import { yearOf } from "../words/period";
import type { Column } from "../table";

/** A year and nothing else: "Tahun 2016", "2016", "2016*". */
const BARE = /^(?:tahun|thn|th)?\.?\s*\d{4}\s*\**\)?$/i;

/**
 * "Perbandingan Realisasi Kinerja Tahun 2015 dan 2016" over "Indikator | Tahun 2015 | Tahun 2016": years that no
 * heading says anything of hold what the title of the table names (LKIP Inspektorat Jawa Barat 2016, Tabel 3.2).
 * "Capaian" may be either of two things, so that it names none.
 */
export function withTitledYears(columns: readonly Column[], caption: string): Column[] {
  const named = titled(caption, columns.some(isRole("target", "target_akhir")));
  const isOpen = (own: Column): boolean =>
    own.role === "other" && own.source !== "orang" && own.period !== null && isBareYear(own);
  const isTold = columns.some(({ role }) => role === named);
  if (named === null || isTold || !columns.some(isRole("indikator"))) return [...columns];
  return columns.map((own) =>
    isOpen(own) ? { ...own, role: named, source: "nilai", reason: reasonOf(own, named) } : own,
  );
}

/** "Target dan Realisasi 2019-2023" without a column of targets may mean either. */
function titled(caption: string, hasTarget: boolean): "realisasi" | "target" | null {
  const namesTarget = /\btarget\b/i.test(caption) || isRencana(caption);
  if (!/\brealisasi\b/i.test(caption)) return namesTarget ? "target" : null;
  const isMoney = /\b(?:anggaran|keuangan|belanja)\b/i.test(caption);
  return isMoney || (namesTarget && !hasTarget) ? null : "realisasi";
}

/** "Tujuan dan Sasaran Jangka Menengah Renstra 2016-2021": a plan, where the title speaks of nothing reached. */
function isRencana(caption: string): boolean {
  const namesPlan = /\b(?:renstra|rencana strategis|rpjmd|jangka menengah)\b/i.test(caption);
  return namesPlan && !/capaian|evaluasi|hasil|perkembangan|kondisi|perbandingan|tren/i.test(caption);
}

function isBareYear({ path }: Column): boolean {
  return path.length === 1 && path.every((text) => BARE.test(text.trim()) && yearOf(text) !== null);
}

function reasonOf({ path }: Column, role: ColumnRole): string {
  return `Judul "${path.join(" › ")}" dibaca demikian karena judul tabelnya menyebut ${role}.`;
}
