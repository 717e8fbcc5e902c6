import { remember } from "../../domain/remember";
import { leastOf, mostOf, sumOf } from "../../domain/items";
import { REACHED_SHARE_ROLES } from "../../domain/roles";
import type { Definition } from "./definition";
import type { ColumnFigures } from "./figures";
import { figuresOf, type Hypothesis } from "./hypothesis";
import { pairsBy, pairsOf, restsOf } from "./pair-hypotheses";
import { DIFFERENCE, SHARE } from "./pair-rules";
import { sumsOf } from "./sum-hypotheses";

/** Evidence is counted in bits: how unlikely it is that a figure agrees by chance. */
const MOST_BITS_A_ROW = 17;
const MISMATCH = 7;
/** What a definition must bring beyond what chance brings among all that were tried. */
const SURE = 11;
/** So many of the rows must agree: published tables hold wrong figures. */
const AGREEING = 2 / 3;
/** Of so few units (marks from 1 to 5) a whole one more or less is no rounding. */
const FEW = 10;
/** Columns further away than this are not tried. */
const REACH = 30;

/** How the column follows from others in its rows, the surest first; empty where nothing holds beyond chance. */
export function arithmeticOf(
  own: ColumnFigures,
  all: readonly ColumnFigures[],
  reach: "pairs" | "all" = "all",
): Definition[] {
  const others = all.filter((other) => other !== own && Math.abs(other.column - own.column) <= REACH);
  const tried = [...pairsOf(others), reach === "all" ? sumsOf(own, others) : [], restsOf(others)];
  const count = sumOf(tried.map(({ length }) => length));
  const needed = SURE + Math.log2(Math.max(2, count));
  const sure = sureOf(own, tried, needed).map(({ hypothesis }) => hypothesis);
  const plain = sure[0]?.isRemainder === true ? plainShare(own, others) : null;
  return [...(plain ? [plain] : []), ...sure].map(definitionOf);
}

/**
 * The one share that every figure of the column is, though it has gaps where others show more: "% Realisasi" of a
 * realisasi that is not filled throughout, not of what "Sisa" leaves of some other pagu.
 */
