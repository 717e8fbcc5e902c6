import type { ReportChart, ReportTable } from "./report";

/** One table of the report with what stands around it; the unit that is copied, previewed and printed. */
export interface Uraian {
  readonly table: ReportTable;
  /** Paragraphs below the table; square brackets hold what a person must write. */
  readonly narasi: readonly string[];
  readonly charts: readonly ReportChart[];
}
