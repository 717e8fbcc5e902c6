import { areaName, columnName } from "../sheet/address";
import type { HitungResult } from "../tasks/hitung/result";

/** What the run found, decided and wrote, as `--json` gives it. */
export function reportOf(workbook: string, syncs: number, result: HitungResult) {
  const { tables, cells, skipped, judgements, ringkasan } = result;
  return {
    workbook,
    syncs,
    tables: tables.map((table) => ({
      sheet: table.sheet,
      range: areaName(table.area),
      kind: table.kind,
      columns: table.columns.map(({ column, role, period, source }) => ({
        column: columnName(column),
        role,
        period,
        source,
      })),
      cells: cells
        .filter((cell) => cell.table === table.id)
        .map(({ cell, role, value, kategori, written, note }) => ({
          cell,
          role,
          value,
          kategori,
          written,
          note,
        })),
    })),
    skipped,
    judgements,
    ringkasan,
  };
}
