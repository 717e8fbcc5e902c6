/** Budget figures of one row: pagu and, where printed, realisasi; NaN where there is none. */
export type Amounts = readonly number[];

interface State {
  readonly cost: number;
  /** Sum of the kegiatan so far, in the first amount column. */
  readonly sum: number;
  readonly starts: readonly number[];
}

const BEAM = 200;
const NO_CHILDREN = 0.6;
const WRONG_SUM = 1.2;
const NEAR_SUM = 0.7;
const WRONG_PARENT = 1.5;

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
  let states: State[] = [{ cost: 0, sum: rows[0]![0] ?? 0, starts: [0] }];
  for (let position = 1; position < rows.length; position += 1) {
    states = states.flatMap((state) => branches(state, rows, position, isKnown(position)));
    states = prune(states);
  }
  const finished = states.map((state) => ({ ...state, cost: state.cost + closing(state, rows, parent) }));
  return new Set(finished.sort((a, b) => a.cost - b.cost)[0]!.starts);
}

function branches(state: State, rows: readonly Amounts[], position: number, known: boolean): State[] {
  const opened: State = {
    cost: state.cost + groupCost(rows, state.starts.at(-1)!, position),
    sum: state.sum + (rows[position]![0] ?? 0),
    starts: [...state.starts, position],
  };
  return known ? [opened] : [state, opened];
}

/** The cheapest state for each open kegiatan and sum. */
function prune(states: readonly State[]): State[] {
  const best = new Map<string, State>();
  for (const state of states) {
    const key = `${state.starts.at(-1)}:${Math.round(state.sum)}`;
    const rival = best.get(key);
    if (!rival || state.cost < rival.cost) best.set(key, state);
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, BEAM);
}

function closing(state: State, rows: readonly Amounts[], parent: Amounts | null): number {
  const own = groupCost(rows, state.starts.at(-1)!, rows.length);
  if (parent === null) return own;
  const wrong = Math.abs(state.sum - (parent[0] ?? Number.NaN)) > 1;
  return own + (wrong ? WRONG_PARENT : 0);
}

/** How badly a kegiatan at `start` fits the rows up to `end` as its sub kegiatan. */
function groupCost(rows: readonly Amounts[], start: number, end: number): number {
  if (end - start === 1) return NO_CHILDREN;
  const columns = rows[start]!.length;
  let cost = 0;
  for (let column = 0; column < columns; column += 1) {
    const own = rows[start]![column] ?? Number.NaN;
    let sum = 0;
    for (let row = start + 1; row < end; row += 1) sum += rows[row]![column] || 0;
    const gap = Math.abs(sum - own);
    if (Number.isNaN(own) || gap <= 1) continue;
    cost += (gap <= Math.abs(own) * 0.01 ? NEAR_SUM : WRONG_SUM) / columns;
  }
  return cost;
}
