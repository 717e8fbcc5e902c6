import { readClosing } from "../words/closing";
import { amountAt } from "../amount-at";
import type { Grid } from "../grid";
import { isUnfilled } from "../guess/measures";
import { isPeriodText } from "../header/header-rows";
import { yearOf } from "../words/period";
import { isQuarter, leafOf } from "./column-siblings";
import { groupOfPath } from "../header/heading-path";
import { seriesAtEnd } from "./series";
import { startsWithWhole } from "./whole-before-parts";
import type { Column, ColumnParts, Row } from "../table";

/** Behind a sum or mean with a name of its own: what it names, or is likely to add up. */
export function judgedParts(
  grid: Grid,
  rows: readonly Row[],
  column: Column,
  found: readonly Column[],
  { how, of }: { readonly how: ColumnParts["how"]; readonly of: string },
): readonly Column[] {
  const parts = likelyParts(namedParts(found, of), how, isToldBySums(grid, rows, column));
  return how === "SUM" && startsWithWhole(grid, rows, parts) ? [] : parts;
}

/** "Ditimbang | Kematian Ibu Hamil | Kematian Ibu Nifas | Jumlah Kematian Ibu": those that its words name, where some do. */
function namedParts(found: readonly Column[], of: string): readonly Column[] {
  const words = of.split(" ").filter((word) => /^\p{L}{3,}/u.test(word));
  const named = found.filter((own) => {
    const heading = leafOf(own)
      .toLowerCase()
      .split(/[^\p{L}]+/u);
    return words.every((word) => heading.includes(word));
  });
  return words.length > 0 && named.length > 1 ? named : found;
}

/** So many figures of a column, nearly all of them sums, are no chance. */
const TELLING = 3;

/** Nothing stands there yet, or enough to tell by itself whether it is the sum. */
function isToldBySums(grid: Grid, rows: readonly Row[], own: Column): boolean {
  if (isUnfilled(grid, rows, own)) return true;
  return rows.filter(({ row }) => amountAt(grid, row, own.column) > 0).length >= TELLING;
}

/** "Emas | Perak | Perunggu | Jumlah Medali", "2019 | … | 2023 | Rata-rata 5 Tahun": behind counts, or behind periods. */
function likelyParts(found: readonly Column[], how: ColumnParts["how"], isTold: boolean): readonly Column[] {
  // "Triwulan I › Target | … | Triwulan IV › Target | Jumlah Setahun › Target".
  if (found.every(({ quarter, path }) => quarter !== null && path.length > 1) && isEachOnce(found))
    return found;
  const last = found.at(-1);
  // "Penduduk | Siswa › Negeri | Swasta | Jumlah Siswa".
  const near =
    how === "SUM" ? found.filter(({ path }) => last && groupOfPath(path) === groupOfPath(last.path)) : found;
  if (isTold && near.length > 1 && isLikely(near, how)) return near;
  const length = seriesAtEnd(found.map(leafOf));
  return length < 2 ? [] : found.slice(-length);
}

function isLikely(found: readonly Column[], how: ColumnParts["how"]): boolean {
  if (how === "AVERAGE")
    return found.every((own) => isQuarter(own) || isPeriodText(leafOf(own)) || yearOf(leafOf(own)) !== null);
  return found.every((own) => own.addsUp && own.role === "other" && readClosing(leafOf(own)) === null);
}

export function isEachOnce(columns: readonly Column[]): boolean {
  return new Set(columns.map(({ quarter }) => quarter)).size === columns.length;
}
