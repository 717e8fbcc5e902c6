import type { Angka, Bacaan } from "../../domain/bacaan";
import { NOL, type Desimal } from "../../domain/desimal";
import {
  divisorOf,
  isSum,
  leavesOf,
  multipliesByHundred,
  rewrite,
  type Expression,
} from "../../domain/expression";
import { compute } from "../../domain/compute-expression";
import { isAditif, jenisSatuan } from "../../domain/satuan";
import { failure, figure, NOTHING, type Outcome } from "../cells/outcome";
import type { RowContext } from "./row-context";
import type { Rule } from "./rule";
import { unreadable } from "../cells/unreadable";

/** One operand of a row: as it reads, and as the figure that it stands for (a dash among rupiah is 0). */
interface Operand {
  readonly column: number;
  readonly read: Bacaan;
  readonly amount: Angka | null;
}

/** A formula over the row's figures; shares count in percent. */
export function arithmetic(rule: Rule, expression: Expression<number>, context: RowContext): Outcome {
  const operands = inOrder(rule, expression).map((column): Operand => {
    const { operands: cells, row } = context;
    return { column, read: cells.read(row, column), amount: cells.readAmount(row, column) };
  });
  if (operands.every(({ read }) => read.jenis === "kosong")) return NOTHING;
  const bad = unusable(rule, operands);
  if (bad) return failure(unreadable(context.operands.name(context.row, bad.column), bad.read));
  if (!rule.guard.mixed && isMixed(operands, context)) return failure(mixed(operands, context));
  if (rule.guard.additive && !addsUp(expression, context)) return failure(notAdded(operands, context));
  const amounts = new Map(operands.map(({ column, amount }) => [column, amount]));
  const tree = weighted(expression, operands);
  // What is blank adds nothing to a sum, and is no member of a mean.
  const blank = tree.kind === "over" ? null : NOL;
  const value = compute(tree, (column) => amounts.get(column)?.nilai ?? blank);
  if (value === "missing") return NOTHING;
  if (typeof value === "string") return failure(divided(rule, tree, operands, context));
  return asFigure(value, tree, { rule, expression, operands, context });
}

interface Computed {
  readonly rule: Rule;
  /** As it is printed; the tree may take a weight for a share. */
  readonly expression: Expression<number>;
  readonly operands: readonly Operand[];
  readonly context: RowContext;
}

/** What the value is: a plain ratio, a share in percent, an amount. */
function asFigure(
  value: Desimal,
  tree: Expression<number>,
  { rule, expression, operands, context }: Computed,
): Outcome {
  const shares = operands.map(({ amount }) => amount?.persen === true);
  if (rule.unit === "rasio") return figure(value, false);
  const unsigned = withoutSign(expression, operands);
  if (divisorOf(tree) !== null)
    return figure(multipliesByHundred(tree) ? value : value.times(100), true, unsigned);
  if (tree.kind === "portion") {
    const isPrinted =
      expression.kind === "portion" || (expression.kind === "operation" && expression.operator === "/");
    return figure(value, shares.every(Boolean), [], isPrinted);
  }
  return figure(value, shares.some(Boolean), [...added(expression, context), ...unsigned]);
}

/** "Naik / Turun" printed as a magnitude: that it fell stands nowhere in the cell. */
function withoutSign(expression: Expression<number>, operands: readonly Operand[]): string[] {
  if (expression.kind !== "magnitude") return [];
  const change = compute(
    expression.of,
    (at) => operands.find(({ column }) => column === at)?.amount?.nilai ?? NOL,
  );
  const falls = typeof change !== "string" && change.isNegative() && !change.isZero();
  return falls ? [TURUN] : [];
}

const TURUN =
  "Turun: ditulis tanpa tanda, seperti lazimnya kolom “Naik/Turun”. Tulis satu angka dengan tanda minus di kolom ini bila tanda itu dipakai.";

