import { samaRupiah } from "../domain/kesamaan";
import { jumlah } from "../domain/desimal";
import { type ColumnRole, PAGU_ROLES, isRole } from "../domain/roles";
import { partOfYear } from "../sheet/words/part-of-year";
import type { Column } from "../sheet/table";
import { isNamesake } from "../calculation/cells/nearest";
import { sharesGroup } from "../sheet/header/heading-path";
import { conceptsOf } from "../sheet/words/wording";
import type { BookTable } from "./book-table";

/** A budget with the spending of the same year beside it. */
export interface PasanganAnggaran {
  readonly pagu: Column;
  readonly realisasi: Column;
}

/** What may be spent; after a change, the changed budget. */
const PAGU: readonly ColumnRole[] = PAGU_ROLES.filter((role) => role !== "sebelum");

/**
 * The pairs of a table that are added within a row (operasi, modal, tak terduga): of one year, and where their own
 * sum stands beside them, the sum alone.
 */
export function pasanganAnggaran(source: BookTable, tahun: string): PasanganAnggaran[] {
  const pairs = allPairs(source.table.columns);
  const years = [...new Set(pairs.map(yearOf))].sort();
  const year = years.includes(tahun) ? tahun : years.at(-1);
  return withoutParts(
    source,
    pairs.filter((pair) => yearOf(pair) === year),
  );
}

/** "Murni | Perubahan" name no year of their own, where that of the spending behind them is told. */
function yearOf({ pagu, realisasi }: PasanganAnggaran): string {
  return pagu.period ?? realisasi.period ?? "";
}

function allPairs(columns: readonly Column[]): PasanganAnggaran[] {
  return columns.flatMap((pagu, index) => {
    if (!PAGU.includes(pagu.role)) return [];
    const isOfYear = ({ period }: Column): boolean =>
      (pagu.role === "sesudah" && pagu.period === null) || (period ?? "") === (pagu.period ?? "");
    const behind = columns.slice(index + 1).filter(isOfYear);
    const end = behind.findIndex((other) => PAGU.includes(other.role));
    const next = (end < 0 ? behind : behind.slice(0, end)).filter(isRole("realisasi_anggaran"));
    const sebutan = isDirinci(pagu, columns) ? behind.filter((other) => isSebutan(other, pagu)) : [];
    const spent = sebutan.length > 0 ? sebutan : next;
    const realisasi = setahun(spent, pagu);
    return realisasi ? [{ pagu, realisasi }] : [];
  });
}

/** "Anggaran › BOS | BOP | Jumlah" stand beside each other, and so does their spending behind them. */
function isDirinci(pagu: Column, columns: readonly Column[]): boolean {
  return columns.some(
    (other) => other !== pagu && PAGU.includes(other.role) && sharesGroup(other.path, pagu.path),
  );
}

function isSebutan(other: Column, pagu: Column): boolean {
  return other.role === "realisasi_anggaran" && isNamesake(other, pagu);
}

/** Of spending that each column tells up to a later month the last; quarters beside the year's pagu are parts of it. */
function setahun(spent: readonly Column[], pagu: Column): Column | null {
  const whole = pagu.quarter === null ? spent.filter(({ quarter }) => quarter === null) : spent.slice(0, 1);
  const running = whole.flatMap((column) => {
    const part = partOfYear(column.path.join(" "));
    return part?.from === 1 ? [{ column, to: part.to }] : [];
  });
  const [latest] = [...running].sort((a, b) => b.to - a.to);
  const other = whole.find((column) => !running.some((own) => own.column === column));
  const own = (running.length > 1 ? (other ?? latest?.column) : whole[0]) ?? null;
  return own?.quarter === null ? own : null;
}

/** "Total" beside "Operasi" and "Modal": named as a sum, or the sum of the others in every row. */
function withoutParts(source: BookTable, pairs: readonly PasanganAnggaran[]): PasanganAnggaran[] {
  if (pairs.length < 2) return [...pairs];
  const named = pairs.filter(({ pagu }) => pagu.path.some((text) => conceptsOf(text).has("kumulatif")));
  if (named.length > 0) return named;
  const sum = pairs.find((pair) => pairs.length > 2 && isSumOf(source, pair, pairs));
  return sum ? [sum] : [...pairs];
}

function isSumOf(source: BookTable, own: PasanganAnggaran, pairs: readonly PasanganAnggaran[]): boolean {
  const others = pairs.filter((pair) => pair !== own);
  const read = source.rows.flatMap((row) => {
    const total = source.figur(row, own.pagu)?.nilai;
    const parts = others.flatMap(({ pagu }) => source.figur(row, pagu)?.nilai ?? []);
    return total ? [{ total, parts }] : [];
  });
  return read.length > 0 && read.every(({ total, parts }) => samaRupiah(jumlah(parts), total));
}
