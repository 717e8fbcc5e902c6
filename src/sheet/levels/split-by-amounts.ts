import { firstOf, itemAt } from "../../domain/items";
/** Budget figures of one row: pagu and, where printed, realisasi; NaN where there is none. */
export type Amounts = readonly number[];

interface State {
  readonly cost: number;
  /** Sum of the kegiatan so far, in the first amount column. */
  readonly sum: number;
  /** The open kegiatan, and the state in which it was opened. */
  readonly start: number;
  readonly before: State | null;
}

const BEAM = 200;
const NO_CHILDREN = 0.6;
const WRONG_SUM = 1.2;
const NEAR_SUM = 0.7;
/** Below a row whose name does not say that it is a kegiatan: more than two rows that stand beside each other. */
const WRONG_SUM_UNNAMED = 1.3;
/** The same, with parts of nothing like the whole: never cheaper than as many rows that stand beside each other. */
const FAR_SUM = 2.5;
const FAR = 1.5;
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
  const groups = new Groups(rows, isKnown);
  let states: State[] = [{ cost: 0, sum: firstOf(rows)[0] ?? 0, start: 0, before: null }];
  for (let position = 1; position < rows.length; position += 1) {
    const opened = openAt(states, position, itemAt(rows, position)[0] ?? 0, groups);
    states = cheapest(isKnown(position) ? opened : [...states, ...opened]);
  }
  let best = firstOf(states);
  let bestCost = Infinity;
  for (const state of states) {
    const cost = state.cost + groups.cost(state.start, rows.length) + parentCost(state.sum, parent);
    if (cost < bestCost) [best, bestCost] = [state, cost];
  }
  return startsOf(best);
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

/** The figure of a row in one column, and the sum of the rows below it there. */
interface Sums {
  readonly own: number;
  readonly parts: number;
  readonly gap: number;
}

function isNear({ own, gap }: Sums): boolean {
  return gap <= Math.max(1, Math.abs(own) * 0.01);
}

/** How badly stretches of rows fit together as one kegiatan with its sub kegiatan. */
class Groups {
  /** Running sums of each amount column. */
  private readonly running: readonly Float64Array[];

  constructor(
    private readonly rows: readonly Amounts[],
    private readonly isKnown: (position: number) => boolean,
  ) {
    this.running = firstOf(rows).map((_, column) => {
      const sums = new Float64Array(rows.length + 1);
      rows.forEach((row, index) => (sums[index + 1] = itemAt(sums, index) + (row[column] || 0)));
      return sums;
    });
  }

  /** A kegiatan at `start` with everything before `end` as its sub kegiatan. */
  cost(start: number, end: number): number {
    if (end - start === 1) return NO_CHILDREN;
    const columns = this.running.length;
    const gaps: Sums[] = [];
    for (let column = 0; column < columns; column += 1) {
      const own = itemAt(this.rows, start)[column] ?? Number.NaN;
      const sums = itemAt(this.running, column);
      const parts = itemAt(sums, end) - itemAt(sums, start + 1);
      if (!Number.isNaN(own)) gaps.push({ own, parts, gap: Math.abs(parts - own) });
    }
    const isWrongInAll = gaps.length > 1 && !gaps.some(isNear);
    let cost = 0;
    for (const each of gaps) {
      if (each.gap <= 1) continue;
      cost += (isNear(each) ? NEAR_SUM : this.wrongSum(each, start, end, isWrongInAll)) / columns;
    }
    return cost;
  }

  /**
   * A slip leaves a sum near the whole, and breaks one column; rows that stand beside each other do not come
   * near it, or hold in no column.
   */
  private wrongSum({ own, parts }: Sums, start: number, end: number, isWrongInAll: boolean): number {
    const isFar = isWrongInAll || Math.max(own, parts) > Math.min(own, parts) * FAR;
    if (isFar) return Math.max(FAR_SUM, NO_CHILDREN * (end - start + 1));
    return this.isKnown(start) ? WRONG_SUM : WRONG_SUM_UNNAMED;
  }
}
