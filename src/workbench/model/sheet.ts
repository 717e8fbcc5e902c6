import type { Area } from "./area";
import { EVERYTHING, cellArea } from "./area";
import type { Cell } from "./cell";
import type { Chart } from "./chart";
import type { SheetChange } from "./change";
import type { ConditionalFormat } from "./conditional";
import { Grid } from "./grid";
import type { PageLayout } from "./page";
import { newPageLayout } from "./page";
import type { SheetProtection } from "./protection";
import { noProtection } from "./protection";
import type { SheetTable } from "./table";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "./units";
import type { Scalar } from "./value";
import type { Workbook } from "./workbook";

export interface Column {
  /** Characters of the default font, as in the file; null is the sheet's default. */
  width: number | null;
  hidden: boolean;
  style: number | null;
  /** Further attributes of the opened file (outline level, ...). */
  rest: Readonly<Record<string, string>>;
}

export interface Row {
  /** Points; null is the sheet's default, or whatever its content needs. */
  height: number | null;
  /** The height was set by somebody; else it follows the content. */
  fixed: boolean;
  hidden: boolean;
  style: number | null;
  rest: Readonly<Record<string, string>>;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

/** Parts of a sheet that can change apart from each other: only those are written back to the file. */
export type Aspect =
  | "cells"
  | "rows"
  | "columns"
  | "merges"
  | "conditional"
  | "view"
  | "properties"
  | "protection"
  | "page"
  | "tables"
  | "charts";

/** One worksheet. Rows and columns count from 0. */
export class Sheet {
  readonly grid = new Grid();
  readonly columns = new Map<number, Column>();
  readonly rows = new Map<number, Row>();
  readonly merges: Area[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly tables: SheetTable[] = [];
  readonly charts: Chart[] = [];
  visibility: Visibility = "visible";
  tabColor: string | null = null;
  showGridlines = true;
  defaultColumnWidth = DEFAULT_COLUMN_WIDTH;
  defaultRowHeight = DEFAULT_ROW_HEIGHT;
  /** Rows and columns that stay in sight at the top and at the left. */
  frozen = { rows: 0, columns: 0 };
  protection: SheetProtection = noProtection();
  page: PageLayout = newPageLayout();
  selection: Area = cellArea(0, 0);
  /** Where array formulas and data tables of the file stand; those that spill by themselves are not among them. */
  arrays: readonly Area[] = [];
  /** An autofilter with conditions hides rows of this sheet. */
  filtered = false;
  /** What changed since the file was opened. */
  readonly touched = new Set<Aspect>();
  /** Parts of the file whose place on the sheet this model does not follow ("gambar", ...). */
  immovable: readonly string[] = [];

  constructor(
    readonly workbook: Workbook,
    /** Stable within the session, as Office.js gives it. */
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.grid.get(row, column);
  }

  /** Constant or last computed result; call workbook.recalculate() before reading results. */
  value(row: number, column: number): Scalar {
    return this.grid.get(row, column)?.value ?? null;
  }

  /** The look a cell has, whether it is stored or takes that of its row or column. */
  styleIndex(row: number, column: number): number {
    return (
      this.grid.get(row, column)?.style ?? this.rows.get(row)?.style ?? this.columns.get(column)?.style ?? 0
    );
  }

  /** The stored cell, made where there is none. */
  ensureCell(row: number, column: number): Cell {
    let cell = this.grid.get(row, column);
    if (!cell) {
      cell = { value: null, formula: null, style: this.styleIndex(row, column) };
      this.grid.set(row, column, cell);
    }
    return cell;
  }

  ensureColumn(column: number): Column {
    let record = this.columns.get(column);
    if (!record) this.columns.set(column, (record = { width: null, hidden: false, style: null, rest: {} }));
    return record;
  }

  ensureRow(row: number): Row {
    let record = this.rows.get(row);
    if (!record)
      this.rows.set(row, (record = { height: null, fixed: false, hidden: false, style: null, rest: {} }));
    return record;
  }

  isRowHidden(row: number): boolean {
    return this.rows.get(row)?.hidden ?? false;
  }

  isColumnHidden(column: number): boolean {
    return this.columns.get(column)?.hidden ?? false;
  }

  columnWidth(column: number): number {
    return this.columns.get(column)?.width ?? this.defaultColumnWidth;
  }

  rowHeight(row: number): number {
    return this.rows.get(row)?.height ?? this.defaultRowHeight;
  }

  /** Area with content or looks of its own; with content only where `valuesOnly`. Null for an empty sheet. */
  usedArea(valuesOnly = false, within: Area = EVERYTHING): Area | null {
    return this.grid.bounds(
      within,
      (cell) => cell.value !== null || cell.formula !== null || (!valuesOnly && cell.style !== 0),
    );
  }

  /** Notes what changed for the next save and tells listeners. */
  touch(aspect: Aspect, change: SheetChange): void {
    this.touched.add(aspect);
    this.workbook.changes.tell({ ...change, sheet: this.id });
  }
}
