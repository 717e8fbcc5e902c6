import { cellName } from "../../../sheet/address";
import type { Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import type { Shape } from "../../../sheet/formulas/shape";
import type { WorkbookFormulas } from "../../../sheet/formulas/workbook-formulas";
import type { Kejanggalan } from "./kejanggalan";
import type { RumusId } from "./rumus-id";
import type { Columns } from "./columns";

/** What is odd about a formula by itself, whatever stands beside it. */
export interface Fault {
  readonly rule: RumusId;
  readonly bits: number;
  /** What comes behind the name of the cell. */
  readonly text: string;
  /** Where it is usual in many sheets and odd only as the one of its kind: counted on its sheet before it is said. */
  readonly isRare?: boolean;
}

/** A formula in its cell, and what is known around it. */
export interface Formula {
  readonly book: WorkbookFormulas;
  readonly columns: Columns;
  readonly grid: FormulaGrid;
  readonly cell: Place;
  readonly shape: Shape;
}

export type Find = (formula: Formula) => readonly Fault[];

/**
 * One thing that can be odd about a formula by itself: how to find it in formulas of the template of this shape, asked
 * once for each template; null where they cannot have it.
 */
export type Look = (shape: Shape) => Find | null;

export const NONE: readonly Fault[] = [];

export function saidOf(
  { grid, cell }: Pick<Formula, "grid" | "cell">,
  { rule, bits, text }: Fault,
): Kejanggalan {
  const message = `${cellName(cell.row, cell.column)} ${text}`;
  return { rule, grid, cells: [cell], odd: [cell], peers: [], bits, message, repair: null };
}
