import type { Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import { groupsAlike } from "../../../sheet/formulas/groups";
import { stretches } from "../../../sheet/formulas/lines";
import type { Shape } from "../../../sheet/formulas/shape";
import { surprise, type Kejanggalan } from "./kejanggalan";
import { deed, names } from "./sentences";

/** Rows between two parts of one column. */
const GAP = 2;
/** Two sums may differ on purpose; where three do, no row can be compared with the next. */
const SEVERAL = 3;

/** A column of sums over their own rows of which no two take the same columns: "=C6+E6+G6", "=SUM(G8:K8)", "=G9+I9". */
export function sumsApart(grid: FormulaGrid): Kejanggalan[] {
  const found: Kejanggalan[] = [];
  for (const stretch of stretches(grid, "column", GAP)) {
    const sums = stretch.filter((cell) => isOwnRowSum(grid.shape(cell)));
    const [first] = sums;
    if (!first || sums.length < SEVERAL || sums.some((cell) => grid.label(cell) !== grid.label(first)))
      continue;
    if (groupsAlike(grid, sums).length === sums.length) found.push(said(grid, sums));
  }
  return found;
}

function isOwnRowSum(shape: Shape | null): boolean {
  return (
    shape !== null &&
    shape.build.isSum &&
    !shape.template.isLink &&
    shape.references.every(
      ({ prefix, first, last }) => prefix === "" && !first.rowFixed && first.row === 0 && last.row === 0,
    )
  );
}

function said(grid: FormulaGrid, sums: readonly Place[]): Kejanggalan {
  const [, ...peers] = sums;
  return {
    rule: "rumus-lain",
    grid,
    cells: sums,
    odd: sums,
    peers,
    bits: surprise(sums.length, 1),
    message: `${names(sums)} menjumlah kolom yang berlainan di tiap baris: ${sums
      .slice(0, SEVERAL)
      .map((cell) => deed(grid, cell))
      .join(", ")}.`,
    repair: null,
  };
}
