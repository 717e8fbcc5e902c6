import { looseKey } from "../domain/nama";
import { addTo } from "../domain/items";
import type { BookTable } from "./book-table";
import type { Indikator } from "./indikator";
import type { Ledger } from "./ledger";

/**
 * The indicators of sheets of units, each for itself: one of a name that several units have is named with its unit.
 * Where the office as a whole tells it, that stands and the units' are left out; so are other versions of a sheet.
 */
export function perUnit(all: readonly Indikator[], ledger: Ledger): Indikator[] {
  const whole = new Map<BookTable, Set<string>>();
  for (const { anggota, keseluruhan, ganda } of ledger.unit) {
    const told = new Set(all.filter(({ asal }) => asal.tabel === keseluruhan).map(keyOf));
    for (const { tabel } of anggota) whole.set(tabel, told);
    for (const tabel of ganda) whole.set(tabel, new Set(all.map(keyOf)));
  }
  const kept = all.filter((own) => whole.get(own.asal.tabel)?.has(keyOf(own)) !== true);
  const units = new Map<string, string[]>();
  for (const own of kept) {
    const unit = ledger.unitOf(own.asal.tabel);
    if (unit !== "") addTo(units, keyOf(own), unit);
  }
  return kept.map((own) => {
    const unit = ledger.unitOf(own.asal.tabel);
    const isShared = unit !== "" && new Set(units.get(keyOf(own))).size > 1;
    return isShared ? { ...own, kunci: `${own.kunci} ${unit}`, nama: `${own.nama} (${unit})` } : own;
  });
}

function keyOf({ nama, kunci }: Indikator): string {
  return looseKey(nama) || kunci;
}
