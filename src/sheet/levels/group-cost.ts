import { firstOf, itemAt } from "../../domain/items";
import type { Amounts } from "./amounts";

/** A kegiatan alone. */
export const NO_CHILDREN = 0.6;
const WRONG_SUM = 1.2;
const NEAR_SUM = 0.7;
/** Below a row whose name does not say that it is a kegiatan: more than two rows that stand beside each other. */
const WRONG_SUM_UNNAMED = 1.3;
/** The same, with parts of nothing like the whole: never cheaper than as many rows that stand beside each other. */
export const FAR_SUM = 2.5;
const FAR = 1.5;

/** The figure of a row in one column, and the sum of the rows below it there. */
interface Sums {
  readonly own: number;
  readonly parts: number;
  readonly gap: number;
}

function isWhole({ gap }: Sums): boolean {
  return gap <= 1;
}

function isNear({ own, gap }: Sums): boolean {
  return gap <= Math.max(1, Math.abs(own) * 0.01);
}

/** How badly stretches of rows fit together as one kegiatan with its sub kegiatan. */
export class Groups {
  /** Running sums of each amount column. */
  private readonly running: readonly Float64Array[];

  constructor(
    private readonly rows: readonly Amounts[],
    private readonly isKnown: (position: number) => boolean,
    /** The programme holds a figure that the rows do not come to as they stand beside each other. */
    private readonly maySlip: boolean,
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
    const isWrongInAll = gaps.length > 1 && !gaps.some(this.isKnown(start) ? isNear : isWhole);
    let cost = 0;
    for (const each of gaps) {
      if (isWhole(each)) continue;
      const isSlip = isNear(each) && !isWrongInAll;
      cost += (isSlip ? NEAR_SUM : this.wrongSum(each, start, end, isWrongInAll)) / columns;
    }
    return cost;
  }

  /**
   * A slip leaves a sum near the whole, and breaks one column; rows that stand beside each other do not come
   * near it, or hold in no column; of many kegiatan some come near the one above them by chance, in each column
   * another way (LKIP KUMKM Jawa Barat 2016). Where the programme is still blank, or holds just these rows, none is a slip.
   */
  private wrongSum({ own, parts }: Sums, start: number, end: number, isWrongInAll: boolean): number {
    const isNamed = this.isKnown(start);
    const isFar =
      isWrongInAll || (!this.maySlip && !isNamed) || Math.max(own, parts) > Math.min(own, parts) * FAR;
    if (isFar) return Math.max(FAR_SUM, NO_CHILDREN * (end - start + 1));
    return isNamed ? WRONG_SUM : WRONG_SUM_UNNAMED;
  }
}
