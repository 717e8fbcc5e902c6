import { looseKey } from "../domain/nama";
import type { PartOfYear } from "../sheet/words/part-of-year";
import type { BookTable } from "./book-table";
import { isOfProgram } from "./tingkat-tabel";
import { byPlace } from "./sources";
import { bagianTahun } from "./triwulan-penutup";

/**
 * The tables that tell of their year: those of the whole year, and of the months or quarters that no other table
 * reaches beyond. A row of March is no second answer to the year's, and no part of its sum either.
 */
export function setahun(tables: readonly BookTable[], tahun: string): BookTable[] {
  const kept = new Map<string, BookTable[]>();
  for (const tabel of [...tables].sort(byReach)) {
    const key = kindKey(tabel, tahun);
    const known = kept.get(key) ?? [];
    if (!known.some((other) => isReached(tabel, other))) kept.set(key, [...known, tabel]);
  }
  const all = new Set([...kept.values()].flat());
  return tables.filter((tabel) => all.has(tabel));
}

function kindKey(tabel: BookTable, tahun: string): string {
  const { kind, year } = tabel.table;
  return [kind, year ?? tahun, isOfProgram(tabel)].join("|");
}

/** The whole year first, then those that end latest, of these the longest. */
function byReach(a: BookTable, b: BookTable): number {
  const [own, other] = [bagianTahun(a) ?? YEAR, bagianTahun(b) ?? YEAR];
  return other.to - own.to || own.from - other.from || byPlace(a, b);
}

const YEAR: PartOfYear = { from: 1, to: 12 };

/** Whether the other table tells of most of its rows for a longer or later part of the year. */
function isReached(tabel: BookTable, other: BookTable): boolean {
  const [own, reach] = [bagianTahun(tabel) ?? YEAR, bagianTahun(other) ?? YEAR];
  if (own.from === reach.from && own.to === reach.to) return false;
  const told = namesOf(other);
  const names = [...namesOf(tabel)];
  return names.filter((name) => told.has(name)).length * 2 > names.length;
}

function namesOf({ rows }: BookTable): Set<string> {
  return new Set(rows.map(({ label }) => looseKey(label)).filter((key) => key !== ""));
}
