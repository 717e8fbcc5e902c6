import type { DerivedColumn } from "../columns/column-plan";
import type { Row } from "../../sheet/table";
import type { CellStyle } from "./number-style";
import type { RowContext } from "../rule/row-context";
import type { Outcome } from "./outcome";

/** A computed cell whose look is not settled yet. */
export type Unstyled = Omit<ComputedCell, "style">;

export interface ComputedCell {
  readonly row: Row;
  readonly derived: DerivedColumn;
  readonly outcome: Outcome;
  readonly context: RowContext;
  /** How its figure is put into the cell; null for words and where there is none. */
  readonly style: CellStyle | null;
  /** Rows that an average or a sum is over; null for any other cell. */
  readonly members: readonly Row[] | null;
}
