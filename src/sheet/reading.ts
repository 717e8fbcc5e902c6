import type { Bacaan } from "../domain/bacaan";
import { bacaSel, gayaKolom, type GayaKolom } from "../domain/angka";
import type { Grid } from "./grid";

/** Reads one column of a table: its numeral style is decided once, over all its rows. */
export class ColumnReader {
  readonly style: GayaKolom;
  private readonly cache = new Map<number, Bacaan>();

  constructor(
    private readonly grid: Grid,
    readonly column: number,
    rows: readonly number[],
    context: { readonly uang: boolean; readonly satuan?: string },
  ) {
    const texts: string[] = [];
    for (const row of rows) {
      const value = grid.value(row, column);
      if (typeof value === "string" && value !== "") texts.push(value);
    }
    this.style = gayaKolom(texts, context);
  }

  read(row: number): Bacaan {
    const known = this.cache.get(row);
    if (known) return known;
    const read = bacaSel(this.grid.value(row, this.column), this.grid.format(row, this.column), this.style);
    this.cache.set(row, read);
    return read;
  }

  /** Whether the cell is a true number, so that a live formula over it works. */
  isNumber(row: number): boolean {
    return typeof this.grid.value(row, this.column) === "number";
  }
}
