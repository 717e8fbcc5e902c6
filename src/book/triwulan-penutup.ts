import { QUARTER_ROLES } from "../domain/roles";
import type { Column } from "../sheet/table";
import type { PartOfYear } from "../sheet/words/part-of-year";
import type { BookTable } from "./book-table";
import { isFigur } from "./figure";
import { ofYear } from "./tahun";

/**
 * The realisasi of a sheet of the last quarter alone, where the target of that quarter is the year's in each row: both
 * are told up to date, so that it is the realisasi of the year. null elsewhere.
 */
export function triwulanPenutup(source: BookTable): Column | null {
  const [last, ...others] = source.columns(...QUARTER_ROLES);
  if (last?.role !== "tw4" || others.length > 0) return null;
  const targets = source.columns("target");
  const ofWhole = targets.filter(({ quarter }) => quarter === null);
  const year = ofYear(ofWhole, last.period ?? "");
  const quarter = targets.find((own) => own.quarter === 4);
  if (!year || !quarter) return null;
  const pairs = source.rows.flatMap((row) => {
    const [whole, part] = [source.isi(row, year), source.isi(row, quarter)];
    return isFigur(whole) && isFigur(part) ? [whole.nilai.eq(part.nilai)] : [];
  });
  return pairs.length > 0 && pairs.every(Boolean) ? last : null;
}

/** The part of the year that a table tells of, by its words or by its plan; null where neither names one. */
export function bagianTahun(source: BookTable): PartOfYear | null {
  const { part } = source.table;
  return part?.to === 12 && triwulanPenutup(source) ? { from: 1, to: 12 } : part;
}
