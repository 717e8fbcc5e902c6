import type { Column } from "../table";
import { normalise } from "../words/wording";

const MARK = /\b(?:nilai|skor|nrr|ikm|skm|indeks)\b/;

/** "Nilai Interval", "Skor SAKIP": how well its row did. "Jumlah Indikator", a figure as well, counts. */
export function isMark({ role, path }: Pick<Column, "role" | "path">): boolean {
  return role === "nilai" && MARK.test(normalise(path.at(-1) ?? ""));
}
