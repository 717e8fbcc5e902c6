import { looseKey, normalizeNama } from "../domain/nama";
import type { Tingkat } from "./measure";
import type { Wanted } from "./pilihan-sumber";
import { programKey } from "./program-indeks";

/** By what an entry of the ledger is known: cells that tell of one thing have one key. */

export function keyOfYear(wanted: Wanted, nama: string): string {
  return keyOf({ ...wanted, triwulan: null }, nama, "");
}

export function keyOf(
  { tingkat, measure, tahun, triwulan }: Wanted & { readonly triwulan: number | null },
  nama: string,
  kelompok: string,
): string {
  return [tingkat, measure, tahun, triwulan ?? "", kelompok, subjectKey(tingkat, nama)].join("|");
}

/** Names differ in small words, and programmes by their number and the word itself. */
export function subjectKey(tingkat: Tingkat, nama: string): string {
  return tingkat === "anggaran" ? programKey(nama) : looseKey(nama) || normalizeNama(nama);
}
