import { gaveFigure, type Outcome } from "../calculation/cells/outcome";
import { bandingkan } from "../domain/bandingkan";
import { remember } from "../domain/remember";
import { DERIVED_ROLES } from "../domain/roles";
import { cellKey } from "../sheet/address";
import { Grid } from "../sheet/grid";
import { claimOf } from "../sheet/guess/claim";
import { isFilledByUs, isUnwritten } from "../sheet/own-formula";
import { recogniseSheet } from "../sheet/recognise-sheet";
import { hasOwnFigures } from "../sheet/rows/row-kinds";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Column, ColumnCorrection, Row, Table } from "../sheet/table";
import { TO_DATE } from "../sheet/words/period";
import { isComputed, type BegunCell } from "./begun-cell";
import type { BookTable } from "./book-table";
import { typedHeads } from "./typed-heads";

/** So many figures at most begin a column: more of them tell by their arithmetic what it is. */
const BEGINNING = 2;

/**
 * Tables that somebody began to fill: a row or two of what is computed stands there, the others wait. They are read as
 * if that were blank too, where this reading gives each of the figures that were typed, and more of those that were not:
 * what is said of blank columns is then borne out by figures. null where no table is read otherwise.
 */
export function readBegun(
  tables: readonly BookTable[],
  corrections: readonly ColumnCorrection[],
): readonly Table[] | null {
  const others = new Map(
    tables.flatMap((own) => {
      if (own.table.laid) return [];
      const begun = own.table.columns.flatMap((column) => begunIn(own, column));
      const following = begun.filter(({ column }) => mayFollow(own.table, column));
      return (
        asBlank(own, begun, corrections) ??
        asBlank(own, following, corrections) ??
        asBlank(own, typedHeads(own), corrections) ??
        []
      );
    }),
  );
  return others.size === 0 ? null : tables.map(({ table }) => others.get(table) ?? table);
}

function asBlank(
  own: BookTable,
  cells: readonly BegunCell[],
  corrections: readonly ColumnCorrection[],
): [[Table, Table]] | null {
  let begun = cells;
  while (begun.length > 0) {
    const other = readWithout(own, begun, corrections);
    if (!other) return null;
    const told = outcomesOf(other);
    const denied = begun.filter((cell) => !isGiven(own, cell, told.get(keyOf(cell))));
    if (denied.length === 0) return isOther(own, other, begun) ? [[own.table, other.table]] : null;
    const columns = new Set(denied.map(({ column }) => column));
    begun = begun.filter(({ column }) => !columns.has(column));
  }
  return null;
}

/** What stands in a column that is blank in most rows of figures; nothing where it is filled, or not at all. */
function begunIn({ grid, table }: BookTable, { column }: Column): BegunCell[] {
  const rows = table.rows.filter(({ kind }) => kind !== "skip" && kind !== "group");
  const isOpen = ({ row }: Row): boolean => isUnwritten(grid, row, column);
  const filled = rows.filter((row) => !isOpen(row));
  const open = rows.filter((row) => hasOwnFigures(row) && isOpen(row));
  if (filled.length > BEGINNING || filled.length > open.length) return [];
  if (filled.some(({ row }) => isComputed(grid, row, column))) return [];
  return filled.map((row) => ({ row, column }));
}

/** Whether its heading says that it follows from others: of a small table every column is blank in as many rows. */
function mayFollow({ columns }: Table, at: number): boolean {
  const own = columns.find(({ column }) => column === at);
  if (!own) return false;
  const claim = claimOf(own);
  return (
    DERIVED_ROLES.has(own.role) ||
    (claim !== null && claim !== "sisa") ||
    own.path.some((part) => TO_DATE.test(part))
  );
}

