/**
 * Ways in which Excel is stricter, or does more by itself, than a host that takes what it is given. AS_EXCEL are
 * on by default; a test may run with one alone.
 */
export const STRICTNESSES = [
  /** Formulas are printed back anew: quotes, capitals, blanks, 15 digits. */
  "formulas",
  /** Arguments, characters and levels of formulas; heights, widths and number formats. */
  "limits",
  /** A formula in a column of a table spreads over the column. */
  "tables",
  /** A formula lends a General cell the number format of what it reads. */
  "formats",
  /** Ids of conditional formats are their places, and change when one is deleted. */
  "conditions",
  /** Special cells are refused on protected sheets. */
  "special-cells",
  /** No worksheet is active while a chart sheet is. */
  "chart-sheets",
  /** Requests and replies over 5 MB are refused, as by Excel on the web. */
  "payload",
  /** There is no printer: nothing of a page's layout can be set. */
  "no-printer",
] as const;
export type Strictness = (typeof STRICTNESSES)[number];

/** Not on by default: most machines have a printer. */
const APART: readonly Strictness[] = ["no-printer"];

export const AS_EXCEL: ReadonlySet<Strictness> = new Set(STRICTNESSES.filter((one) => !APART.includes(one)));
