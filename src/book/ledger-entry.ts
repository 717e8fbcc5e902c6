import { officeFormula } from "../calculation/rule/own-formula";
import { samaKasar } from "../domain/kesamaan";
import type { Row } from "../sheet/table";
import type { BookTable } from "./book-table";
import type { Figur } from "./figure";
import type { MeasuredColumn } from "./measured-columns";
import type { Measure, Tingkat } from "./measure";

/** One cell that tells a figure. */
export interface Telling {
  readonly tabel: BookTable;
  readonly row: Row;
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly figur: Figur;
  readonly standing: "typed" | "office-formula" | "computed";
}

/** One figure of the workbook, by what it is of, with every cell that tells it. */
export interface LedgerEntry {
  readonly nama: string;
  /** The same for all that is told of one thing, whatever the year, the quarter and the measure. */
  readonly subjek: string;
  readonly tingkat: Tingkat;
  readonly measure: Measure;
  /** "" where no heading or caption names a year. */
  readonly tahun: string;
  /** Quarter 1-4; null for the year. */
  readonly triwulan: number | null;
  /** Heading that tells it from others of its kind in the table: "Operasi"; "" where it is the only one. */
  readonly kelompok: string;
  /** From the best source down, by SOURCE_ORDER. */
  readonly tellings: readonly [Telling, ...Telling[]];
}

/** The only cell of the table that tells it; null where several do, or none. */
export function onlyOf({ tellings }: LedgerEntry, tabel: BookTable): Telling | null {
  const [first, ...others] = tellings.filter((one) => one.tabel === tabel);
  return first && others.length === 0 ? first : null;
}

export function tell(tabel: BookTable, row: Row, { column, isMoney }: MeasuredColumn): Telling | null {
  const figur = isMoney ? tabel.jumlah(row, column) : tabel.figur(row, column);
  if (!figur) return null;
  const at = { tabel, row, column: column.column, figur };
  if (officeFormula(tabel.grid, row.row, column.column) !== null)
    return { ...at, standing: "office-formula" };
  const outcome = tabel.computed.operands.outcome(row.row, column.column);
  return { ...at, standing: outcome?.ok ? "computed" : "typed" };
}

/** Figures of two kinds are not compared. */
export function isDifferent(a: Figur, b: Figur): boolean {
  return a.persen === b.persen && !samaKasar(a, b);
}
