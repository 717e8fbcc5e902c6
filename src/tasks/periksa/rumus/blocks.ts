import { leastOf, mostOf } from "../../../domain/items";
import { cellName } from "../../../sheet/address";
import type { Place } from "../../../sheet/formulas/alike";
import { isAlike } from "../../../sheet/formulas/workbook-formulas";
import type { Fault } from "./fault";
import type { Kejanggalan } from "./kejanggalan";
import { names } from "./sentences";

type Said = readonly [Kejanggalan, Fault];

/** One fault of cells that were filled from one another is one finding: they are said together, the first by name. */
export function asBlocks(found: readonly Said[]): Said[] {
  const blocks: Said[][] = [];
  const open = new Map<string, Said[]>();
  for (const said of found) {
    const [{ rule, grid, cells }] = said;
    const [place] = cells;
    if (!place) continue;
    const block = before(place)
      .map((at) => open.get(keyOf(rule, at)))
      .find((one) => one && isAlike(grid, one[0]?.[0].cells[0] ?? place, place));
    const own = block ?? [];
    if (own.length === 0) blocks.push(own);
    own.push(said);
    open.set(keyOf(rule, place), own);
  }
  return blocks.flatMap(together);
}

function before({ row, column }: Place): Place[] {
  return [
    { row, column: column - 1 },
    { row: row - 1, column },
  ];
}

function keyOf(rule: string, { row, column }: Place): string {
  return `${rule} ${row} ${column}`;
}

function together(block: readonly Said[]): Said[] {
  const [first, ...others] = block;
  if (!first) return [];
  const cells = block.flatMap(([one]) => one.cells);
  if (others.length === 0 || !isFull(cells)) return [...block];
  const rest = others.flatMap(([one]) => one.cells);
  const text = rest.length === 1 && rest[0] ? cellName(rest[0].row, rest[0].column) : names(rest);
  const [one, fault] = first;
  return [[{ ...one, cells, odd: cells, message: `${one.message} Begitu pula ${text}.` }, fault]];
}

/** Whether the cells fill a rectangle: then its address names them and no other. */
function isFull(cells: readonly Place[]): boolean {
  const rows = new Set(cells.map(({ row }) => row));
  const columns = new Set(cells.map(({ column }) => column));
  const span = (places: ReadonlySet<number>) => mostOf(places) - leastOf(places) + 1;
  return span(rows) * span(columns) === cells.length;
}
