import type { Column } from "../../sheet/table";
import type { Rule } from "../rule/rule";

export interface DerivedColumn {
  readonly column: Column;
  readonly rule: Rule;
  /** Only blank cells are filled: the column is an input elsewhere (the result of an indikator's formula). */
  readonly onlyBlank?: true;
  /** Only in this row of the sheet (zero-based), which follows from the one above it. */
  readonly atRow?: number;
  /** Why it is likely computed so, in Bahasa Indonesia, where that is a guess. */
  readonly guess?: string;
}

export interface ColumnPlan {
  readonly derived: readonly DerivedColumn[];
  /** Typed columns of which only the averages are computed. */
  readonly means: readonly DerivedColumn[];
  /** What rows and columns add up to, and the shares of it; only blank cells are filled. */
  readonly totals: readonly DerivedColumn[];
  /** What other columns come to from the first row on. */
  readonly running: readonly DerivedColumn[];
  /** Rows that follow from the closing row above them ("Persentase", "Predikat"), column by column. */
  readonly following: readonly DerivedColumn[];
  /** Header formulas that cannot hold, with a sentence for the person. */
  readonly problems: readonly Problem[];
}

/** Why a column is left open. */
export interface Problem {
  readonly column: Column;
  readonly problem: string;
  /** Between two readings that nothing decides: it is not guessed either. */
  readonly isContested?: true;
}
