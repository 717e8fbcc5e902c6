import type { Column } from "../../../sheet/table";
import { nearest } from "../../../calculation/cells/nearest";
import type { BookTable } from "../../../book/book-table";

/** Two columns whose figures belong together in each row. */
export interface Pasangan {
  readonly first: Column;
  readonly second: Column;
}

/** Each realisasi anggaran with the pagu of its own, of the same year where both tell. */
export function pasanganAnggaran(tabel: BookTable): Pasangan[] {
  return tabel.columns("realisasi_anggaran").flatMap((second) => {
    const first = nearest(tabel.table, second, ["anggaran", "sesudah"]);
    const [pagu, spent] = [first?.period ?? tabel.table.year, second.period];
    const isOfYear = pagu === null || spent === null || pagu === spent;
    return first && isOfYear ? [{ first, second }] : [];
  });
}

/** Each pair of target and realisasi that a capaian is computed from. */
export function pasanganKinerja(tabel: BookTable): Pasangan[] {
  const byColumn = new Map(tabel.table.columns.map((column) => [column.column, column]));
  return tabel.plan.derived.flatMap(({ rule: { id, expression } }) => {
    if (id !== "capaian" || expression.kind !== "capaian") return [];
    const [first, second] = [byColumn.get(expression.target), byColumn.get(expression.realisasi)];
    return first && second ? [{ first, second }] : [];
  });
}
