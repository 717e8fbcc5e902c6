import { jumlah, type Desimal } from "../domain/desimal";
import { itemAt, lastOf } from "../domain/items";
import { QUARTER_ROLES, isRole } from "../domain/roles";
import { partOfYear } from "../sheet/words/part-of-year";
import type { Column, Row } from "../sheet/table";
import type { BookTable } from "./book-table";

/** How a budget tells its spending by quarters, in columns of its own. */
export interface UangTriwulan {
  /** In the order of the quarters; months of one quarter stand beside each other. */
  readonly triwulan: readonly (readonly Column[])[];
  /** Each quarter holds what was spent up to its end. */
  readonly isKumulatif: boolean;
}

/** The quarters of a budget; null where it tells none. */
export function uangTriwulan(tabel: BookTable): UangTriwulan | null {
  const { kind, columns } = tabel.table;
  const [pagu] = columns.filter(isRole("anggaran", "sesudah"));
  const triwulan = QUARTER_ROLES.map((role, index) =>
    columns.filter(
      (own) => own.role === role || (own.role === "realisasi_anggaran" && quarterOf(own) === index + 1),
    ),
  );
  if (kind !== "anggaran" || !pagu || triwulan.filter((own) => own.length > 0).length < 2) return null;
  return { triwulan, isKumulatif: isKumulatif(tabel, pagu, triwulan) };
}

/** Of the quarter alone, or up to its end: "Realisasi Keuangan s.d. TW II". */
function quarterOf({ quarter, path }: Column): number | null {
  const reach = quarter === null ? partOfYear(path.join(" ")) : null;
  return reach && reach.to % 3 === 0 ? reach.to / 3 : quarter;
}

/** Said by the headings; else a sum above what may be spent, of quarters that never fall, shows it. */
function isKumulatif(tabel: BookTable, pagu: Column, triwulan: readonly (readonly Column[])[]): boolean {
  const all = triwulan.flat();
  if (all.some(({ path }) => /\bs\s*[./]?\s*d\b|sampai dengan|kumulatif/i.test(path.join(" ")))) return true;
  const rows = tabel.rows.flatMap((row) => {
    const ceiling = tabel.jumlah(row, pagu)?.nilai;
    const spent = all.flatMap((column) => tabel.jumlah(row, column)?.nilai ?? []);
    return ceiling && spent.length > 1 ? [{ ceiling, spent }] : [];
  });
  const isRising = rows.every(({ spent }) =>
    spent.every((own, at) => at === 0 || own.gte(itemAt(spent, at - 1))),
  );
  return (
    isRising && rows.some(({ ceiling, spent }) => jumlah(spent).gt(ceiling) && lastOf(spent).lte(ceiling))
  );
}

/** The columns that add up to the spending of the year, where none holds it. */
export function kolomSetahun({ triwulan, isKumulatif: isRunning }: UangTriwulan): readonly Column[] {
  const filled = triwulan.filter((own) => own.length > 0);
  return isRunning ? lastOf(filled).slice(-1) : filled.flat();
}

/** What a row spent in each quarter; null of one that is not filled. */
export function belanjaTriwulan(
  tabel: BookTable,
  row: Row,
  { triwulan, isKumulatif: isRunning }: UangTriwulan,
): (Desimal | null)[] {
  const told = triwulan.map((own) => {
    const filled = own.flatMap((column) => tabel.jumlah(row, column)?.nilai ?? []);
    if (filled.length === 0) return null;
    return isRunning ? lastOf(filled) : jumlah(filled);
  });
  if (!isRunning) return told;
  return told.map((own, at) => {
    const before = at === 0 ? null : itemAt(told, at - 1);
    return own && at > 0 ? (before ? own.minus(before) : null) : own;
  });
}
