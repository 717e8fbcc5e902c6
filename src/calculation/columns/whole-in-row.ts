import { leafWords } from "../../sheet/header/heading-path";
import { unitOf } from "../../sheet/guess/claim";
import type { Column } from "../../sheet/table";
import { saysAll } from "../../sheet/words/per-each";
import { namesPartOfAll } from "../../sheet/words/telling-words";
import type { ContextRow } from "../rule/row-context";

/**
 * "Plafon (Rp jt) | … | NPL (Rp jt) | NPL (%)", "Potensi (Rp) | Setoran (Rp) | % Setoran": another amount of the same
 * unit in the row that is never less. A percentage called after the second may as well be of that, and the share of the
 * column is no more than one reading; null where there is none, or the heading says that it is a part of all.
 */
export function wholeInRow(own: Column, of: Column, rows: readonly ContextRow[]): Column | null {
  const [first] = rows;
  const words = leafWords(own.path);
  if (!first || namesPartOfAll(words) || !saysAll(leafWords(of.path), words.replace(/%/g, " "))) return null;
  const { operands } = first.context;
  const isAlike = (other: Column): boolean =>
    other.addsUp &&
    operands.isMoney(other.column) === operands.isMoney(of.column) &&
    unitOf(other) === unitOf(of) &&
    other.period === of.period;
  const isNeverLess = (other: Column): boolean =>
    rows
      .filter(({ row }) => row.kind === "data")
      .every(({ row }) => {
        const [whole, part] = [other, of].map(({ column }) => operands.readAmount(row.row, column));
        return !whole || !part || whole.nilai.gte(part.nilai);
      });
  const found = operands.table.columns.find(
    (other) =>
      other !== of &&
      other.column < own.column &&
      of.parts?.columns.includes(other.column) !== true &&
      isAlike(other) &&
      isNeverLess(other),
  );
  return found ?? null;
}
