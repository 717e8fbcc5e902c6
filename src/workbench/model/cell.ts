import type { Scalar } from "./value";

export interface Cell {
  /** The constant, or the last known result of the formula. */
  value: Scalar;
  /** "=SUM(A1:A2)", English names, comma separated; null for a constant. */
  formula: string | null;
  /** Index into the workbook's StyleBook. */
  style: number;
  /** What the opened file says about this cell beyond the model; dropped when its content changes. */
  origin?: CellOrigin;
  /** Why the formula gives an error, where the function that gave it said so. */
  reason?: string | undefined;
  /** How many rows and columns the results of the formula cover, where they are more than one. */
  spill?: { readonly rows: number; readonly columns: number } | undefined;
  /** The formula cell whose results reach into this one. */
  spilledBy?: Cell | undefined;
}

export interface CellOrigin {
  /** Index of the (possibly rich) text in the file's shared strings. */
  readonly sharedString?: number;
  /** Attributes of the <f> element of an array formula: t, ref. */
  readonly formulaAttributes?: string;
  /** Attributes of the <c> element that point to value metadata (dynamic arrays): cm, vm. */
  readonly cellAttributes?: string;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
