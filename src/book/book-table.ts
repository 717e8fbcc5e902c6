import { hasOwnFigures } from "../sheet/rows/row-kinds";
import type { ColumnPlan } from "../calculation/columns/column-plan";
import type { Angka, Bacaan } from "../domain/bacaan";
import type { Desimal } from "../domain/desimal";
import type { Pengaturan, Polaritas } from "../domain/pengaturan";
import { bacaProsaRealisasi } from "../domain/prosa-realisasi";
import { planColumns } from "../calculation/calculation";
import { computeRule } from "../calculation/rule/compute-rule";
import { computeTable, type ComputedTable } from "../calculation/compute-table";
import { ColumnStyle } from "../calculation/cells/number-style";
import { nearest } from "../calculation/cells/nearest";
import { Operands } from "../calculation/rule/operands";
import type { Outcome } from "../calculation/cells/outcome";
import type { ComputedCell } from "../calculation/cells/computed-cell";
import { isWitness } from "../calculation/cells/witness";
import type { DirectionsTold } from "../calculation/rule/directions-told";
import { rowContext, type RowContext } from "../calculation/rule/row-context";
import { capaian, kemajuan } from "../calculation/rule/rules";
import type { Units } from "../calculation/rule/units";
import type { Grid } from "../sheet/grid";
import type { ColumnRole } from "../domain/roles";
import type { Column, Row, Table } from "../sheet/table";
import { contradictedColumns, type Contradicted } from "./contradicted";
import { FigureReader } from "./figure-reader";
import type { Figur, Isi } from "./figure";
import { isDiganti, type KolomGanti } from "./kolom-ganti";
import { ofYear } from "./tahun";
import { repeatedColumns, type Repeated } from "./repeated-columns";
import { MendedOperands, ShownOperands } from "./operand-variants";

/** What a table knows of its workbook. */
interface BukuTabel {
  /** Columns whose formulas a person chose to have replaced. */
  readonly ganti: readonly KolomGanti[];
  /** What typed figures tell of directions. */
  readonly told: DirectionsTold;
  /** All its tables. */
  readonly semua: () => readonly BookTable[];
}

interface LeftOut {
  /** Those whose typed figures the rules do not resemble. */
  readonly contradicted: readonly Contradicted[];
  /** Guessed ones that would say the figures of another one again. */
  readonly repeated: readonly Repeated[];
}

/**
 * A table with its figures: as they stand (`operands`), as they are shown, and as the rules compute them
 * (`computed`). Each is made when it is first asked for, once.
 */
export class BookTable {
  readonly operands: Operands;
  readonly plan: ColumnPlan;
  private asShown: Operands | null = null;
  private asComputed: ComputedTable | null = null;
  private leftOut: LeftOut = { contradicted: [], repeated: [] };
  private figures: FigureReader | null = null;
  private readonly exact = new Map<Row, RowContext>();
  private readonly styles = new Map<number, ColumnStyle>();
  private readonly labels: ReadonlyMap<number, string>;

  constructor(
    readonly grid: Grid,
    readonly table: Table,
    readonly pengaturan: Pengaturan,
    private readonly units: Units,
    readonly buku: BukuTabel,
  ) {
    this.operands = new Operands(grid, table, units);
    this.plan = planColumns(table);
    this.labels = new Map(table.rows.map((row) => [row.row, row.label]));
  }

  /** Every derived cell by the rules, before any rounding; without columns that hold something else. */
  get computed(): ComputedTable {
    if (this.asComputed) return this.asComputed;
    const all = this.compute(this.plan);
    const contradicted = contradictedColumns(all).filter(({ derived }) => !this.isDiganti(derived.column));
    this.leftOut = { contradicted, repeated: repeatedColumns(all) };
    const left = [...contradicted, ...this.leftOut.repeated].map(({ derived }) => derived);
    const derived = this.plan.derived.filter((own) => !left.includes(own));
    this.asComputed = left.length === 0 ? all : this.compute({ ...this.plan, derived });
    return this.asComputed;
  }

  /** Columns that a rule would fill, and that stay as they are. */
  get left(): LeftOut {
    return this.computed && this.leftOut;
  }

  /** The same table by another reading, over these cells. */
  readAs(table: Table, grid: Grid): BookTable {
    return new BookTable(grid, table, this.pengaturan, this.units, this.buku);
  }

  /** Whether a person chose to have the column's formulas replaced. */
  isDiganti({ column }: Column): boolean {
    return isDiganti(this.buku.ganti, this.table, column);
  }

