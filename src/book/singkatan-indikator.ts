import type { Indikator } from "./indikator";

/** "Angka Kelahiran Total (TFR)": the letters that the name itself gives. */
const DISEBUT = /\(([A-Z][A-Za-z]{1,7})\)/;
const SHORTEST = 3;

/** The indicators by what headings shorten their names to; null where two would be shortened alike. */
export function indeksSingkatan(indikator: readonly Indikator[]): ReadonlyMap<string, Indikator | null> {
  const known = new Map<string, Indikator | null>();
  for (const own of indikator)
    for (const key of singkatan(own.nama)) known.set(key, known.has(key) ? null : own);
  return known;
}

function singkatan(nama: string): readonly string[] {
  const told = DISEBUT.exec(nama)?.[1];
  if (told !== undefined) return [told.toUpperCase()];
  // "Indeks Pembangunan Gender": the capitals of its words, where each has one.
  const words = nama.match(/\p{L}+/gu) ?? [];
  const isCapital = words.length >= SHORTEST && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return isCapital ? [words.map((word) => word.charAt(0)).join("")] : [];
}
