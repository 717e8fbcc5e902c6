import { NOL } from "../domain/desimal";
import { MONEY_ROLES } from "../domain/roles";
import type { Operands } from "../calculation/rule/operands";
import type { Outcome } from "../calculation/cells/outcome";
import type { Figur, Isi, Sel } from "./figure";

/** A number with more decimals than these was computed, not typed; then the usual two are printed. */
const MOST_DECIMALS = 4;
const DECIMALS = 2;

/** Two; of a small number as many as show it: 0.00123 is not 0,00. */
function usualDecimals(nilai: Figur["nilai"]): number {
  return nilai.isZero() || nilai.abs().gte(0.1) ? DECIMALS : Math.max(DECIMALS, 1 - nilai.e);
}

/** "1:400" is as little 0,00 as 0,0025. */
function isRatio(text: string): boolean {
  return /^\s*\d[\d.,]*\s*:\s*\d/.test(text);
}

/** "3.120.450" under "dalam ribuan rupiah" is three milliards: a report prints rupiah, whatever its sources count in. */
function inRupiah(own: Figur, factor: number): Figur {
  const { nilai, desimal, sel } = own;
  const places = Math.max(0, desimal - Math.round(Math.log10(factor)));
  return { ...own, nilai: nilai.times(factor), desimal: places, sel: sel && { ...sel, pengali: factor } };
}

/** The cells of a computed table as figures that are printed elsewhere, each with the cell it may point at. */
export class FigureReader {
  constructor(private readonly operands: Operands) {}

  isi(row: number, column: number): Isi | null {
    const read = this.operands.read(row, column);
    if (read.jenis === "angka") {
      const factor = this.factor(column);
      const outcome = this.operands.outcome(row, column);
      const { nilai, persen, satuan } = read;
      const printed = outcome?.ok ? nilai.decimalPlaces() : read.desimal;
      const desimal =
        outcome?.ok && persen ? DECIMALS : printed > MOST_DECIMALS ? usualDecimals(nilai) : printed;
      const sel = this.sel(row, column, outcome, nilai);
      if (factor !== 1) return inRupiah({ nilai, persen, satuan, desimal, sel }, factor);
      const own = { nilai, persen, satuan, desimal, sel };
      const text = this.operands.grid.shownText(row, column);
      return isRatio(text) ? { ...own, tertulis: text } : own;
    }
    const spoken = read.jenis === "rentang" || read.jenis === "ambang" || read.jenis === "predikat";
    return spoken ? { teks: this.operands.grid.shownText(row, column) } : null;
  }

  figur(row: number, column: number): Figur | null {
    const isi = this.isi(row, column);
    return isi && "nilai" in isi ? isi : null;
  }

  /** An amount; a dash is none spent. */
  jumlah(row: number, column: number): Figur | null {
    if (this.operands.read(row, column).jenis === "nihil") {
      return { nilai: NOL, persen: false, satuan: "", desimal: 0, sel: null };
    }
    return this.figur(row, column);
  }

  /** Rupiah that 1 stands for in an amount of the budget; an indikator in "Rp juta" keeps the unit of its target. */
  private factor(column: number): number {
    const own = this.operands.table.columns.find((one) => one.column === column);
    return own && MONEY_ROLES.has(own.role) ? own.multiplier : 1;
  }

  /**
   * The cell, where it holds a number. Of a derived column only where its own formula gives what we
   * compute: a typed figure would not follow its operands, a wrong one would be repeated.
   */
  private sel(row: number, column: number, outcome: Outcome | undefined, nilai: Figur["nilai"]): Sel | null {
    const { grid, table } = this.operands;
    const value = grid.value(row, column);
    if (typeof value !== "number") return null;
    const ratio = this.operands.storesRatio(row, column);
    const sel = { sheet: table.sheet, ...grid.place(row, column), ratio };
    if (!outcome?.ok) return sel;
    const stands = ratio ? value * 100 : value;
    const agrees = Math.abs(stands - nilai.toNumber()) <= 1e-9 * Math.max(1, Math.abs(stands));
    return agrees && grid.hasFormula(row, column) ? sel : null;
  }
}
