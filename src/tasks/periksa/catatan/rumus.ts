import { closesRows } from "../../../sheet/rows/row-kinds";
import { referencesIn } from "../../../sheet/formulas/references";
import type { Column, Row } from "../../../sheet/table";
import { kelompokJumlah } from "../aturan/kelompok-jumlah";
import { partsIn } from "../../../sheet/rows/parts";
import { type Draf, type Pemeriksaan, atCell } from "../draf";
import { daftar } from "../kalimat";
import type { BookTable } from "../../../book/book-table";

/** SUM or AVERAGE over most of the rows it stands for, but not all. */
export function periksaRumusMelompat(tabel: BookTable): Pemeriksaan {
  const closing = tabel.table.rows.filter(closesRows);
  return closing.flatMap((row) =>
    tabel.table.columns.flatMap((column) => {
      const used = barisRumus(tabel, row, column);
      if (!used) return [];
      const sets =
        row.kind === "average" ? [partsIn(tabel.table, row)] : kelompokJumlah(tabel, row, column.column);
      const missed = sets.map((set) => terlewat(tabel, column, set, used));
      const fewest = missed.sort((a, b) => a.length - b.length)[0];
      const skips = fewest && fewest.length > 0 && fewest.length <= used.size;
      return skips ? drafMelompat(tabel, row, column, fewest) : null;
    }),
  );
}

function terlewat(tabel: BookTable, column: Column, rows: readonly Row[], used: ReadonlySet<number>): Row[] {
  return rows.filter((row) => !used.has(row.row) && tabel.angka(row.row, column.column) !== null);
}

const FUNGSI = /^=\s*(?:SUM|AVERAGE|SUBTOTAL)\s*\([^()]*\)\s*$/i;

/** The rows of its own column that a sum or mean reads; null for any other formula. */
function barisRumus(tabel: BookTable, row: Row, column: Column): ReadonlySet<number> | null {
  const formula = tabel.grid.formula(row.row, column.column);
  if (typeof formula !== "string" || !FUNGSI.test(formula)) return null;
  const rows = new Set<number>();
  for (const { sheet, area } of referencesIn(formula)) {
    if (sheet !== null || area.column !== column.column) continue;
    for (let at = area.row; at < area.row + area.rows; at += 1) rows.add(at);
  }
  return rows.size === 0 ? null : rows;
}

function drafMelompat(tabel: BookTable, row: Row, column: Column, missed: readonly Row[]): Draf {
  const cells = missed.map((one) => tabel.nama(one.row, column.column));
  return {
    ...atCell(tabel, row.row, column.column),
    expected: null,
    message: `Rumus di ${tabel.nama(row.row, column.column)} melewatkan ${daftar(cells)}.`,
    cells,
  };
}
