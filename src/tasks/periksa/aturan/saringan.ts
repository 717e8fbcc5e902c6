import type { BookTable } from "../../../book/book-table";
import type { Draf, Pemeriksaan } from "../draf";

/** "=SUBTOTAL(9,C5:C40)", "=AGGREGATE(9,5,C5:C40)": rows that a filter hides are left out. */
const TAMPAK_SAJA = /\b(?:SUBTOTAL|AGGREGATE)\(/i;

/** While rows are hidden, such a formula tells of those that show: it is no wrong total or mean of all of them. */
export function tanpaSaringan(periksa: (tabel: BookTable) => Pemeriksaan): (tabel: BookTable) => Pemeriksaan {
  return (tabel) => periksa(tabel).map((draf) => (draf && isTersaring(draf) ? null : draf));
}

function isTersaring({ tabel: { grid, table }, row, column }: Draf): boolean {
  return (
    TAMPAK_SAJA.test(String(grid.formula(row, column))) &&
    table.rows.some((one) => grid.sheet.hiddenRows.has(one.row))
  );
}
