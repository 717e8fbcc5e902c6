import type { Snapshot } from "../sheet/snapshot";
import { tanpaLembarLaporan } from "../tasks/laporan/lembar/lembar-kita";
import { isLembarTemuan } from "../tasks/periksa/kepala-temuan";
import { isLembarPeta } from "../tasks/periksa/rumus/lembar-peta";
import type { BookReading } from "./book-reading";

/** The workbook as a source: without the sheets that we wrote from it, the report and the lists of findings. */
export function sumberOf({ snapshot, simpanan }: Pick<BookReading, "snapshot" | "simpanan">): Snapshot {
  const source = tanpaLembarLaporan(snapshot, simpanan.lembarLaporan);
  return {
    ...source,
    sheets: source.sheets.filter((sheet) => !isLembarTemuan(sheet) && !isLembarPeta(sheet)),
  };
}
