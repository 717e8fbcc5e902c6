import type { Ledger } from "../../../book/ledger";
import { isOfLower } from "../../../book/sasaran";
import { samaRupiah } from "../../../domain/kesamaan";
import type { Desimal } from "../../../domain/desimal";
import { bacaJenjang, type Jenjang } from "./jenjang";
import { jumlahPuncak } from "./puncak";

/** What the office has to spend as its agreement, or the change of its budget, adds up its programmes. */
export function jumlahKantor({ tables, tahun }: Ledger): Desimal[] {
  return tables.flatMap((source) => {
    const { kind, year } = source.table;
    const isTold = kind === "perjanjian" || kind === "pergeseran";
    if (!isTold || isOfLower(source) || (year !== null && tahun !== "" && year !== tahun)) return [];
    const kolom = source.columns("sesudah", "anggaran").slice(0, 1);
    const own = jumlahPuncak(bacaJenjang(source, { awal: kolom, akhir: kolom }, tahun));
    return own ? [own.pagu] : [];
  });
}

/**
 * The tables that make a budget whole: with lines of their own alone, and with it they come to what the office has to
 * spend as another table tells. None where the budget comes to that by itself.
 */
export function genapkan(
  best: Jenjang,
  apart: readonly Jenjang[],
  kantor: readonly Desimal[],
): readonly Jenjang[] {
  const own = jumlahPuncak(best)?.pagu;
  if (!own || kantor.some((total) => samaRupiah(total, own))) return [];
  const parts = apart.flatMap((one) => jumlahPuncak(one)?.pagu ?? []);
  const sum = parts.reduce((total, pagu) => total.plus(pagu), own);
  return parts.length > 0 && kantor.some((total) => samaRupiah(total, sum)) ? apart : [];
}
