import { artiFormat } from "../../../src/domain/format-excel";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { parseCell } from "../../../src/sheet/address";
import type { CellValue, SheetSnapshot } from "../../../src/sheet/snapshot";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { formatAt, valueAt, withCells, type Place } from "./sheets";
import type { TrialTable, WantedCell } from "./tables";

/** A table changed in a way that changes none of its figures. */
export interface Variant {
  /** What was changed, for the person who reads a failure. */
  readonly about: string;
  readonly sheet: SheetSnapshot;
  /** Columns whose heading was changed, where they stand now. */
  readonly columns?: readonly number[];
  /** Where a cell of the table stands now; as before where it is not said. */
  readonly moved?: (place: Place) => Place;
}

export interface Tally {
  right: number;
  /** Left as they stand, and so to be asked about or filled in by hand. */
  left: number;
  /** Figures that are wrong, where a judgement named the column: said, and still not to be had. */
  readonly marked: string[];
  readonly wrong: string[];
}

export function newTally(): Tally {
  return { right: 0, left: 0, marked: [], wrong: [] };
}

interface Found {
  readonly value: CellValue;
  readonly isWritten: boolean;
}

function keyOf({ row, column }: Place): string {
  return `${row},${column}`;
}

function isRatio(sheet: SheetSnapshot, place: Place): boolean {
  return artiFormat(formatAt(sheet, place)).rasioPersen;
}

/** What a run makes of these cells: as it writes them, else as they stand. */
function resultOf(
  sheet: SheetSnapshot,
  places: readonly Place[],
): { readonly found: Found[]; readonly judged: ReadonlySet<number> } {
  const run = hitung({ sheets: [sheet], activeSheet: sheet.name }, PENGATURAN_BAKU);
  const writes = new Set(run.plan.cells.map(keyOf));
  const cells = new Map(
    run.cells.flatMap((cell) => {
      const place = parseCell(cell.cell);
      return place ? [[keyOf(place), cell] as const] : [];
    }),
  );
  const found = places.map((place): Found => {
    const cell = cells.get(keyOf(place));
    if (cell && writes.has(keyOf(place))) return { value: cell.kategori ?? cell.value, isWritten: true };
    const standing = valueAt(sheet, place);
    const shown = typeof standing === "number" && isRatio(sheet, place) ? standing * 100 : standing;
    return { value: shown, isWritten: false };
  });
  const judged = new Set(
    run.judgements.flatMap(({ cell }) => parseCell(cell.split(":")[0] ?? "")?.column ?? []),
  );
  return { found, judged };
}

function isSame(value: CellValue | undefined, wanted: number | string): boolean {
  if (typeof wanted === "string") return String(value).trim().toLowerCase() === wanted.trim().toLowerCase();
  return typeof value === "number" && Math.abs(value - wanted) <= Math.max(0.05, Math.abs(wanted) * 1e-6);
}

/** The cells that come right while the table is as the office has it. */
export function knownCells({ sheet, wanted }: TrialTable): WantedCell[] {
  const { found } = resultOf(sheet, wanted);
  return wanted.filter(({ value }, index) => isSame(found[index]?.value, value));
}

/** Adds up what becomes of the known cells of a table in a variant of it. */
export function tryVariant(name: string, known: readonly WantedCell[], variant: Variant, tally: Tally): void {
  const moved = variant.moved ?? ((place: Place): Place => place);
  const places = known.map(moved);
  const { found, judged } = resultOf(variant.sheet, places);
  known.forEach(({ value }, index) => {
    const [own, place] = [found[index], places[index]];
    if (!own || !place) return;
    if (isSame(own.value, value)) tally.right += 1;
    else if (!own.isWritten) tally.left += 1;
    else {
      const isSaid = [place.column, ...(variant.columns ?? [])].some((column) => judged.has(column));
      const line = `${name}, ${variant.about}: baris ${place.row + 1} kolom ${place.column + 1} ${own.value}, bukan ${value}`;
      (isSaid ? tally.marked : tally.wrong).push(line);
    }
  });
}

/** The derived cells filled with what they must come to, as printed, but for every `gap`th of each column. */
export function withFigures({ sheet, wanted }: TrialTable, gap: number): SheetSnapshot {
  const seen = new Map<number, number>();
  const kept = wanted.filter(({ column }) => {
    const count = (seen.get(column) ?? 0) + 1;
    seen.set(column, count);
    return count % gap !== 0;
  });
  return withCells(
    sheet,
    kept.map(({ row, column, value }) => ({ row, column, value: printed(sheet, { row, column, value }) })),
  );
}

function printed(sheet: SheetSnapshot, { value, ...place }: WantedCell): CellValue {
  if (typeof value === "string") return value;
  const shown = Number(value.toFixed(2));
  return isRatio(sheet, place) ? shown / 100 : shown;
}
