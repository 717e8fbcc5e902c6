import { yearOffset } from "../words/period";
import { sharesStem } from "../words/stems";
import type { Column } from "../table";
import { MONEY_ROLES } from "../../domain/roles";
import { claimOf, headingOf, unitOf } from "./claim";
import type { Unexplained } from "./guess";
import type { Measure } from "./measures";

/** What it may be computed from: of its own year, without shares, sums for their parts; no work is done in rupiah. */
export function operandsOf({ own, left }: Unexplained): Measure[] {
  const inner = new Set(left.flatMap(({ column }) => column.parts?.columns ?? []));
  const isPhysical = own.role === "fisik";
  const whole = left.filter(
    ({ column }) =>
      !inner.has(column.column) &&
      claimOf(column) !== "bagian" &&
      !(isPhysical && (MONEY_ROLES.has(column.role) || unitOf(column) === "rp")),
  );
  if (own.period === null) return whole;
  const ofYear = whole.filter(({ column }) => column.period === own.period);
  return ofYear.length > 1 ? ofYear : whole;
}

/**
 * One year is no part of the other; "Realisasi 2023" and "Realisasi Tahun Lalu" are of another than "Hasil", though
 * nothing tells of which that is.
 */
export function isOfTwoYears(one: Measure, other: Measure): boolean {
  const [first, second] = [one.column.period, other.column.period];
  if (first !== null && second !== null) return first !== second;
  const isOneNamed = (first === null) !== (second === null) && one.column.role === other.column.role;
  return isOneNamed || isOfEarlierYear(one) !== isOfEarlierYear(other);
}

function isOfEarlierYear({ column }: Measure): boolean {
  return column.path.some((text) => (yearOffset(text) ?? 0) < 0);
}

/** Two of the three headings share a word: they speak of one thing. */
export function isAkin(own: Column, one: Measure, other: Measure): boolean {
  const [a, b, c] = [own, one.column, other.column].map(headingOf);
  const pairs: readonly (readonly [string, string])[] = [
    [a ?? "", b ?? ""],
    [a ?? "", c ?? ""],
    [b ?? "", c ?? ""],
  ];
  return pairs.some(([first, second]) => sharesStem(first, second));
}
