import { addTo, withOwnKeys } from "../domain/items";
import { looseKey, normalizeNama } from "../domain/nama";
import type { BookTable } from "./book-table";
import type { Indikator } from "./indikator";

/**
 * One indikator printed in several tables counts once, from the first of them; two of one name are told apart.
 * They are listed as the workbook has them.
 */
export function sekaliSaja(all: readonly Indikator[], tables: readonly BookTable[]): Indikator[] {
  const known = new Map<string, Indikator[]>();
  const once = all.filter((own) => {
    const key = looseKey(own.nama) || own.kunci;
    if (known.get(key)?.some((other) => isSame(own, other))) return false;
    addTo(known, key, own);
    return true;
  });
  const at = new Map(tables.map((tabel, index) => [tabel, index]));
  const order = ({ asal }: Indikator): number => at.get(asal.tabel) ?? 0;
  return withOwnKeys(once.sort((a, b) => order(a) - order(b)));
}

/** Of one name and sasaran; a table that names no sasaran tells of the one that is known. */
function isSame(own: Indikator, other: Indikator): boolean {
  const [a, b] = [normalizeNama(own.sasaran), normalizeNama(other.sasaran)];
  return a === b || (own.asal.tabel !== other.asal.tabel && (a === "" || b === ""));
}
