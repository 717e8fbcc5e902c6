/**
 * Ways in which Excel is stricter, or does more by itself, than a host that takes what it is given. AS_EXCEL are
 * on by default; a test may run with one alone. Behind each stands where it is told: what Microsoft documents, what
 * public reports show, or, where neither speaks of Office.js, what is only known of VBA.
 */
export const STRICTNESSES = [
  /**
   * Formulas are printed back anew: quotes, capitals, blanks, 15 digits. Digits: "Excel specifications and limits"
   * (support.microsoft.com, number precision); quotes: xlwings pull request 1255, IronCalc pull request 1422.
   */
  "formulas",
  /**
   * Arguments (255), characters (8,192) and levels (64) of formulas; heights (409.5), widths (255) and number formats;
   * texts (32,767) and names of sheets (31). "Excel specifications and limits" (support.microsoft.com).
   */
  "limits",
  /**
   * A formula in a column of a table spreads over the column, and a table grows by the column beside it that is filled. "Use calculated columns in an Excel table"
   * (support.microsoft.com); by Office.js: OfficeDev/office-js issues 2093 (by design), 1916, 5909, 6745.
   */
  "tables",
  /** A formula lends a General cell the number format of what it reads. Known of typing into Excel; unconfirmed here. */
  "formats",
  /** Ids of conditional formats are their places, and change when one is deleted. Reported, not documented. */
  "conditions",
  /** Special cells are refused on protected sheets. Known of VBA; unconfirmed for Office.js. */
  "special-cells",
  /** No worksheet is active while a chart sheet is. OfficeDev/office-js issue 2444. */
  "chart-sheets",
  /**
   * Requests and replies over 5 MB are refused, as by Excel on the web. "Resource limits and performance optimization
   * for Office Add-ins" (learn.microsoft.com).
   */
  "payload",
  /** There is no printer: nothing of a page's layout can be set. Known of VBA; unconfirmed for Office.js. */
  "no-printer",
] as const;
export type Strictness = (typeof STRICTNESSES)[number];

/** Not on by default: most machines have a printer. */
const APART: readonly Strictness[] = ["no-printer"];

export const AS_EXCEL: ReadonlySet<Strictness> = new Set(STRICTNESSES.filter((one) => !APART.includes(one)));
