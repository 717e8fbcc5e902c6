import { recogniseSheet, type Recognition } from "./recognise-sheet";
import type { Snapshot } from "./snapshot";
import type { ColumnCorrection } from "./table";

/** Finds every table of the workbook and says what its columns and rows are. */
export function recognise(snapshot: Snapshot, corrections: readonly ColumnCorrection[] = []): Recognition {
  const parts = snapshot.sheets.map((sheet) => recogniseSheet(sheet, corrections));
  return {
    tables: parts.flatMap((part) => part.tables),
    judgements: parts.flatMap((part) => part.judgements),
  };
}
