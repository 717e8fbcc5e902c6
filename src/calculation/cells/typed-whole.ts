import type { Angka } from "../../domain/bacaan";
import { remember } from "../../domain/remember";
import { hasOwnFigures } from "../../sheet/rows/row-kinds";
import { isOpen } from "../rule/own-formula";
import type { Operands } from "../rule/operands";

/** So many shares that are all whole are no chance: the office rounds them so. */
const FEWEST = 3;

/** Columns of shares in which everything that is typed is whole, however many decimals their format would show. */
const wholeColumns = remember((operands: Operands): ReadonlySet<number> => {
  const { table, grid } = operands;
  const isWhole = (column: number): boolean => {
    const typed = table.rows.flatMap((row) => {
      if (!hasOwnFigures(row) || isOpen(operands, row.row, column) || grid.hasFormula(row.row, column))
        return [];
      const read = operands.readStanding(row.row, column);
      return read.jenis === "angka" ? [read.nilai] : [];
    });
    return typed.length >= FEWEST && typed.every((nilai) => nilai.isInteger());
  };
  return new Set(
    table.columns.flatMap(({ column }) => (operands.holdsShares(column) && isWhole(column) ? [column] : [])),
  );
});

/** "97" under "0,00" among 96, 99, 94: rounded to whole percent by the office, and printed so. */
export function asTyped(operands: Operands, column: number, angka: Angka): Angka {
  return wholeColumns(operands).has(column) ? { ...angka, desimal: 0 } : angka;
}
