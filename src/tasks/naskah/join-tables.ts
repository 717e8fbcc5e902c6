import { isContinued } from "./captions";
import type { Kisi } from "./lattice";
import type { Blok, SelNaskah } from "./naskah";

/** A table in its lattice at its place among the blocks. */
export interface TabelTerletak extends Kisi {
  readonly index: number;
  /** Places of all its parts among the blocks: mostly its own. */
  readonly potongan: readonly number[];
  readonly ketikan: boolean;
}

/**
 * Tables that were cut at the end of a page, put together again: the second follows the first with nothing between
 * them but "(lanjutan)", and either repeats its headings or counts on where it ended. A table that was closed by a
 * total, or that counts anew, is another one.
 */
export function joinTables(tables: readonly TabelTerletak[], blocks: readonly Blok[]): TabelTerletak[] {
  const joined: TabelTerletak[] = [];
  let lastIndex = -1;
  for (const table of tables.map(withoutRepeats)) {
    const before = joined.at(-1);
    const repeated = before && isNear(blocks, lastIndex, table.index) ? repeatedRows(before, table) : null;
    lastIndex = table.index;
    if (before && repeated !== null) joined[joined.length - 1] = appended(before, table, repeated);
    else joined.push(table);
  }
  return joined;
}

/** A table whose headings someone typed again at the top of a page has them once. */
function withoutRepeats<T extends Kisi>(table: T): T {
  const { baris } = table;
  const repeats = new Set<number>();
  for (let at = 1; at < baris.length; at++) {
    if (repeats.has(at) || !isSame(baris[0], baris[at])) continue;
    const count = commonRows(table, { ...table, baris: baris.slice(at) });
    for (let row = at; row < at + Math.min(count, at); row++) repeats.add(row);
  }
  if (repeats.size === 0) return table;
  const kept = baris.filter((_, row) => !repeats.has(row));
  return { ...table, baris: kept.map((cells, row) => cells.map((cell) => ({ ...cell, row }))) };
}

function isNear(blocks: readonly Blok[], from: number, to: number): boolean {
  return blocks
    .slice(from + 1, to)
    .every((block) => block.kind === "paragraf" && (block.teks === "" || isContinued(block.teks)));
}

/** Rows at the top of the second that stand in the first already; null where it is a table of its own. */
function repeatedRows(first: TabelTerletak, second: TabelTerletak): number | null {
  if (first.kolom !== second.kolom || first.ketikan !== second.ketikan || isClosed(first)) return null;
  const repeated = commonRows(first, second);
  if (repeated >= second.baris.length) return null;
  const [last, next] = [lastNumber(first), firstNumber(second, repeated)];
  if (last !== null && next !== null) return next === last + 1 ? repeated : null;
  // A row without a number goes on with the one before, below headings that say so.
  return repeated > 0 && next === null ? repeated : null;
}

/** Equal rows at the top of both, down to the first that tells more than headings. */
function commonRows(first: Kisi, second: Kisi): number {
  let count = 0;
  while (count < first.baris.length - 1 && isSame(first.baris[count], second.baris[count])) count += 1;
  return count > 0 && isHeading(first.baris[0] ?? []) ? count : 0;
}

/** Words alone, years among them: a row of figures that stands twice is two rows. */
function isHeading(row: readonly SelNaskah[]): boolean {
  const figures = row.filter(
    ({ teks }) => /^[^\p{L}]*\d[^\p{L}]*$|^rp/iu.test(teks) && !/^(?:19|20)\d\d$/.test(teks),
  );
  return figures.length === 0 && row.filter(({ teks }) => /\p{L}/u.test(teks)).length >= 2;
}

function isSame(one: readonly SelNaskah[] | undefined, other: readonly SelNaskah[] | undefined): boolean {
  const key = (row: readonly SelNaskah[]) =>
    row.map(({ column, columns, teks }) => `${column}+${columns}:${teks.replace(/\s+/g, " ")}`).join("|");
  return one !== undefined && other !== undefined && key(one) === key(other);
}

const TOTAL = /^(?:jumlah|total|rata\s*[-–]?\s*rata|grand total|sub\s?total)\b(?<rest>.*)$/is;
const NAMED = /^\s*(?:total|keseluruhan|seluruhnya|anggaran|belanja|apbd|apbn|capaian)?\s*:?\s*$/i;

/** A total closes it: at the head of its last row, or a label that says no more. "Jumlah peserta" is an indikator. */
function isClosed({ baris }: Kisi): boolean {
  const label = baris.at(-1)?.find(({ teks }) => teks !== "");
  const rest = TOTAL.exec(label?.teks ?? "")?.groups?.rest;
  if (!label || rest === undefined) return false;
  return label.column === 0 || label.columns > 1 || NAMED.test(rest);
}

/** "4" or "4." in the first column. */
function numberOf(row: readonly SelNaskah[] | undefined): number | null {
  const [first] = row ?? [];
  const number = first?.column === 0 ? /^(\d{1,3})\.?$/.exec(first.teks)?.[1] : undefined;
  return number === undefined ? null : Number(number);
}

function lastNumber({ baris }: Kisi): number | null {
  const numbers = baris.map(numberOf).filter((number) => number !== null);
  return numbers.at(-1) ?? null;
}

function firstNumber({ baris }: Kisi, from: number): number | null {
  return numberOf(baris[from]);
}

function appended(first: TabelTerletak, second: TabelTerletak, repeated: number): TabelTerletak {
  const shift = first.baris.length - repeated;
  const more = second.baris
    .slice(repeated)
    .map((row) => row.map((cell) => ({ ...cell, row: cell.row + shift })));
  return { ...first, potongan: [...first.potongan, ...second.potongan], baris: [...first.baris, ...more] };
}
