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

/** The categories of the summary, best first, with what the scale that was applied says of each. */
export function kategoriRows({ perKategori }: Ringkasan, { kelas }: Skala): readonly KategoriRow[] {
  const total = perKategori.reduce((sum, { jumlah }) => sum + jumlah, 0);
  return kelas.map(({ nama, warna, gagal }, index) => {
    const jumlah = perKategori.find(({ kategori }) => kategori === nama)?.jumlah ?? 0;
    return {
      kategori: nama,
      jumlah,
      gagal,
      warna,
      bagian: total === 0 ? 0 : jumlah / total,
      tingkat: kelas.length - index,
      langkah: kelas.length,
    };
  });
}
