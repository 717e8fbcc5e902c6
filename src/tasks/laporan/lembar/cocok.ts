import { itemAt } from "../../../domain/items";
import type { CellValue, SheetSnapshot } from "../../../sheet/snapshot";
import type { CatatanBaris, CatatanLembar } from "../../../plan/catatan-lembar";
import { cocokSidik, isPenanda, type Sidik } from "./sidik";

/** Where what we wrote stands now, after a person inserted, moved or deleted rows and columns. */
export interface Kecocokan {
  /** Row of the sheet for each remembered row; null where it is gone. */
  readonly baris: readonly (number | null)[];
  /** Column of the sheet for each column of a table, by the table's place in the record. */
  readonly kolom: readonly (readonly number[])[];
}

/** Less than this of the words that we wrote, and the sheet is somebody else's. */
const OURS = 0.5;

/** null where the sheet does not hold what we wrote: then it is not ours, whatever its name. */
export function cocokkan(catatan: CatatanLembar, sheet: SheetSnapshot): Kecocokan | null {
  const kolom = cariKolom(catatan, sheet);
  const columnsOf = (row: CatatanBaris): readonly number[] =>
    kolom[catatan.tabel.findIndex(({ id }) => id === row.tabel)] ?? [];
  const present = Array.from({ length: sheet.used.rows }, (_, index) => sheet.used.row + index);
  const likeness = (index: number, row: number): number =>
    serupa(itemAt(catatan.baris, index), row, columnsOf, sheet);
  const baris = sejajarkan(catatan.baris.length, present, likeness);
  isiSela(baris, catatan, present, sheet);
  cariPindahan(baris, present, likeness);
  const marked = catatan.baris.filter(({ sidik }) => sidik.some(isPenanda));
  const found = marked.filter((row) => baris[catatan.baris.indexOf(row)] !== null);
  return found.length >= marked.length * OURS ? { baris, kolom } : null;
}

function valueAt({ used, values }: SheetSnapshot, row: number, column: number): CellValue {
  return values[row - used.row]?.[column - used.column] ?? "";
}

/** The numbering row "(1) (2) (3)" tells where columns went; without it they are where we put them. */
function cariKolom({ tabel, baris }: CatatanLembar, sheet: SheetSnapshot): number[][] {
  let from = sheet.used.row;
  return tabel.map(({ id, kolom }) => {
    const wanted = baris.find((row) => row.tabel === id && row.kunci === "@nomor")?.sidik ?? [];
    for (let row = from; row < sheet.used.row + sheet.used.rows; row += 1) {
      const found = urutan(wanted, row, sheet);
      if (!found) continue;
      from = row + 1;
      return found;
    }
    return kolom.map((_, index) => index);
  });
}

/** The columns of the row that hold the numbers in their order; null where one is missing. */
function urutan(wanted: readonly Sidik[], row: number, sheet: SheetSnapshot): number[] | null {
  const found: number[] = [];
  const end = sheet.used.column + sheet.used.columns;
  let column = sheet.used.column;
  for (const sidik of wanted) {
    while (column < end && !cocokSidik(sidik, valueAt(sheet, row, column))) column += 1;
    if (column >= end) return null;
    found.push(column);
    column += 1;
  }
  return found.length === 0 ? null : found;
}

/** A row whose name a person changed is still known by its figures: so many of them, this large a share. */
const FIGURES = { least: 3, share: 0.6, likeness: 0.2 };

/**
 * Share of the words we wrote into a row that stand in this one; of a row without words (the numbering row) of
 * its figures. 0 where it is another row.
 */
function serupa(
  row: CatatanBaris,
  at: number,
  columnsOf: (row: CatatanBaris) => readonly number[],
  sheet: SheetSnapshot,
): number {
  const columns = columnsOf(row);
  const count = (counts: (sidik: Sidik) => boolean): { all: number; same: number } => {
    const places = row.sidik.flatMap((sidik, index) => (counts(sidik) ? [index] : []));
    const same = places.filter((index) =>
      cocokSidik(itemAt(row.sidik, index), valueAt(sheet, at, columns[index] ?? index)),
    );
    return { all: places.length, same: same.length };
  };
  const words = count(isPenanda);
  if (words.same > 0) return words.same / words.all;
  const figures = count((sidik) => sidik !== "" && !isPenanda(sidik));
  const share = figures.all === 0 ? 0 : figures.same / figures.all;
  if (words.all === 0) return share === 1 ? 1 : 0;
  return figures.same >= FIGURES.least && share >= FIGURES.share ? FIGURES.likeness : 0;
}

function cell(matrix: readonly ArrayLike<number>[], i: number, j: number): number {
  return itemAt(itemAt(matrix, i), j);
}

/** Pairs rows in their order so that they are as alike as possible. */
function sejajarkan(
  count: number,
  present: readonly number[],
  likeness: (index: number, row: number) => number,
): (number | null)[] {
  const best = Array.from({ length: count + 1 }, () => new Float64Array(present.length + 1));
  for (let i = count - 1; i >= 0; i -= 1) {
    for (let j = present.length - 1; j >= 0; j -= 1) {
      const alike = likeness(i, itemAt(present, j));
      const paired = alike > 0 ? alike + cell(best, i + 1, j + 1) : 0;
      itemAt(best, i)[j] = Math.max(cell(best, i + 1, j), cell(best, i, j + 1), paired);
    }
  }
  return telusuri(best, count, present, likeness);
}

function telusuri(
  best: readonly Float64Array[],
  count: number,
  present: readonly number[],
  likeness: (index: number, row: number) => number,
): (number | null)[] {
  const pairs: (number | null)[] = Array.from({ length: count }, () => null);
  for (let i = 0, j = 0; i < count && j < present.length;) {
    const alike = likeness(i, itemAt(present, j));
    if (alike > 0 && cell(best, i, j) === alike + cell(best, i + 1, j + 1)) {
      pairs[i] = itemAt(present, j);
      i += 1;
      j += 1;
    } else if (cell(best, i + 1, j) >= cell(best, i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Between two rows that were found, as many unknown rows as were lost are the lost ones, with other words. */
function isiSela(
  pairs: (number | null)[],
  { baris }: CatatanLembar,
  present: readonly number[],
  sheet: SheetSnapshot,
): void {
  const taken = new Set(pairs.filter((row) => row !== null));
  const filled = present.filter((row) => !taken.has(row) && isFilled(row, sheet));
  for (let start = 0; start < pairs.length; start += 1) {
    if (pairs[start] !== null) continue;
    let end = start;
    while (end < pairs.length && pairs[end] === null) end += 1;
    const after = pairs[start - 1] ?? -1;
    const before = pairs[end] ?? Infinity;
    const lost = baris.slice(start, end);
    const between = filled.filter((row) => row > after && row < before);
    if (between.length === lost.length) between.forEach((row, index) => (pairs[start + index] = row));
    start = end;
  }
}

function isFilled(row: number, { used, values }: SheetSnapshot): boolean {
  return values[row - used.row]?.some((value) => value !== "") ?? false;
}

/** Rows that were sorted or moved: found by all their words, wherever they stand. */
function cariPindahan(
  pairs: (number | null)[],
  present: readonly number[],
  likeness: (index: number, row: number) => number,
): void {
  const taken = new Set(pairs.filter((row) => row !== null));
  pairs.forEach((pair, index) => {
    if (pair !== null) return;
    const found = present.find((row) => !taken.has(row) && likeness(index, row) === 1);
    if (found === undefined) return;
    pairs[index] = found;
    taken.add(found);
  });
}
