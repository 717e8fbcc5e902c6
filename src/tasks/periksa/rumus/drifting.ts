import type { Run } from "./formula-run";
import { columnAt, rowAt, type Place } from "../../../sheet/formulas/alike";
import type { Reference } from "../../../sheet/formulas/relative-reference";
import type { Shape } from "../../../sheet/formulas/shape";
import { CERTAIN, type Kejanggalan } from "./kejanggalan";
import { names, referenceName } from "./sentences";

/** Functions that look through a list, which is the same for every row. */
const LOOKS_THROUGH =
  /^(?:[VHX]?LOOKUP|X?MATCH|INDEX|RANK(?:\.EQ|\.AVG)?|SUMIFS?|COUNTIFS?|AVERAGEIFS?|PERCENTRANK(?:\.INC)?)$/;
/** So many cells make a run that was filled along. */
const FILLED = 3;
/** A list of fewer cells may move on purpose. */
const LIST = 3;

/**
 * A reference that moves where it should be fixed, all along a run: the list of a VLOOKUP or RANK that slides down
 * with its row, or a divisor that was the total in the first row and a blank in those below.
 */
export function driftingIn(run: Run): Kejanggalan[] {
  const { grid, main, shape, direction } = run;
  const [first, second] = main;
  if (!first || !second || main.length < FILLED) return [];
  if (main.some((cell) => grid.shape(cell) !== shape)) return [];
  const at = shape.references.findIndex((reference, index) => {
    if (!moves(reference, direction)) return false;
    return isList(reference, direction)
      ? LOOKS_THROUGH.test(callAround(shape, index))
      : isLostTotal(run, shape.pieces[index] ?? "", reference);
  });
  const reference = shape.references[at];
  if (!reference) return [];
  const own = [first, second].map((cell) => referenceName(reference, cell));
  return [
    {
      rule: "rumus-tidak-tetap",
      grid,
      cells: main,
      odd: main,
      peers: [],
      bits: CERTAIN,
      message: `Rumus di ${names(main)} membaca ${own.join(", lalu ")}, dan seterusnya: rujukan yang sama untuk semua sel perlu tanda $ agar tidak ikut bergeser.`,
      repair: null,
    },
  ];
}

function moves({ prefix, first, last, whole }: Reference, direction: Run["direction"]): boolean {
  const fixed = direction === "column" ? "rowFixed" : "columnFixed";
  return whole === "cells" && !first[fixed] && !last[fixed] && (prefix === "" || first !== last);
}

function isList({ first, last }: Reference, direction: Run["direction"]): boolean {
  const along = direction === "column" ? "row" : "column";
  return last[along] - first[along] + 1 >= LIST;
}

/** The function whose argument the reference is; "" for none. */
function callAround({ pieces }: Shape, index: number): string {
  const before = pieces.slice(0, index + 1).join(" ");
  let depth = 0;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    if (before[at] === ")") depth += 1;
    if (before[at] === "(" && (depth -= 1) < 0) return /[A-Z.]*$/.exec(before.slice(0, at))?.[0] ?? "";
  }
  return "";
}

/** Divided by a figure in the first cell of the run, by blanks in most of the others. */
function isLostTotal({ grid, main }: Run, piece: string, reference: Reference): boolean {
  if (!piece.endsWith("/") || reference.first !== reference.last) return false;
  const targets = main.map((cell): Place => {
    const own = reference.first;
    return { row: rowAt(own, cell), column: columnAt(own, cell) };
  });
  const [first, ...others] = targets.map((place) => grid.content(place));
  const lost = others.filter((content) => content === "blank" || content === "text").length;
  return (first === "number" || first === "formula") && lost * 2 > others.length && isApart(main, targets);
}

/** The divisor stands in none of the lines of the run: it was one cell, not the figure beside each. */
function isApart(main: readonly Place[], targets: readonly Place[]): boolean {
  return targets.every((target, index) => {
    const cell = main[index];
    return cell !== undefined && target.row !== cell.row && target.column !== cell.column;
  });
}
