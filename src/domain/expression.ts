/**
 * A formula as a tree over leaves of any kind: columns of a sheet, cells of a report, names of operands. One
 * tree, several walkers: `leavesOf` says what it reads, `bind` sets other leaves in, `compute` gives the figure,
 * `write` the text that Excel takes.
 */
export type Expression<C> =
  | { readonly kind: "column"; readonly column: C }
  | { readonly kind: "number"; readonly value: number }
  /** A constant share, in percent: 1 beside ratios, 100 beside numbers of percent. */
  | { readonly kind: "share"; readonly percent: number }
  /** A quotient among shares: serapan from spending and pagu, where no column holds it. */
  | { readonly kind: "percent"; readonly of: Expression<C> }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: Expression<C>;
      readonly right: Expression<C>;
    }
  /** A weight times a share: "bobot x capaian". */
  | { readonly kind: "portion"; readonly of: Expression<C>; readonly share: Expression<C> }
  | { readonly kind: "magnitude"; readonly of: Expression<C> }
  /** Never below `least`, never above `most`. */
  | {
      readonly kind: "bounded";
      readonly of: Expression<C>;
      readonly least: number | null;
      readonly most: number | null;
    }
  /** Over those that are figures: their sum, mean or median, or the last one that is filled. */
  | { readonly kind: "over"; readonly how: Gathering; readonly of: readonly Expression<C>[] }
  /** Nothing where the share `reached` is below so many percent. */
  | {
      readonly kind: "when";
      readonly reached: Expression<C>;
      readonly percent: number;
      readonly then: Expression<C>;
    };

export type Operator = "+" | "-" | "*" | "/";
export type Gathering = "SUM" | "AVERAGE" | "MEDIAN" | "LAST";

export function leaf<C>(column: C): Expression<C> {
  return { kind: "column", column };
}

export function operation<C>(left: Expression<C>, operator: Operator, right: Expression<C>): Expression<C> {
  return { kind: "operation", operator, left, right };
}

/** The same tree over other leaves. */
export function bind<A, B>(expression: Expression<A>, set: (leaf: A) => Expression<B>): Expression<B> {
  return expression.kind === "column"
    ? set(expression.column)
    : rebuilt(expression, (part) => bind(part, set));
}

/** The same tree with nodes put in place of others, from the leaves up. */
export function rewrite<C>(
  expression: Expression<C>,
  change: (node: Expression<C>) => Expression<C>,
): Expression<C> {
  if (expression.kind === "column") return change(expression);
  return change(rebuilt(expression, (part) => rewrite(part, change)));
}

type Inner<C> = Exclude<Expression<C>, { kind: "column" }>;

function rebuilt<A, B>(node: Inner<A>, own: (part: Expression<A>) => Expression<B>): Expression<B> {
  switch (node.kind) {
    case "number":
    case "share":
      return node;
    case "operation":
      return { ...node, left: own(node.left), right: own(node.right) };
    case "portion":
      return { ...node, of: own(node.of), share: own(node.share) };
    case "over":
      return { ...node, of: node.of.map(own) };
    case "when":
      return { ...node, reached: own(node.reached), then: own(node.then) };
    case "percent":
    case "magnitude":
    case "bounded":
      return { ...node, of: own(node.of) };
  }
}

/** The parts of a node, as they are written. */
export function partsOf<C>(expression: Expression<C>): readonly Expression<C>[] {
  switch (expression.kind) {
    case "column":
    case "number":
    case "share":
      return [];
    case "operation":
      return [expression.left, expression.right];
    case "over":
      return expression.of;
    case "portion":
      return [expression.of, expression.share];
    case "when":
      return [expression.reached, expression.then];
    case "percent":
    case "magnitude":
    case "bounded":
      return [expression.of];
  }
}

/** What a tree reads, each leaf once. */
export function leavesOf<C>(expression: Expression<C>): C[] {
  const found = new Set<C>();
  gatherLeaves(expression, found);
  return [...found];
}

function gatherLeaves<C>(expression: Expression<C>, found: Set<C>): void {
  if (expression.kind === "column") found.add(expression.column);
  else for (const part of partsOf(expression)) gatherLeaves(part, found);
}

/** What the tree divides by first, from the outside in; null where it divides by no leaf. */
export function divisorOf<C>(expression: Expression<C>): Expression<C> | null {
  if (expression.kind === "operation" && expression.operator === "/" && leavesOf(expression.right).length > 0)
    return expression.right;
  return partsOf(expression).map(divisorOf).find(Boolean) ?? null;
}

/** Columns added together and nothing else. */
export function isSum<C>(expression: Expression<C>): boolean {
  if (expression.kind === "portion" || expression.kind === "number" || expression.kind === "share")
    return false;
  if (expression.kind !== "operation") return true;
  return expression.operator === "+" && isSum(expression.left) && isSum(expression.right);
}

/** Whether the formula itself turns its quotient into percent ("x 100"). */
export function multipliesByHundred<C>(expression: Expression<C>): boolean {
  if (expression.kind === "bounded") return multipliesByHundred(expression.of);
  if (expression.kind !== "operation") return false;
  const { left, right, operator } = expression;
  const hundred = (side: Expression<C>): boolean => side.kind === "number" && side.value === 100;
  if (operator === "*" && (hundred(left) || hundred(right))) return true;
  return multipliesByHundred(left) || multipliesByHundred(right);
}
