/**
 * What was read from the workbook, once, before anything is decided: plain values that the
 * recogniser and every task work on. Rows and columns are zero-based positions on the sheet.
 */

/** As Office.js gives it: "" for an empty cell, an error as its text ("#DIV/0!"). */
export type CellValue = string | number | boolean;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function isSameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

export interface SheetSnapshot {
  readonly name: string;
  /** Used range: where the matrices below start, and their size (0 rows for an empty sheet). */
  readonly used: Area;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula ("=E5/D5", English names) where there is one, else the value itself. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Number formats in en-US codes. */
  readonly formats: readonly (readonly string[])[];
  /** null where the host cannot tell (below ExcelApi 1.13): then blanks in a header are inferred. */
  readonly merges: readonly Area[] | null;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isProtected: boolean;
  readonly isVisible: boolean;
}

export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly activeSheet: string;
}
