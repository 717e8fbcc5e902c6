import type { BookTable } from "../../../book/book-table";

const TARGET = /^(?:target|rencana|anggaran|pagu)$/i;
const REALISASI = /^realisasi$/i;

/**
 * Whether each row says in a cell of its own what it measures ("Rincian": Target, then Realisasi): its quarters are
 * then a plan in one row and what was reached in the next, and no row is an indikator of its own.
 */
export function perBarisUkuran(source: BookTable): boolean {
  return source.table.columns.some((column) => {
    const words = source.rows.map((row) => source.text(row, column).trim()).filter(Boolean);
    const [plans, reached] = [TARGET, REALISASI].map(
      (word) => words.filter((text) => word.test(text)).length,
    );
    return Boolean(plans && reached) && Number(plans) + Number(reached) === words.length;
  });
}
