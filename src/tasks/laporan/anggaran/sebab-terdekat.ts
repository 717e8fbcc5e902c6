import type { BarisJenjang } from "./jenjang";
import { endOf } from "./penjumlahan";

/** The reason of a line itself, else that of the line below it which left most. */
export function sebabTerdekat(baris: readonly BarisJenjang[], index: number): string {
  const own = baris[index];
  if (!own || own.sebab !== "") return own?.sebab ?? "";
  const below = baris
    .slice(index + 1, endOf(baris, index))
    .flatMap(({ nama, sebab, awal, akhir }) => {
      const left = awal && akhir ? awal.nilai.minus(akhir.nilai) : null;
      return sebab !== "" && left?.gt(0) ? [{ nama, sebab, left }] : [];
    })
    .sort((a, b) => b.left.cmp(a.left));
  const [most] = below;
  return most ? `${most.nama}: ${most.sebab}` : "";
}
