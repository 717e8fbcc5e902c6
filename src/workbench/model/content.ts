import { replaceArrays } from "./arrays";
import type { Area } from "./area";
import { intersection } from "./area";
import type { Cell } from "./cell";
import { EMPTY, readEntry } from "./input";
import { Merges } from "./merges";
import type { Entry } from "./input";
import type { Sheet } from "./sheet";
import { GENERAL } from "./style";

/** What Office.js or a person puts into one cell; null leaves the cell as it is. */
export type RawEntry = string | number | boolean | null;

/** Writes an area cell by cell and tells listeners once. */
export function writeEntries(
  sheet: Sheet,
  area: Area,
  entry: (row: number, column: number) => RawEntry,
  locale = "en-US",
): void {
  replaceArrays(sheet, area);
  sheet.workbook.calculator?.beforeChange();
  const merges = new Merges(sheet.merges.filter((merge) => intersection(merge, area)));
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const raw = entry(row, column);
      if (raw !== null && !isCovered(merges, row, column)) putRaw(sheet, row, column, raw, locale);
    }
  }
  sheet.touch("cells", { kind: "content", area, calculated: false });
}

/** Only the top left cell of a merged area takes an entry; Excel drops what is put into the others. */
function isCovered(merges: Merges, row: number, column: number): boolean {
  const merge = merges.at(row, column);
  return merge !== null && (merge.row !== row || merge.column !== column);
}

function putRaw(
  sheet: Sheet,
  row: number,
  column: number,
  raw: Exclude<RawEntry, null>,
  locale: string,
): void {
  const format = sheet.workbook.styles.at(sheet.styleIndex(row, column)).numberFormat;
  const entry = readEntry(raw, format, locale);
  if (entry === EMPTY && !sheet.cell(row, column)) return;
  putEntry(sheet, row, column, entry, format);
}

function putEntry(sheet: Sheet, row: number, column: number, entry: Entry, format: string): void {
  const { styles, calculator } = sheet.workbook;
  const cell = sheet.ensureCell(row, column);
  setContent(cell, entry);
  const quotePrefix = entry.quoted ?? false;
  if (styles.at(cell.style).quotePrefix !== quotePrefix)
    cell.style = styles.patch(cell.style, { quotePrefix });
  if (entry.numberFormat && format === GENERAL) {
    cell.style = styles.patch(cell.style, { numberFormat: entry.numberFormat });
  }
  calculator?.cellChanged(sheet, row, column);
}

function setContent(cell: Cell, content: { value: Cell["value"]; formula: string | null }): void {
  cell.value = content.value;
  cell.formula = content.formula;
  delete cell.origin;
  delete cell.reason;
  delete cell.spill;
  delete cell.spilledBy;
}

/** Empties the cells of an area; their looks stay. */
export function clearContent(sheet: Sheet, area: Area): void {
  replaceArrays(sheet, area);
  const { calculator } = sheet.workbook;
  calculator?.beforeChange();
  sheet.grid.forEach(area, (cell, row, column) => {
    if (cell.value === null && cell.formula === null) return;
    setContent(cell, EMPTY);
    calculator?.cellChanged(sheet, row, column);
  });
  sheet.touch("cells", { kind: "content", area, calculated: false });
}

/** Puts a ready value or formula into a cell, without reading it as an entry and without telling anyone. */
export function placeContent(
  sheet: Sheet,
  row: number,
  column: number,
  content: { value: Cell["value"]; formula: string | null },
): void {
  setContent(sheet.ensureCell(row, column), content);
  sheet.workbook.calculator?.cellChanged(sheet, row, column);
}
