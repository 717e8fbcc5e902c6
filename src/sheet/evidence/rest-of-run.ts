import { leaf, operation, type Expression } from "../../domain/expression";
import { sumOf } from "../../domain/items";
import { nameOf } from "../columns/draft-headings";
import { nearbyOf } from "./compared";
import type { Definition } from "./definition";
import type { ColumnFigures } from "./figures";

/** So large a figure is met to its last digit by no chance. */
const LARGE = 1_000;
/** Two parts at least: of one, pairs of columns tell. */
const PARTS = 2;

/**
 * "Pagu | SPD | SPJ | Sisa" begun with a row or two: what all columns between leave of the one before them, where that
 * gives every figure printed and no other beginning does. null else.
 */
export function restOfRun(own: ColumnFigures, all: readonly ColumnFigures[]): Definition | null {
  const left = nearbyOf(own, all).filter(({ column }) => column < own.column);
  if (Math.max(...own.values.map((value) => Math.abs(value ?? 0))) < LARGE) return null;
  const runs = left.flatMap((_, start) => {
    const run = left.slice(start);
    return run.length > PARTS && isGiven(own, run) ? [run] : [];
  });
  const [only, ...others] = runs;
  return only && others.length === 0 ? definitionOf(only) : null;
}

function isGiven(own: ColumnFigures, run: readonly ColumnFigures[]): boolean {
  const rows = own.values.flatMap((printed, row) => (printed === null ? [] : [{ printed, row }]));
  return (
    rows.length > 0 &&
    rows.every(({ printed, row }) => {
      const figures = run.map(({ values }) => values[row] ?? null);
      const [whole, ...parts] = figures.flatMap((figure) => (figure === null ? [] : [figure]));
      if (whole === undefined || parts.length < run.length - 1 || parts.filter(Boolean).length < PARTS)
        return false;
      return Math.abs(whole - sumOf(parts) - printed) <= (own.steps[row] ?? 0) / 2;
    })
  );
}

function definitionOf(run: readonly ColumnFigures[]): Definition | null {
  const [first, ...parts] = run;
  if (!first) return null;
  const expression = parts.reduce<Expression<number>>(
    (rest, part) => operation(rest, "-", leaf(part.column)),
    leaf(first.column),
  );
  const names = parts.map(({ draft }) => nameOf(draft)).join(" dan ");
  const reason = `Angka di barisnya menunjukkan cara menghitungnya: ${nameOf(first.draft)} dikurangi ${names}.`;
  return { expression, witness: "hitungan", onlyBlank: true, reason };
}
