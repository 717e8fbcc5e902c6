import { desimal } from "../domain/desimal";
import { isFigur, type Figur, type Isi } from "./figure";
import type { Indikator } from "./indikator";

/** So many indicators in percent, all of them below 1, are no coincidence. */
const FEWEST = 2;
const MOST = desimal(1.5);
/** One of them is a good share of the whole: "0,45 %" of extreme poverty is none. */
const SHARE = desimal(0.5);
const HUNDRED = 100;
const SHIFTED = 2;

/**
 * "Persentase … | 0,98 | 0,9912" without a percent format: where all indicators of a table that are in percent stand so,
 * its cells hold fractions, and what they say is 98 %.
 */
export function denganPersen(found: readonly Indikator[]): Indikator[] {
  const figures = found.filter(isDalamPersen).flatMap(({ target, realisasi }) => [target, realisasi]);
  return isPecahan(figures) ? found.map((own) => (isDalamPersen(own) ? persenkan(own) : own)) : [...found];
}

function isDalamPersen({ satuan, target, realisasi }: Indikator): boolean {
  return satuan === "%" && (target !== null || realisasi !== null);
}

function isPecahan(figures: readonly (Isi | null)[]): boolean {
  const told = figures.filter((isi) => isi !== null);
  const plain = told
    .filter(isFigur)
    .filter(({ persen, nilai }) => !persen && nilai.gte(0) && nilai.lte(MOST));
  return (
    plain.length === told.length &&
    plain.length >= FEWEST * 2 &&
    plain.some(({ nilai, desimal: places }) => nilai.gte(SHARE) && places > 0)
  );
}

function persenkan(own: Indikator): Indikator {
  return { ...own, target: kali(own.target), realisasi: kali(own.realisasi) };
}

function kali(isi: Isi | null): Isi | null {
  if (!isFigur(isi)) return isi;
  const figur: Figur = {
    ...isi,
    nilai: isi.nilai.times(HUNDRED),
    persen: true,
    satuan: "%",
    desimal: Math.max(0, isi.desimal - SHIFTED),
    sel: isi.sel && { ...isi.sel, ratio: true },
  };
  return figur;
}
