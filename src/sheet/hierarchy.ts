import type { Grid } from "./grid";
import type { Column, Row } from "./table";

/** Depth of every row in program > kegiatan > sub kegiatan > rekening. */
export function applyLevels(_grid: Grid, rows: readonly Row[], _columns: readonly Column[]): Row[] {
  return [...rows];
}
