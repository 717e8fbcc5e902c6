import { amountAt } from "../amount-at";
import type { Grid } from "../grid";
import type { Column, Row } from "../table";

/** A part of a sum is not so many times as large as all others together, in row after row. */
const DWARFS = 20;

/**
 * "Hari Kerja | Sakit | Izin | Tanpa Keterangan | Jumlah Tidak Hadir": the first dwarfs the others in every row, so that
 * they are parts of it rather than beside it. What the last one adds up is then left to the office.
 */
export function startsWithWhole(grid: Grid, rows: readonly Row[], parts: readonly Column[]): boolean {
  const [first, ...others] = parts;
  if (!first || others.length < 2) return false;
  const told = rows.flatMap(({ row }) => {
    const whole = amountAt(grid, row, first.column);
    const rest = others.reduce((sum, { column }) => sum + (amountAt(grid, row, column) || 0), 0);
    return whole > 0 ? [whole > DWARFS * rest] : [];
  });
  return told.length > 1 && told.every(Boolean);
}
