/** Exact fractions, to check the product's decimals against. */
export interface Rasional {
  readonly p: bigint;
  readonly q: bigint;
}

/** n / 10^places. */
export function pecahan(n: number, places: number): Rasional {
  return { p: BigInt(n), q: 10n ** BigInt(places) };
}

export const kali = (a: Rasional, b: Rasional): Rasional => ({ p: a.p * b.p, q: a.q * b.q });
export const bagi = (a: Rasional, b: Rasional): Rasional => ({ p: a.p * b.q, q: a.q * b.p });
export const kurang = (a: Rasional, b: Rasional): Rasional => ({ p: a.p * b.q - b.p * a.q, q: a.q * b.q });
export const bulat = (n: number): Rasional => ({ p: BigInt(n), q: 1n });

/** Decimal notation with `places` decimals, ties away from zero. */
export function tulis({ p, q }: Rasional, places: number): string {
  const negatif = p < 0n !== q < 0n;
  const [a, b] = [p < 0n ? -p : p, q < 0n ? -q : q];
  const skala = 10n ** BigInt(places);
  const n = (2n * a * skala + b) / (2n * b);
  const digit = n.toString().padStart(places + 1, "0");
  const utuh = digit.slice(0, digit.length - places);
  const teks = places === 0 ? digit : `${utuh}.${digit.slice(-places)}`;
  return negatif && n !== 0n ? `-${teks}` : teks;
}
