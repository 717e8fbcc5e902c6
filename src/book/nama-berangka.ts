import { roleOf } from "../domain/roles";
import type { Column, Row } from "../sheet/table";
import type { BookTable } from "./book-table";
import type { Figur } from "./figure";

/** A figure of an indikator, by what it is of: "target 2018". */
export interface AngkaBernama {
  readonly ukuran: string;
  readonly figur: Figur;
}

/** The figures of a year that stand behind a name, up to the next column of names; `tahun`: where none is named. */
export function angkaBernama(tabel: BookTable, row: Row, nama: Column, tahun: string): AngkaBernama[] {
  const next = tabel.columns("indikator").find(({ column }) => column > nama.column);
  return tabel.table.columns.flatMap((column) => {
    const ukuran = ukuranOf(tabel, column, tahun);
    const isBehind = column.column > nama.column && (!next || column.column < next.column);
    const figur = ukuran !== null && isBehind ? tabel.figur(row, column) : null;
    return figur && ukuran !== null ? [{ ukuran, figur }] : [];
  });
}

/** A plan of years tells of a year what another table calls the target at the end of the Renstra. */
function ukuranOf({ table }: BookTable, { role, period, quarter }: Column, tahun: string): string | null {
  const { measure, quarter: own } = roleOf(role);
  if ((measure !== "target" && measure !== "tercapai") || (quarter ?? own) !== null) return null;
  const year = period ?? (role === "target_akhir" ? "" : (table.year ?? tahun));
  return year === "" ? null : `${measure} ${year}`;
}
