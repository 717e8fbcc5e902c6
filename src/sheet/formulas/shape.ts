import { columnName } from "../address";
import type { Build } from "./build";
import { canonOf, canonSumOf } from "./canon";
import type { Corner, Reference } from "./relative-reference";
import type { Template } from "./template";

/**
 * What a formula says wherever it stands: "=D5/C5" in E5 and "=D6/C6" in E6 have one shape. Upper case, no
 * blanks but those in texts.
 */
export class Shape {
  /** Where it stands in the list that `byShape` makes: asked there and nowhere else. */
  slot = 0;
  private known: readonly Reference[] | undefined;
  private order: string | null | undefined;
  private orderSum: number | null | undefined;

  constructor(
    readonly id: number,
    readonly build: Build,
    readonly template: Template,
    /** The rows and columns that it reads, as `Build.fixed` tells them. */
    readonly numbers: readonly number[],
    /** A sum over the rows and columns of the references: shapes that read the same cells share it, and few others. */
    readonly readingSum: number,
  ) {}

  /** What stands before, between and after the references: always one more than there are references. */
  get pieces(): readonly string[] {
    return this.build.pieces;
  }

  /** Made when asked for: most formulas are compared by their numbers alone. */
  get references(): readonly Reference[] {
    this.known ??= this.build.references(this.numbers);
    return this.known;
  }

  /** The row where a reference begins, seen from a row; `references` tells the same, at the price of making them. */
  firstRow(index: number, row: number): number {
    const at = this.build.starts[index] ?? 0;
    return (this.numbers[at] ?? 0) + (this.build.fixed[at] === true ? 0 : row);
  }

  /** How many rows off a reference begins; null where its row is fixed. */
  rowsOff(index: number): number | null {
    const at = this.build.starts[index] ?? 0;
    return this.build.fixed[at] === true ? null : (this.numbers[at] ?? 0);
  }

  firstColumn(index: number, column: number): number {
    const at = (this.build.starts[index] ?? 0) + 1;
    return (this.numbers[at] ?? 0) + (this.build.fixed[at] === true ? 0 : column);
  }

  /** Equal wherever the canon is, and hardly ever elsewhere: cheap to ask of every formula. */
  get canonSum(): number | null {
    if (this.orderSum === undefined) this.orderSum = canonSumOf(this);
    return this.orderSum;
  }

  /** The same for sums and products of the same cells; null where it is neither, or too long to compare. */
  get canon(): string | null {
    if (this.order === undefined) this.order = canonOf(this);
    return this.order;
  }
}

/** The formula as it reads in a cell; null where one of its references would fall off the sheet. */
export function formulaAt(
  { pieces, references }: Pick<Shape, "pieces" | "references">,
  row: number,
  column: number,
): string | null {
  let formula = pieces[0] ?? "";
  for (let index = 0; index < references.length; index += 1) {
    const reference = references[index];
    const text = reference ? addressAt(reference, row, column) : null;
    if (text === null) return null;
    formula += text + (pieces[index + 1] ?? "");
  }
  return formula;
}

function addressAt({ prefix, first, last, whole }: Reference, row: number, column: number): string | null {
  const from = cornerAt(first, whole, row, column);
  if (from === null || (first === last && whole === "cells")) return from === null ? null : prefix + from;
  const to = cornerAt(last, whole, row, column);
  return to === null ? null : `${prefix}${from}:${to}`;
}

function cornerAt(corner: Corner, whole: Reference["whole"], row: number, column: number): string | null {
  const atRow = corner.rowFixed ? corner.row : corner.row + row;
  const atColumn = corner.columnFixed ? corner.column : corner.column + column;
  if (atRow < 0 || atColumn < 0) return null;
  const letters = whole === "rows" ? "" : (corner.columnFixed ? "$" : "") + columnName(atColumn);
  return whole === "columns" ? letters : `${letters}${corner.rowFixed ? "$" : ""}${atRow + 1}`;
}
