import type { Table } from "../../sheet/table";
import type { DerivedColumn } from "./column-plan";
import { bare } from "./defined-columns";

/** Blank columns that nothing else fills, as they are likely computed. */
export function guessedColumns(table: Table, filled: readonly DerivedColumn[]): DerivedColumn[] {
  return table.columns.flatMap((column): DerivedColumn[] => {
    const { guess } = column;
    if (!guess || column.isKept || filled.some((own) => own.column === column)) return [];
    return [{ column, rule: bare(column, guess), onlyBlank: true, guess: guess.reason }];
  });
}
