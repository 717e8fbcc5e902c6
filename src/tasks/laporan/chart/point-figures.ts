import type { Axis } from "./axis";

/** Parts of the axis that a figure beside its point takes, and a point itself. */
const FIGURE = 0.12;
const POINT = 0.025;

export type Side = "above" | "below";

interface Taken {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the figures of the points of one year can be read, from the highest down: above the highest point,
 * below the others, on the other side where that is taken. null where no side has room: the table has it.
 */
export function sidesOf(values: readonly (number | null)[], { min, max }: Axis): (Side | null)[] {
  const heights = values.map((value) =>
    value === null ? null : (Math.min(value, max) - min) / (max - min || 1),
  );
  const taken: Taken[] = heights.flatMap((height) => (height === null ? [] : [around(height)]));
  const sides: (Side | null)[] = heights.map(() => null);
  const order = heights.flatMap((height, index) => (height === null ? [] : [{ height, index }]));
  order.sort((a, b) => b.height - a.height);
  order.forEach(({ height, index }, rank) => {
    const tries: readonly Side[] = rank === 0 ? ["above", "below"] : ["below", "above"];
    const side = tries.find((each) => isFree(room(height, each), taken));
    if (!side) return;
    sides[index] = side;
    taken.push(room(height, side));
  });
  return sides;
}

function around(height: number): Taken {
  return { from: height - POINT, to: height + POINT };
}

function room(height: number, side: Side): Taken {
  return side === "above"
    ? { from: height + POINT, to: height + POINT + FIGURE }
    : { from: height - POINT - FIGURE, to: height - POINT };
}

/** Below the axis stand the years. */
function isFree({ from, to }: Taken, taken: readonly Taken[]): boolean {
  const touches = (other: Taken): boolean => from < other.to - 1e-9 && to > other.from + 1e-9;
  return from >= 0 && !taken.some(touches);
}
