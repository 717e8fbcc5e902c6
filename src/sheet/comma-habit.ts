import { menurutYangBulat } from "../domain/bulat-sekolom";
import { GAYA_NETRAL, type GayaKolom } from "../domain/gaya-kolom";
import { isPemisahAmbigu, type PeranPemisah } from "../domain/numeral";
import { remember } from "../domain/remember";
import { shownText, type Grid } from "./grid";
import type { CellValue } from "./snapshot";

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

/** So many columns that mix "21,184" with "386", and so many figures with a comma in them: three decimals are printed always or never. */
const MIXED = 2;
const GROUPED = 8;
/** Beside "8.96" so many figures like "10,950", and none like "8,96". */
const COMMAS = 3;

const habitOf = remember((grid: Grid): Habit => {
  if (!isAsked(grid)) return { own: new Map(), shared: null };
  const own = new Map<number, PeranPemisah>();
  let isDecimal = false;
  let isDotted = false;
  let [mixed, grouped, commas] = [0, 0, 0];
  for (let column = grid.first.column; column < grid.end.column; column += 1) {
    const texts = textsOf(grid, column);
    if (menurutYangBulat(texts, ",")) own.set(column, "ribuan");
    const inGroups = texts.filter((text) => isPemisahAmbigu(text) && text.includes(",")).length;
    commas += inGroups;
    isDotted ||= hasDottedDecimal(grid, column);
    if (inGroups > 1 && texts.some((text) => /^[1-9]\d{0,2}$/.test(text))) {
      mixed += 1;
      grouped += inGroups;
    }
    isDecimal ||= texts.some((text) => /^(\d+,(\d{1,2}|\d{4,})|0,\d+)%?$/.test(text));
  }
  const isMixed = mixed >= MIXED && grouped >= GROUPED;
  const isShown = own.size > 0 || isMixed || (isDotted && commas >= COMMAS);
  return { own, shared: isShown && !isDecimal ? "ribuan" : null };
});

/** Whether the sheet has such a figure at all: most have none, and then nothing need be gathered. */
function isAsked({ sheet }: Grid): boolean {
  const asks = (value: CellValue): boolean =>
    typeof value === "string" && value.includes(",") && isPemisahAmbigu(shownText(value));
  return sheet.values.some((line) => line.some(asks));
}

/** "8.96" with no word behind it: no code before the name of its row. */
function hasDottedDecimal(grid: Grid, column: number): boolean {
  for (let row = grid.first.row; row < grid.end.row; row += 1)
    if (/^\d+\.\d{1,2}$/.test(grid.text(row, column)) && !/\p{L}/u.test(grid.text(row, column + 1)))
      return true;
  return false;
}

function textsOf(grid: Grid, column: number): string[] {
  const rows = Array.from({ length: grid.end.row - grid.first.row }, (_, at) => grid.first.row + at);
  return rows.map((row) => grid.text(row, column)).filter((text) => /^\d/.test(text));
}
