import type { Area } from "../sheet/snapshot";

/** A column that is added beside a table; it takes the look of one that stands there. Its words are among the cells. */
export interface AddedColumn {
  readonly sheet: string;
  /** From the first header row to the last row of the table, one column wide. */
  readonly area: Area;
  /** Zero-based column whose look it takes, row by row. */
  readonly like: number;
  /** Whether nothing else stands in the column, so that its width may follow as well. */
  readonly isFree: boolean;
  /** The header cells that become one; null where the heading is one cell. */
  readonly heading: Area | null;
}

interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** The look of one cell: what is taken from its neighbour, and what undoing gives back. */
export interface CellLook {
  /** null: no fill. */
  readonly fill: string | null;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly color: string;
  };
  readonly borders: Readonly<Record<"top" | "bottom" | "left" | "right", Line>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
}

/** How an added column looked before it was one. */
export interface LookBefore {
  readonly sheet: string;
  readonly area: Area;
  /** Row by row. */
  readonly looks: readonly CellLook[];
  /** Cells that became one. */
  readonly merged: Area | null;
  /** Points. */
  readonly width: number;
}
