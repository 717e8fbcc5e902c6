export type Gaya = "ringkas" | "lengkap";

/** What is known of a row or a table: words for the slots of a sentence, and the state it speaks of. */
export type Fakta = Readonly<Record<string, string | number | boolean | null>>;

/**
 * A sentence as data. It is written only where `bila` agrees with the facts and every {slot} has words, so that
 * nothing is said that the figures do not bear.
 */
export interface Pola {
  /** Both styles where it is left out. */
  readonly gaya?: Gaya;
  readonly bila?: Fakta;
  readonly kalimat: string;
}

/** Every sentence that fits, in order. */
export function tulis(pola: readonly Pola[], fakta: Fakta, gaya: Gaya): string[] {
  return pola.flatMap((one) => fill(one, fakta, gaya) ?? []);
}

/** The first sentence that fits; patterns stand from the most telling to the plainest. */
export function pilih(pola: readonly Pola[], fakta: Fakta, gaya: Gaya): string[] {
  for (const one of pola) {
    const sentence = fill(one, fakta, gaya);
    if (sentence !== null) return [sentence];
  }
  return [];
}

function fill({ gaya: own, bila = {}, kalimat }: Pola, fakta: Fakta, gaya: Gaya): string | null {
  if (own !== undefined && own !== gaya) return null;
  if (Object.entries(bila).some(([key, value]) => fakta[key] !== value)) return null;
  const slots = [...kalimat.matchAll(/\{(\w+)\}/g)].flatMap(([, slot]) => slot ?? []);
  if (slots.some((slot) => fakta[slot] === undefined || fakta[slot] === null)) return null;
  return kalimat.replace(/\{(\w+)\}/g, (_, slot: string) => String(fakta[slot]));
}
