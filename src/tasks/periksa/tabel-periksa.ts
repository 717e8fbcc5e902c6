import type { Angka, Bacaan } from "../../domain/bacaan";
import { bulatkan, type Desimal } from "../../domain/desimal";
import { bacaProsaRealisasi, type ProsaRealisasi } from "../../domain/prosa-realisasi";
import { cellKey } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import type { ColumnRole } from "../../sheet/roles";
import type { Column, Row, Table } from "../../sheet/table";
import type { Pengaturan } from "../../domain/pengaturan";
import { planColumns, type ColumnPlan } from "../../calculation/calculation";
import { computeTable, rowContext } from "../../calculation/compute-table";
import type { RowContext } from "../../calculation/evaluate";
import { ColumnStyle } from "../../calculation/number-style";
import { Operands } from "../../calculation/operands";
import type { Units } from "../../calculation/units";
import { tulisAngka } from "./kalimat";

/** The cells of a table as they are shown: a stored 0.33333 under 0.00% is 33,33. */
class ShownOperands extends Operands {
  override read(row: number, column: number): Bacaan {
    const read = super.read(row, column);
    return read.jenis === "angka" ? { ...read, nilai: bulatkan(read.nilai, read.desimal) } : read;
  }
}

/** The cells of a table, some of them as they should be. */
class MendedOperands extends Operands {
  constructor(
    grid: Grid,
    table: Table,
    units: Units,
    private readonly mended: ReadonlyMap<number, Desimal>,
  ) {
    super(grid, table, units);
  }

  override read(row: number, column: number): Bacaan {
    const read = super.read(row, column);
    const nilai = this.mended.get(cellKey(row, column));
    return nilai && read.jenis === "angka" ? { ...read, nilai } : read;
  }
}

/** One table with everything the rules read of it: its figures as printed, its plan, its rows in order. */
export class TabelPeriksa {
  readonly operands: Operands;
  readonly plan: ColumnPlan;
  private readonly shown: Operands;
  private exact: Operands | null = null;
  private readonly styles = new Map<number, ColumnStyle>();
  private readonly told = new Map<string, ProsaRealisasi | null>();
  private readonly labels: ReadonlyMap<number, string>;

  constructor(
    readonly grid: Grid,
    readonly table: Table,
    readonly pengaturan: Pengaturan,
    private readonly units: Units,
  ) {
    this.operands = new Operands(grid, table, units);
    this.shown = new ShownOperands(grid, table, units);
    this.plan = planColumns(table);
    this.labels = new Map(table.rows.map((row) => [row.row, row.label]));
  }

  /** Columns of the given roles, from the left. */
  columns(...roles: readonly ColumnRole[]): Column[] {
    return this.table.columns.filter((column) => roles.includes(column.role));
  }

  context(row: Row, pengaturan = this.pengaturan): RowContext {
    return rowContext(this.operands, this.table, row, pengaturan);
  }

  /** The same row with its inputs rounded as they are shown. */
  shownContext(row: Row, pengaturan = this.pengaturan): RowContext {
    return rowContext(this.shown, this.table, row, pengaturan);
  }

  /** The same row with its derived cells as a run computes them, before any rounding. */
  exactContext(row: Row, pengaturan = this.pengaturan): RowContext {
    this.exact ??= computeTable(this.grid, this.table, this.plan, this.pengaturan, this.units).operands;
    return rowContext(this.exact, this.table, row, pengaturan);
  }

  /** The same cells, some of them as they should be. */
  mended(figures: ReadonlyMap<number, Desimal>): Operands {
    return new MendedOperands(this.grid, this.table, this.units, figures);
  }

  read(row: number, column: number): Bacaan {
    return this.operands.read(row, column);
  }

  /** The cell's figure; of a cell that tells its realisasi in prose, that realisasi. */
  angka(row: number, column: number): Angka | null {
    const read = this.read(row, column);
    if (read.jenis === "angka") return read;
    return read.jenis === "teks" ? (this.prosa(read.teks)?.realisasi ?? null) : null;
  }

  /** A text that tells a realisasi in a sentence; null for any other. */
  prosa(teks: string): ProsaRealisasi | null {
    let prosa = this.told.get(teks);
    if (prosa === undefined) this.told.set(teks, (prosa = bacaProsaRealisasi(teks)));
    return prosa;
  }

  /** What stands in the cell, figures in Indonesian style. */
  tertulis(row: number, column: number): string {
    const value = this.grid.value(row, column);
    const read = this.read(row, column);
    return typeof value === "number" && read.jenis === "angka"
      ? tulisAngka(read)
      : this.grid.text(row, column);
  }

  label(row: number): string {
    return this.labels.get(row) ?? "";
  }

  nama(row: number, column: number): string {
    return this.grid.name(row, column);
  }

  style(column: Column): ColumnStyle {
    let style = this.styles.get(column.column);
    if (!style) this.styles.set(column.column, (style = new ColumnStyle(this.grid, this.table, column)));
    return style;
  }
}
