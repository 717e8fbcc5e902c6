import type { Definition } from "./evidence/definition";
import type { ColumnRole } from "../domain/roles";
import type { TableKind } from "./table-kind";
import type { LaidOut } from "./layout/laid-grid";
import type { PartOfYear } from "./words/part-of-year";
import type { Area } from "./snapshot";

/** A table as understood: where it stands, what each column and each row is, and why. */
export interface Table {
  /** Stable within the workbook as long as the table keeps its place: "Tabel 3.2!A4". */
  readonly id: string;
  readonly sheet: string;
  /** Header, body and closing rows; without caption and source line. */
  readonly area: Area;
  readonly caption: string;
  readonly kind: TableKind;
  /** Header rows at the top of `area`, numbering and unit rows included. */
  readonly headerRows: number;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** How its cells lie on the sheet where its measures stand below each other; null where rows are rows. */
  readonly laid: LaidOut | null;
  /** The report's year as the caption names it, or null. */
  readonly year: string | null;
  /** The part of the year that it tells of, as caption or sheet name it; null where they name none. */
  readonly part: PartOfYear | null;
}

export interface Column {
  /** Zero-based position on the sheet. */
  readonly column: number;
  /** Header texts from the top row down, merged headers repeated: ["Kinerja", "Target"]. */
  readonly path: readonly string[];
  readonly role: ColumnRole;
  /** "2024", or null where the header names none. */
  readonly period: string | null;
  /** Quarter 1-4 that the header names, or null. */
  readonly quarter: number | null;
  /** Whether the role was read from the header, decided from the values, or set by a person. */
  readonly source: "judul" | "nilai" | "orang";
  /** Why, in Bahasa Indonesia, for the person who checks. */
  readonly reason: string;
  /** Number or letter of the column in the numbering row, null without one. */
  readonly label: string | null;
  /** Unit row below the heading (K, %, Rp), null without one. */
  readonly unit: "kinerja" | "rupiah" | "persen" | null;
  /** Rupiah that 1 in it stands for: 1000 under "Rp. (000)"; 1 for anything but money. */
  readonly multiplier: number;
  /** What its heading names instead, where the amounts contradict it; absent where none does. */
  readonly doubtedMultiplier?: number;
  /** Whether figures below 0 stand in it: then its differences carry their sign. */
  readonly signed: boolean;
  /** Whether most of its figures are shown with a percent sign; of units, whether all of them are percent. */
  readonly inPercent: boolean;
  /** Formula printed in the header or numbering row ("(5 – 8)"), as printed; null where none. */
  readonly printedFormula: string | null;
  /** How the cells themselves show that it is computed, the surest first; empty where they show nothing. */
  readonly definitions: readonly Definition[];
  /** Readings that a person may decide between, the chosen one first; empty where nothing is open. */
  readonly alternatives: readonly Alternative[];
  /** Whether its figures add up over the rows: money, or whole counts of one kind. */
  readonly addsUp: boolean;
  /** The columns before it that it adds up or averages, as its heading says; null for any other. */
  readonly parts: ColumnParts | null;
  /** The column that it adds up from the first row to its own ("Realisasi Kumulatif" beside months). */
  readonly running?: number;
  /** The change since the year before of another column, in tables whose rows are years. */
  readonly yearOnYear?: YearOnYear;
  /** What it is likely to hold where it is blank and no rule of its own fills it: a judgement, with its reason. */
  readonly guess?: Definition;
  /** A person wants its cells left as they are, whatever a rule gives. */
  readonly isKept: boolean;
}

export interface YearOnYear {
  /** Zero-based position of the column that changes. */
  readonly of: number;
  /** In percent of the year before. */
  readonly relative: boolean;
  /** For each row of the sheet (zero-based) the one of the year before. */
  readonly before: ReadonlyMap<number, number>;
}

export interface ColumnParts {
  /** Zero-based positions on the sheet. */
  readonly columns: readonly number[];
  readonly how: "SUM" | "AVERAGE";
}

/** "balance": what some rows exceed others by ("Surplus/Defisit"). */
export type RowKind = "data" | "group" | "subtotal" | "total" | "balance" | "average" | "skip";

export interface Row {
  /** Zero-based position on the sheet. */
  readonly row: number;
  readonly kind: RowKind;
  /** Depth in program > kegiatan > sub kegiatan > rekening, where the table has one; else 0. */
  readonly level: number;
  /** Name of the indikator, program or group in this row. */
  readonly label: string;
  /** What the row adds up, or averages; null for a row of its own. */
  readonly parts: RowParts | null;
  /** The closing row that it tells more of: "Persentase", "Predikat" below a total. */
  readonly follows?: Follows;
}

export interface Follows {
  /** Position in Table.rows. */
  readonly row: number;
  /** Its parts in percent of its whole, the class of its figures, or a survey's index of them. */
  readonly how: "bagian" | "kelas" | "konversi";
}

export interface RowParts {
  /** Positions in Table.rows. */
  readonly rows: readonly number[];
  /** How it was told, in Bahasa Indonesia, for the person who checks. */
  readonly reason: string;
  /** Whether words, place or printed sums tell so; else it is one reading of several. */
  readonly isFirm: boolean;
  /** Whether the row is their sum, their mean, or each of them times its factor, added up. */
  readonly how: ColumnParts["how"] | "BALANCE";
  /** Of a balance: 1 or -1 for each row of `rows`, or a share of it. */
  readonly factors?: readonly number[];
}

/** A reading that was decided, not read: shown to the person, quietly, with its cell. */
export interface Judgement {
  readonly sheet: string;
  /** Cell or column address: "F5", "F:F", "B6:H20". */
  readonly cell: string;
  /** What stands there. */
  readonly read: string;
  /** What it was taken for, as a sentence in Bahasa Indonesia. */
  readonly as: string;
  /** What a person may decide once; the answer is a ColumnCorrection. */
  readonly question?: ColumnQuestion;
  /** A method that nobody chose and no figure shows; the answer is kept among the rules. */
  readonly metode?: MethodQuestion;
}

/** "Efisiensi di kolom F: dengan metode apa?" */
export interface MethodQuestion {
  /** Zero-based column on the sheet. */
  readonly column: number;
  /** Id of the method in use; null where the column waits for the answer. */
  readonly chosen: string | null;
  /** The methods that the table's columns allow, the one in use first. */
  readonly pilihan: readonly { readonly id: string; readonly nama: string; readonly rumus: string }[];
}

/** One reading of a column, and what speaks for it. */
export interface Alternative {
  readonly role: ColumnRole;
  readonly reason: string;
}

/** "Kolom F: realisasi atau capaian?" */
export interface ColumnQuestion {
  readonly sheet: string;
  /** Table.id */
  readonly table: string;
  /** Zero-based column on the sheet. */
  readonly column: number;
  readonly chosen: ColumnRole;
  /** The chosen one first. */
  readonly alternatives: readonly Alternative[];
}

/** What a person decided of a column: what it holds, or that a run leaves it alone. */
export interface ColumnCorrection {
  readonly sheet: string;
  /** Table.id it belongs to. */
  readonly table: string;
  /** Zero-based column on the sheet. */
  readonly column: number;
  /** Absent: as it is read. */
  readonly role?: ColumnRole;
  /** *Jangan diubah*: a run writes nothing there. */
  readonly tetap?: true;
}
