import { leaf, operation, type Expression } from "../../domain/expression";
import type { Definition } from "../evidence/definition";
import { percentOf } from "../evidence/definition";
import type { Column } from "../table";
import type { Measure } from "./measures";

/** A blank column that nothing explains yet, and what stands around it. */
export interface Unexplained {
  readonly own: Column;
  readonly columns: readonly Column[];
  readonly measures: readonly Measure[];
  /** The measures before it, from the left. */
  readonly left: readonly Measure[];
}

/** One way to read such a column; null where it says nothing of it. */
export type Guesser = (of: Unexplained) => Definition | null;

const TRUST = "Bila bukan itu maksudnya, isi satu baris menurut cara kantor atau tetapkan peran kolomnya.";

export function guessed(expression: Expression<number>, why: string): Definition {
  return { expression, witness: "kata", onlyBlank: true, reason: `${why} ${TRUST}` };
}

export function shareOf(part: Measure, whole: Measure, why: string): Definition {
  const how = `Dihitung ${nameOf(part)} dibagi ${nameOf(whole)}`;
  return guessed(percentOf(columnOf(part), columnOf(whole)), `${how}, karena ${why}.`);
}

export function remainderOf(whole: Measure, parts: readonly Measure[], why: string): Definition {
  const left = parts.reduce<Expression<number>>(
    (rest, part) => operation(rest, "-", columnOf(part)),
    columnOf(whole),
  );
  const how = `Dihitung ${nameOf(whole)} dikurangi ${parts.map(nameOf).join(" dan ")}`;
  return guessed(left, `${how}, karena ${why}.`);
}

export function columnOf({ column }: Measure): Expression<number> {
  return leaf(column.column);
}

export function nameOf({ column }: Measure): string {
  return `“${column.path.join(" › ")}”`;
}
