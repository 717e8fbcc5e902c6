import type { CatatanLembar } from "../../../plan/catatan-lembar";
import type { SheetSnapshot } from "../../../sheet/snapshot";
import { hashOf, hashOfNilai, isPenanda, type Sidik } from "./sidik";

/** How alike a remembered row (by its place in the record) and a row of the sheet are: 0 to 1. */
export type Likeness = (index: number, row: number) => number;

/** A row whose name a person changed is still known by its figures: so many of them, this large a share. */
const FIGURES = { least: 3, share: 0.6, likeness: 0.2 };

/** What was put into a cell of a remembered row, and the column of the sheet where it should stand. */
interface Put {
  readonly hash: string;
  readonly column: number;
}

/**
 * Share of the words we wrote into a row that stand in this one; of a row without words (the numbering row) of
 * its figures. 0 where it is another row. Every row is compared with many: what is the same each time is kept.
 *
 * @param kolom column of the sheet for each column of a table, by the table's place in the record
 */
export function keserupaan(
  { tabel, baris }: CatatanLembar,
  kolom: readonly (readonly number[])[],
  sheet: SheetSnapshot,
): Likeness {
  const columnsOf = new Map(tabel.map(({ id }, index) => [id, kolom[index] ?? []]));
  const rows = baris.map((row) => {
    const columns = columnsOf.get(row.tabel) ?? [];
    const puts = (counts: (sidik: Sidik) => boolean): readonly Put[] =>
      row.sidik.flatMap((sidik, index) =>
        counts(sidik) ? { hash: hashOf(sidik), column: columns[index] ?? index } : [],
      );
    return { words: puts(isPenanda), figures: puts((sidik) => sidik !== "" && !isPenanda(sidik)) };
  });
  const { used } = sheet;
  const hashes = sheet.values.map((cells) => cells.map(hashOfNilai));
  return (index, row) => {
    const present = hashes[row - used.row] ?? [];
    const same = (puts: readonly Put[]): number =>
      puts.reduce((sum, { hash, column }) => sum + (present[column - used.column] === hash ? 1 : 0), 0);
    const { words = [], figures = [] } = rows[index] ?? {};
    const sameWords = same(words);
    if (sameWords > 0) return sameWords / words.length;
    const sameFigures = same(figures);
    const share = figures.length === 0 ? 0 : sameFigures / figures.length;
    if (words.length === 0) return share === 1 ? 1 : 0;
    return sameFigures >= FIGURES.least && share >= FIGURES.share ? FIGURES.likeness : 0;
  };
}
