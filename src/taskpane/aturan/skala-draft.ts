import { lastOf } from "../../domain/items";
import type { Kelas, Skala } from "../../domain/skala";

/** Steps of writing an own scale; each gives a new scale, right or not yet right. */

const SENDIRI = "sendiri";

/** The scale in use as a draft of an own one; a preset's name says that it was changed. */
export function ownSkala(skala: Skala): Skala {
  if (skala.id === SENDIRI) return skala;
  return { ...skala, id: SENDIRI, nama: `${skala.nama} (diubah)` };
}

export function withKelas(skala: Skala, index: number, part: Partial<Kelas>): Skala {
  return { ...skala, kelas: skala.kelas.map((kelas, at) => (at === index ? { ...kelas, ...part } : kelas)) };
}

/** A class between the lowest and the one above it, its bound halfway down. */
export function addKelas(skala: Skala, nama: string): Skala {
  const lowest = lastOf(skala.kelas);
  const bawah = Math.round((skala.kelas.at(-2)?.bawah ?? 100) / 2);
  const added: Kelas = { ...lowest, nama, bawah, inklusif: true };
  return { ...skala, kelas: [...skala.kelas.slice(0, -1), added, lowest] };
}

/** The class that becomes the lowest loses its bound, so that the line stays covered. */
export function removeKelas(skala: Skala, index: number): Skala {
  const rest = skala.kelas.filter((_, at) => at !== index);
  return {
    ...skala,
    kelas: rest.map((kelas, at) => (at === rest.length - 1 ? { ...kelas, bawah: null } : kelas)),
  };
}
