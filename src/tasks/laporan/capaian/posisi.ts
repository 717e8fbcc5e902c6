import { SERATUS } from "../../../domain/desimal";
import { denganAngka, type Baris } from "../narrative/view";

export type Posisi = "melebihi" | "sesuai" | "belum";

/** Where a share of a target stands, as its printed figure says: 99,998 printed as 100,00 is met. */
export function posisi(row: Baris, key = "capaian"): Posisi | null {
  const capaian = row.angka(key)?.nilai;
  if (!capaian) return null;
  return capaian.gt(SERATUS) ? "melebihi" : capaian.eq(SERATUS) ? "sesuai" : "belum";
}

/** The rows that stand there and have a name. */
export function di(where: Posisi, rows: readonly Baris[]): Baris[] {
  return rows.filter((row) => posisi(row) === where && row.teks("indikator") !== null);
}

export function denganCapaian(row: Baris): string {
  return denganAngka(row, "capaian");
}

export function nameOf(row: Baris): string {
  return row.teks("indikator") ?? "tanpa nama";
}

export function dalamKategori(row: Baris): string {
  const kategori = row.teks("kategori");
  return kategori === null ? "" : ` (kategori ${kategori})`;
}
