import { mayBeYear } from "../../domain/may-be-year";
import { areAgreed } from "../agreement";
import { sumOf } from "../../domain/items";
import { SEUKURAN_UANG } from "../../domain/seukuran-uang";

/** The figures of a column, row by row; null where none stands. */
export interface Figures {
  readonly values: readonly (number | null)[];
}

/** Figures are printed with two decimals. */
const ROUNDED = 0.005;

/** Never more than the whole in any row, less in one, and never below 0: a part of it, as far as the figures go. */
export function isWithin(parts: readonly Figures[], whole: Figures): boolean {
  const rows = whole.values.flatMap((all, row): (readonly [number, number])[] => {
    const own = parts.flatMap(({ values }) => values[row] ?? []);
    return all === null || own.length < parts.length ? [] : [[sumOf(own), all]];
  });
  return rows.every(([own, all]) => own <= all && own >= 0) && rows.some(([own, all]) => own < all);
}

/** No amounts of money beside counts: figures of the one size never take away from those of the other. */
export function isOfOneSize(one: Figures, other: Figures): boolean {
  const [first, second] = [one, other].map(({ values }) =>
    Math.max(...values.map((value) => Math.abs(value ?? 0))),
  );
  const isMoney = (most = 0): boolean => most >= SEUKURAN_UANG;
  return first === 0 || second === 0 || isMoney(first) === isMoney(second);
}

/** Whether the parts come to the whole in nearly every row, more than one of them above 0 somewhere. */
export function makesUp(parts: readonly Figures[], whole: Figures): boolean {
  const rows = whole.values.flatMap((all, row) => {
    const own = parts.map(({ values }) => values[row] ?? 0);
    return all === null ? [] : [{ all, own }];
  });
  return (
    rows.length > 1 &&
    areAgreed(rows.map(({ all, own }) => Math.abs(sumOf(own) - all) < ROUNDED)) &&
    rows.some(({ own }) => own.filter((part) => part > 0).length > 1)
  );
}

/** Years say when; nothing is computed from them. */
export function holdsYears({ values }: Figures): boolean {
  return values.every((value) => value === null || mayBeYear(value));
}
