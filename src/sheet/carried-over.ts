import type { Grid } from "./grid";

/** "=Data!F11", "='Bidang A'!$F$11", "=[1]PK!C4" and nothing else. */
const LINK = /^=\s*\+?\s*(?:'(?:[^']|'')+'|[^\s'"!()+\-*/^&,<>=]+)!\$?[A-Z]{1,3}\$?\d+\s*$/i;

/**
 * Whether a cell carries the figure of another sheet over: it was typed there, or computed there by what stands there,
 * and says of its own column no more than a typed figure does.
 */
export function isCarriedOver(grid: Grid, row: number, column: number): boolean {
  return grid.hasFormula(row, column) && LINK.test(String(grid.formula(row, column)));
}
