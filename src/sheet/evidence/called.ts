import { leavesOf, operation, type Expression } from "../../domain/expression";
import { boundedBy, boundInTest, type Comparison } from "./bounds";
import { numberOf, sumOfColumns } from "./definition";

/** What an argument of a function comes to: figures of the row, or words and blanks that say nothing of it. */
export type Argument = readonly Expression<number>[] | null;

/** What a function in a cell's formula comes to, over columns of its row; null where these do not tell. */
export function called(
  name: string,
  found: readonly Argument[],
  test: Comparison | null,
): Expression<number> | null {
  if (found.some((argument) => argument === null)) return null;
  const figures = found.flatMap((argument) => argument ?? []);
  switch (name) {
    case "SUM":
      return added(figures);
    case "AVERAGE": {
      const sum = figures.length > 1 ? added(figures) : null;
      return sum && operation(sum, "/", numberOf(figures.length));
    }
    case "MIN":
    case "MAX":
      return boundedBy(name, figures);
    case "IF":
      return (test && boundInTest(test, figures)) ?? only(figures);
    case "IFERROR":
    case "ROUND":
      return only(figures);
    default:
      return null;
  }
}

export function readsColumns(expression: Expression<number>): boolean {
  return leavesOf(expression).length > 0;
}

function only(figures: readonly Expression<number>[]): Expression<number> | null {
  const computed = figures.filter(readsColumns);
  return computed.length === 1 ? (computed[0] ?? null) : null;
}

function added(figures: readonly Expression<number>[]): Expression<number> | null {
  const columns = figures.map((figure) => (figure.kind === "column" ? figure.column : null));
  const own = columns.filter((column) => column !== null);
  return own.length === columns.length && own.length > 0 ? sumOfColumns(own) : null;
}
