import { NOL } from "../../../domain/desimal";
import type { Pengaturan, Polaritas } from "../../../domain/pengaturan";
import type { Grid } from "../../../sheet/grid";
import type { ColumnRole } from "../../../sheet/roles";
import type { Column, Row, Table } from "../../../sheet/table";
import { planColumns, type ColumnPlan } from "../../../calculation/calculation";
import { computeTable, polaritasOf } from "../../../calculation/compute-table";
import { evaluate, type RowContext } from "../../../calculation/evaluate";
import { nearest } from "../../../calculation/operand-columns";
import type { Operands } from "../../../calculation/operands";
import type { Outcome } from "../../../calculation/outcome";
import type { Units } from "../../../calculation/units";
import type { Figur, Isi, Sel } from "./isi";

/** A number with more decimals than these was computed, not typed; then the usual two are printed. */
const MOST_DECIMALS = 4;
const DECIMALS = 2;

/** A table of the workbook with its derived cells computed by the same rules as *Hitung ulang*. */
export class TabelSumber {
  readonly plan: ColumnPlan;
  private readonly operands: Operands;

  constructor(
    readonly table: Table,
    readonly grid: Grid,
    private readonly pengaturan: Pengaturan,
    units: Units,
  ) {
    this.plan = planColumns(table);
    this.operands = computeTable(grid, table, this.plan, pengaturan, units).operands;
  }

  get rows(): readonly Row[] {
    return this.table.rows.filter((row) => row.kind === "data" || row.kind === "subtotal");
  }

  columns(...roles: ColumnRole[]): Column[] {
    return this.table.columns.filter((column) => roles.includes(column.role));
  }

  has(...roles: ColumnRole[]): boolean {
    return roles.every((role) => this.table.columns.some((column) => column.role === role));
  }

  /** The first column of the role: of the year where the table has several years, else of its last year. */
  column(role: ColumnRole, tahun: string): Column | null {
    const own = this.columns(role);
    const latest = own
      .map((column) => column.period ?? "")
      .sort()
      .at(-1);
    return (
      own.find((column) => column.period === tahun) ??
      own.find((column) => (column.period ?? "") === latest) ??
      null
    );
  }

  nearest(column: Column, ...roles: ColumnRole[]): Column | null {
    return nearest(this.table, column, roles);
  }

  text(row: Row, column: Column | null): string {
    return column ? this.grid.shownText(row.row, column.column) : "";
  }

  /** Unit of the row's indikator: as a column names it, else as printed with one of the given figures. */
  satuan(row: Row, ...printed: (Column | null)[]): string {
    const named = this.operands.satuan(row.row);
    if (named !== "") return named;
    const units = printed.map((column) => this.figur(row, column)?.satuan ?? "");
    return units.find((unit) => unit !== "" && unit !== "%") ?? "";
  }

  polaritas(row: Row): Polaritas {
    return polaritasOf(this.operands, this.table, row, this.pengaturan);
  }

  /** What the cell says; null where it is blank, a dash, an error or prose. */
  isi(row: Row, column: Column | null): Isi | null {
    if (!column) return null;
    const read = this.operands.read(row.row, column.column);
    if (read.jenis === "angka") {
      const outcome = this.operands.outcome(row.row, column.column);
      const { nilai, persen, satuan } = read;
      const printed = outcome?.ok ? nilai.decimalPlaces() : read.desimal;
      const desimal = outcome?.ok && persen ? DECIMALS : printed > MOST_DECIMALS ? DECIMALS : printed;
      return { nilai, persen, satuan, desimal, sel: this.sel(row, column, outcome, nilai) };
    }
    const spoken = read.jenis === "rentang" || read.jenis === "ambang" || read.jenis === "predikat";
    return spoken ? { teks: this.grid.shownText(row.row, column.column) } : null;
  }

  figur(row: Row, column: Column | null): Figur | null {
    const isi = this.isi(row, column);
    return isi && "nilai" in isi ? isi : null;
  }

  /** An amount; a dash is none spent. */
  jumlah(row: Row, column: Column): Figur | null {
    if (this.operands.read(row.row, column.column).jenis === "nihil") {
      return { nilai: NOL, persen: false, satuan: "", desimal: 0, sel: null };
    }
    return this.figur(row, column);
  }

  /** Capaian of a row from two of its columns; `capped`: the office's highest capaian applies. */
  capaian(row: Row, target: Column, realisasi: Column, capped = true): Outcome {
    const context: RowContext = {
      operands: this.operands,
      pengaturan: this.pengaturan,
      row: row.row,
      polaritas: this.polaritas(row),
      indikator: row.label,
    };
    const rule = capped ? "capaian" : "kemajuan";
    return evaluate({ rule, target: target.column, realisasi: realisasi.column }, context);
  }

  /**
   * The cell, where it holds a number. Of a derived column only where its own formula gives what we
   * compute: a typed figure would not follow its operands, a wrong one would be repeated.
   */
  private sel(row: Row, column: Column, outcome: Outcome | undefined, nilai: Figur["nilai"]): Sel | null {
    const value = this.grid.value(row.row, column.column);
    if (typeof value !== "number") return null;
    const ratio = this.operands.storesRatio(row.row, column.column);
    const sel = { sheet: this.table.sheet, row: row.row, column: column.column, ratio };
    if (!outcome?.ok) return sel;
    const stands = ratio ? value * 100 : value;
    const agrees = Math.abs(stands - nilai.toNumber()) <= 1e-9 * Math.max(1, Math.abs(stands));
    return agrees && this.grid.hasFormula(row.row, column.column) ? sel : null;
  }
}
