import { bacaSel } from "../../domain/angka";

/** A figure as a person types it ("90,5", "1.250"); null when it is none. Read by the same reader as cells. */
export function parseFigure(text: string): number | null {
  const bacaan = bacaSel(text, "General");
  return bacaan.jenis === "angka" ? bacaan.nilai.toNumber() : null;
}
