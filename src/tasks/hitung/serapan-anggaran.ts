import { firstOf, groupBy } from "../../domain/items";
import type { Serapan } from "./serapan";

/** One budget of the workbook, by the table that tells most of it. */
export interface SerapanAnggaran {
  readonly serapan: Serapan;
  /** The other tables that come to the same pagu and spending: by kinds of spending, in millions, per sasaran. */
  readonly sama: readonly Serapan[];
}

/** Tables that come to the same are one budget, told once. */
export function perAnggaran(all: readonly Serapan[]): SerapanAnggaran[] {
  const same = ({ total }: Serapan): string => [total.pagu, total.realisasi].map(Math.round).join("/");
  return [...groupBy(all, same).values()].map((tables) => {
    const ranked = [...tables].sort((a, b) => b.rows.length - a.rows.length);
    return { serapan: firstOf(ranked), sama: ranked.slice(1) };
  });
}
