import type { Area } from "../model/area";
import { intersection } from "../model/area";
import { mapReferences } from "../model/references";
import type { FormulaCell } from "./formula-list";

/**
 * Of formulas that failed, those that read no other failed one: they failed by themselves, and the others
 * perhaps only because of them. All of them where they read each other in a circle.
 */
export function rootsOf(failed: readonly FormulaCell[]): readonly FormulaCell[] {
  const bySheet = new Map<string, FormulaCell[]>();
  for (const formula of failed) {
    const name = formula.sheet.name.toLowerCase();
    const list = bySheet.get(name);
    if (list) list.push(formula);
    else bySheet.set(name, [formula]);
  }
  const roots = failed.filter((formula) => !readsFailed(formula, bySheet));
  return roots.length > 0 ? roots : failed;
}

function readsFailed(formula: FormulaCell, failed: ReadonlyMap<string, readonly FormulaCell[]>): boolean {
  let found = false;
  mapReferences(formula.cell.formula ?? "", ({ sheet, area }) => {
    const others = failed.get((sheet ?? formula.sheet.name).toLowerCase()) ?? [];
    found ||= others.some((other) => other !== formula && isIn(other, area));
    return "";
  });
  return found;
}

function isIn({ row, column }: FormulaCell, area: Area): boolean {
  return intersection({ row, column, rows: 1, columns: 1 }, area) !== null;
}
