import { areaName } from "../sheet/address";
import type { RowContext } from "./row-context";

/** A target merged over several indicators: whose it is, nobody can say. */
export function coveredCell(columns: readonly number[], { operands: cells, row }: RowContext): string | null {
  const merged = columns.find((column) => cells.grid.isCovered(row, column));
  const area = merged === undefined ? null : cells.grid.merge(row, merged);
  if (merged === undefined || area === null) return null;
  return `${cells.name(row, merged)} termasuk sel gabungan ${areaName(area)}: pisahkan selnya dan isi angka tiap baris, lalu hitung lagi.`;
}

/** Said of the row that a figure merged over several indicators stands in: it is taken for that one alone. */
export function sharedCells(columns: readonly number[], { operands: cells, row }: RowContext): string[] {
  return columns.flatMap((column) => {
    const area = cells.grid.merge(row, column);
    if (area === null || area.rows < 2) return [];
    const inside = cells.table.rows.filter((own) => own.row > row && own.row < area.row + area.rows);
    const named = inside.filter(({ label }) => label !== "").map((own) => String(own.row + 1));
    if (named.length === 0) return [];
    return [
      `${areaName(area)} satu sel gabungan untuk beberapa indikator; dipakai untuk baris ${row + 1} saja, bukan baris ${named.join(", ")}.`,
    ];
  });
}
