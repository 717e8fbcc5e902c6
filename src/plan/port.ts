import type { Jalan } from "./jalan";
import type { Plan, Receipt } from "./plan";
import type { Lingkup, Reading } from "./reading";

/** Whether merges may come from memory (a look) or must be read afresh (before something is written). */
export type Care = "look" | "fresh";

/** One conversation with the workbook: what is read in it is what its plans are compared with. */
export interface Conversation {
  read(lingkup: Lingkup, care: Care, jalan?: Jalan): Promise<Reading>;
  /**
   * Carries out a plan that was made from the reading. Writes nothing, or takes back what it wrote, where the
   * workbook no longer is what was read, or something fails; the refusal says which.
   */
  apply(plan: Plan, reading: Reading, jalan?: Jalan): Promise<Receipt>;
  /**
   * Puts back what a plan overwrote; `settingBefore` gives what the workbook is to keep of what it keeps now.
   * Returns the names of sheets that are gone since and whose cells stay lost.
   */
  undo(receipt: Receipt, settingBefore: ChangeSetting): Promise<readonly string[]>;
  /** Changes what the workbook keeps for us. */
  changeSetting(change: ChangeSetting): Promise<void>;
  readSetting(): Promise<string | null>;
  /** What is selected: its first cell, and how many rows it covers from there. */
  selection(): Promise<SelectedRows>;
  /** Activates the sheet and selects the cell or range there ("F5", "B6:H20"). */
  select(sheet: string, cell: string): Promise<void>;
}

/** What the workbook is to keep in place of what it keeps; null: nothing. */
export type ChangeSetting = (kept: string | null) => string | null;

/** The workbook that this page or process stands in. Every promise rejects with a `Gangguan`. */
export interface WorkbookPort {
  converse<Result>(work: (workbook: Conversation) => Promise<Result>): Promise<Result>;
  /**
   * Called after the workbook changed by other hands than ours, or another sheet became active; several
   * changes at once may come as one call. Returns the way to stop.
   */
  onChange(listener: () => void): () => void;
  /** Called with the first cell of the selection, when that rests. Returns the way to stop. */
  onSelection(listener: (at: SelectedCell) => void): () => void;
}

export interface SelectedRows extends SelectedCell {
  /** Zero-based. */
  readonly row: number;
  readonly rows: number;
}

export interface SelectedCell {
  readonly sheet: string;
  /** "G14" */
  readonly cell: string;
}
