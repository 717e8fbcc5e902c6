import type { Jumlah } from "./jumlah";

interface Berjumlah {
  readonly awal: Jumlah | null;
  readonly akhir: Jumlah | null;
}

/** It prints both amounts, or none. */
export function isWhole({ awal, akhir }: Berjumlah): boolean {
  return (awal === null) === (akhir === null);
}

/** Lines that print one amount over lines with both are the sum of those, as lines that print none are. */
export function denganBagian<Baris extends Berjumlah & { readonly level: number }>(
  rows: readonly Baris[],
): Baris[] {
  return rows.map((row, index) => {
    const next = rows[index + 1];
    const opens = next !== undefined && next.level > row.level && isWhole(next) && next.awal !== null;
    return isWhole(row) || !opens ? row : { ...row, awal: null, akhir: null };
  });
}
