import { sumOf } from "../../domain/items";
import { compare, definitionOf, nearbyOf } from "./compared";
import type { Definition } from "./definition";
import type { ColumnFigures } from "./figures";
import type { Hypothesis } from "./hypothesis";
import { plainShare } from "./lone-pair";
import { pairsOf, restsOf } from "./pair-hypotheses";
import { sumsOf } from "./sum-hypotheses";

/** In bits, as all evidence: how unlikely it is that a figure agrees by chance. */
const MISMATCH = 7;
/** What a definition must bring beyond what chance brings among all that were tried. */
const SURE = 11;
/** So many of the rows must agree: published tables hold wrong figures. */
const AGREEING = 2 / 3;

/** How the column follows from others in its rows, the surest first; empty where nothing holds beyond chance. */
export function arithmeticOf(
  own: ColumnFigures,
  all: readonly ColumnFigures[],
  reach: "pairs" | "all" = "all",
): Definition[] {
  const others = nearbyOf(own, all);
  const tried = [...pairsOf(others), reach === "all" ? sumsOf(own, others) : [], restsOf(others)];
  const count = sumOf(tried.map(({ length }) => length));
  const needed = SURE + Math.log2(Math.max(2, count));
  const sure = sureOf(own, tried, needed).map(({ hypothesis }) => hypothesis);
  const plain = sure[0]?.isRemainder === true ? plainShare(own, others) : null;
  return [...(plain ? [plain] : []), ...sure].map(definitionOf);
}

interface Sure {
  readonly hypothesis: Hypothesis;
  readonly bits: number;
  readonly exact: number;
}

/** Those with the bits that are needed, the surest first. Group by group: put together, they would be copied for each column. */
function sureOf(own: ColumnFigures, tried: readonly (readonly Hypothesis[])[], needed: number): Sure[] {
  const sure: Sure[] = [];
  for (const group of tried)
    for (const hypothesis of group) {
      const bits = bitsOf(own, hypothesis);
      if (bits >= needed) sure.push({ hypothesis, bits, exact: exactRows(own, hypothesis) });
    }
  return sure.sort(
    (a, b) =>
      b.bits - a.bits || b.exact - a.exact || distance(own, a.hypothesis) - distance(own, b.hypothesis),
  );
}

function distance(own: ColumnFigures, { operands }: Hypothesis): number {
  return operands.reduce((sum, { column }) => sum + Math.abs(column - own.column), 0);
}

/** Rows after which a rule that held at most once is given up. */
const TRIAL = 6;

function bitsOf(own: ColumnFigures, hypothesis: Hypothesis): number {
  let seen: Set<string> | null = null;
  let bits = 0;
  let agree = 0;
  let rows = 0;
  for (let row = 0; row < own.values.length; row += 1) {
    const compared = compare(own, hypothesis, row);
    if (!compared) continue;
    rows += 1;
    if (!compared.agrees) bits -= MISMATCH;
    else {
      agree += 1;
      // Made for the few that hold somewhere.
      seen ??= new Set();
      if (!seen.has(compared.key)) bits += compared.bits;
      seen.add(compared.key);
    }
    if (rows === TRIAL && agree < 2) return 0;
  }
  return agree < 2 || agree < rows * AGREEING ? 0 : bits;
}

/** Rows that are met to the last digit: without the column S3, a sum of counts is one off, which rounding allows. */
function exactRows(own: ColumnFigures, hypothesis: Hypothesis): number {
  return own.values.filter((_, row) => compare(own, hypothesis, row)?.isExact === true).length;
}
