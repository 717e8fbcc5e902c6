import { cellName } from "../../../sheet/address";
import { placesIn, type Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import type { Target, WorkbookFormulas } from "../../../sheet/formulas/workbook-formulas";
import type { Shape } from "../../../sheet/formulas/shape";
import { CERTAIN, USUAL, type Kejanggalan } from "./kejanggalan";
import type { RumusId } from "./rumus-id";
import { deed } from "./sentences";

/** What is odd about a formula whatever stands beside it. */
export function singleCells(
  book: WorkbookFormulas,
  grid: FormulaGrid,
  cells: readonly Place[],
): Kejanggalan[] {
  return cells.flatMap((cell): Kejanggalan[] => {
    const shape = grid.shape(cell);
    if (!shape) return [];
    const said = (
      rule: RumusId,
      message: string,
      bits: number,
      peers: readonly Place[] = [],
    ): Kejanggalan => ({
      rule,
      grid,
      cells: [cell],
      odd: [cell],
      peers,
      bits,
      message: `${cellName(cell.row, cell.column)} ${message}`,
      repair: null,
    });
    return [
      ...lostReference(shape).map((text) => said("rumus-galat", text, CERTAIN)),
      ...errorOf(book, grid, cell, shape).map((text) => said("rumus-galat", text, USUAL)),
      ...doubleMinus(shape).map((text) => said("rumus-lain", text, CERTAIN)),
      ...doubleCount(book, grid, cell, shape).map((inner) =>
        said(
          "rumus-jumlah-ganda",
          `${deed(grid, cell)}, padahal ${cellName(inner.row, inner.column)} di dalamnya sudah ${deed(grid, inner)}: angka itu terhitung dua kali.`,
          CERTAIN,
          [inner],
        ),
      ),
      ...(shape.references.some(({ prefix }) => prefix.includes("["))
        ? [said("rumus-tautan-luar", "membaca buku kerja lain: angkanya tidak ikut berkas ini.", USUAL)]
        : []),
      ...hiddenRows(book, grid, cell, shape).map((text) => said("rumus-baris-tersembunyi", text, USUAL)),
    ];
  });
}

function lostReference({ pieces }: Shape): string[] {
  return pieces.some((piece) => piece.includes("#REF!"))
    ? ["merujuk sel yang sudah dihapus (#REF!): rujukannya perlu dipilih ulang."]
    : [];
}

/** An error where it arises: none of the cells that the formula reads holds one. */
function errorOf(book: WorkbookFormulas, grid: FormulaGrid, cell: Place, shape: Shape): string[] {
  const value = grid.value(cell);
  if (typeof value !== "string" || !/^#(?:DIV\/0!|VALUE!|N\/A|NAME\?|NUM!|NULL!)$/.test(value)) return [];
  const inherits = shape.references.some((reference) => {
    const target = book.target(grid, reference, cell);
    return target !== null && some(target, (place) => /^#[A-Z]/.test(String(target.grid.value(place))));
  });
  return inherits ? [] : [`berisi galat ${value}.`];
}

/** "C14--C15": two signs in a row add what was meant to be taken off. */
function doubleMinus({ pieces }: Shape): string[] {
  return pieces.slice(1, -1).some((piece) => piece === "--")
    ? ["berisi dua tanda kurang berturut-turut, yang sama dengan menambah."]
    : [];
}

/** A sum over cells of which one is itself the sum of others among them. */
function doubleCount(book: WorkbookFormulas, grid: FormulaGrid, cell: Place, shape: Shape): Place[] {
  const outer = summed(book, grid, cell, shape);
  if (!outer) return [];
  const found: Place[] = [];
  some(outer, (place) => {
    const inner = grid.shape(place);
    const within = inner ? summed(book, grid, place, inner) : null;
    const isInside =
      within !== null &&
      within.first.row >= outer.first.row &&
      within.last.row <= outer.last.row &&
      within.first.column >= outer.first.column &&
      within.last.column <= outer.last.column;
    if (isInside) found.push(place);
    return isInside;
  });
  return found;
}

/** The range of a plain SUM over cells of its own sheet. */
function summed(book: WorkbookFormulas, grid: FormulaGrid, cell: Place, shape: Shape): Target | null {
  const [reference] = shape.references;
  if (
    !reference ||
    shape.references.length > 1 ||
    reference.prefix !== "" ||
    reference.first === reference.last
  )
    return null;
  if (!/^=\+?SUM\($/.test(shape.pieces[0] ?? "") || shape.pieces[1] !== ")") return null;
  return book.target(grid, reference, cell);
}

function hiddenRows(book: WorkbookFormulas, grid: FormulaGrid, cell: Place, shape: Shape): string[] {
  if (grid.sheet.hiddenRows.size === 0) return [];
  const hidden = shape.references.flatMap((reference): number[] => {
    const target = reference.first === reference.last ? null : book.target(grid, reference, cell);
    if (!target) return [];
    const rows: number[] = [];
    for (let row = target.first.row; row <= target.last.row; row += 1)
      if (
        target.grid.sheet.hiddenRows.has(row) &&
        Number(target.grid.value({ row, column: target.first.column }))
      )
        rows.push(row + 1);
    return rows;
  });
  return hidden.length === 0 ? [] : [`ikut menghitung baris tersembunyi (${hidden.slice(0, 5).join(", ")}).`];
}

/** Longer ranges are looked at up to here, so that running sums over a long column stay cheap. */
const MOST_CELLS = 2_000;

function some({ first, last }: Target, test: (place: Place) => boolean): boolean {
  let seen = 0;
  for (const place of placesIn(first, last)) {
    if (test(place)) return true;
    if ((seen += 1) > MOST_CELLS) return false;
  }
  return false;
}
