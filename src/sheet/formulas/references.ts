import { parseCell } from "../address";
import type { Area } from "../snapshot";
import { eachToken } from "./tokens";

/** A cell or range that a formula names; `sheet` null: its own. */
export interface NamedArea {
  readonly sheet: string | null;
  readonly area: Area;
}

/** Every cell and range that a formula names; whole columns and rows, names and structured references are left out. */
export function referencesIn(formula: string): NamedArea[] {
  const found: NamedArea[] = [];
  eachToken(formula, (kind, start, end, address) => {
    const area = kind === "reference" ? areaOf(formula.slice(address, end)) : null;
    if (area) found.push({ sheet: sheetOf(formula.slice(start, address)), area });
  });
  return found;
}

/** "$C$5:D9" -> its area; null where it is a whole column or row. */
export function areaOf(address: string): Area | null {
  const [first, last = first] = address.split(":").map(parseCell);
  if (!first || !last) return null;
  return {
    row: Math.min(first.row, last.row),
    column: Math.min(first.column, last.column),
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}

/** "'Tabel 3.2'!" -> "Tabel 3.2"; null of "". */
export function sheetOf(prefix: string): string | null {
  const name = prefix.slice(0, -1);
  if (name === "") return null;
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
