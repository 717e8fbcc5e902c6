import { formatSeperlunya } from "./format";
import type { Kelas, Skala } from "./skala";

/** "≥ 76  < 91" of a class, from its own bound and the one above it; "" of a scale's single class. */
export function rentangKelas({ kelas }: Skala, own: Kelas): string {
  const above = kelas[kelas.indexOf(own) - 1];
  if (above && above.bawah === own.bawah && own.bawah !== null) return `= ${batas(own.bawah)}`;
  const from = own.bawah === null ? "" : `${own.inklusif ? "≥" : ">"} ${batas(own.bawah)}`;
  const to = above && above.bawah !== null ? `${above.inklusif ? "<" : "≤"} ${batas(above.bawah)}` : "";
  return [from, to].filter((part) => part !== "").join("  ");
}

/** A bound as it is printed. */
export function batas(value: number): string {
  return formatSeperlunya(value, 4);
}
