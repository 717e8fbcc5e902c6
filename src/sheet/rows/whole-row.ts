import { isBodyRow } from "./row-kinds";
import { sumOf } from "../../domain/items";
import { amountAt } from "../amount-at";
import type { Grid } from "../grid";
import { claimOf } from "../guess/claim";
import type { HeaderBlock } from "../header/header-block";
import { isNumeralText } from "../header/header-rows";
import { isFilledByUs } from "../own-formula";
import { isRole, NOTE_ROLES, SUBJECT_ROLES } from "../../domain/roles";
import type { Column, Row } from "../table";
import { isWholeOfWeights } from "../columns/weighted-columns";

/** Names of wholes are short; sentences and headings of groups are not. */
const LONGEST = 40;
const HEADING = /^(misi|visi|tujuan|sasaran|program|kegiatan|sub|bidang|urusan|kelompok|ket)\b|[:.]/i;
/** "Nilai Hasil Evaluasi", "Nilai Akhir" below components with weights. */
const SCORE = /^(total |jumlah )?(nilai|skor)\b/i;
/** So many rows with figures, at least, before a last row may be their whole. */
const FEWEST = 3;

/**
 * "PROVINSI" below its regencies: a last row without figures whose name stands where the rows above are
 * numbered. Nothing but its place says that it is the whole.
 */
export function isWhole(
  grid: Grid,
  block: HeaderBlock,
  rows: readonly Row[],
  columns: readonly Column[],
): boolean {
  const last = rows.at(-1);
  if (!last || !isBodyRow(last)) return false;
  const parts = rows.slice(0, -1).filter(({ kind }) => kind === "data");
  const own = loneName(grid, block, last, columns) ?? printedName(grid, last, parts, columns);
  if (own === null) return false;
  const label = grid.text(last.row, own);
  const above = rows.slice(0, -1).filter(({ kind }) => kind !== "skip");
  const isAdded = rows.slice(0, -1).some(({ kind }) => kind === "total");
  if (!isAdded && weighsComponents(grid, parts, columns) && SCORE.test(label)) return true;
  if (parts.length !== above.length) return false;
  if (parts.length >= FEWEST && isCalledAsMeasured(grid, block, label)) return true;
  return closesNumbered(grid, parts, columns, { own, label });
}

/** Its name stands where the rows above are numbered, or beside it. */
function closesNumbered(
  grid: Grid,
  parts: readonly Row[],
  columns: readonly Column[],
  { own, label }: { readonly own: number; readonly label: string },
): boolean {
  const numbers = columns.find(isRole("no"))?.column;
  if (numbers === undefined) return false;
  const isNumber = ({ row }: Row): boolean =>
    typeof grid.value(row, numbers) === "number" || isNumeralText(grid.text(row, numbers));
  if (!parts.every(isNumber)) return false;
  return numbers === own
    ? parts.length >= FEWEST || (parts.length > 1 && PLACE.test(label))
    : parts.length > 1 && standsBesideParts(columns, own, label);
}

/** So far above the headings a table's title begins. */
const TITLE = 5;

/** "PDRB" below its lapangan usaha, under "PDRB (Juta Rp)" or "PDRB Atas Dasar Harga Berlaku": what is measured, as a whole. */
function isCalledAsMeasured(grid: Grid, { top, bottom, left, right }: HeaderBlock, label: string): boolean {
  const name = label.trim().toLowerCase();
  if (!/^\p{L}{3}/u.test(name)) return false;
  const begins = (text: string): boolean => {
    const words = text.trim().toLowerCase();
    return words !== name && words.startsWith(name) && !/^[\p{L}\d]/u.test(words.slice(name.length));
  };
  for (let row = Math.max(top - TITLE, 0); row < bottom; row += 1)
    for (let column = left; column < right; column += 1) if (begins(grid.text(row, column))) return true;
  return false;
}

/**
 * The column of the name of a row that prints its figures: weights that make up 100, or a figure that is the sum of
 * those above it, say that it is their whole.
 */
function printedName(
  grid: Grid,
  last: Row,
  parts: readonly Row[],
  columns: readonly Column[],
): number | null {
  const own = columns.find(({ column }) => grid.text(last.row, column) === last.label && last.label !== "");
  if (!own || !isName(last.label)) return null;
  const isScore = weighsComponents(grid, parts, columns) && SCORE.test(last.label);
  return isScore || columns.some(({ column, role }) => role !== "no" && isSumOf(grid, last, parts, column))
    ? own.column
    : null;
}

/** Of at least two figures above 0. */
function isSumOf(grid: Grid, { row }: Row, parts: readonly Row[], column: number): boolean {
  const printed = amountAt(grid, row, column);
  if (Number.isNaN(printed)) return false;
  const amounts = parts.map((part) => amountAt(grid, part.row, column));
  return amounts.filter((amount) => amount > 0).length > 1 && Math.abs(sumOf(amounts) - printed) <= EXACT;
}

const EXACT = 1e-6;

/** The column of the one cell that the row fills but for notes and shares, where it may be a whole's name; else null. */
function loneName(
  grid: Grid,
  block: HeaderBlock,
  { row, label }: Row,
  columns: readonly Column[],
): number | null {
  const notes = new Set(columns.filter(({ role }) => NOTE_ROLES.has(role)).map(({ column }) => column));
  // What was typed of the whole, its share or how it changed, is no part of what waits to be added up.
  const claims = columns.map((own) => ({ column: own.column, claim: claimOf(own) }));
  const shares = new Set(
    claims.flatMap(({ column, claim }) => (claim === "bagian" || claim === "perubahan" ? [column] : [])),
  );
  const [name, ...others] = grid
    .filledColumns(row, block.left, block.right)
    .filter((column) => !shares.has(column))
    .filter((column) => !notes.has(column) || grid.text(row, column) === label)
    .filter((column) => !isFilledByUs(grid, row, column));
  if (name === undefined || others.length > 0) return null;
  return isName(grid.text(row, name)) ? name : null;
}

function isName(label: string): boolean {
  return label.length <= LONGEST && !HEADING.test(label) && !isNumeralText(label);
}

/** Regions and offices: what the rows of a table are parts of. */
const PLACE =
  /^(kabupaten|kab\.?|kota|provinsi|prov\.?|propinsi|kecamatan|kec\.?|kelurahan|desa|dinas|badan|bappeda|inspektorat|sekretariat|kantor|rsud|puskesmas|wilayah|nasional|indonesia)\b/i;

/**
 * "Kabupaten Luwu Timur", "Jawa Barat" without a number below numbered rows, where their names stand: among places and
 * units its place is enough, among measures its words must name an office.
 */
function standsBesideParts(columns: readonly Column[], own: number, label: string): boolean {
  const role = columns.find(({ column }) => column === own)?.role;
  const isNamed = columns.some(isRole(...SUBJECT_ROLES));
  return role !== undefined && (PLACE.test(label) || !isNamed);
}

/** Components of an evaluation. */
function weighsComponents(grid: Grid, parts: readonly Row[], columns: readonly Column[]): boolean {
  return columns.some(({ role, column }) => role === "bobot" && isWholeOfWeights(grid, parts, column));
}
