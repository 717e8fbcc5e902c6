import { desimal, type Desimal } from "../../../domain/desimal";
import type { Jenjang } from "./jenjang";
import { barisPuncak, jumlahkanJenjang } from "./penjumlahan";

/** Pagu and realisasi of the whole budget; null where no line tells both. */
export function jumlahPuncak(
  jenjang: Jenjang | null,
): { readonly pagu: Desimal; readonly realisasi: Desimal } | null {
  const rows = jenjang ? barisPuncak(jumlahkanJenjang(jenjang.baris)) : [];
  const told = rows.flatMap(({ awal, akhir }) => (awal && akhir ? [{ awal, akhir }] : []));
  if (told.length === 0) return null;
  const zero = desimal(0);
  return {
    pagu: told.reduce((sum, { awal }) => sum.plus(awal), zero),
    realisasi: told.reduce((sum, { akhir }) => sum.plus(akhir), zero),
  };
}

/** The level of its highest lines: 0 where programmes are among them. */
export function tingkatPuncak(jenjang: Jenjang | null): number {
  const rows = jenjang ? barisPuncak(jumlahkanJenjang(jenjang.baris)) : [];
  return rows[0]?.baris.tingkat ?? 0;
}
