import { remember } from "../domain/remember";
import { looseKey, normalizeNama } from "../domain/nama";
import type { Column, Row } from "../sheet/table";
import type { BookTable } from "./book-table";
import { namaUtama } from "./nama-lain";
import { namaTertulis } from "./nama-tertulis";

/** Names of the indicators by their rows: one that other tables call by another name has the one that is kept. */
export function namaIndikator(source: BookTable, column: Column | null): ReadonlyMap<Row, string> {
  return column ? namaDi(source)(column) : namaTertulis(source, null);
}

/** Asked for again by each table of a report. */
const namaDi = remember((source: BookTable) =>
  remember((column: Column): ReadonlyMap<Row, string> => {
    const written = namaTertulis(source, column);
    const utama = namaUtama(source.buku.semua());
    if (utama.size === 0) return written;
    return new Map(
      [...written].map(([row, nama]) => [row, utama.get(looseKey(nama) || normalizeNama(nama)) ?? nama]),
    );
  }),
);
