import { amountAt } from "../amount-at";
import type { Grid } from "../grid";
import { leafWords } from "../header/heading-path";
import type { Column, Row } from "../table";
import { readClosing } from "../words/closing";

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

/** So many states of one whole never come to more than it by chance. */
const SEVERAL = 4;

/**
 * "Jumlah PUS | IUD | MOW | Implan | Suntik | Jumlah Peserta", "Jumlah Penduduk | PBI | Non PBI | Jumlah Peserta": counts
 * behind what they never exceed together are parts among themselves, where they are several or one denies the other.
 */
export function behindWhole(
  grid: Grid,
  rows: readonly Row[],
  found: readonly Column[],
  of: string,
): readonly Column[] {
  const [first, ...others] = found;
  if (!first || readClosing(first.path.at(-1) ?? "")?.sum !== true || !areApart(others)) return found;
  if (others.some(({ path }) => leafWords(path) === of)) return found;
  const data = rows.filter(({ row, kind }) => kind === "data" && amountAt(grid, row, first.column) > 0);
  const isWithin = data.every(({ row }) => {
    const rest = others.reduce((sum, { column }) => sum + (amountAt(grid, row, column) || 0), 0);
    return rest < amountAt(grid, row, first.column);
  });
  return data.length > 1 && isWithin ? others : found;
}

function areApart(others: readonly Column[]): boolean {
  const names = others.map(({ path }) => leafWords(path));
  const [one = "", other = ""] = names;
  const isDenied = names.length === 2 && other.replace(/^(?:non|bukan|tidak|belum) /, "") === one;
  return names.length >= SEVERAL || (isDenied && other !== one);
}
