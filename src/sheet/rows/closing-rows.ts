import { type ColumnRole, isRole } from "../../domain/roles";
import type { Grid } from "../grid";
import type { HeaderBlock } from "../header/header-block";
import type { Column, Row, RowKind } from "../table";
import { readClosing, type Closing } from "../words/closing";
import { bareName, type NamesAbove } from "./row-names";

/** Where the names of rows stand, the likeliest first. */
export const NAMES: readonly ColumnRole[] = [
  "indikator",
  "program",
  "sasaran",
  "tujuan",
  "other",
  "penanggung_jawab",
  "kode",
  "no",
];

export function hasUnit(grid: Grid, row: number, columns: readonly Column[]): boolean {
  return columns.some((column) => column.role === "satuan" && !grid.isBlank(row, column.column));
}

/** The table down to a row. */
export interface RowsAbove {
  readonly grid: Grid;
  readonly block: HeaderBlock;
  readonly columns: readonly Column[];
  readonly above: readonly Row[];
  /** The last of them that is no data. */
  readonly heading: Row | null;
  readonly names: NamesAbove;
}

/** "Jumlah | Km" below rows in km: the unit is that of what it closes, and the word alone names no indikator. */
function repeatsUnit({ grid, columns, above }: RowsAbove, row: number, closing: Closing): boolean {
  const unit = columns.find(isRole("satuan"));
  const last = above.at(-1);
  if (!unit || last?.kind !== "data" || !closing.certain || closing.of !== "") return false;
  return grid.text(row, unit.column) === grid.text(last.row, unit.column);
}

/**
 * Words of a closing row make one, unless the row has a unit of its own. Where the words might be an indikator's
 * ("Jumlah UMKM"), they must name rows or a heading above ("Jumlah APBD" below "APBD").
 */
export function closingOf(
  table: RowsAbove,
  row: number,
): { readonly kind: RowKind; readonly label: string } | null {
  const { grid, block, columns } = table;
  const isMeasured = hasUnit(grid, row, columns);
  const [first] = grid.filledColumns(row, block.left, block.right);
  for (const { role, column } of columns) {
    if (!NAMES.includes(role) && column !== first) continue;
    const label = grid.text(row, column);
    const closing = readClosing(label);
    if (closing === null || !closesAbove(table, closing)) continue;
    if (isMeasured && !repeatsUnit(table, row, closing)) continue;
    if (closing.of !== "" && isNamedBeside(table, row, column)) continue;
    if (isCounted(table, row, column)) continue;
    return { kind: closing.sum ? "total" : "average", label };
  }
  return null;
}

/** "3 | Koordinasi Ketentraman | Jumlah kegiatan": what the words count is measured of the row that has a number and a name. */
function isNamedBeside({ grid, columns }: RowsAbove, row: number, own: number): boolean {
  const isNumbered = columns.some(({ role, column }) => role === "no" && !grid.isBlank(row, column));
  const names = columns.filter((other) => other.column < own && isRole("program", "sasaran")(other));
  return (
    isNumbered &&
    names.some(({ column }) => {
      const name = grid.text(row, column);
      return /\p{L}{3}/u.test(name) && readClosing(name) === null;
    })
  );
}

const BARE_SUM = /^(?:sub\s*)?(?:jumlah|total)(?:\s+(?:jumlah|total|keseluruhan|seluruhnya))*\W*$/i;

/**
 * "1 | Jumlah Pendapatan Daerah" before "2 | Persentase …": an indikator that the table counts as it does the others. A
 * sum stands behind the count, or says no more than that it is one.
 */
function isCounted({ grid, columns, above }: RowsAbove, row: number, name: number): boolean {
  const no = columns.find(isRole("no"));
  const isIndikator = columns.some((own) => own.column === name && own.role === "indikator");
  if (!no || !isIndikator || BARE_SUM.test(grid.text(row, name))) return false;
  const numberAt = (at: number): number => {
    const text = grid.text(at, no.column);
    return /^\d{1,3}\.?$/.test(text) ? Number.parseInt(text, 10) : Number.NaN;
  };
  const own = numberAt(row);
  const before = above.map((other) => numberAt(other.row)).filter((number) => !Number.isNaN(number));
  return before.length === 0 ? own === 1 && numberAt(row + 1) === 2 : own === (before.at(-1) ?? 0) + 1;
}

/** By its words alone, by a row or a heading above that it names, or by where it stands. */
function closesAbove({ above, heading, names }: RowsAbove, closing: Closing): boolean {
  if (closing.certain || closing.scope === "bagian" || isMeanBelowTotal(closing, above)) return true;
  return names.has(closing.of) || (heading !== above.at(-1) && endsSection(heading, closing));
}

/** "Rata-rata per Kecamatan" right below "Jumlah". */
function isMeanBelowTotal(closing: Closing, above: readonly Row[]): boolean {
  return closing.mean && !closing.sum && above.at(-1)?.kind === "total";
}

/** "Jumlah Penerimaan" after rows below "PENERIMAAN PEMBIAYAAN": the first words of the last heading. */
function endsSection(heading: Row | null, { of, sum }: Closing): boolean {
  return sum && of !== "" && heading?.kind === "group" && bareName(heading.label).startsWith(`${of} `);
}
