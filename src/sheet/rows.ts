import { repeatsHeaderRow } from "./continued-header";
import type { Grid } from "./grid";
import type { HeaderBlock } from "./header";
import { isAverageLabel, isTotalLabel } from "./closing-labels";
import { isNumeralText } from "./header-rows";
import { INPUT_ROLES } from "./input-roles";
import type { ColumnRole } from "./roles";
import type { Column, Row, RowKind } from "./table";

const NAMES: readonly ColumnRole[] = ["indikator", "program", "sasaran", "tujuan", "other", "kode", "no"];
/** One past the last row of the table: before its source line, its signature, the next table's caption. */
export function bodyEnd(grid: Grid, block: HeaderBlock, limit: number): number {
  let end = block.bottom;
  let blanks = 0;
  for (let row = block.bottom; row < limit; row += 1) {
    if (grid.isBlankRow(row, block.left, block.right)) {
      blanks += 1;
      if (blanks > 2) break;
      continue;
    }
    if (isClosing(grid, block, row)) break;
    if (blanks > 0 && !resumes(grid, block, row, limit, end > block.bottom)) break;
    blanks = 0;
    end = row + 1;
  }
  return end;
}

/** "Sumber: ...", "Keterangan: ...", the place and date of a signature, "Mengetahui", "NIP". */
function isClosing(grid: Grid, block: HeaderBlock, row: number): boolean {
  const columns = grid.filledColumns(row, block.left, block.right);
  const text = grid.text(row, columns[0]!);
  if (/^(sumber( data)?|ket(erangan)?|catatan|mutu pelayanan|\*+\)?)\s*[:.)=]/i.test(text)) return true;
  if (columns.length > 2) return false;
  return /^(mengetahui|nip\b|kepala (dinas|badan|bagian|bidang)\b.*)$|^[\p{L} .]+,\s*(\d{1,2}\s+)?(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|\.{3,})/iu.test(
    text,
  );
}

/** Rows looked ahead for figures behind a blank row and a group heading. */
const LOOK_AHEAD = 4;

/**
 * After a blank row the table goes on where figures follow, at once or behind a group heading; a note
 * below the table has none. Directly below the header a blank row ends nothing.
 */
function resumes(grid: Grid, block: HeaderBlock, row: number, limit: number, started: boolean): boolean {
  if (!started) return true;
  for (let ahead = row; ahead < Math.min(limit, row + LOOK_AHEAD); ahead += 1) {
    const columns = grid.filledColumns(ahead, block.left, block.right);
    if (columns.length > 0 && isClosing(grid, block, ahead)) return false;
    if (columns.some((column) => holdsFigure(grid, ahead, column))) return true;
  }
  return false;
}

function holdsFigure(grid: Grid, row: number, column: number): boolean {
  return typeof grid.value(row, column) === "number" || isNumeralText(grid.text(row, column));
}

/** What every row between header and end is: data, a group heading, a total, an average, a repeated header. */
export function classifyRows(grid: Grid, block: HeaderBlock, end: number, columns: readonly Column[]): Row[] {
  const rows: Row[] = [];
  for (let row = block.bottom; row < end; row += 1) {
    if (grid.isBlankRow(row, block.left, block.right)) continue;
    rows.push({
      row,
      kind: rowKind(grid, block, row, columns),
      level: 0,
      label: labelOf(grid, row, columns),
    });
  }
  return rows;
}

export function labelOf(grid: Grid, row: number, columns: readonly Column[]): string {
  for (const role of NAMES) {
    for (const column of columns) {
      if (column.role !== role) continue;
      const text = grid.text(row, column.column);
      if (text !== "" && (role !== "other" || !isNumeralText(text))) return text;
    }
  }
  return "";
}

function rowKind(grid: Grid, block: HeaderBlock, row: number, columns: readonly Column[]): RowKind {
  if (repeatsHeaderRow(grid, block, row)) return "skip";
  const words = columns
    .filter((column) => NAMES.includes(column.role))
    .map((column) => grid.text(row, column.column));
  const hasUnit = columns.some((column) => column.role === "satuan" && !grid.isBlank(row, column.column));
  if (!hasUnit && words.some(isAverageLabel) && !isMeasured(grid, row, columns, words)) return "average";
  if (!hasUnit && words.some(isTotalLabel)) return "total";
  const inputs = columns.filter((column) => INPUT_ROLES.has(column.role));
  if (inputs.length === 0) return "data";
  const filled = inputs.some((column) => !grid.isBlank(row, column.column));
  const named = columns.some((column) => column.role === "indikator" && !grid.isBlank(row, column.column));
  const alone = grid.filledColumns(row, block.left, block.right).length <= 1;
  return filled || hasUnit || (named && !alone) ? "data" : "group";
}

/** "Rata-rata Nilai SAKIP" with a target and a realisasi of its own is an indikator. */
function isMeasured(grid: Grid, row: number, columns: readonly Column[], words: readonly string[]): boolean {
  const given = (["target", "realisasi"] as const).every((role) =>
    columns.some((column) => column.role === role && !grid.isBlank(row, column.column)),
  );
  return (
    given &&
    words.some((text) =>
      /^rata\W*rata (nilai|persentase|tingkat|jumlah) (?!(pen)?capaian|kinerja|realisasi|efisiensi)\p{L}/iu.test(
        text,
      ),
    )
  );
}
