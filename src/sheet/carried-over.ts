import type { Grid } from "./grid";

/** "'Bidang A'!$F$11", "[1]PK!C4:C9", "Data!B:B", and texts. */
const ELSEWHERE =
  /"[^"]*"|(?:'(?:[^']|'')+'|[\p{L}\d_.[\]]+)!\$?[A-Z]{1,3}(?:\$?\d+)?(?::\$?[A-Z]{1,3}(?:\$?\d+)?)?/giu;
const FUNCTION = /[A-Z][A-Z\d.]*\(/gi;
/** What is left of a formula that reads no cell of its own sheet, and nothing by a name. */
const NOTHING_READ = /^[=\d\s.,;+\-*/%()^&<>]*$/;

/**
 * Whether the figure of a cell is carried over: "=Data!F11", "=SUM('Bidang A'!D4:D9)" were typed or computed on another
 * sheet by what stands there, "=(80+100)/2" is typed. They say of their own column no more than a typed figure does.
 */
export function isCarriedOver(grid: Grid, row: number, column: number): boolean {
  if (!grid.hasFormula(row, column)) return false;
  return NOTHING_READ.test(String(grid.formula(row, column)).replace(ELSEWHERE, "").replace(FUNCTION, "("));
}
