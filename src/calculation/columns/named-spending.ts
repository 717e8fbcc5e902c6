import { leafWords } from "../../sheet/header/heading-path";
import type { Column, Table } from "../../sheet/table";
import { bestNamed } from "../../sheet/words/telling-words";
import { headingOf } from "../cells/nearest";

/** "Realisasi Swakelola | Realisasi Penyedia | % Swakelola | % Penyedia": of several that were spent the one that it names. */
export function namedSpending({ columns }: Table, { column, path, period }: Column): number | null {
  const spent = columns.filter(
    (other) => other.role === "realisasi_anggaran" && other.column < column && other.period === period,
  );
  const best = spent.length > 1 ? bestNamed(spent.map(headingOf), leafWords(path)) : null;
  return best === null ? null : (spent[best]?.column ?? null);
}
