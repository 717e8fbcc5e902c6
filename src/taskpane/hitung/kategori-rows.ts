import type { Skala } from "../../domain/skala";
import type { Ringkasan } from "../../tasks/hitung/result";

/** One category as charts and signs show it. */
export interface KategoriRow {
  readonly kategori: string;
  readonly jumlah: number;
  /** Share of all classified indicators, 0 to 1. */
  readonly bagian: number;
  readonly gagal: boolean;
  readonly warna: string;
  /** How many of `langkah` strokes its sign has filled: all for the best class, one for the lowest. */
  readonly tingkat: number;
  readonly langkah: number;
}

/** A category that the scale in use does not know (the sheet's own word) is drawn in grey. */
const TANPA_WARNA = "#767676";

/** The categories of the summary, best first, with what the scale says of each. */
export function kategoriRows({ perKategori }: Ringkasan, skala: Skala | null): readonly KategoriRow[] {
  const total = perKategori.reduce((sum, { jumlah }) => sum + jumlah, 0);
  return perKategori.map(({ kategori, jumlah, gagal }, index) => {
    const place = skala?.kelas.findIndex((kelas) => kelas.nama === kategori) ?? -1;
    const langkah = place >= 0 ? skala!.kelas.length : perKategori.length;
    return {
      kategori,
      jumlah,
      gagal,
      bagian: total === 0 ? 0 : jumlah / total,
      warna: skala?.kelas[place]?.warna ?? TANPA_WARNA,
      tingkat: langkah - (place >= 0 ? place : index),
      langkah,
    };
  });
}
