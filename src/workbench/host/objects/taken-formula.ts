import { printFormula } from "../../model/formula-print";
import { relativeRows } from "../../model/references";
import { keptReferences, shownReferences } from "../../model/table-formulas";
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

  taken(formula: string, row: number, column: number): string {
    const shape = relativeRows(formula, row);
    if (this.unchanged.has(shape)) return formula;
    const kept = keptReferences(formula, this.sheet, row, column);
    const printed = takenFormula(kept, this.sheet, this.session);
    if (printed === formula) this.unchanged.add(shape);
    return printed;
  }

  /** A formula of a cell as Excel shows it: other programs write formulas into files in ways of their own. */
  shown(formula: string, row: number, column: number): string {
    if (!this.session.isStrict("formulas") || PRINTED.test(formula)) return formula;
    const shape = relativeRows(formula, row);
    if (this.unchanged.has(shape)) return formula;
    const shown = shownReferences(takenFormula(formula, this.sheet, this.session), this.sheet, row, column);
    // What a reference to a table is shown as depends on where the cell stands.
    if (shown === formula && !formula.includes("[")) this.unchanged.add(shape);
    return shown;
  }
}

/** Formulas of nothing but these stand as they are printed: capitals, signs, texts, short decimals. */
const PRINTED = /^=(?:[A-Z\d$:+\-*/(),<>=&^%!]|"[^"]*"|\.\d{0,9}[1-9](?!\d))*$/;
