import { SEUKURAN_UANG } from "../../domain/seukuran-uang";
import { MEASURED_ROLES, SHARE_ROLES, TARGET_ROLES, holdsMoney, isRole } from "../../domain/roles";
import type { Angka, Bacaan } from "../../domain/bacaan";
import { NOL } from "../../domain/desimal";
import { remember } from "../../domain/remember";
import { satuanDariIndikator } from "../../domain/satuan";
import { cellKey, columnName } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import { isFilledByUs } from "../../sheet/own-formula";
import { ColumnReader } from "../../sheet/reading";
import type { Column, Judgement, Row, Table } from "../../sheet/table";
import { conceptsOf } from "../../sheet/words/wording";
import { gaveFigure, type Outcome } from "../cells/outcome";
import { columnUnit } from "./column-unit";
import type { Units } from "./units";

/** The cells of one table as operands: read once per column, or as just computed in this run. */
export class Operands {
  /** Of the columns that were asked for. */
  private readonly readers = new Map<number, ColumnReader>();
  private readonly computed = new Map<number, Outcome>();
  private readonly ratios = new Map<number, boolean>();
  private readonly rows: readonly number[];
  private readonly labels: ReadonlyMap<number, string>;
  private readonly unitColumn: number | null;
  private readonly shares: ReadonlySet<number>;
  private readonly money: ReadonlySet<number>;
  /** What is planned in no money: a row with one of them may hold an indikator. */
  private readonly plans: readonly Column[];

  constructor(
    readonly grid: Grid,
    readonly table: Table,
    private readonly units: Units,
  ) {
    this.rows = table.rows.filter((row) => row.kind !== "skip").map((row) => row.row);
    this.labels = new Map(table.rows.map((row) => [row.row, row.label]));
    this.shares = new Set(table.columns.filter((own) => isShare(own, table)).map((own) => own.column));
    this.money = new Set(table.columns.filter(holdsMoney).map((own) => own.column));
    this.plans = table.columns.filter((own) => isPlan(own) && !this.isMoney(own.column));
    this.unitColumn = table.columns.find(isRole("satuan"))?.column ?? null;
  }

  read(row: number, column: number): Bacaan {
    const outcome = this.computed.get(cellKey(row, column));
    if (gaveFigure(outcome)) return asReading(outcome.nilai, outcome.persen);
    return this.readStanding(row, column);
  }

  /** What stands in the cell, whatever this run makes of it. */
  readStanding(row: number, column: number): Bacaan {
    return this.reader(column).read(row);
  }

  /** A number, also one printed beside a class ("80,10 (A)"), or a dash among rupiah as 0; null for anything else: a performance of "n/a" is not known. */
  readAmount(row: number, column: number): Angka | null {
    const read = this.read(row, column);
    if (read.jenis === "angka") return this.holdsShares(column) ? { ...read, persen: true } : read;
    if (read.jenis === "predikat") return read.nilai && asReading(read.nilai, false);
    return read.jenis === "nihil" && this.isMoney(column) ? asReading(NOL, false) : null;
  }

  /** Whether the column holds shares, written with "%" or not: "96,5" under "Capaian (%)" is a percentage. */
  holdsShares(column: number): boolean {
    return this.shares.has(column);
  }

  /** Whether a live formula may point at the cell: a true number, or one that this run writes. */
  isLive(row: number, column: number): boolean {
    const outcome = this.computed.get(cellKey(row, column));
    return outcome ? outcome.ok && !this.isOfficeText(row, column) : this.reader(column).isNumber(row);
  }

  /** Whether the cell goes on to hold a text: one that stands for want of a figure of ours, or that the office's formula gives ("0,24"). */
  staysText(row: number, column: number): boolean {
    const isText = typeof this.grid.value(row, column) === "string" && !this.grid.isBlank(row, column);
    return isText && (this.outcome(row, column)?.ok !== true || this.isOfficeText(row, column));
  }

