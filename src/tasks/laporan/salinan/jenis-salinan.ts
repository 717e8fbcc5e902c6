import type { BookTable } from "../../../book/book-table";
import type { ReportTableId } from "../../../plan/report-table-id";
import type { Column } from "../../../sheet/table";

/** A table of another chapter: what it is called, where it stands, and by what it is told among the office's own. */
export interface JenisSalinan {
  readonly id: ReportTableId;
  readonly bagian: string;
  readonly judul: string;
  /** What the workbook must hold, for the person who misses it. */
  readonly perlu: string;
  readonly cocok: (tabel: BookTable, semua: readonly BookTable[]) => boolean;
  /** Few offices have it: where it is not there, nobody misses it. */
  readonly sampingan?: true;
  /** Its figures are of several years: its title names none. */
  readonly tanpaTahun?: boolean;
  /** The columns that a page holds, where the office's form is wider; all where it is left out. */
  readonly kolom?: (tabel: BookTable) => readonly Column[];
  /** Columns of the same table that make another one, since no page holds them all; none where it has none of them. */
  readonly pecahan?: Pick<JenisSalinan, "id" | "judul"> & {
    readonly kolom: (tabel: BookTable) => readonly Column[];
  };
  /** Words of a caption by which one is preferred to others that fit. */
  readonly utama?: RegExp;
}