  /** Whether the cell holds a typed figure that tells a direction, and stays as it was typed. */
  isWitness(cell: ComputedCell): boolean {
    return isWitness(this.buku.told, cell);
  }

  private compute(plan: ColumnPlan): ComputedTable {
    return computeTable(this.grid, this.table, plan, this.pengaturan, {
      units: this.units,
      told: this.buku.told,
    });
  }

  /** Rows that hold figures of their own; without headings, totals and averages. */
  get rows(): readonly Row[] {
    return this.table.rows.filter(hasOwnFigures);
  }

  /** Columns of the given roles, from the left. */
  columns(...roles: ColumnRole[]): Column[] {
    return this.table.columns.filter((column) => roles.includes(column.role));
  }

  has(...roles: ColumnRole[]): boolean {
    return roles.every((role) => this.table.columns.some((column) => column.role === role));
  }

  /** The first column of the role: of the year where the table has several years, else of its last year. */
  column(role: ColumnRole, tahun: string): Column | null {
    return ofYear(this.columns(role), tahun);
  }

  nearest(column: Column, ...roles: ColumnRole[]): Column | null {
    return nearest(this.table, column, roles);
  }

  context(row: Row, pengaturan = this.pengaturan): RowContext {
    return rowContext(this.operands, this.table, row, pengaturan);
  }

  /** The same row with its inputs rounded as they are shown. */
  shownContext(row: Row, pengaturan = this.pengaturan): RowContext {
    this.asShown ??= new ShownOperands(this.grid, this.table, this.units);
    return rowContext(this.asShown, this.table, row, pengaturan);
  }

  /** The same row with its derived cells as a run computes them, before any rounding. */
  exactContext(row: Row, pengaturan = this.pengaturan): RowContext {
    const { operands } = this.computed;
    if (pengaturan !== this.pengaturan) return rowContext(operands, this.table, row, pengaturan);
    let context = this.exact.get(row);
    if (!context) this.exact.set(row, (context = rowContext(operands, this.table, row, pengaturan)));
    return context;
  }

  /** The same cells, some of them as they should be. */
  mended(figures: ReadonlyMap<number, Desimal>): Operands {
    return new MendedOperands(this.grid, this.table, this.units, figures);
  }

  read(row: number, column: number): Bacaan {
    return this.operands.read(row, column);
  }

  /** The cell's figure as it stands; of a cell that tells its realisasi in prose, that realisasi. */
  angka(row: number, column: number): Angka | null {
    const read = this.read(row, column);
    if (read.jenis === "angka") return read;
    return read.jenis === "teks" ? (bacaProsaRealisasi(read.teks)?.realisasi ?? null) : null;
  }

  label(row: number): string {
    return this.labels.get(row) ?? "";
  }

  nama(row: number, column: number): string {
    return this.grid.name(row, column);
  }

  text(row: Row, column: Column | null): string {
    return column ? this.grid.shownText(row.row, column.column) : "";
  }

  style(column: Column): ColumnStyle {
    let style = this.styles.get(column.column);
    if (!style) this.styles.set(column.column, (style = new ColumnStyle(this.grid, this.table, column)));
    return style;
  }

  polaritas(row: Row): Polaritas {
    return this.exactContext(row).polaritas;
  }

  /** Unit of the row's indikator: as a column names it, else as printed with one of the given figures. */
  satuan(row: Row, ...printed: (Column | null)[]): string {
    const named = this.operands.satuan(row.row);
    if (named !== "") return named;
    const units = printed.map((column) => this.figur(row, column)?.satuan ?? "");
    return units.find((unit) => unit !== "" && unit !== "%") ?? "";
  }

  /** What the cell says, by the rules where it is derived; null where it is blank, a dash, an error or prose. */
  isi(row: Row, column: Column | null): Isi | null {
    return column && this.reader.isi(row.row, column.column);
  }

  figur(row: Row, column: Column | null): Figur | null {
    return column && this.reader.figur(row.row, column.column);
  }

  /** An amount; a dash is none spent. */
  jumlah(row: Row, column: Column): Figur | null {
    return this.reader.jumlah(row.row, column.column);
  }

  /** Capaian of a row from two of its columns; `capped`: the office's highest capaian applies. */
  capaian(row: Row, target: Column, realisasi: Column, capped = true): Outcome {
    const rule = (capped ? capaian : kemajuan)(target.column, realisasi.column);
    return computeRule(rule, this.exactContext(row));
  }

  private get reader(): FigureReader {
    this.figures ??= new FigureReader(this.computed.operands);
    return this.figures;
  }
}
