import type { CellContent, HighlightRule } from "./cell-content";
import type { Area } from "../sheet/snapshot";

/** A sheet that a command writes as a whole: a report table, the list of findings. */
export interface SheetPlan {
  readonly name: string;
  /** false: the sheet exists and is ours; only what is listed here is rewritten. */
  readonly create: boolean;
  /** Of an existing sheet: rows that are inserted before anything is written; all else is placed as after it. */
  readonly insertRows?: readonly RowInsert[];
  readonly blocks: readonly SheetBlock[];
  readonly merges: readonly Area[];
  /** Points, by zero-based column; only set when the sheet is created, since a person may widen them. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Points, by zero-based row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** null leaves it as it is. */
  readonly page: PagePlan | null;
  readonly charts: readonly ChartPlan[];
  /** Our highlights of a created sheet. */
  readonly highlights?: readonly HighlightRule[];
}

export interface RowInsert {
  /** Zero-based row of the sheet as it stands, above which they come. */
  readonly before: number;
  readonly count: number;
}

/** A rectangle of cells with one look. */
export interface SheetBlock {
  readonly area: Area;
  /** Row by row; null leaves a cell as it is. Without rows: the look alone. */
  readonly cells: readonly (readonly (CellContent | null)[])[];
  /** en-US format of the whole block, or row by row. */
  readonly numberFormat?: string | readonly (readonly string[])[];
  readonly look: Look;
}

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly fill?: string;
  readonly color?: string;
  readonly font?: string;
  /** Thin lines around every cell; "lanjutan": none above, since the cell belongs to the one above it. */
  readonly border?: boolean | "lanjutan";
  readonly wrap?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly indent?: number;
}

/** A4; the columns are fitted to one page in width. */
export interface PagePlan {
  readonly orientation: "portrait" | "landscape";
  readonly printArea: Area;
  /** Header rows repeated on each page: zero-based first and last row. */
  readonly titleRows: readonly [number, number] | null;
}

export interface ChartPlan {
  /** Stable name, so that a chart is found again. */
  readonly name: string;
  /** "kolom": bars that stand; "batang": bars that lie, beside which long names have room. */
  readonly kind: "kolom" | "batang" | "garis" | "lingkaran";
  readonly title: string;
  /** Columns or rows of data with their headings, on the same sheet. */
  readonly data: Area;
  /** Where it stands. */
  readonly place: Area;
  /** What is drawn: the slices of a disc; else each column of the data behind the first. */
  readonly parts: readonly ChartPart[];
  /** The bars stand in one place: each label has a figure in one of them alone. */
  readonly overlap: boolean;
  /** Where the axis ends, as it is stored, and bars beyond it are cut; null leaves it to Excel. */
  readonly axisMax: number | null;
  /** Whether its figures are shares, as the axis prints them. */
  readonly isShare: boolean;
  /** Where it begins, as it is stored. */
  readonly axisMin: number;
}

export interface ChartPart {
  readonly color: string;
  /** Failing figures are told apart without colour too; a line to measure by (100 %); marks where bars are broken off. */
  readonly as: "angka" | "gagal" | "acuan" | "putus";
}

/**
 * Stands before number formats: Indonesian by its number, so that LibreOffice prints dot and comma as the office
 * does whatever the machine is set to. Excel passes over it and takes the separators of the person's settings.
 */
export const INDONESIA = "[$-421]";
