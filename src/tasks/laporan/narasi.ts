import type { ReportTable } from "./report";
import type { Gaya } from "./narrative/pola";
import { REPORT_TABLES } from "./tables";
import { lihat, type OpsiAngka } from "./narrative/view";

export interface OpsiNarasi extends OpsiAngka {
  readonly gaya: Gaya;
  /** Whether the table of causes (T5) is told beside it. */
  readonly adaAnalisis?: boolean;
}

/** The paragraphs below one table. Square brackets hold what a person must write. */
export function narasiTabel(
  table: ReportTable,
  tahun: string,
  { gaya, adaAnalisis = false, ...opsi }: OpsiNarasi,
): string[] {
  const record = REPORT_TABLES.find(({ id }) => id === table.id);
  return record?.narasi(lihat(table, opsi), { gaya, tahun, adaAnalisis }) ?? [];
}
