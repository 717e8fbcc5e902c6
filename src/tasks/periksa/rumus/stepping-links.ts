import { groupBy } from "../../../domain/items";
import { cellName } from "../../../sheet/address";
import type { Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import { stretches } from "../../../sheet/formulas/lines";
import type { WorkbookFormulas } from "../../../sheet/formulas/workbook-formulas";
import { CLEAR_MAJORITY, surprise, type Kejanggalan } from "./kejanggalan";
import { deed, names } from "./sentences";

/** A cell that links to another sheet, and where to. */
interface Link {
  readonly cell: Place;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

const WAYS = ["sheet", "row", "column"] as const;

/**
 * Links below each other that go on by the same step: every tenth row of a sheet of cards, the same cell of one sheet
 * after the other. The one that leaves the step between others that keep it, and reads what another reads already.
 */
export function steppingLinks(book: WorkbookFormulas, grid: FormulaGrid): Kejanggalan[] {
  const found: Kejanggalan[] = [];
  for (const stretch of stretches(grid, "column", 0)) {
    const links = stretch.flatMap((cell) => linkOf(book, grid, cell) ?? []);
    if (links.length <= CLEAR_MAJORITY || links.length < stretch.length - 1) continue;
    for (const way of WAYS) {
      const others = WAYS.filter((one) => one !== way);
      if (!others.every((one) => links.every((link) => link[one] === links[0]?.[one]))) continue;
      const odd = oddIn(links, way);
      if (odd) found.push(said(grid, odd, links));
    }
  }
  return found;
}

function linkOf(book: WorkbookFormulas, grid: FormulaGrid, cell: Place): Link | null {
  const shape = grid.shape(cell);
  if (!shape?.template.isLink) return null;
  const [reference] = shape.references;
  if (!reference || reference.prefix === "") return null;
  const target = book.target(grid, reference, cell);
  return target && { cell, sheet: book.grids.indexOf(target.grid), ...target.first };
}

/** The only link that is off the step of all others, where it repeats the one before or behind it. */
function oddIn(links: readonly Link[], way: (typeof WAYS)[number]): Link | null {
  const starts = groupBy(links, (link) => String(link[way] - stepOf(links, way) * link.cell.row));
  const [usual = [], ...rest] = [...starts.values()].sort((a, b) => b.length - a.length);
  const [odd] = rest.flat();
  if (usual.length !== links.length - 1 || !odd || stepOf(links, way) === 0) return null;
  return links.some((link) => link !== odd && link[way] === odd[way]) ? odd : null;
}

/** The step that most links take from the one above. */
function stepOf(links: readonly Link[], way: (typeof WAYS)[number]): number {
  const steps = links.slice(1).map((link, at) => link[way] - (links[at]?.[way] ?? 0));
  const [most = []] = [...groupBy(steps, String).values()].sort((a, b) => b.length - a.length);
  return most[0] ?? 0;
}

function said(grid: FormulaGrid, odd: Link, links: readonly Link[]): Kejanggalan {
  const peers = links.filter((link) => link !== odd).map(({ cell }) => cell);
  const same = links.find(
    (link) => link !== odd && link.sheet === odd.sheet && link.row === odd.row && link.column === odd.column,
  );
  const { cell } = odd;
  const twin = same ? `, seperti ${cellName(same.cell.row, same.cell.column)}` : "";
  return {
    rule: "rumus-rujukan-lain",
    grid,
    cells: [cell],
    odd: [cell],
    peers,
    bits: surprise(peers.length, 1),
    message: `${cellName(cell.row, cell.column)} ${deed(grid, cell)}${twin}, sedangkan ${names(peers)} masing-masing membaca sel lain secara berurutan.`,
    repair: null,
  };
}
