import type { ReportTableId } from "../plan/report-table-id";
import type { Susunan } from "../tasks/laporan/lembar/pilih-lembar";

/** What is written, and how: `ids` null for all tables of chapter III that can be built; `utuh`: of the other chapters too. */
export interface PilihanLembar {
  readonly utuh?: boolean;
  readonly ids: readonly ReportTableId[] | null;
  /** Tables that are counted in the numbers, where the report holds more than are written now. */
  readonly dinomori?: readonly ReportTableId[];
  readonly susunan: Susunan;
}
