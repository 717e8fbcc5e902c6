import { firstOf } from "../../../domain/items";
import type { BarisJenjang } from "./jenjang";
import { jumlahkan } from "./jumlah";

/** Lines of one name as one line, with the sum of their amounts. */
export function gabungBaris(rows: readonly BarisJenjang[]): BarisJenjang {
  const sum = (which: "awal" | "akhir") => {
    const amounts = rows.flatMap((row) => row[which] ?? []);
    return amounts.length === 0 ? null : jumlahkan(amounts);
  };
  const first = firstOf(rows);
  return rows.length === 1 ? first : { ...first, awal: sum("awal"), akhir: sum("akhir"), fisik: null };
}
