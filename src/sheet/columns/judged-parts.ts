import { addTo } from "../../domain/items";
import { readClosing } from "../words/closing";
import { amountAt } from "../amount-at";
import type { Grid } from "../grid";
import { isUnfilled } from "../guess/measures";
import { isPeriodText } from "../header/header-rows";
import { yearOf } from "../words/period";
import { isQuarter, leafOf } from "./stands-apart";
import { groupOfPath } from "../header/heading-path";
import { normalise } from "../words/wording";
import { seriesAtEnd } from "./series";
import { behindWhole, startsWithWhole } from "./whole-before-parts";
import type { Column, ColumnParts, Row } from "../table";

interface Said {
  readonly how: ColumnParts["how"];
  /** What its words say is added up or averaged. */
  readonly of: string;
}

/** Behind a sum or mean with a name of its own: what it names, or is likely to add up. */
export function judgedParts(
  grid: Grid,
  rows: readonly Row[],
  column: Column,
  found: readonly Column[],
  { how, of }: Said,
): readonly Column[] {
  const named = namedParts(behindWhole(grid, rows, behindDenied(found, of), of), of);
  const parts = likelyParts(named, { how, of }, isToldBySums(grid, rows, column));
  return how === "SUM" && startsWithWhole(grid, rows, parts) ? [] : parts;
}

/** "Hari Kerja | Hadir | Sakit | Izin | Alpa | Jumlah Tidak Hadir": those behind what it denies. */
function behindDenied(found: readonly Column[], of: string): readonly Column[] {
  const [, denied] = /^(?:tidak|tdk|belum|blm|non) (.+)$/.exec(of) ?? [];
  const at = found.findIndex((own) => normalise(leafOf(own)) === denied);
  return denied === undefined || at < 0 ? found : found.slice(at + 1);
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
const TELLING = 2;

/** Nothing stands there yet, or enough to tell by itself whether it is the sum. */
function isToldBySums(grid: Grid, rows: readonly Row[], own: Column): boolean {
  if (isUnfilled(grid, rows, own)) return true;
  return rows.filter(({ row }) => amountAt(grid, row, own.column) > 0).length >= TELLING;
}

/** "Emas | Perak | Perunggu | Jumlah Medali", "2019 | … | 2023 | Rata-rata 5 Tahun": behind counts, or behind periods. */
function likelyParts(found: readonly Column[], { how, of }: Said, isTold: boolean): readonly Column[] {
  // "Triwulan I › Target | … | Triwulan IV › Target | Jumlah Setahun › Target".
  if (found.every(({ quarter, path }) => quarter !== null && path.length > 1) && isEachOnce(found))
    return found;
  if (isGroupNamed(found, of)) return found;
  const last = found.at(-1);
  // "Penduduk | Siswa › Negeri | Swasta | Jumlah Siswa".
  const near = how === "SUM" && last ? nearest(found, last, of) : found;
  if (isTold && near.length > 1 && isLikely(near, how)) return near;
  const length = seriesAtEnd(found.map(tellingOf(found)));
  return length < 2 ? [] : found.slice(-length);
}

/** "SP2D › GU | TU | LS | Total SP2D": all that stands below the heading which its words repeat. */
function isGroupNamed(found: readonly Column[], of: string): boolean {
  const [group = "", ...others] = [...new Set(found.map(({ path }) => normalise(groupOfPath(path))))];
  return others.length === 0 && of !== "" && group === normalise(of);
}

/** What tells them apart: "Tahap I › Rp | % | Tahap II › Rp | %" are of the stages above their common unit. */
function tellingOf(found: readonly Column[]): (column: Column) => string {
  const isUnit = found.length > 1 && new Set(found.map(leafOf)).size === 1;
  return (column) => (isUnit ? (column.path.at(-2) ?? "") : leafOf(column));
}

/** Those below the heading of the last one; "Anak › L | P | Dewasa › L | P | Jumlah Korban": below all that are divided alike. */
function nearest(found: readonly Column[], last: Column, of: string): readonly Column[] {
  const groups = new Map<string, Column[]>();
  for (const column of found) addTo(groups, groupOfPath(column.path), column);
  const own = groups.get(groupOfPath(last.path)) ?? [];
  // "Tidak Ada | Tidak Tercapai › 0-69 | 70-99 | Tercapai | Jumlah": a group between those of none is a part like them.
  if (groupOfPath(last.path) === "" && found[0] === own[0]) return found;
  const leaves = (columns: readonly Column[]): string => columns.map(leafOf).join("|").toLowerCase();
  const isAlike = [...groups].every(
    ([name, columns]) =>
      name !== "" && !isPeriodText(name) && yearOf(name) === null && leaves(columns) === leaves(own),
  );
  const isOfLast = groupOfPath(last.path).toLowerCase().includes(of);
  return groups.size > 1 && isAlike && !isOfLast ? found : own;
}

function isLikely(found: readonly Column[], how: ColumnParts["how"]): boolean {
  if (how === "AVERAGE")
    return found.every((own) => isQuarter(own) || isPeriodText(leafOf(own)) || yearOf(leafOf(own)) !== null);
  const isPart = (own: Column): boolean => own.role === "sisa" || (own.addsUp && own.role === "other");
  return found.every((own) => isPart(own) && readClosing(leafOf(own)) === null);
}

export function isEachOnce(columns: readonly Column[]): boolean {
  return new Set(columns.map(({ quarter }) => quarter)).size === columns.length;
}
