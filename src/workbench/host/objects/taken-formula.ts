import { printFormula } from "../../model/formula-print";
import { relativeRows } from "../../model/references";
import type { Sheet } from "../../model/sheet";
import type { Session } from "../session";

/** A formula as Excel prints it back. */
export function takenFormula(formula: string, { workbook }: Sheet, session: Session): string {
  if (!session.isStrict("formulas")) return formula;
  return printFormula(formula, (name) => workbook.sheetByName(name)?.name ?? name);
}

/**
 * The same for formulas that are filled down, of which each is printed as the one above it: those of which one was
 * printed as it was written are so all.
 */
export class FilledDown {
  private readonly unchanged = new Set<string>();

  constructor(
    private readonly sheet: Sheet,
    private readonly session: Session,
  ) {}

  taken(formula: string, row: number): string {
    const shape = relativeRows(formula, row);
    if (this.unchanged.has(shape)) return formula;
    const printed = takenFormula(formula, this.sheet, this.session);
    if (printed === formula) this.unchanged.add(shape);
    return printed;
  }
}