/** The table as it is read where these cells are blank. */
function readWithout(
  own: BookTable,
  begun: readonly BegunCell[],
  corrections: readonly ColumnCorrection[],
): BookTable | null {
  const { sheet } = own.grid;
  const of = corrections.filter((correction) => correction.sheet === sheet.name);
  const { without, tables } = of.length === 0 ? readOnce(sheet, begun) : readAnew(sheet, begun, of);
  const table = tables.find(({ id }) => id === own.table.id);
  return table ? own.readAs(table, new Grid(without)) : null;
}

interface ReadWithout {
  readonly without: SheetSnapshot;
  readonly tables: readonly Table[];
}

function readAnew(
  sheet: SheetSnapshot,
  begun: readonly BegunCell[],
  corrections: readonly ColumnCorrection[],
): ReadWithout {
  const without = withoutCells(sheet, begun);
  return { without, tables: recogniseSheet(without, corrections).tables };
}

/** *Hitung ulang*, *Periksa* and *Laporan* ask the same of a sheet, as `recognise` is asked. */
function readOnce(sheet: SheetSnapshot, begun: readonly BegunCell[]): ReadWithout {
  const known = readingsOf(sheet);
  const cells = begun.map(keyOf).join();
  const found = known.get(cells) ?? readAnew(sheet, begun, []);
  known.set(cells, found);
  return found;
}

const readingsOf = remember<SheetSnapshot, Map<string, ReadWithout>>(() => new Map());

function withoutCells(sheet: SheetSnapshot, cells: readonly BegunCell[]): SheetSnapshot {
  const left = new Set(cells.map(keyOf));
  const { row: top, column: first } = sheet.used;
  const blank = <T>(lines: readonly (readonly T[])[]): (T | "")[][] =>
    lines.map((line, row) =>
      line.map((cell, column) => (left.has(cellKey(top + row, first + column)) ? "" : cell)),
    );
  return { ...sheet, values: blank(sheet.values), formulas: blank(sheet.formulas) };
}

function outcomesOf({ computed }: BookTable): ReadonlyMap<number, Outcome> {
  return new Map(
    computed.cells.map(({ row, derived, outcome }) => [cellKey(row.row, derived.column.column), outcome]),
  );
}

function isGiven(
  { operands, grid }: BookTable,
  { row, column }: BegunCell,
  outcome: Outcome | undefined,
): boolean {
  if (!outcome?.ok) return false;
  if (!gaveFigure(outcome)) return outcome.teks.toLowerCase() === grid.text(row.row, column).toLowerCase();
  const typed = operands.readStanding(row.row, column);
  return typed.jenis === "angka" && bandingkan(typed, outcome.nilai) !== "beda";
}

/** More figures than before are given, or others, of those that nobody typed; or what an earlier run wrote, which else is not. */
function isOther(own: BookTable, other: BookTable, begun: readonly BegunCell[]): boolean {
  const typed = new Set(begun.map(keyOf));
  const given = (table: BookTable): ReadonlyMap<number, string> =>
    new Map(
      [...outcomesOf(table)].flatMap(([key, outcome]): (readonly [number, string])[] =>
        !outcome.ok || typed.has(key) ? [] : [[key, toldBy(outcome)]],
      ),
    );
  const [before, after] = [given(own), given(other)];
  const written = writtenIn(own);
  if (written.some((key) => !before.has(key))) return written.every((key) => after.has(key));
  return (
    after.size > before.size ||
    (after.size === before.size && [...before].some(([key, told]) => after.get(key) !== told))
  );
}

/** The cells of the table that an earlier run filled in. */
function writtenIn({ grid, table }: BookTable): readonly number[] {
  return table.rows.flatMap(({ row }) =>
    table.columns.flatMap(({ column }) => (isFilledByUs(grid, row, column) ? [cellKey(row, column)] : [])),
  );
}

function toldBy(outcome: Outcome & { readonly ok: true }): string {
  return gaveFigure(outcome) ? outcome.nilai.toString() : outcome.teks;
}

function keyOf({ row, column }: BegunCell): number {
  return cellKey(row.row, column);
}
