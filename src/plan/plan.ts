import type { CellContent, HighlightRule } from "./cell-content";
import type { AddedColumn, LookBefore } from "./added-column";
import type { CatatanLembar } from "./catatan-lembar";
import type { SheetPlan } from "./sheet-plan";

/**
 * What a command will do to the workbook, as a value: it can be shown before it happens, tested
 * without Excel, applied in one batch and undone from its Receipt.
 */
export interface Plan {
  /** Which command made it: "hitung", "sorot", "perbaiki", "laporan", ... */
  readonly task: string;
  /** One line for the pane's foot: "28 sel diisi pada Capaian 2024". */
  readonly title: string;
  readonly cells: readonly CellWrite[];
  readonly highlights: readonly HighlightPlan[];
  /** Sheets that are written as a whole; absent where none is. */
  readonly sheets?: readonly SheetPlan[];
  /** Columns that are added beside a table; absent where none is. */
  readonly columns?: readonly AddedColumn[];
  /** What is to be remembered of the report sheets; `setting` holds it once the plan is carried out. */
  readonly lembarLaporan?: readonly CatatanLembar[];
  /** What the workbook is to keep for us, as text; written with the plan, taken back with it. Absent: it stays. */
  readonly setting?: string;
  /** Name of the sheet that comes into view; absent where the one in view stays. */
  readonly activate?: string;
}

export interface CellWrite {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** en-US number format to set with it; absent: the cell keeps its own. */
  readonly numberFormat?: string;
}

/** Our highlights of one sheet: whatever of ours stood there before is replaced by these. */
export interface HighlightPlan {
  readonly sheet: string;
  readonly rules: readonly HighlightRule[];
}

/** All that applying a plan overwrote: enough to restore it exactly. */
export interface Receipt {
  readonly task: string;
  readonly title: string;
  readonly cells: readonly CellBefore[];
  readonly highlights: readonly HighlightPlan[];
  /** Ids of the sheets that are named here: a sheet keeps its id when it is renamed. */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** What shows that the cells above still are where they were. */
  readonly witnesses: readonly Witness[];
  /** Sheets that were made; undoing deletes them, by their ids. Absent where none was. */
  readonly createdSheets?: readonly CreatedSheet[];
  /** Rows that were inserted, named as the sheet was before any of them; undoing deletes them. */
  readonly insertedRows?: readonly InsertedRows[];
  /** Constants of the sheets whose rows moved: they tell which of the inserted rows are there. */
  readonly anchors?: readonly Witness[];
  /** Columns that were added, as they looked before. Absent where none was. */
  readonly looks?: readonly LookBefore[];
  /** What the workbook kept for us before; null where it kept nothing, absent where that was not changed. */
  readonly settingBefore?: string | null;
}

export interface CreatedSheet {
  readonly name: string;
  readonly id: string;
  /** What stood in it when it was made; whoever typed there since does not lose it by undoing. */
  readonly contents: string;
}

export interface InsertedRows {
  readonly sheet: string;
  readonly before: number;
  readonly count: number;
}

/** A text beside or above the cells that were written, as the plan left it; or the next cell that holds anything. */
export interface Witness {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean;
  /** It may hold anything else by now, but something: it is blank where it was merged with a cell that was written. */
  readonly mayDiffer?: true;
}

export interface CellBefore {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What to hand to `formulas` so that the cell holds again what it held: formula or constant, texts kept texts. */
  readonly formula: string | number | boolean;
  readonly numberFormat: string;
  /** What the plan left there, as Office.js gave it back: a cell that holds anything else was changed since. */
  readonly written: string | number | boolean;
  /** The number format that the plan left there: another one is somebody's since, and stays. Absent: nobody looked. */
  readonly formatWritten?: string;
  /** The write failed before anybody could look what stood there: it may be somebody's edit of that moment. */
  readonly isUnseen?: true;
}
