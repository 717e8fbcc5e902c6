import type { Pengaturan } from "../domain/pengaturan";
import { Units } from "../calculation/units";
import { Grid } from "../sheet/grid";
import { recognise } from "../sheet/recognise";
import type { Snapshot } from "../sheet/snapshot";
import type { ColumnCorrection, Judgement } from "../sheet/table";
import { BookTable } from "./book-table";
import { chooseScale } from "./skala-lembar";

/**
 * A workbook as understood: its tables with their figures, and the rules that they follow. *Hitung ulang*,
 * *Periksa* and *Laporan* ask it alike, so that a figure is the same wherever it is told.
 */
export interface Book {
  readonly snapshot: Snapshot;
  /** With the scale that the workbook itself prints, where the office left it to the workbook. */
  readonly pengaturan: Pengaturan;
  readonly tables: readonly BookTable[];
  /** What was decided of the tables, not read. */
  readonly judgements: readonly Judgement[];
  /** Which scale was found, where the workbook's own is used: it holds for every sheet. */
  readonly scaleJudgements: readonly Judgement[];
}

/** Built once for a command: the snapshot is the whole workbook, whatever part of it is asked for. */
export function openBook(
  snapshot: Snapshot,
  pengaturan: Pengaturan,
  corrections: readonly ColumnCorrection[] = [],
): Book {
  const { tables, judgements } = recognise(snapshot, corrections);
  const chosen = chooseScale(snapshot, tables, pengaturan);
  const units = new Units(snapshot, tables);
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.name, new Grid(sheet)]));
  return {
    snapshot,
    pengaturan: chosen.pengaturan,
    tables: tables.flatMap((table) => {
      const grid = grids.get(table.sheet);
      return grid ? [new BookTable(grid, table, chosen.pengaturan, units)] : [];
    }),
    judgements,
    scaleJudgements: chosen.judgements,
  };
}

/** The tables of one sheet, or all of them. */
export function tablesOn({ tables }: Book, sheet: string | null): readonly BookTable[] {
  return sheet === null ? tables : tables.filter(({ table }) => table.sheet === sheet);
}
