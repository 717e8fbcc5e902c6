import type { Gathering, Operator, Expression } from "./expression";
import { jumlah, median, desimal, type Desimal, rataRata } from "./desimal";

/** Why a tree gives no figure. */
export type NoFigure = "missing" | "zero" | "unreached";

/** The figure of a tree, shares in percent; `read` gives a leaf's figure, null where it has none. */
export function compute<C>(expression: Expression<C>, read: (leaf: C) => Desimal | null): Desimal | NoFigure {
  const of = (part: Expression<C>, then: (value: Desimal) => Desimal | NoFigure): Desimal | NoFigure => {
    const value = compute(part, read);
    return typeof value === "string" ? value : then(value);
  };
  switch (expression.kind) {
    case "column":
      return read(expression.column) ?? "missing";
    case "number":
      return desimal(expression.value);
    case "share":
      return desimal(expression.percent);
    case "percent":
      return of(expression.of, (value) => value.times(100));
    case "operation":
      return of(expression.left, (left) =>
        of(expression.right, (right) => operate(expression.operator, left, right)),
      );
    case "portion":
      return of(expression.of, (whole) => of(expression.share, (share) => whole.times(share).div(100)));
    case "magnitude":
      return of(expression.of, (value) => value.abs());
    case "bounded":
      return of(expression.of, (value) => bound(value, expression));
    case "over":
      return gather(
        expression.how,
        expression.of.map((part) => compute(part, read)).filter((value) => typeof value !== "string"),
      );
    case "when":
      return of(expression.reached, (share) =>
        share.lt(expression.percent) ? "unreached" : compute(expression.then, read),
      );
  }
}

function gather(how: Gathering, values: readonly Desimal[]): Desimal | NoFigure {
  const last = values.at(-1);
  if (!last) return "missing";
  switch (how) {
    case "SUM":
      return jumlah(values);
    case "AVERAGE":
      return rataRata(values) ?? "missing";
    case "MEDIAN":
      return median(values) ?? "missing";
    case "LAST":
      return last;
  }
}

function operate(operator: Operator, left: Desimal, right: Desimal): Desimal | NoFigure {
  switch (operator) {
    case "+":
      return left.plus(right);
    case "-":
      return left.minus(right);
    case "*":
      return left.times(right);
    case "/":
      return right.isZero() ? "zero" : left.div(right);
  }
}

function bound(
  value: Desimal,
  { least, most }: { readonly least: number | null; readonly most: number | null },
): Desimal {
  if (least !== null && value.lt(least)) return desimal(least);
  return most !== null && value.gt(most) ? desimal(most) : value;
}
