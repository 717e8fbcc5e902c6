import type { CellContent } from "./cell-content";
import type { CellValue, SheetSnapshot, Snapshot } from "../sheet/snapshot";
import type { CellBefore, CellWrite, Plan } from "./plan";
import { asRead, asText, fitted, holds, TEXT_FORMAT } from "./cell-text";

/** One cell that is to change: what to write, and what stood there. */
export interface Change {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What to hand to `formulas`. */
  readonly content: CellValue;
  /** Number format the cell is to have. */
  readonly numberFormat: string;
  readonly changesFormat: boolean;
  readonly before: Omit<CellBefore, "written">;
}

/** The cells of a plan that do not yet hold what they are to hold, in the order of the plan. */
export function changesOf(plan: Plan, snapshot: Snapshot): Change[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return plan.cells.flatMap((write) => {
    const found = cellAt(sheets.get(write.sheet), write.row, write.column);
    const content = contentOf(write.content);
    const numberFormat = formatFor(write, found.numberFormat);
    const changesFormat = numberFormat !== found.numberFormat;
    if (!changesFormat && holds(found.formula, content)) return [];
    const { sheet, row, column } = write;
    const formula = asRead(found.value, found.formula);
    const before = { sheet, row, column, formula, numberFormat: found.numberFormat };
    return [{ sheet, row, column, content, numberFormat, changesFormat, before }];
  });
}

export interface Cell {
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly numberFormat: string;
}

/** A cell as read; beyond the used range it is empty. */
export function cellAt(sheet: SheetSnapshot | undefined, row: number, column: number): Cell {
  const line = row - (sheet?.used.row ?? 0);
  const place = column - (sheet?.used.column ?? 0);
  return {
    value: sheet?.values[line]?.[place] ?? "",
    formula: sheet?.formulas[line]?.[place] ?? "",
    numberFormat: sheet?.formats[line]?.[place] ?? "General",
  };
}

/** What to hand to `formulas` for it. */
export function contentOf(content: CellContent): CellValue {
  if (content.kind === "rumus") return content.formula;
  return typeof content.value === "string" ? asText(fitted(content.value)) : content.value;
}

/** In a cell formatted as text Excel would keep a formula as its own text and a number as a word. */
function formatFor({ numberFormat, content }: CellWrite, standing: string): string {
  if (numberFormat !== undefined) return numberFormat;
  const computes = content.kind === "rumus" || typeof content.value === "number";
  return standing === TEXT_FORMAT && computes ? "General" : standing;
}
