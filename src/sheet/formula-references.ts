import { columnIndex } from "./address";
import type { Area } from "./snapshot";

/** A cell or range that a formula names; `sheet` null: its own. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

const TEXT = /"(?:[^"]|"")*"/g;
const REFERENCE =
  /(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\w(.!])/gu;

/** Every cell and range that a formula in A1 style names; whole columns, names and structured references are left out. */
export function referencesIn(formula: string): Reference[] {
  return [...formula.replace(TEXT, '""').matchAll(REFERENCE)].map((match) => {
    const [, quoted, bare, left = "", top = "", right, bottom] = match;
    const [first, last] = [Number(top), Number(bottom ?? top)];
    const [from, to] = [columnIndex(left), columnIndex(right ?? left)];
    return {
      sheet: quoted?.replace(/''/g, "'") ?? bare ?? null,
      area: {
        row: Math.min(first, last) - 1,
        column: Math.min(from, to),
        rows: Math.abs(last - first) + 1,
        columns: Math.abs(to - from) + 1,
      },
    };
  });
}
