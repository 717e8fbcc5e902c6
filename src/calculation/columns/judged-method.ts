import type { Pengaturan } from "../../domain/pengaturan";
import type { Judgement } from "../../sheet/table";
import type { DerivedColumn } from "./column-plan";

/** The method that a column of efficiency is computed by, where the office chose none. */
export interface JudgedMethod {
  readonly derived: DerivedColumn;
  readonly pengaturan: Pengaturan;
  /** null where nothing is to say: the figures that stand there are those of the usual method. */
  readonly judgement: Judgement | null;
}
