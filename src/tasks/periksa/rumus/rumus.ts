import { addAll } from "../../../domain/items";
import { areaName } from "../../../sheet/address";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import type { WorkbookFormulas } from "../../../sheet/formulas/workbook-formulas";
import { acrossRows } from "./across-rows";
import { amidNumbers } from "./amid-numbers";
import { circles } from "./circles";
import { BY_WORDS, type Columns } from "./columns";
import type { Kejanggalan } from "./kejanggalan";
import { missingTerms } from "./missing-terms";
import { areaOf } from "./sentences";
import { shortSums } from "./short-sums";
import { singleCells } from "./single-cells";
import { steppingLinks } from "./stepping-links";
import { sumsApart } from "./sums-apart";
import { withinRuns } from "./within-runs";

/** Everything odd about the formulas of a workbook, the most surprising first; one cause is said once. */
export function kejanggalanOf(
  book: WorkbookFormulas,
  threshold: number,
  onlySheet: string | null = null,
  columns: Columns = BY_WORDS,
): Kejanggalan[] {
  const grids = book.grids.filter(({ sheet }) => onlySheet === null || sheet.name === onlySheet);
  const all = grids.flatMap((grid) => {
    const cells = grid.formulas;
    return [
      ...singleCells(book, grid, columns),
      ...shortSums(book, grid, cells),
      ...withinRuns(book, grid),
      ...acrossRows(book, grid),
      ...missingTerms(grid),
      ...steppingLinks(book, grid),
      ...sumsApart(grid),
      ...amidNumbers(book, grid),
    ];
  });
  addAll(all, circles(book, grids));
  return once(all.filter(({ bits }) => bits >= threshold).sort((a, b) => b.bits - a.bits));
}

/** A cell that is odd down its column and along its row is odd once; the more surprising reason stays. */
function once(sorted: readonly Kejanggalan[]): Kejanggalan[] {
  const said = new Map<FormulaGrid, Set<string>>();
  return sorted.filter(({ grid, odd }) => {
    const known = said.get(grid) ?? new Set<string>();
    said.set(grid, known);
    const keys = odd.map(({ row, column }) => `${row},${column}`);
    const isNew = keys.some((key) => !known.has(key));
    for (const key of keys) known.add(key);
    return isNew;
  });
}

/** "K38", or "H17:O17" where the whole run is said. */
export function addressOf({ cells }: Pick<Kejanggalan, "cells">): string {
  const area = areaOf(cells);
  return area ? areaName(area) : "";
}
