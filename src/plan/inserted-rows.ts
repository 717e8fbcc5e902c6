import type { CellValue } from "../sheet/snapshot";
import { holds } from "./cell-text";
import type { InsertedRows, Witness } from "./plan";

/**
 * Rows that a plan inserted into one sheet, from the top down. They come into a sheet from the bottom up and
 * leave it from the top down, so that at any moment it is the lowest of them that are there.
 */
export class Insertions {
  private readonly parts: readonly InsertedRows[];

  constructor(parts: readonly InsertedRows[]) {
    this.parts = [...parts].sort((a, b) => a.before - b.before);
  }

  get count(): number {
    return this.parts.length;
  }

  /** Where a row of the finished sheet was before; null for one that was inserted. */
  originOf(row: number): number | null {
    let shift = 0;
    for (const { before, count } of this.parts) {
      if (row < before + shift) break;
      if (row < before + shift + count) return null;
      shift += count;
    }
    return row - shift;
  }

  /** Where a row of the finished sheet is while the lowest `present` parts are there; null while it is not. */
  rowWhile(row: number, present: number): number | null {
    const absent = this.parts.slice(0, this.count - present);
    return new Insertions(absent).originOf(row);
  }

  /** What to delete, in this order, while the lowest `present` parts are there. */
  toDelete(present: number): readonly InsertedRows[] {
    return this.parts.slice(this.count - present);
  }

  /**
   * How many of the parts are there, by constants of the sheet that nobody writes. Where they cannot tell, all
   * of them where that is expected, else none too many.
   */
  presentBy(
    anchors: readonly Witness[],
    formulaAt: (row: number, column: number) => CellValue,
    expectsAll: boolean,
  ): number {
    const fits = Array.from({ length: this.count + 1 }, (_, present) =>
      anchors.reduce((sum, { row, column, content }) => {
        const place = this.rowWhile(row, present);
        return sum + (place !== null && holds(formulaAt(place, column), content) ? 1 : 0);
      }, 0),
    );
    const best = Math.max(...fits);
    return expectsAll ? fits.lastIndexOf(best) : fits.indexOf(best);
  }
}
