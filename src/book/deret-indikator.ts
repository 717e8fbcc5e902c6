import { samaKasar } from "../domain/kesamaan";
import type { Column } from "../sheet/table";
import type { BookTable } from "./book-table";
import { isFigur, type Isi } from "./figure";
import type { Indikator } from "./indikator";
import { NamaIndeks } from "./nama-indeks";
import { namaIndikator } from "./nama-indikator";

/** What one column, or one row, of a table tells of the indicators that it names. */
export type Deret = ReadonlyMap<Indikator, Isi>;

export function indeksIndikator(indikator: readonly Indikator[]): NamaIndeks<Indikator> {
  const known = new NamaIndeks<Indikator>();
  for (const own of indikator) known.add(own.nama, own);
  return known;
}

/** The figures of a column, by the indicators that its rows name. */
export function deretKolom(source: BookTable, column: Column, known: NamaIndeks<Indikator>): Deret {
  const names = namaIndikator(source, source.columns("indikator")[0] ?? null);
  return new Map(
    source.rows.flatMap((row) => {
      const [own, isi] = [known.find(names.get(row) ?? ""), source.isi(row, column)];
      return own && isi ? [[own, isi] as const] : [];
    }),
  );
}

/**
 * Whether figures that no heading names are what the office itself reached this year: each is that of its indikator. One
 * alone says so only where it is not the target too.
 */
export function isRealisasiSendiri(deret: Deret): boolean {
  const pairs = [...deret].flatMap(([{ realisasi, target }, isi]) =>
    isFigur(realisasi) && isFigur(isi) ? [{ realisasi, target, isi }] : [],
  );
  if (!pairs.every(({ realisasi, isi }) => samaKasar(realisasi, isi))) return false;
  return pairs.length > 1 || pairs.some(({ target, isi }) => isFigur(target) && !samaKasar(target, isi));
}
