import { isRole } from "../../domain/roles";
import { itemAt } from "../../domain/items";
import type { Grid } from "../grid";
import { levelOfWords } from "../words/kegiatan-names";
import type { Column, Row } from "../table";

/** "Tingkat › Program": of which kind a row is, in a list of rows that lie anywhere; no name of one. */
const BARE = /^(program|(sub ?)?kegiatan)$/i;

/**
 * Level of every row from the words of its name; null where they do not tell. Where "Program", "Kegiatan"
 * and "Sub Kegiatan" have columns of their own, the row is what its last name says; of rows that fill one of
 * these columns each, the heading of the column tells.
 */
export function levelsOfNames(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
): (number | null)[] {
  const names = columns.filter(isRole("program"));
  const filled = rows.map((row) => names.filter(({ column }) => grid.text(row.row, column) !== ""));
  const isStaggered = names.length > 1 && filled.every((cells) => cells.length <= 1);
  let above: number | null = null;
  return rows.map((row, index) => {
    if (row.kind !== "data") return (above = null);
    const own = itemAt(filled, index).at(-1);
    // A further indikator of the programme above, whose name is not said again, with a budget of its own.
    if (names.length > 0 && !own) return above;
    const name = names.length === 0 ? row.label : own ? grid.text(row.row, own.column) : "";
    const level = BARE.test(name.trim()) ? null : levelOfWords(name);
    return (above = level ?? (isStaggered && own ? levelOfWords(own.path.at(-1) ?? "") : null));
  });
}
