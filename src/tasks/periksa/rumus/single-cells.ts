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
  const known = new Map<Shape, readonly Fault[]>();
  const found: Kejanggalan[] = [];
  for (const cell of cells) {
    const shape = grid.shape(cell);
    if (!shape) continue;
    let written = known.get(shape);
    if (!written) known.set(shape, (written = asWritten(shape)));
    for (const fault of written) found.push(said(grid, cell, fault));
    for (const look of [errorOf, doubleCount, hiddenRows])
      for (const fault of look(book, grid, cell, shape)) found.push(said(grid, cell, fault));
  }
  return found;
}

interface Fault {
  readonly rule: RumusId;
  readonly bits: number;
  /** What comes behind the name of the cell. */
  readonly text: string;
}

const NONE: readonly Fault[] = [];

function said(grid: FormulaGrid, cell: Place, { rule, bits, text }: Fault): Kejanggalan {
  const message = `${cellName(cell.row, cell.column)} ${text}`;
  return { rule, grid, cells: [cell], odd: [cell], peers: [], bits, message, repair: null };
}

/** What can be seen of a formula without looking at any cell. */
function asWritten({ pieces, references }: Shape): Fault[] {
  const faults: Fault[] = [];
  if (pieces.some((piece) => piece.includes("#REF!"))) {
    const text = "merujuk sel yang sudah dihapus (#REF!): rujukannya perlu dipilih ulang.";
    faults.push({ rule: "rumus-galat", bits: CERTAIN, text });
  }
  // "C14--C15": two signs in a row add what was meant to be taken off.
  if (pieces.slice(1, -1).some((piece) => piece === "--")) {
    const text = "berisi dua tanda kurang berturut-turut, yang sama dengan menambah.";
    faults.push({ rule: "rumus-lain", bits: CERTAIN, text });
  }
  if (references.some(({ prefix }) => prefix.includes("["))) {
    const text = "membaca buku kerja lain: angkanya tidak ikut berkas ini.";
    faults.push({ rule: "rumus-tautan-luar", bits: USUAL, text });
  }
  return faults;
}

/** An error where it arises: none of the cells that the formula reads holds one. */
function errorOf(book: WorkbookFormulas, grid: FormulaGrid, cell: Place, shape: Shape): readonly Fault[] {
  const value = grid.value(cell);
  if (typeof value !== "string" || !/^#(?:DIV\/0!|VALUE!|N\/A|NAME\?|NUM!|NULL!)$/.test(value)) return NONE;
  const inherits = shape.references.some((reference) => {
    const target = book.target(grid, reference, cell);
    return target !== null && some(target, (place) => /^#[A-Z]/.test(String(target.grid.value(place))));
  });
  return inherits ? NONE : [{ rule: "rumus-galat", bits: USUAL, text: `berisi galat ${value}.` }];
}

/** A sum over cells of which one is itself the sum of others among them. */
function doubleCount(book: WorkbookFormulas, grid: FormulaGrid, cell: Place, shape: Shape): readonly Fault[] {
  const outer = summed(book, grid, cell, shape);
  if (!outer) return NONE;
  const found: Fault[] = [];
  some(outer, (place) => {
    const inner = grid.shape(place);
    const within = inner ? summed(book, grid, place, inner) : null;
    const isInside =
      within !== null &&
      within.first.row >= outer.first.row &&
      within.last.row <= outer.last.row &&
      within.first.column >= outer.first.column &&
      within.last.column <= outer.last.column;
    if (isInside) {
      const text = `${deed(grid, cell)}, padahal ${cellName(place.row, place.column)} di dalamnya sudah ${deed(grid, place)}: angka itu terhitung dua kali.`;
      found.push({ rule: "rumus-jumlah-ganda", bits: CERTAIN, text });
    }
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

function hiddenRows(book: WorkbookFormulas, grid: FormulaGrid, cell: Place, shape: Shape): readonly Fault[] {
  if (grid.sheet.hiddenRows.size === 0) return NONE;
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
  const text = `ikut menghitung baris tersembunyi (${hidden.slice(0, 5).join(", ")}).`;
  return hidden.length === 0 ? NONE : [{ rule: "rumus-baris-tersembunyi", bits: USUAL, text }];
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
