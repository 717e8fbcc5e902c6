import { jumlah, type Desimal } from "../../domain/desimal";
import { partsIn } from "../../sheet/rows/parts";
import type { Row, Table } from "../../sheet/table";
import type { Operands } from "../rule/operands";

/** Sums of published amounts differ by a rounding. */
export const ROUNDING = 1;

/** Another column's printed sum holds over the same rows: none is missing, and that of `own` is a slip of the office. */
export function isWholeElsewhere(table: Table, operands: Operands, whole: Row, own: number): boolean {
  return table.columns.some(({ column, addsUp }) => {
    const printed = operands.readStanding(whole.row, column);
    if (!addsUp || column === own || printed.jenis !== "angka") return false;
    const sum = standingSum(table, operands, whole, column);
    return !sum.isZero() && sum.minus(printed.nilai).abs().lte(ROUNDING);
  });
}

/** Of what stands in a column below a row, blank sums by their own parts. */
function standingSum(table: Table, operands: Operands, row: Row, column: number): Desimal {
  return jumlah(
    partsIn(table, row).map((part, term) => {
      const read = operands.readStanding(part.row, column);
      const own = read.jenis === "angka" ? read.nilai : standingSum(table, operands, part, column);
      return own.times(row.parts?.factors?.[term] ?? 1);
    }),
  );
}
