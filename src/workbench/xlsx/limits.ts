/**
 * Ceilings for what is opened as a workbook, beside those of any Office file (ooxml/ceilings.ts). Excel's own limits
 * where it has one; else far above the largest workbook of an office that was met.
 */
export const LIMITS = {
  sheets: 1_000,
  strings: 2_000_000,
  cells: 5_000_000,
  /** Characters of all formulas, shared ones written out. */
  formulas: 128 * 1024 * 1024,
  /** Of all sheets: merged areas, areas of conditional formats, cells that tables span. */
  merges: 50_000,
  conditionalAreas: 10_000,
  tables: 1_000_000,
  /** Formats of cells (Excel's own limit), and number formats of the file's own (Excel takes some hundreds). */
  cellFormats: 65_490,
  numberFormats: 10_000,
  /** Characters of one formula, and of the text of one cell (Excel). */
  formula: 8_192,
  text: 32_767,
} as const;