  private isOfficeText(row: number, column: number): boolean {
    const { grid } = this;
    return (
      typeof grid.value(row, column) === "string" &&
      grid.hasFormula(row, column) &&
      !isFilledByUs(grid, row, column)
    );
  }

  /** Whether the cell stores a ratio that Excel shows times 100. */
  storesRatio(row: number, column: number): boolean {
    const own = this.ratios.get(cellKey(row, column));
    if (own !== undefined) return own;
    return this.reader(column).storesRatio(row);
  }

  isMoney(column: number): boolean {
    return this.money.has(column);
  }

  /** Whether the row holds an indikator: something measured against a target that is no amount of money. */
  isMeasured({ kind, row }: Row): boolean {
    if (kind !== "data") return false;
    const isMillions = ({ column, addsUp }: Column): boolean =>
      addsUp && (this.readAmount(row, column)?.nilai.gte(SEUKURAN_UANG) ?? false);
    return this.plans.some((own) => !isMillions(own));
  }

  remember(row: number, column: number, outcome: Outcome): void {
    this.computed.set(cellKey(row, column), outcome);
  }

  /** How this run writes the cell: as a ratio under a percent format, or as a plain number. */
  rememberRatio(row: number, column: number, ratio: boolean): void {
    this.ratios.set(cellKey(row, column), ratio);
  }

  outcome(row: number, column: number): Outcome | undefined {
    return this.computed.get(cellKey(row, column));
  }

  name(row: number, column: number): string {
    return this.grid.name(row, column);
  }

  /** Unit of the row's indikator: from its own column, another table that names it, or its first word. */
  satuan(row: number): string {
    const own = this.unitColumn === null ? "" : this.grid.shownText(row, this.unitColumn);
    const label = this.labels.get(row) ?? "";
    return own || this.units.of(label) || satuanDariIndikator(label);
  }

  /** Columns that were read by judgement: mixed separators, the ambiguous "1.234". */
  judgements(): Judgement[] {
    const found: Judgement[] = [];
    for (const reader of this.readers.values()) {
      if (reader.style.pertimbangan === null) continue;
      const letter = columnName(reader.column);
      found.push({
        sheet: this.table.sheet,
        cell: this.grid.name(this.table.area.row + this.table.headerRows, reader.column),
        read: `Kolom ${letter}`,
        as: reader.style.pertimbangan,
      });
    }
    return found;
  }

  private reader(column: number): ColumnReader {
    let reader = this.readers.get(column);
    if (!reader) {
      const known = readersOf(this.grid)(this.table);
      reader = known.get(column) ?? this.newReader(column);
      known.set(column, reader);
      this.readers.set(column, reader);
    }
    return reader;
  }

  private newReader(column: number): ColumnReader {
    return new ColumnReader(this.grid, column, this.rows, {
      uang: this.isMoney(column),
      satuan: columnUnit(this.grid, this.table, column),
    });
  }
}

/** What stands in the columns of a table is the same for whoever computes with it: read once, not for each of them. */
const readersOf = remember<Grid, (table: Table) => Map<number, ColumnReader>>(() =>
  remember(() => new Map()),
);

function isPlan({ role }: Column): boolean {
  return TARGET_ROLES.includes(role) || role === "standar";
}

function isShare({ role, path }: Column, { columns }: Table): boolean {
  // "Keuangan › Target (%)": a plan of shares.
  if (role === "other" || role === "standar") return conceptsOf(path.at(-1) ?? "").has("persen");
  if (!SHARE_ROLES.has(role)) return false;
  const measured = MEASURED_ROLES.every((own) => columns.some(isRole(own)));
  return measured || conceptsOf(path.join(" ")).has("persen");
}

export function asReading(nilai: Angka["nilai"], persen: boolean): Angka {
  return { jenis: "angka", nilai, persen, satuan: persen ? "%" : "", desimal: 0, uang: false, ambigu: false };
}