function plainShare(own: ColumnFigures, others: readonly ColumnFigures[]): Hypothesis | null {
  const left = others.filter(({ column }) => column < own.column);
  const [only, ...more] = pairsBy(left, SHARE).filter((hypothesis) => {
    const rows = own.values.flatMap((_, row) => compare(own, hypothesis, row) ?? []);
    return rows.length > 1 && rows.every(({ isExact }) => isExact);
  });
  return only && more.length === 0 ? only : null;
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

/** What one or two filled rows show is sure enough where nothing else of its kind agrees with them. */
const SURE_ALONE = 6;
/** Of the two shares of a row, whose difference stands behind them as a matter of course. */
const SURE_OF_SHARES = 1;

/**
 * Of a heading that calls the column a share or a difference, the one pair of columns to its left that gives every
 * figure printed in it: "Penyaluran | Penggunaan | Sisa di kas" with its first row filled. null where none or
 * several do.
 */
export function onlyPairOf(
  own: ColumnFigures,
  all: readonly ColumnFigures[],
  kind: "share" | "difference",
): Definition | null {
  const shares = all.filter(({ draft }) => REACHED_SHARE_ROLES.includes(draft.role));
  const ofShares = kind === "difference" ? soleOf(own, shares, kind, SURE_OF_SHARES) : null;
  return ofShares ?? soleOf(own, all, kind, SURE_ALONE);
}

function soleOf(
  own: ColumnFigures,
  all: readonly ColumnFigures[],
  kind: "share" | "difference",
  sure: number,
): Definition | null {
  const left = all.filter(({ column }) => column < own.column && own.column - column <= REACH);
  const pairs = pairsBy(left, kind === "share" ? SHARE : DIFFERENCE);
  // "Jumlah" alone, with gaps before it, may be of what is not filled in there yet.
  const isWhole = own.values.some(
    (value, row) => value !== null && left.every(({ values }) => (values[row] ?? null) !== null),
  );
  const agreeing = pairs.filter((hypothesis) => {
    const rows = own.values.flatMap((_, row) => compare(own, hypothesis, row) ?? []);
    const bits = rows.reduce((sum, row) => sum + row.bits, 0);
    return rows.length > 0 && rows.every(({ agrees }) => agrees) && bits >= sure + Math.log2(pairs.length);
  });
  const [only] = agreeing;
  return isWhole && agreeing.length === 1 && only ? definitionOf(only) : null;
}

function definitionOf(hypothesis: Hypothesis): Definition {
  const { expression, words } = hypothesis.rule();
  const reason = `Angka di barisnya menunjukkan cara menghitungnya: ${words}.`;
  return { expression, witness: "hitungan", onlyBlank: false, reason };
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

interface Compared {
  readonly agrees: boolean;
  readonly isExact: boolean;
  readonly bits: number;
  /** Rows of one key are one witness. */
  readonly key: string;
}

/** What the row's printed figure is against the computed one; null where either is missing. */
function compare(own: ColumnFigures, hypothesis: Hypothesis, row: number): Compared | null {
  const printed = own.values[row] ?? null;
  const value = printed === null ? null : hypothesis.at(row);
  if (printed === null || value === null) return null;
  const step = Math.max(own.steps[row] ?? 0, Math.abs(value) * 1e-9);
  if (Math.abs(value - printed) > (Math.abs(printed) < FEW * step ? step / 2 : step)) return OFF;
  const figures = figuresOf(hypothesis, row) ?? [];
  const bits = isTold(hypothesis, figures, value, step)
    ? Math.min(MOST_BITS_A_ROW, Math.log2(Math.max(1, rangeOf(hypothesis, figures, printed) / step)))
    : 0;
  const key = witnessOf(hypothesis, figures, printed);
  const isMark = hypothesis.over === "mean" && Math.abs(printed) < FEW * step;
  const told = isMark ? Math.min(bits, rarityIn(own).get(printed) ?? 0) : bits;
  return { agrees: true, isExact: Math.abs(value - printed) <= step / 2, bits: told, key };
}

/** So many answers show how usual each is. */
const MANY = 20;

/** Where nine of ten answers are 2, a mean that comes to 2 tells next to nothing: how unlikely each figure is, in bits. */
const rarityIn = remember(({ values }: ColumnFigures): ReadonlyMap<number, number> => {
  const filled = values.filter((value) => value !== null);
  const counts = new Map<number, number>();
  for (const value of filled) counts.set(value, (counts.get(value) ?? 0) + 1);
  const isMany = filled.length >= MANY;
  return new Map(
    [...counts].map(([value, count]) => [value, isMany ? Math.log2(filled.length / count) : MOST_BITS_A_ROW]),
  );
});

/** A mean lies between its figures, whatever it is of: marks from 2 to 4 leave chance three whole numbers. */
function rangeOf({ over }: Hypothesis, figures: readonly number[], printed: number): number {
  return over === "mean" ? mostOf(figures) - leastOf(figures) : Math.abs(printed);
}

/** Most of what is tried is. */
const OFF: Compared = { agrees: false, isExact: false, bits: 0, key: "" };

/**
 * (a - b) / a is 1 whatever b is where b is next to nothing: half of it gives the same, and the row tells no rule.
 * Nor does a sum of which all but one term drown in its rounding.
 */
function isTold(hypothesis: Hypothesis, figures: readonly number[], own: number, step: number) {
  const { operands, over } = hypothesis;
  if (over) return figures.filter((figure) => Math.abs(figure) > step).length >= 2;
  if (operands.length !== 2) return true;
  return figures.every((_, index) => {
    const other = hypothesis.value(figures.map((figure, at) => (at === index ? figure / 2 : figure)));
    return other === null || Math.abs(own - other) > step;
  });
}

/** Two columns nearly alike make 100 % of every row: together those are one witness. */
function witnessOf({ over }: Hypothesis, figures: readonly number[], printed: number): string {
  if (over) return shapeOf([...figures, printed]);
  return printed === 100 || printed === 1 ? String(printed) : figures.join();
}

/** Rows in proportion (marks, their mean, their weighted mean) are one witness of a sum, not three. */
function shapeOf(figures: readonly number[]): string {
  const most = mostOf(figures.map(Math.abs));
  return figures.map((figure) => (figure / most).toPrecision(2)).join();
}
