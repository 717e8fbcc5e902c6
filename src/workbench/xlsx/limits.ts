/**
 * Ceilings for what is opened. Excel's own limits where it has one; else far above the largest workbook of an
 * office that was met (3.8 MB unpacked, 158 parts, packed 20 to 1), and low enough that a file made to fill the
 * memory is refused before it does.
 */
export const LIMITS = {
  /** Bytes of all parts together, unpacked. */
  unpacked: 100 * 1024 * 1024,
  /** How many times larger than its packed form a part may be, above `packedFreely` bytes. */
  packing: 100,
  packedFreely: 1024 * 1024,
  parts: 10_000,
  sheets: 1_000,
  /** Elements within elements. */
  depth: 200,
  /** Elements of one part that is read as a tree: all but cells and shared texts. */
  elements: 500_000,
  strings: 2_000_000,
  cells: 5_000_000,
  /** Characters of all formulas, shared ones written out. */
  formulas: 128 * 1024 * 1024,
  /** Characters of one formula, and of the text of one cell (Excel). */
  formula: 8_192,
  text: 32_767,
} as const;
