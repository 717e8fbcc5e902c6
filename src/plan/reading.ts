import type { HighlightRule } from "./cell-content";
import type { Area, Snapshot } from "../sheet/snapshot";
import type { Gangguan } from "./gangguan";

/** Where a command looks: the active sheet, or every visible sheet of the workbook. */
export type Lingkup = "lembar" | "buku";

/** All that a command needs to know of the workbook before it decides. */
export interface Reading {
  readonly snapshot: Snapshot;
  /** The sheet that was asked for, where it is one: the others are there to understand it by. */
  readonly onlySheet: string | null;
  /** Every sheet that there is, hidden ones and charts among them: its name, and the id that it keeps when renamed. */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** The workbook computes only when a person asks for it. */
  readonly isManual: boolean;
  /** Tables made by Ctrl+T, by the sheet's name. */
  readonly tables: ReadonlyMap<string, readonly TableArea[]>;
  /** What the workbook keeps for us, as text; null where it keeps nothing. */
  readonly setting: string | null;
  /** Ours, on the sheets that were asked for. */
  readonly highlights: readonly PlacedHighlight[];
  /** Sheets left out because they cannot be read; only where a whole workbook is asked for. */
  readonly unread: readonly Gangguan[];
}

/** Rows and columns of the data of a table made by Ctrl+T, and the id that it keeps when renamed. */
export interface TableArea extends Area {
  readonly id: string;
}

/** A highlight as it stands or is to stand: on cells of one number format, repeated with its sign before it. */
export type SignedRule = Required<HighlightRule>;

/** A highlight of ours as it stands in the workbook. */
export interface PlacedHighlight {
  readonly sheet: string;
  /** Conditional formats may be renumbered when one is deleted: the last of a sheet goes first. */
  readonly id: string;
  readonly rule: SignedRule;
}
