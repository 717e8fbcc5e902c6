import type { Named } from "./named-totals";

/** The sets of rows (by index) that a total may be the sum of, the likeliest first. */
export interface Candidates {
  readonly sets: readonly (readonly number[])[];
  readonly reason: string;
  /** Whether words and places tell which set it is, also where the row is blank. */
  readonly isFirm: boolean;
}

/** Of the amounts that a row prints, the share that these parts give; null where it prints none. */
export type Proof = (index: number, parts: readonly number[]) => number | null;

/** A slip in one column does not speak against the others. */
export const PROVEN = 0.5;

/** The table around a total, as far as what it adds up is told by place. */
export interface Place extends Named {
  readonly proof: Proof;
  /** The first and the last row with amounts that is part of no other. */
  readonly first: number;
  readonly last: number;
}

/** The set that the printed amounts prove best comes first. */
export function proven(
  proof: Proof,
  index: number,
  sets: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const right = best(sets, (set) => proof(index, set) ?? 0);
  return right ? [right, ...sets.filter((set) => set !== right)] : sets;
}

/** The first of those that hold best; null where none holds. */
export function best<T>(sets: readonly T[], share: (set: T) => number): T | null {
  let found: { readonly set: T; readonly share: number } | null = null;
  for (const set of sets) {
    const own = share(set);
    if (own >= PROVEN && own > (found?.share ?? 0)) found = { set, share: own };
    if (own === 1) break;
  }
  return found?.set ?? null;
}
