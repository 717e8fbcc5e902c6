import type { Gangguan } from "../plan/gangguan";
import type { Skipped } from "../tasks/hitung/result";

/** A sheet that cannot be read, as a line of what was left out. */
export function leftOut({ kode, place: { sheet = "", cell = "" } }: Gangguan): Skipped {
  const size = kode === "terlalu-lebar" ? "terlalu lebar" : "terlalu besar";
  const reason = `Lembar ${sheet} tidak dibaca: isinya sampai sel ${cell}, ${size}. Hapus baris dan kolom yang tidak dipakai.`;
  return { sheet, cell, reason };
}
