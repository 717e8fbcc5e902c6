import { leavesOf } from "../../domain/expression";
import { DERIVED_ROLES } from "../../domain/roles";
import { contains } from "../address";
import { referencesIn } from "../formulas/references";
import type { Grid } from "../grid";
import { isFilledByUs } from "../own-formula";
import { arithmeticOf } from "./arithmetic";
import type { Definition } from "./definition";
import type { ColumnFigures } from "./figures";

/** Cells of an earlier run that are looked at. */
const SAMPLE = 12;

/**
 * What an earlier run filled in stays as it was computed: the typed figures that told how are formulas by now. Each of
 * these names the cells that it reads; by others its figures may come about as well, but did not.
 */
export function readEarlierRun(
  grid: Grid,
  body: { readonly from: number; readonly to: number },
  own: ColumnFigures,
  figures: readonly ColumnFigures[],
): void {
  const { draft } = own;
  if (draft.stats.formulas > 0 || !DERIVED_ROLES.has(draft.role)) return;
  if (draft.definitions.some(({ witness }) => witness !== "kata")) return;
  const reads = readsOf(grid, own.column, body);
  const found = arithmeticOf(own, figures, "pairs").filter(({ expression }) =>
    leavesOf(expression).every((leaf) => reads(leaf)),
  );
  const said = JSON.stringify(draft.definitions.map(({ expression }) => expression));
  const earlier = found
    .filter(({ expression }) => !said.includes(JSON.stringify(expression)))
    .map((definition): Definition => ({ ...definition, witness: "lalu" }));
  draft.definitions = [...draft.definitions, ...earlier];
}

/** Whether the formulas of an earlier run in this column read that column in their own rows. */
function readsOf(
  grid: Grid,
  column: number,
  { from, to }: { readonly from: number; readonly to: number },
): (leaf: number) => boolean {
  const rows: number[] = [];
  for (let row = from; row < to && rows.length < SAMPLE; row += 1)
    if (isFilledByUs(grid, row, column)) rows.push(row);
  const named = rows.map((row) => ({ row, areas: referencesIn(String(grid.formula(row, column))) }));
  return (leaf) =>
    named.some(({ row, areas }) => {
      const place = grid.place(row, leaf);
      return areas.some(({ area }) => contains(area, place.row, place.column));
    });
}
