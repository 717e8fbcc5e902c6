import { formatAngka } from "../domain/format";
import type { Plan } from "../plan/plan";
import type { SelectedRows } from "../plan/port";

/** What a plan writes into these rows, and nothing else of it. */
export function onlyRows(plan: Plan, { sheet, row, rows }: SelectedRows): Plan {
  const cells = plan.cells.filter((own) => own.sheet === sheet && own.row >= row && own.row < row + rows);
  const place = rows === 1 ? `baris ${row + 1}` : `baris ${row + 1}–${row + rows}`;
  const title =
    cells.length === 0
      ? `Tidak ada sel yang perlu diubah di ${place}`
      : `${formatAngka(cells.length, 0)} sel diisi di ${place} pada ${sheet}`;
  return { ...plan, title, cells, highlights: [] };
}
