import { samaHasil } from "../../domain/kesamaan";
import { desimal, type Desimal } from "../../domain/desimal";
import { divisorOf, leavesOf, multipliesByHundred, type Expression } from "../../domain/expression";
import { compute } from "../../domain/compute-expression";
import { metodeEfisiensi } from "../../domain/metode-efisiensi";
import { roleOf } from "../../domain/roles";
import type { Table } from "../../sheet/table";
import type { Figure } from "../cells/outcome";
import { choicesOf } from "./row-formula";
import type { RowContext } from "./row-context";
import { operands, type Rule } from "./rule";
import { spellFigure, spellTimes } from "./spell";
import { unfold } from "./unfold";

/** How the figure of a row came about, from the expression that its live formula is printed from. */
export interface Explanation {
  /** Over the names of its columns: "realisasi ÷ target × 100". */
  readonly rumus: string;
  /** Over the figures of the row: "138 ÷ 350 × 100". */
  readonly hitungan: string;
  /** What the arithmetic comes to, before floor and cap. */
  readonly hasil: Desimal;
  /** Zero-based columns that it reads. */
  readonly columns: readonly number[];
  /** Where one column alone were another figure, what this figure would be; null where there is none. */
  readonly whereElse: (column: number, figure: Desimal) => Desimal | null;
}

const ONE = desimal(1);
const HUNDRED = desimal(100);
const HUNDREDTH = desimal("0.01");

/**
 * null where the arithmetic over the cells does not give the figure: another unit, a range as target, a missing
 * part. Then its notes tell what was done; nothing is printed that does not come to the figure beside it.
 */
export function explainRule(rule: Rule, context: RowContext, outcome: Figure): Explanation | null {
  const whole = unfold(rule.expression, choicesOf(rule, context));
  if (whole === null) return null;
  const figures = new Map(operands(rule).map((column) => [column, figureOf(column, context)]));
  const read = (column: number): Desimal | null => figures.get(column) ?? null;
  const bounded = compute(whole, read);
  if (typeof bounded === "string") return null;
  const factor = factorsOf(rule, whole, context).find((own) => samaHasil(bounded.times(own), outcome.nilai));
  if (factor === undefined) return null;
  const inner = whole.kind === "bounded" ? whole.of : whole;
  const value = compute(inner, read);
  if (typeof value === "string") return null;
  const times = factor.toNumber();
  const columns = leavesOf(whole);
  return {
    rumus: spellTimes(inner, (column) => nameOf(column, columns, context), times),
    hitungan: spellTimes(inner, (column) => spelled(read(column)), times),
    hasil: value.times(factor),
    columns,
    whereElse: (column, figure) => whereElse(inner, (own) => (own === column ? figure : read(own)), factor),
  };
}

/**
 * From the arithmetic to the figure: a quotient is shown in percent, a weight times a share is a part of 100. What
 * the rule wants comes first, since a figure of 0 tells none of them from the others.
 */
function factorsOf(
  { expression }: Rule,
  whole: Expression<number>,
  { pengaturan }: RowContext,
): readonly (typeof ONE)[] {
  const isQuotient =
    expression.kind === "efisiensi"
      ? divisorOf(metodeEfisiensi(pengaturan.efisiensi).hitung) !== null
      : divisorOf(whole) !== null && !multipliesByHundred(whole);
  return isQuotient ? [HUNDRED, ONE] : [ONE, HUNDRED, HUNDREDTH];
}

function whereElse(
  expression: Expression<number>,
  read: (column: number) => Desimal | null,
  factor: Desimal,
): Desimal | null {
  const value = compute(expression, read);
  return typeof value === "string" ? null : value.times(factor);
}

function figureOf(column: number, { operands: cells, row }: RowContext): Desimal | null {
  return cells.readAmount(row, column)?.nilai ?? null;
}

function spelled(figure: Desimal | null): string | null {
  return figure && spellFigure(figure);
}

/** As a sentence calls it; by its letter's own heading where two would be called alike. */
function nameOf(column: number, columns: readonly number[], { operands: { table } }: RowContext): string {
  const name = calledColumn(table, column);
  const isAlone = columns.every((other) => other === column || calledColumn(table, other) !== name);
  if (isAlone) return name;
  const own = table.columns.find((candidate) => candidate.column === column);
  return own?.path.join(" ") ?? name;
}

/** What a column is called within a sentence; "" of none. */
export function calledColumn({ columns }: Table, column: number): string {
  const own = columns.find((candidate) => candidate.column === column);
  return own ? (roleOf(own.role).sebutan ?? own.path.at(-1) ?? "") : "";
}
