import type { HighlightRule } from "../plan/cell-content";
import { findSkala } from "../domain/skala-baku";
import type { Pengaturan } from "../domain/pengaturan";
import { cellName } from "../sheet/address";
import { printedNumber } from "../sheet/excel-print";

/** Cells of one column that hold a graded capaian, with what stands beside them. */
export interface SorotColumn {
  readonly column: number;
  readonly rows: readonly number[];
  /** The cells hold ratios (0.7764) or numbers of percent (77.64). */
  readonly ratio: boolean;
  /** Column of the kategori, marked together with it; null without one. */
  readonly kategori: number | null;
}

/**
 * Conditional formats that mark failing indicators: by rule, not by paint, so that the mark follows
 * the figure. The test is the scale's own bound of its best failing class.
 */
export function sorotRules(columns: readonly SorotColumn[], pengaturan: Pengaturan): HighlightRule[] {
  return columns.flatMap((entry) => {
    const first = entry.rows[0];
    const last = entry.rows.at(-1);
    if (first === undefined || last === undefined) return [];
    const condition = failing(cellName(first, entry.column, { column: true }), entry.ratio, pengaturan);
    if (condition === null) return [];
    const rows = last - first + 1;
    const targets = entry.kategori === null ? [entry.column] : [entry.column, entry.kategori];
    return targets.map((column) => ({
      area: { row: first, column, rows, columns: 1 },
      formula: `=${condition}`,
      style: "gagal" as const,
    }));
  });
}

/** "below the lowest bound that passes", as Excel writes it; null where no class fails. */
function failing(cell: string, ratio: boolean, pengaturan: Pengaturan): string | null {
  const { kelas } = findSkala(pengaturan);
  const passing = kelas.filter((entry) => !entry.gagal);
  const lowest = passing.at(-1);
  if (!lowest || lowest.bawah === null || passing.length === kelas.length) return null;
  const percent = ratio ? `${cell}*100` : cell;
  const places = pengaturan.pembulatanKategori;
  const graded = places === null ? percent : `ROUND(${percent},${places})`;
  return `AND(ISNUMBER(${cell}),${graded}${lowest.inklusif ? "<" : "<="}${printedNumber(lowest.bawah)})`;
}
