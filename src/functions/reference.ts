import type { Pengaturan } from "../domain/pengaturan";
import type { Rujukan } from "../session/rujukan";
import type { Answer, CellBlock } from "./cells";

/** What a function may ask of the workbook. Both are read once, until something changes. */
export interface Reference {
  /** The rules that *Aturan* keeps. */
  pengaturan(): Promise<Pengaturan>;
  /** The workbook as understood: its figures, and its rules with the scale that it prints. */
  rujukan(): Promise<Rujukan>;
}

/** How a function is computed from its arguments; null for one that was left out. */
export type Computation = (
  args: readonly (CellBlock | null)[],
  reference: Reference,
) => Answer | Promise<Answer>;
