import { leafWords } from "../../sheet/header/heading-path";
import type { Column, Table } from "../../sheet/table";
import { bestNamed } from "../../sheet/words/telling-words";
import { headingOf } from "../cells/nearest";

/**
 * "Realisasi Swakelola | Realisasi Penyedia | % Swakelola | % Penyedia", "Total Penyaluran | % Penyaluran | Realisasi": of
 * several that were spent, sums of unnamed amounts among them, the one that it names.
 */
export function namedSpending({ columns }: Table, { column, path, period }: Column): number | null {
  const spent = columns.filter(
    (other) =>
      (other.role === "realisasi_anggaran" || (other.role === "other" && other.parts?.how === "SUM")) &&
      other.column < column &&
      other.period === period,
  );
  const isAlone = spent.length === 1 && spent[0]?.role === "realisasi_anggaran";
  const best = spent.length > 0 && !isAlone ? bestNamed(spent.map(headingOf), leafWords(path)) : null;
  return best === null ? null : (spent[best]?.column ?? null);
}
