import { firstOf, itemAt } from "../../domain/items";
import type { Amounts } from "./amounts";
import { FAR_SUM, Groups, NO_CHILDREN } from "./group-cost";

interface State {
  readonly cost: number;
  /** Sum of the kegiatan so far, in the first amount column. */
  readonly sum: number;
  /** The open kegiatan, and the state in which it was opened. */
  readonly start: number;
  readonly before: State | null;
}

const BEAM = 200;
const WRONG_PARENT = 1.5;
/**
 * A state that costs this much more than the best cannot win: the best may close its kegiatan, open one
 * in the next row up to where the other opens its next one, go on as the other does, and miss the
 * programme's sum.
 */
const HOPELESS = 2 * FAR_SUM + WRONG_PARENT;

/**
 * Tells, among the rows under one programme, which are kegiatan (the others are their sub kegiatan):
 * the split whose sums hold best, for each kegiatan over its sub kegiatan and for the programme over its
 * kegiatan. Printed sums are wrong now and then, so that a broken one costs, but does not forbid.
 */
export function splitByAmounts(
  rows: readonly Amounts[],
  parent: Amounts | null,
  isKnown: (position: number) => boolean,
): ReadonlySet<number> {
  if (rows.length === 0) return new Set();
  const all = rows.reduce((sum, [own = 0]) => sum + own, 0);
  const groups = new Groups(rows, isKnown, parentCost(all, parent) > 0);
  let states: State[] = [{ cost: 0, sum: firstOf(rows)[0] ?? 0, start: 0, before: null }];
  for (let position = 1; position < rows.length; position += 1) {
    const opened = openAt(states, position, itemAt(rows, position)[0] ?? 0, groups);
    states = cheapest(isKnown(position) ? opened : [...states, ...opened]);
  }
  const last = (state: State): number =>
    state.cost + groups.cost(state.start, rows.length) + parentCost(state.sum, parent);
  const best = states.reduce((one, other) => (last(other) < last(one) ? other : one));
  // Long lists lose on the way that all stand beside each other: an open kegiatan has not yet paid for what it holds.
  const isOpen = rows.every((_, position) => !isKnown(position));
  const besides = rows.length * NO_CHILDREN + parentCost(all, parent);
  return isOpen && besides <= last(best) ? new Set(rows.keys()) : startsOf(best);
}

/** Every state with a new kegiatan at `position`; of those with the same sum, the cheapest. */
function openAt(states: readonly State[], position: number, amount: number, groups: Groups): State[] {
  const bySum = new Map<number, State>();
  for (const before of states) {
    const cost = before.cost + groups.cost(before.start, position);
    const sum = before.sum + amount;
    const rival = bySum.get(Math.round(sum));
    if (!rival || cost < rival.cost) bySum.set(Math.round(sum), { cost, sum, start: position, before });
  }
  return [...bySum.values()];
}

/** The best of them, in the order of their cost; there are few different costs. */
function cheapest(states: readonly State[]): State[] {
  let best = Infinity;
  for (const { cost } of states) if (cost < best) best = cost;
  const byCost = new Map<number, State[]>();
  for (const state of states) {
    if (state.cost > best + HOPELESS) continue;
    const same = byCost.get(state.cost);
    if (same) same.push(state);
    else byCost.set(state.cost, [state]);
  }
  const kept: State[] = [];
  for (const [, same] of [...byCost].sort(([a], [b]) => a - b)) {
    kept.push(...same.slice(0, BEAM - kept.length));
    if (kept.length === BEAM) break;
  }
  return kept;
}

function startsOf(state: State): Set<number> {
  const starts = new Set<number>();
  for (let at: State | null = state; at; at = at.before) starts.add(at.start);
  return starts;
}

function parentCost(sum: number, parent: Amounts | null): number {
  if (parent === null) return 0;
  return Math.abs(sum - (parent[0] ?? Number.NaN)) > 1 ? WRONG_PARENT : 0;
}
