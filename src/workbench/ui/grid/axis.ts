import { itemAt } from "../../items";
/** Where the rows or columns of a sheet lie on the screen, in pixels from its corner; hidden ones have no size. */
export class Axis {
  private readonly starts: Float64Array;

  /** `sizeOf` is asked once for each of the `count` first rows or columns. */
  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index++)
      this.starts[index + 1] = itemAt(this.starts, index) + sizeOf(index);
  }

  /** Pixels before `index`; past the end, all of them. */
  start(index: number): number {
    return itemAt(this.starts, Math.min(index, this.count));
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** Pixels of `length` rows or columns from `index` on. */
  span(index: number, length: number): number {
    return this.start(index + length) - this.start(index);
  }

  /** The row or column that holds a pixel, within the axis. */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (itemAt(this.starts, middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The next shown row or column from `index` on in direction `step` (1 or -1), `index` itself included. */
  shown(index: number, step: 1 | -1): number | null {
    for (let next = index; next >= 0 && next < this.count; next += step) if (this.size(next) > 0) return next;
    return null;
  }
}
