import { PLANNED_ROLES, REACHED_SHARE_ROLES, REALISED_ROLES } from "../../domain/roles";
import { compare, definitionOf, nearbyOf } from "./compared";
import type { Definition } from "./definition";
import type { ColumnFigures } from "./figures";
import type { Hypothesis } from "./hypothesis";
import { Pair, pairsBy } from "./pair-hypotheses";
import { DIFFERENCE, type PairRule, PRODUCT, REST_SHARE, SHARE } from "./pair-rules";

const KINDS = { share: SHARE, difference: DIFFERENCE, product: PRODUCT };

type Kind = keyof typeof KINDS;

/** What one or two filled rows show is sure enough where nothing else of its kind agrees with them. */
const SURE_ALONE = 6;
/** Of the two shares of a row, whose difference stands behind them as a matter of course. */
const SURE_OF_SHARES = 1;
/** Of the one plan and what was reached of it no other share is left than this one and the rest. */
const SURE_OF_PLAN = 3;

/**
 * Of a heading that calls the column a share or a difference, the one pair of columns to its left that gives every
 * figure printed in it: "Penyaluran | Penggunaan | Sisa di kas" with its first row filled. null where none or
 * several do.
 */
export function onlyPairOf(own: ColumnFigures, all: readonly ColumnFigures[], kind: Kind): Definition | null {
  const shares = all.filter(({ draft }) => REACHED_SHARE_ROLES.includes(draft.role));
  const ofShares = kind === "difference" ? soleOf(own, shares, kind, SURE_OF_SHARES) : null;
  return ofShares ?? soleOf(own, all, kind, SURE_ALONE);
}

/**
 * "Anggaran | Realisasi | %" begun with 5,30 where 94,70 was spent: the figures printed in a share are what the plan
 * leaves. null where one of them is the share itself.
 */
export function restOfPlan(own: ColumnFigures, all: readonly ColumnFigures[]): Definition | null {
  const left = nearbyOf(own, all).filter(({ column }) => column < own.column);
  const [plans, reached] = [PLANNED_ROLES, REALISED_ROLES].map((roles) =>
    left.filter(({ draft }) => roles.includes(draft.role) && draft.definitions.length === 0),
  );
  const [plan, spent] = [plans?.[0], reached?.[0]];
  if (!plan || !spent || plans?.length !== 1 || reached?.length !== 1) return null;
  const agreesAll = (rule: PairRule): Hypothesis | null => {
    const hypothesis = new Pair(plan, spent, rule);
    const rows = own.values.flatMap((_, row) => compare(own, hypothesis, row) ?? []);
    const bits = rows.reduce((sum, row) => sum + row.bits, 0);
    return rows.length > 0 && rows.every(({ agrees }) => agrees) && bits >= SURE_OF_PLAN ? hypothesis : null;
  };
  const rest = agreesAll(REST_SHARE);
  return rest && !agreesAll(SHARE) ? definitionOf(rest) : null;
}

function soleOf(
  own: ColumnFigures,
  all: readonly ColumnFigures[],
  kind: Kind,
  sure: number,
): Definition | null {
  const left = nearbyOf(own, all).filter(({ column }) => column < own.column);
  const pairs = pairsBy(left, KINDS[kind]).filter(
    ({ operands: [one, other] }) => kind !== "product" || !one || !other || one.column < other.column,
  );
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

/**
 * The one share that every figure of the column is, though it has gaps where others show more: "% Realisasi" of a
 * realisasi that is not filled throughout, not of what "Sisa" leaves of some other pagu.
 */
export function plainShare(own: ColumnFigures, others: readonly ColumnFigures[]): Hypothesis | null {
  const left = others.filter(({ column }) => column < own.column);
  const [only, ...more] = pairsBy(left, SHARE).filter((hypothesis) => {
    const rows = own.values.flatMap((_, row) => compare(own, hypothesis, row) ?? []);
    return rows.length > 1 && rows.every(({ isExact }) => isExact);
  });
  return only && more.length === 0 ? only : null;
}
