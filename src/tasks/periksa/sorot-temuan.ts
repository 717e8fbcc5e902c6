import type { HighlightRule, HighlightStyle } from "../../plan/cell-content";
import { cellsIn, parseCell } from "../../sheet/address";
import type { HighlightPlan } from "../../plan/plan";
import type { Severity, Temuan } from "./temuan";

/** Marks on the cells with findings: by colour and sign, one rule for cells that stand below each other. */
export function sorotTemuan(temuan: readonly Temuan[]): HighlightPlan[] {
  const sheets = [...new Set(temuan.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const own = temuan.filter((one) => one.sheet === sheet && one.abaikan === null);
    const taken = new Set<string>();
    const rules = STYLES.flatMap(([severity, style]) => {
      const cells = own.filter((one) => one.severity === severity).flatMap(({ cell }) => cellsIn(cell));
      const fresh = new Set(cells.filter((cell) => !taken.has(cell)));
      for (const cell of fresh) taken.add(cell);
      return aturan(fresh, style);
    });
    return { sheet, rules };
  });
}

/** A cell carries the mark of the gravest finding. */
const STYLES: readonly (readonly [Severity, HighlightStyle])[] = [
  ["error", "salah"],
  ["remark", "catatan"],
  ["janggal", "janggal"],
];

function aturan(cells: ReadonlySet<string>, style: HighlightStyle): HighlightRule[] {
  const places = [...cells].map(parseCell).filter((place) => place !== null);
  places.sort((a, b) => a.column - b.column || a.row - b.row);
  const rules: { area: { row: number; column: number; rows: number; columns: number } }[] = [];
  for (const { row, column } of places) {
    const last = rules.at(-1)?.area;
    if (last?.column === column && last.row + last.rows === row) last.rows += 1;
    else rules.push({ area: { row, column, rows: 1, columns: 1 } });
  }
  return rules.map(({ area }) => ({ area, formula: "=TRUE", style }));
}
