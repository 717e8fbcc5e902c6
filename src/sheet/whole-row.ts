import type { Grid } from "./grid";
import type { HeaderBlock } from "./header";
import { isNumeralText } from "./header-rows";
import type { Column, Row } from "./table";
import { isWholeOfWeights } from "./weighted-columns";

/** Names of wholes are short; sentences and headings of groups are not. */
const LONGEST = 40;
const HEADING = /^(misi|visi|tujuan|sasaran|program|kegiatan|sub|bidang|urusan|kelompok|ket)\b|[:.]/i;
/** "Nilai Hasil Evaluasi", "Nilai Akuntabilitas Kinerja" below components with weights. */
const SCORE = /^(total |jumlah )?(nilai|skor)\b/i;
/** So many rows with figures, at least, before a last row may be their whole. */
const FEWEST = 3;

/**
 * "PROVINSI" below its regencies: a last row without figures whose name stands where the rows above are
 * numbered. Nothing but its place says that it is the whole.
 */
export function isWhole(
  grid: Grid,
  block: HeaderBlock,
  rows: readonly Row[],
  columns: readonly Column[],
): boolean {
  const last = rows.at(-1);
  if (!last || (last.kind !== "group" && last.kind !== "data")) return false;
  const [own, ...others] = grid.filledColumns(last.row, block.left, block.right);
  if (own === undefined || others.length > 0) return false;
  const label = grid.text(last.row, own);
  if (label.length > LONGEST || HEADING.test(label) || isNumeralText(label)) return false;
  const parts = rows.slice(0, -1).filter(({ kind }) => kind === "data");
  if (weighsComponents(grid, parts, columns) && SCORE.test(label)) return true;
  const isNumbered = columns.some(({ role, column }) => role === "no" && column === own);
  const isNumber = ({ row }: Row): boolean =>
    typeof grid.value(row, own) === "number" || isNumeralText(grid.text(row, own));
  return isNumbered && parts.length >= FEWEST && parts.length === rows.length - 1 && parts.every(isNumber);
}

/** Components of an evaluation. */
function weighsComponents(grid: Grid, parts: readonly Row[], columns: readonly Column[]): boolean {
  return columns.some(({ role, column }) => role === "bobot" && isWholeOfWeights(grid, parts, column));
}
