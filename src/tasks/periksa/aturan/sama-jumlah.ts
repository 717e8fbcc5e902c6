import { desimal, jumlah, NOL, type Desimal } from "../../../domain/desimal";
import type { BookTable } from "../../../book/book-table";
import type { Row } from "../../../sheet/table";

/** An amount of so much is rounded to whole rupiah, whatever its heading says. */
const UANG = 100_000;

export function jumlahKolom(tabel: BookTable, rows: readonly Row[], column: number): Desimal {
  return jumlah(rows.map((row) => tabel.angka(row.row, column)?.nilai ?? NOL));
}

/** Equal; where some are printed with decimals, but for what rounding takes: of rupiah one, else of the last digits. */
export function isSama(
  tertulis: Desimal,
  sum: Desimal,
  tabel: BookTable,
  members: readonly Row[],
  column: number,
): boolean {
  const gap = tertulis.minus(sum).abs();
  if (gap.isZero()) return true;
  const places = [tertulis, ...members.flatMap((member) => tabel.angka(member.row, column)?.nilai ?? [])].map(
    (nilai) => nilai.decimalPlaces(),
  );
  if (tabel.operands.isMoney(column) || tertulis.gte(UANG)) return Math.max(...places) > 0 && gap.lte(1);
  const digit = (decimals: number): Desimal => desimal(10).pow(-decimals).div(2);
  const rounding = digit(Math.max(...places))
    .times(members.length)
    .plus(digit(tertulis.decimalPlaces()));
  return Math.max(...places) > 0 && gap.lte(rounding);
}
