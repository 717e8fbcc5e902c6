import type { BookTable } from "../../book/book-table";
import { ikmCells } from "../../calculation/cells/ikm-cells";
import { figure } from "../../calculation/cells/outcome";
import type { Pengaturan } from "../../domain/pengaturan";
import type { CellWrite } from "../../plan/plan";
import type { HitungCell } from "./hitung-cell";
import { semulaOf } from "./semula";

/** What a survey's blank cells follow to, as it is told and as it is written; kept columns stay as they are. */
export function surveyCells(
  { grid, table, computed: { operands } }: BookTable,
  { tulis }: Pengaturan,
): { readonly cell: HitungCell; readonly write: CellWrite }[] {
  const kept = new Set(table.columns.flatMap(({ isKept, column }) => (isKept ? [column] : [])));
  const { id, sheet } = table;
  return ikmCells(grid, table, operands)
    .filter(({ column }) => !kept.has(column))
    .map(({ row, column, value, formula }) => {
      const hasil = value.toNumber();
      const content =
        tulis === "rumus" && formula !== null
          ? ({ kind: "rumus", formula, hasil } as const)
          : ({ kind: "nilai", value: hasil } as const);
      const semula = semulaOf(operands, row, column, figure(value, false));
      return {
        write: { sheet, row, column, content },
        cell: {
          ...{ table: id, sheet, cell: grid.name(row, column), role: "nilai", value: hasil },
          ...{ kategori: null, written: content.kind, note: "", semula },
        },
      };
    });
}
