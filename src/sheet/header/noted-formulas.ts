import type { Grid } from "../grid";
import { conceptsOf } from "../words/wording";
import type { HeaderBlock } from "./header-block";
import type { HeaderPath } from "./header-path";
import { columnCalled, formulaSaid, numbered } from "./worded-formula";

/** So far below the last row a note is still of the table. */
const NEAR = 6;
const OPENING = /^(?:\W|\b(?:keterangan|ket|catatan|cat|rumus|dengan)\b)*/i;

/**
 * "Keterangan: Selisih = Realisasi - RKAP" below the rows: the office says of a column how it is computed. Of a capaian
 * such a line tells one of several ways, that of the rows where more is better: it decides none.
 */
export function withNotedFormulas(
  grid: Grid,
  block: HeaderBlock,
  end: number,
  paths: readonly HeaderPath[],
): HeaderPath[] {
  const notes = notesBelow(grid, block, end);
  if (notes.length === 0) return [...paths];
  const isNumbered = paths.some(({ label }) => label !== null);
  const labelled = isNumbered ? paths : numbered(paths, block.left);
  const told = new Map<number, string>();
  for (const [name, text] of notes) {
    const own = conceptsOf(name).has("capaian") ? null : columnCalled(name, labelled);
    const formula = own && own.formula === null ? formulaSaid(text, own, labelled) : null;
    if (own && formula !== null) told.set(own.column, formula);
  }
  if (told.size === 0) return [...paths];
  return labelled.map((path) => ({ ...path, formula: path.formula ?? told.get(path.column) ?? null }));
}

/** What stands left and right of each "=" in lines of one cell. */
function notesBelow(grid: Grid, { bottom, left, right }: HeaderBlock, end: number): [string, string][] {
  const notes: [string, string][] = [];
  for (let row = bottom; row < Math.min(end + NEAR, grid.end.row); row += 1) {
    const [only, ...others] = grid.filledColumns(row, left, right);
    const text = only === undefined || others.length > 0 ? "" : grid.text(row, only);
    for (const line of text.includes("=") ? text.split(/[;\n]/) : []) {
      const [name = "", formula = "", ...more] = line.replace(OPENING, "").split("=");
      if (more.length === 0 && formula !== "") notes.push([name.trim(), formula.trim()]);
    }
  }
  return notes;
}
