import { printFormula } from "../../model/formula-print";
import type { Sheet } from "../../model/sheet";
import type { Session } from "../session";

/** A formula as Excel prints it back. */
export function takenFormula(formula: string, { workbook }: Sheet, session: Session): string {
  if (!session.isStrict("formulas")) return formula;
  return printFormula(formula, (name) => workbook.sheetByName(name)?.name ?? name);
}
