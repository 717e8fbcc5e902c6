import type { CellValue, SheetSnapshot } from "../../../sheet/snapshot";
import type { CatatanLembar } from "../../../plan/catatan-lembar";
import { type Likeness, keserupaan } from "./keserupaan";
import { sejajarkan } from "./sejajar";
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
  const present = Array.from({ length: sheet.used.rows }, (_, index) => sheet.used.row + index);
  const likeness = keserupaan(catatan, kolom, sheet);
  const baris = sejajarkan(catatan.baris.length, present, likeness);
  isiSela(baris, catatan, present, sheet);
  cariPindahan(baris, present, likeness);
  const marked = catatan.baris.flatMap(({ sidik }, index) => (sidik.some(isPenanda) ? [index] : []));
  const found = marked.filter((index) => baris[index] !== null);
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
function cariPindahan(pairs: (number | null)[], present: readonly number[], likeness: Likeness): void {
  const taken = new Set(pairs.filter((row) => row !== null));
  pairs.forEach((pair, index) => {
    if (pair !== null) return;
    const found = present.find((row) => !taken.has(row) && likeness(index, row) === 1);
    if (found === undefined) return;
    pairs[index] = found;
    taken.add(found);
  });
}
