import { looseKey } from "../domain/nama";
import type { Indikator } from "./indikator";
import type { NamaLain } from "./nama-lain";

/** "Angka Kelahiran Total (TFR)": the letters that the name itself gives. */
const DISEBUT = /\(([A-Z][A-Za-z]{1,7})\)/;
const SHORTEST = 3;

/**
 * The indicators by what headings shorten their names to; null where two would be shortened alike. `lain`: by what other
 * names their tables call them, which may give the letters.
 */
export function indeksSingkatan(
  indikator: readonly Indikator[],
  lain: readonly NamaLain[],
): ReadonlyMap<string, Indikator | null> {
  const known = new Map<string, Indikator | null>();
  for (const own of indikator) {
    const others = lain.filter(({ nama }) => looseKey(nama) === looseKey(own.nama));
    const key = singkatan(own.nama, [own.nama, ...others.map((other) => other.lain)]);
    if (key !== null) known.set(key, known.has(key) ? null : own);
  }
  return known;
}

function singkatan(nama: string, names: readonly string[]): string | null {
  const [told] = names.flatMap((name) => DISEBUT.exec(name)?.[1] ?? []);
  if (told !== undefined) return told.toUpperCase();
  // "Indeks Pembangunan Gender": the capitals of its words, where each has one.
  const words = nama.match(/\p{L}+/gu) ?? [];
  const isCapital = words.length >= SHORTEST && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return isCapital ? words.map((word) => word.charAt(0)).join("") : null;
}
