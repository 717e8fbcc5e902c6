import { itemAt } from "../../../domain/items";
import type { Likeness } from "./keserupaan";

/** Whose turn it is to be paired: remembered rows `from` to `to`, and rows `first` to `last` of those present. */
interface Rest {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Pairs rows in their order so that they are as alike as possible: for each remembered row its row of the sheet,
 * null where it has none. What stands as it stood, from the top and from the bottom, is paired at once: to weigh
 * every row against every other takes long for what nobody has touched.
 */
export function sejajarkan(count: number, present: readonly number[], likeness: Likeness): (number | null)[] {
  const pairs: (number | null)[] = Array.from({ length: count }, () => null);
  const shorter = Math.min(count, present.length);
  const pairWhole = (index: number, place: number): boolean => {
    const row = itemAt(present, place);
    if (likeness(index, row) < 1) return false;
    pairs[index] = row;
    return true;
  };
  let top = 0;
  while (top < shorter && pairWhole(top, top)) top += 1;
  let bottom = 0;
  while (bottom < shorter - top && pairWhole(count - 1 - bottom, present.length - 1 - bottom)) bottom += 1;
  weigh(
    { from: top, to: count - bottom, first: top, last: present.length - bottom },
    present,
    likeness,
    pairs,
  );
  return pairs;
}

function cell(matrix: readonly ArrayLike<number>[], i: number, j: number): number {
  return itemAt(itemAt(matrix, i), j);
}

/** best[i][j]: how alike the rows from i and from j on are at best, paired in their order. */
function weigh(rest: Rest, present: readonly number[], likeness: Likeness, pairs: (number | null)[]): void {
  const [rows, places] = [rest.to - rest.from, rest.last - rest.first];
  const alike = (i: number, j: number): number => likeness(rest.from + i, itemAt(present, rest.first + j));
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(places + 1));
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = places - 1; j >= 0; j -= 1) {
      const own = alike(i, j);
      const paired = own > 0 ? own + cell(best, i + 1, j + 1) : 0;
      itemAt(best, i)[j] = Math.max(cell(best, i + 1, j), cell(best, i, j + 1), paired);
    }
  }
  for (let i = 0, j = 0; i < rows && j < places;) {
    const own = alike(i, j);
    if (own > 0 && cell(best, i, j) === own + cell(best, i + 1, j + 1)) {
      pairs[rest.from + i] = itemAt(present, rest.first + j);
      i += 1;
      j += 1;
    } else if (cell(best, i + 1, j) >= cell(best, i, j + 1)) i += 1;
    else j += 1;
  }
}
