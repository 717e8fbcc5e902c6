import type { Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import type { Shape } from "../../../sheet/formulas/shape";
import type { RumusId } from "./rumus-id";

/** What falls out of the pattern of its surroundings: a cell, or a run of which nobody can say which side is right. */
export interface Kejanggalan {
  readonly rule: RumusId;
  readonly grid: FormulaGrid;
  /** The cells that are said. */
  readonly cells: readonly Place[];
  /** Those among them that differ from the rest. */
  readonly odd: readonly Place[];
  /** Those they are compared with. */
  readonly peers: readonly Place[];
  /** How surprising, in bits: a cell among seven others that agree is worth 3. */
  readonly bits: number;
  readonly message: string;
  /** The neighbours' formula; null where there is none to take. */
  readonly repair: Shape | null;
}

/** So many alike for one that differs, and it is the one that is said; below that, the whole run. */
export const CLEAR_MAJORITY = 6;

/** How surprising it is that `odd` of the cells differ while `alike` agree, in bits. */
export function surprise(alike: number, odd: number): number {
  return -Math.log2((odd + 1) / (alike + odd + 2));
}

/** Faults that are none by comparison but by themselves: as surprising as one cell among a hundred. */
export const CERTAIN = surprise(100, 1);
/** What is usual in many sheets and still worth a look by whoever asks for everything. */
export const USUAL = 0.5;
