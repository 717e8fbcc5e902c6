import type { Area } from "./area";
import { mapStyles } from "./formatting";
import { mapReferences } from "./references";
import type { Sheet } from "./sheet";
import { GENERAL } from "./style";

/** Formats that a formula does not pass on. */
const NOT_LENT: ReadonlySet<string> = new Set([GENERAL, "@"]);

/** Gives cells with a formula and the format General the format of the first cell that the formula reads. */
export function lendFormats(sheet: Sheet, area: Area): void {
  const lent = new Map<string, string>();
  sheet.grid.forEach(area, (cell, row, column) => {
    if (cell.formula === null || formatAt(sheet, row, column) !== GENERAL) return;
    const format = firstFormat(sheet, cell.formula);
    if (format !== null) lent.set(`${row},${column}`, format);
  });
  if (lent.size === 0) return;
  const { styles } = sheet.workbook;
  mapStyles(sheet, area, (style, row, column) => {
    const numberFormat = lent.get(`${row},${column}`);
    return numberFormat === undefined ? style : styles.patch(style, { numberFormat });
  });
}

function firstFormat(home: Sheet, formula: string): string | null {
  let found: string | null = null;
  mapReferences(formula, ({ sheet, foreign, area, prefix, address }) => {
    const source = sheet === null ? home : home.workbook.sheetByName(sheet);
    const format = source && !foreign ? formatAt(source, area.row, area.column) : GENERAL;
    if (!NOT_LENT.has(format)) found ??= format;
    return prefix + address;
  });
  return found;
}

function formatAt(sheet: Sheet, row: number, column: number): string {
  return sheet.workbook.styles.at(sheet.styleIndex(row, column)).numberFormat;
}
