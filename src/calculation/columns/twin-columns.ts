import type { DerivedColumn } from "./column-plan";
import { sharesGroup } from "../../sheet/header/heading-path";
import type { Column, Table } from "../../sheet/table";
import { operands } from "../rule/rule";

/**
 * Two columns never get the same figures: where two readings of one table come to the same rule over the same
 * columns, the second heading must mean something else. What the office's own formulas say of both stands.
 */
export function withoutTwins(
  table: Table,
  derived: readonly DerivedColumn[],
): {
  readonly kept: DerivedColumn[];
  readonly twins: readonly { readonly twin: DerivedColumn; readonly of: DerivedColumn }[];
} {
  const kept: DerivedColumn[] = [];
  const keys = new Map(derived.map((own) => [own, keyOf(own)]));
  const twins: { twin: DerivedColumn; of: DerivedColumn }[] = [];
  for (const own of derived) {
    const key = keys.get(own) ?? null;
    const heading = own.column.path.join();
    const of =
      key === null || own.column.definitions[0]?.witness === "rumus"
        ? -1
        : kept.findIndex(
            (other) =>
              keys.get(other) === key &&
              (other.column.path.join() !== heading || standsBeside(other.column, own.column)),
          );
    const before = kept[of];
    if (!before) kept.push(own);
    else if (isNearer(table, own, before)) {
      kept[of] = own;
      twins.push({ twin: before, of: own });
    } else twins.push({ twin: own, of: before });
  }
  return { kept, twins };
}

/** Said of the second. */
export function twinProblem({ path }: Column): string {
  return `Kolom ini akan sama persis dengan kolom “${path.join(" › ")}”, jadi dibiarkan. Tetapkan peran kolomnya bila memang harus dihitung.`;
}

/** "Indeks Capaian IKU | … | Target | Realisasi | Capaian": what stands behind all that it reads, and is of its year. */
function isNearer(table: Table, own: DerivedColumn, other: DerivedColumn): boolean {
  if (isShown(own) !== isShown(other)) return isShown(own);
  if (isOfYear(table, own) !== isOfYear(table, other)) return isOfYear(table, own);
  return isBehind(own) && !isBehind(other);
}

/** Whether its own figures show how it comes about. */
function isShown({ column }: DerivedColumn): boolean {
  return column.definitions[0]?.witness === "hitungan";
}

function isBehind({ column, rule }: DerivedColumn): boolean {
  return operands(rule).every((read) => read < column.column);
}

/** "Realisasi › Rp | % | %": of two percentages right beside each other below one heading the second is of another kind. */
function standsBeside(one: Column, other: Column): boolean {
  return sharesGroup(one.path, other.path) && other.column === one.column + 1;
}

/** Whether it is of the year of what it is computed from. */
function isOfYear({ columns }: Table, { column, rule }: DerivedColumn): boolean {
  const read = columns.filter((other) => operands(rule).includes(other.column));
  return read.every(({ period }) => period === column.period);
}

/** Columns of one key get the same figures; null: words, of which many are alike. */
function keyOf({ rule }: DerivedColumn): string | null {
  return rule.unit === "kata" ? null : JSON.stringify([rule.id, operands(rule), rule.expression]);
}
