import type { Area } from "./area";
import { mapStyles } from "./formatting";
import { mapReferences, relativeRows } from "./references";
import type { Sheet } from "./sheet";
import { GENERAL } from "./style";

/** Formats that a formula does not pass on. */
const NOT_LENT: ReadonlySet<string> = new Set([GENERAL, "@"]);

/** Gives cells with a formula and the format General the format of the first cell that the formula reads. */
export function lendFormats(sheet: Sheet, area: Area): void {
  const lent = new Map<string, string>();
  const reads = new Reads(sheet);
  sheet.grid.forEach(area, (cell, row, column) => {
    if (cell.formula === null || formatAt(sheet, row, column) !== GENERAL) return;
    const format = reads
      .of(cell.formula, row)
      .map((read) => formatAt(read.sheet, read.isFixed ? read.row : read.row + row, read.column))
      .find((read) => !NOT_LENT.has(read));
    if (format !== undefined) lent.set(`${row},${column}`, format);
  });
  if (lent.size === 0) return;
  const { styles } = sheet.workbook;
  mapStyles(sheet, area, (style, row, column) => {
    const numberFormat = lent.get(`${row},${column}`);
    return numberFormat === undefined ? style : styles.patch(style, { numberFormat });
  });
}

/** The first cell of what a formula reads; its row counts from the formula's own unless it is fixed. */
interface Read {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly isFixed: boolean;
}

/** What formulas read, found once for those that were filled down. */
class Reads {
  private readonly known = new Map<string, readonly Read[]>();

  constructor(private readonly home: Sheet) {}

  of(formula: string, row: number): readonly Read[] {
    const shape = relativeRows(formula, row);
    let reads = this.known.get(shape);
    if (!reads) this.known.set(shape, (reads = this.find(formula, row)));
    return reads;
  }

  private find(formula: string, row: number): Read[] {
    const reads: Read[] = [];
    mapReferences(formula, ({ sheet, foreign, area, prefix, address }) => {
      const source = sheet === null ? this.home : this.home.workbook.sheetByName(sheet);
      const isFixed = /\$\d/.test(address);
      if (source && !foreign)
        reads.push({ sheet: source, row: isFixed ? area.row : area.row - row, column: area.column, isFixed });
      return prefix + address;
    });
    return reads;
  }
}

function formatAt(sheet: Sheet, row: number, column: number): string {
  return sheet.workbook.styles.at(sheet.styleIndex(row, column)).numberFormat;
}
