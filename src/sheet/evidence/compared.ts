import { remember } from "../../domain/remember";
import { leastOf, mostOf } from "../../domain/items";
import type { Definition } from "./definition";
import type { ColumnFigures } from "./figures";
import { figuresOf, type Hypothesis } from "./hypothesis";

/** Evidence is counted in bits: how unlikely it is that a figure agrees by chance. */
const MOST_BITS_A_ROW = 17;
/** Of so few units (marks from 1 to 5) a whole one more or less is no rounding. */
const FEW = 10;
/** Columns further away than this are not tried. */
const REACH = 30;

/** The other columns that a column may follow from. */
export function nearbyOf(own: ColumnFigures, all: readonly ColumnFigures[]): ColumnFigures[] {
  return all.filter((other) => other !== own && Math.abs(other.column - own.column) <= REACH);
}

export function definitionOf(hypothesis: Hypothesis): Definition {
  const { expression, words } = hypothesis.rule();
  const reason = `Angka di barisnya menunjukkan cara menghitungnya: ${words}.`;
  return { expression, witness: "hitungan", onlyBlank: false, reason };
}

interface Compared {
  readonly agrees: boolean;
  readonly isExact: boolean;
  readonly bits: number;
  /** Rows of one key are one witness. */
  readonly key: string;
}

/** What the row's printed figure is against the computed one; null where either is missing. */
export function compare(own: ColumnFigures, hypothesis: Hypothesis, row: number): Compared | null {
  const printed = own.values[row] ?? null;
  const value = printed === null ? null : hypothesis.at(row);
  if (printed === null || value === null) return null;
  const step = Math.max(own.steps[row] ?? 0, Math.abs(value) * 1e-9);
  if (Math.abs(value - printed) > (Math.abs(printed) < FEW * step ? step / 2 : step)) return OFF;
  const figures = figuresOf(hypothesis, row) ?? [];
  const bits = isTold(hypothesis, figures, value, step)
    ? Math.min(MOST_BITS_A_ROW, Math.log2(Math.max(1, rangeOf(hypothesis, figures, printed) / step)))
    : 0;
  const key = witnessOf(hypothesis, figures, printed);
  const isMark = hypothesis.over === "mean" && Math.abs(printed) < FEW * step;
  const told = isMark ? Math.min(bits, rarityIn(own).get(printed) ?? 0) : bits;
  return { agrees: true, isExact: Math.abs(value - printed) <= step / 2, bits: told, key };
}

/** So many answers show how usual each is. */
const MANY = 20;

/** Where nine of ten answers are 2, a mean that comes to 2 tells next to nothing: how unlikely each figure is, in bits. */
const rarityIn = remember(({ values }: ColumnFigures): ReadonlyMap<number, number> => {
  const filled = values.filter((value) => value !== null);
  const counts = new Map<number, number>();
  for (const value of filled) counts.set(value, (counts.get(value) ?? 0) + 1);
  const isMany = filled.length >= MANY;
  return new Map(
    [...counts].map(([value, count]) => [value, isMany ? Math.log2(filled.length / count) : MOST_BITS_A_ROW]),
  );
});

/** A mean lies between its figures, whatever it is of: marks from 2 to 4 leave chance three whole numbers. */
function rangeOf({ over }: Hypothesis, figures: readonly number[], printed: number): number {
  return over === "mean" ? mostOf(figures) - leastOf(figures) : Math.abs(printed);
}

/** Most of what is tried is. */
const OFF: Compared = { agrees: false, isExact: false, bits: 0, key: "" };

/**
 * (a - b) / a is 1 whatever b is where b is next to nothing: half of it gives the same, and the row tells no rule.
 * Nor does a sum of which all but one term drown in its rounding.
 */
function isTold(hypothesis: Hypothesis, figures: readonly number[], own: number, step: number) {
  const { operands, over } = hypothesis;
  if (over) return figures.filter((figure) => Math.abs(figure) > step).length >= 2;
  if (operands.length !== 2) return true;
  return figures.every((_, index) => {
    const other = hypothesis.value(figures.map((figure, at) => (at === index ? figure / 2 : figure)));
    return other === null || Math.abs(own - other) > step;
  });
}

/** Two columns nearly alike make 100 % of every row: together those are one witness. */
function witnessOf({ over }: Hypothesis, figures: readonly number[], printed: number): string {
  if (over) return shapeOf([...figures, printed]);
  return printed === 100 || printed === 1 ? String(printed) : figures.join();
}

/** Rows in proportion (marks, their mean, their weighted mean) are one witness of a sum, not three. */
function shapeOf(figures: readonly number[]): string {
  const most = mostOf(figures.map(Math.abs));
  return figures.map((figure) => (figure / most).toPrecision(2)).join();
}
