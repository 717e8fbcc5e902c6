import type { Grid } from "../grid";

const COUNTED: readonly { readonly group: RegExp; readonly name: (ordinal: number) => string }[] = [
  {
    group: /\b(?:tahun|thn|th)\.?\s*(?:ke\b)?[\s\-–:.]*$/i,
    name: (ordinal) => `Tahun ke-${String(ordinal)}`,
  },
  { group: /\b(?:bulan(?:an)?|bln)\.?\s*(?:ke\b)?[\s\-–:.]*$/i, name: monthName },
  {
    group: /\b(?:triwulan(?:an)?|tw)\.?\s*(?:ke\b)?[\s\-–:.]*$/i,
    name: (ordinal) => `Triwulan ${String(ordinal)}`,
  },
  { group: /\bsemester\s*(?:ke\b)?[\s\-–:.]*$/i, name: (ordinal) => `Semester ${String(ordinal)}` },
];

const MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
  " ",
);

function monthName(ordinal: number): string {
  return MONTHS[ordinal - 1] ?? String(ordinal);
}

/** "Tingkat Capaian … RKPD Tahun (%)": in which unit its figures are. */
const UNIT_BEHIND = /\s*\((?:%|persen|rp\.?|rupiah)\)\s*$/i;

/**
 * What a bare number says below a heading that counts: "Target Renstra Tahun ke- › 2" -> "Tahun ke-2" (forms T-C.23
 * and T-C.24 of Permendagri 86/2017, E.80); null where the heading counts nothing.
 */
export function ordinalName(group: string, text: string): string | null {
  const ordinal = readOrdinal(text);
  if (ordinal === null) return null;
  return COUNTED.find((counted) => counted.group.test(group.replace(UNIT_BEHIND, "")))?.name(ordinal) ?? null;
}

/** The month of a column in a row that counts twelve of them, whatever its group is called; else null. */
export function monthInRun(grid: Grid, row: number, column: number): string | null {
  const ordinal = readOrdinal(grid.text(row, column));
  if (ordinal === null) return null;
  const first = column - ordinal + 1;
  const isRun = MONTHS.every((_, index) => readOrdinal(grid.text(row, first + index)) === index + 1);
  return isRun && grid.isBlank(row, first - 1) && standsBehindNames(grid, row, first)
    ? monthName(ordinal)
    : null;
}

/** So many rows above the months the headings of the names may stand. */
const HEADINGS = 4;

/** Behind the headings of the names; a row that numbers the columns begins below the first of them. */
function standsBehindNames(grid: Grid, row: number, first: number): boolean {
  const above = Array.from({ length: HEADINGS }, (_, step) => row - 1 - step);
  return above.some((upper) => grid.filledColumns(upper).some((column) => column < first - 1));
}

/**
 * "Target Triwulan › I | II | III | IV" beside "Capaian (%) › I | II | III | IV": runs as long as one that its heading
 * says to count are counted the same way; null where none is, or where nothing is counted there.
 */
export function ordinalInRun(grid: Grid, seed: number, row: number, column: number): string | null {
  const own = readOrdinal(grid.text(row, column));
  if (own === null) return null;
  const runs = ordinalRuns(grid, row);
  const { length = 0 } =
    runs.find(({ first, length: size }) => column >= first && column < first + size) ?? {};
  if (length < 2) return null;
  for (const run of runs.filter((other) => other.length === length)) {
    const group = groupAbove(grid, seed, row, run.first);
    // "Bulan | Rencana | Realisasi" over "1 | 2 | 3": each number stands below a heading of its own.
    if (group !== groupAbove(grid, seed, row, run.first + 1)) continue;
    const name = ordinalName(group, String(own));
    if (name !== null) return name;
  }
  return null;
}

/** Where a row counts from one: "1 | 2 | 3 | 4 | 1 | 2 | 3 | 4" does so twice. */
function ordinalRuns(grid: Grid, row: number): { readonly first: number; readonly length: number }[] {
  const runs: { first: number; length: number }[] = [];
  for (let { column } = grid.first; column < grid.end.column; column += 1) {
    const ordinal = readOrdinal(grid.text(row, column));
    const run = runs.at(-1);
    if (ordinal === 1) runs.push({ first: column, length: 1 });
    else if (run && column === run.first + run.length && ordinal === run.length + 1) run.length += 1;
  }
  return runs;
}

/** A row below the seed with ordinals of the groups above it, and otherwise words: "1 | 2 | … | 12 | Jumlah". */
export function isOrdinalRow(grid: Grid, seed: number, row: number, columns: readonly number[]): boolean {
  const ordinals = columns.filter(
    (column) =>
      monthInRun(grid, row, column) !== null ||
      ordinalName(groupAbove(grid, seed, row, column), grid.text(row, column)) !== null ||
      ordinalInRun(grid, seed, row, column) !== null,
  );
  const others = columns.filter((column) => !ordinals.includes(column));
  return ordinals.length >= 2 && others.every((column) => readOrdinal(grid.text(row, column)) === null);
}

/** The heading over a cell, merged over it or reaching over the blanks beside it. */
function groupAbove(grid: Grid, seed: number, row: number, column: number): string {
  for (let upper = row - 1; upper >= seed; upper -= 1)
    for (let left = column; left >= grid.first.column; left -= 1) {
      const text = grid.text(upper, grid.merge(upper, left)?.column ?? left);
      if (text !== "") return text;
    }
  return "";
}

const ROMANS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

function readOrdinal(text: string): number | null {
  const bare = text
    .trim()
    .replace(/^\(\s*(\w+)\s*\)$/, "$1")
    .toLowerCase();
  const ordinal = /^\d{1,2}$/.test(bare) ? Number(bare) : ROMANS.indexOf(bare) + 1;
  return ordinal >= 1 && ordinal <= 12 ? ordinal : null;
}