/** What divides is named before what is divided; a printed formula is read as it stands. */
function inOrder({ guard }: Rule, expression: Expression<number>): number[] {
  const divisor = guard.zero === "divisor" ? divisorOf(expression) : null;
  return [...new Set([...(divisor ? leavesOf(divisor) : []), ...leavesOf(expression)])];
}

/** The operand that stands in the way; in a sum over quarters, one that is not filled yet does not. */
function unusable({ guard }: Rule, operands: readonly Operand[]): Operand | null {
  const isAbsent = ({ read }: Operand): boolean => read.jenis === "kosong" || read.jenis === "nihil";
  const bad = operands.find((own) => own.amount === null && !(guard.blank === "all" && isAbsent(own)));
  if (bad) return bad;
  const isFigure = operands.some(({ read, amount }) => amount !== null && read.jenis !== "nihil");
  return isFigure || guard.blank === "all" ? null : (operands.at(-1) ?? null);
}

/** A share beside a count: 3,27 % and 869 products have no difference. */
function isMixed(operands: readonly Operand[], context: RowContext): boolean {
  const kinds = operands.flatMap(({ amount }) => (amount && !amount.nilai.isZero() ? [amount.persen] : []));
  return new Set(kinds).size > 1 && jenisSatuan(context.operands.satuan(context.row)) !== "persen";
}

function mixed(operands: readonly Operand[], { operands: cells, row }: RowContext): string {
  const names = operands.map(({ column }) => cells.name(row, column)).join(" dan ");
  return `${names}: satu nilai persen, satu bukan; selisihnya tidak bermakna.`;
}

/** Bobot x capaian: a share of a figure, where a column of the product is written with "%". */
function weighted(expression: Expression<number>, operands: readonly Operand[]): Expression<number> {
  const isShare = (column: number): boolean =>
    operands.some(({ column: own, read }) => own === column && read.jenis === "angka" && read.persen);
  return rewrite(expression, (node) => {
    if (node.kind !== "operation") return node;
    const { operator, left, right } = node;
    if (operator === "/" && left.kind === "portion" && isHundred(right)) return left;
    if (operator !== "*") return node;
    if (left.kind !== "column" || right.kind !== "column") return node;
    return isShare(left.column) || isShare(right.column) ? { kind: "portion", of: left, share: right } : node;
  });
}

/** "Bobot x capaian / 100": the hundred is that of the capaian, which is taken as a share already. */
function isHundred(node: Expression<number>): boolean {
  return node.kind === "number" && node.value === 100;
}

function divided(
  { words }: Rule,
  tree: Expression<number>,
  operands: readonly Operand[],
  { operands: cells, row }: RowContext,
): string {
  const [column = 0] = leavesOf(divisorOf(tree) ?? tree);
  const rest = operands.filter((own) => own.column !== column);
  const idle = rest.every(({ amount }) => amount?.nilai.isZero() !== false);
  return words.zero(cells.name(row, column), idle);
}

/** Money, or a unit of things that are counted. */
function addsUp(expression: Expression<number>, { operands: cells, row }: RowContext): boolean {
  return isAditif(cells.satuan(row)) || leavesOf(expression).every((column) => cells.isMoney(column));
}

function notAdded(operands: readonly Operand[], { operands: cells, row }: RowContext): string {
  const names = operands.map(({ column }) => cells.name(row, column)).join(" dan ");
  const unit = cells.satuan(row) || "tidak disebut";
  return `${names} tidak dijumlahkan: satuannya ${unit}, bukan jumlah yang dapat ditambahkan. Isi sendiri angkanya.`;
}

/** A sum of percentages or indices follows the printed formula, but never without a word. */
function added(expression: Expression<number>, context: RowContext): string[] {
  const unit = context.operands.satuan(context.row);
  const columns = leavesOf(expression);
  if (!isSum(expression) || columns.length < 2 || unit === "" || isAditif(unit)) return [];
  if (columns.some((column) => context.operands.isMoney(column))) return [];
  return [
    `Satuan "${unit}" dijumlahkan sesuai rumus di judul kolom; periksa apakah angkanya memang bagian-bagian yang boleh dijumlahkan.`,
  ];
}
