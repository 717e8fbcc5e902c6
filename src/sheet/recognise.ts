import { remember } from "../domain/remember";
import { recogniseSheet, type Recognition } from "./recognise-sheet";
import type { SheetSnapshot, Snapshot } from "./snapshot";
import type { ColumnCorrection } from "./table";

/** Finds every table of the workbook and says what its columns and rows are. */
export function recognise(snapshot: Snapshot, corrections: readonly ColumnCorrection[] = []): Recognition {
  const parts = snapshot.sheets.map((sheet) => {
    const own = corrections.filter((correction) => correction.sheet === sheet.name);
    return own.length === 0 ? asItStands(sheet) : recogniseSheet(sheet, own);
  });
  return {
    tables: parts.flatMap((part) => part.tables),
    judgements: parts.flatMap((part) => part.judgements),
  };
}

/** *Hitung ulang*, *Periksa* and *Laporan* ask the same of a sheet, and what it says is in the sheet alone. */
const asItStands = remember((sheet: SheetSnapshot) => recogniseSheet(sheet));
