import type { SaranPolaritas } from "../../domain/polaritas";
import { leavesOf, type Expression } from "../../domain/expression";

/** What an efficiency method may draw on; null where the table has no such column. */
export interface EfficiencyColumns<C = number> {
  readonly capaian: C | null;
  readonly serapan: C | null;
  readonly pagu: C | null;
  readonly realisasi: C | null;
}

/**
 * How a figure comes about, over leaves `C`: zero-based columns of a sheet in a table, keys of columns in a
 * report. Besides plain arithmetic a few nodes unfold into it only by the office's choices and the row's
 * direction (`unfold`).
 */
export type Formula<C = number> =
  Expression<C> | Choice<C> | OverRows<C> | ShareOfTotal<C> | YearOnYear<C> | Word<C>;

type Choice<C> = Capaian<C> | Year<C> | Efisiensi<C>;

/** Realisasi against target, by polaritas and the office's formula. */
export interface Capaian<C = number> {
  readonly kind: "capaian";
  readonly target: C;
  readonly realisasi: C;
  /** Where the year's realisasi stands in no column of its own, the quarters that give it. */
  readonly quarters: readonly C[] | null;
  /** Whether the office's cap acts on it. */
  readonly capped: boolean;
  /** What the heading above its columns tells of the direction, where the rows are years or months; else absent. */
  readonly headed?: SaranPolaritas;
}

/** The year's figure from its quarters: added, averaged or the last one, by their kind. */
export interface Year<C = number> {
  readonly kind: "year";
  readonly quarters: readonly C[];
  readonly target: C | null;
  /** The targets of the four quarters, where the year has none of its own. */
  readonly plan: readonly C[];
}

/** By the office's method. */
export interface Efisiensi<C = number> extends EfficiencyColumns<C> {
  readonly kind: "efisiensi";
}

/** The mean or the sum of a column over other rows: of one sasaran, or of those that a row is made of. */
export interface OverRows<C = number> {
  readonly kind: "mean" | "sum";
  readonly of: C;
}

/** A row's part of the table's total, which stands in the row `total` of the sheet (zero-based). */
export interface ShareOfTotal<C = number> {
  readonly kind: "share-of-total";
  readonly of: C;
  readonly total: number;
}

/** The change of a column since the row of the year before. */
export interface YearOnYear<C = number> {
  readonly kind: "year-on-year";
  readonly of: C;
  /** In percent of the year before. */
  readonly relative: boolean;
}

/** A class: of a figure by the scale, by that alone which its own sheet prints ("lembar"), or the verdict of the office's method of efficiency. */
export type Word<C = number> =
  | { readonly kind: "grade"; readonly of: C; readonly khusus: UkuranKhusus | "lembar" | null }
  | ({ readonly kind: "verdict" } & EfficiencyColumns<C>);

/** The quality of a service by its survey index, the predikat of an AKIP value: graded by scales of their own. */
export type UkuranKhusus = "mutu" | "akip";

/** The rules by their names: the audit groups its findings by them. */
export type RuleId =
  | "capaian"
  | "kemajuan"
  | "serapan"
  | "sisa"
  | "sisa-persen"
  | "selisih"
  | "selisih-persen"
  | "perubahan"
  | "rata-kelompok"
  | "jumlah-rincian"
  | "lintas-kolom"
  | "porsi"
  | "kategori"
  | "hasil-bagi"
  | "komponen"
  | "verdict"
  | "efisiensi"
  | "triwulan"
  | "rumus-judul";

/** How one figure is computed, shown, guarded and spoken of: one value for computing, printing and auditing. */
export interface Rule<C = number, F extends Formula<C> = Formula<C>> {
  readonly id: RuleId;
  readonly expression: F;
  /** A share in percent; a plain ratio; an amount in the unit of what it is computed from; or a word. */
  readonly unit: "persen" | "rasio" | "operan" | "kata";
  readonly guard: Guard;
  readonly words: Words;
}

/** A rule that is plain arithmetic over its leaves, whatever an office chose. */
export type Arithmetic<C = number> = Rule<C, Expression<C>>;

export interface Guard {
  /** Blank as soon as one operand is; of a sum only where all are. */
  readonly blank: "any" | "all";
  /** Whether a share and a count may meet in it. */
  readonly mixed: boolean;
  /** Only figures that add up: shares and indices of two years have no sum, unless the office prints it. */
  readonly additive?: true;
  /** The formula asks whether the divisor is 0, or takes any error for a blank (printed by an office). */
  readonly zero: "divisor" | "error";
}

export interface Words {
  /** What the figure is called within a sentence. */
  readonly name: string;
  /** Whether its inputs are named by what they are ("target D9"), not by their cells alone. */
  readonly namesInputs: boolean;
  /** Said of a divisor of 0 in this cell; `idle`: everything else is 0 as well. */
  readonly zero: (cell: string, idle: boolean) => string;
}

/** Columns that a rule reads. */
export function operands<C>({ expression }: { readonly expression: Formula<C> }): C[] {
  switch (expression.kind) {
    case "capaian":
      return [expression.target, ...(expression.quarters ?? [expression.realisasi])];
    case "year":
      return [...expression.quarters];
    case "mean":
    case "sum":
    case "share-of-total":
    case "year-on-year":
    case "grade":
      return [expression.of];
    case "efisiensi":
    case "verdict": {
      const { capaian, serapan, pagu, realisasi } = expression;
      return [capaian, serapan, pagu, realisasi].filter((column) => column !== null);
    }
    default:
      return leavesOf(expression);
  }
}

/** The two years that a change compares; null for any other rule. */
export function comparedYears({
  id,
  expression,
}: Rule): { readonly older: number; readonly newer: number } | null {
  if (id !== "perubahan") return null;
  const change = expression.kind === "magnitude" ? expression.of : expression;
  const difference = change.kind === "operation" && change.operator === "/" ? change.left : change;
  if (difference.kind !== "operation") return null;
  const { left, right } = difference;
  if (left.kind !== "column" || right.kind !== "column") return null;
  const base = change.kind === "operation" && change !== difference ? change.right : right;
  const isFall = base.kind === "column" && base.column === left.column;
  const [newer, older] = isFall ? [right, left] : [left, right];
  return { newer: newer.column, older: older.column };
}
