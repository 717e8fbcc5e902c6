import { menurutYangBulat } from "../domain/bulat-sekolom";
import { GAYA_NETRAL, type GayaKolom } from "../domain/gaya-kolom";
import { isPemisahAmbigu, type PeranPemisah } from "../domain/numeral";
import { remember } from "../domain/remember";
import type { Grid } from "./grid";

interface Habit {
  /** What a column itself tells of "1,597". */
  readonly own: ReadonlyMap<number, PeranPemisah>;
  /** What all of them tell together, where none speaks against it. */
  readonly shared: PeranPemisah;
}

/** "1,597" says nothing alone: whole numbers below a thousand beside it do, in its column or in others of the sheet. */
export function commaHabit(grid: Grid, column: number): PeranPemisah {
  const { own, shared } = habitOf(grid);
  return own.get(column) ?? shared;
}

/** How a cell is read, as far as the sheet tells. */
export function styleAt(grid: Grid, row: number, column: number): GayaKolom {
  if (!isPemisahAmbigu(grid.text(row, column))) return GAYA_NETRAL;
  const koma = commaHabit(grid, column);
  return koma === null ? GAYA_NETRAL : { ...GAYA_NETRAL, koma };
}

const habitOf = remember((grid: Grid): Habit => {
  const own = new Map<number, PeranPemisah>();
  let isDecimal = false;
  for (let column = grid.first.column; column < grid.end.column; column += 1) {
    const texts = textsOf(grid, column);
    if (menurutYangBulat(texts, ",")) own.set(column, "ribuan");
    isDecimal ||= texts.some((text) => /^(\d+,(\d{1,2}|\d{4,})|0,\d+)%?$/.test(text));
  }
  return { own, shared: own.size > 0 && !isDecimal ? "ribuan" : null };
});

function textsOf(grid: Grid, column: number): string[] {
  const rows = Array.from({ length: grid.end.row - grid.first.row }, (_, at) => grid.first.row + at);
  return rows.map((row) => grid.text(row, column)).filter((text) => /^\d/.test(text));
}
