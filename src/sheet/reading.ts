import type { Bacaan } from "../domain/bacaan";
import { bacaSel, gayaKolom, type GayaKolom } from "../domain/angka";
import { artiFormat } from "../domain/format-excel";
import { SATUAN_RASIO } from "../domain/satuan";
import { commaHabit } from "./comma-habit";
import type { Grid } from "./grid";
import type { CellValue } from "./snapshot";

/** A stored ratio of 100.000 % and more is none among rupiah. */
const NO_SHARE = 1000;

/** Reads one column of a table: its numeral style is decided once, over all its rows. */
export class ColumnReader {
  readonly style: GayaKolom;
  private readonly cache = new Map<number, Bacaan>();

  constructor(
    private readonly grid: Grid,
    readonly column: number,
    rows: readonly number[],
    private readonly context: { readonly uang: boolean; readonly satuan?: string },
  ) {
    const texts: string[] = [];
    for (const row of rows) {
      const value = grid.value(row, column);
      if (typeof value === "string" && value !== "") texts.push(value);
    }
    const style = gayaKolom(texts, context);
    const koma = style.koma ?? commaHabit(grid, column);
    this.style = { ...style, koma, komaPasti: style.koma === null && koma !== null };
  }

  read(row: number): Bacaan {
    const known = this.cache.get(row);
    if (known) return known;
    const value = this.grid.value(row, this.column);
    const format = this.grid.format(row, this.column);
    const isLeftOver = this.isNoShare(value) && artiFormat(format).rasioPersen;
    const figure = bacaSel(value, isLeftOver ? "General" : format, this.style);
    const read = this.isNoAmount(figure) ? ({ jenis: "teks", teks: String(value) } as const) : figure;
    this.cache.set(row, read);
    return read;
  }

  /**
   * Whether the cell stores a ratio that Excel shows times 100. Rupiah under such a format, left from another column,
   * are none: 3.179.600 shown as 317.960.000 %.
   */
  storesRatio(row: number): boolean {
    const isNoShare = this.isNoShare(this.grid.value(row, this.column));
    return !isNoShare && artiFormat(this.grid.format(row, this.column)).rasioPersen;
  }

  /** "1:400" among rupiah is no amount. */
  private isNoAmount(read: Bacaan): boolean {
    return this.context.uang && read.jenis === "angka" && read.satuan === SATUAN_RASIO;
  }

  private isNoShare(value: CellValue): boolean {
    return this.context.uang && typeof value === "number" && Math.abs(value) >= NO_SHARE;
  }

  /** Whether the cell is a true number, so that a live formula over it works. */
  isNumber(row: number): boolean {
    return typeof this.grid.value(row, this.column) === "number";
  }
}
