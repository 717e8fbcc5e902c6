import type { Snapshot } from "../sheet/snapshot";
import { tanpaLembarLaporan } from "../tasks/laporan/lembar/lembar-kita";
import { isLembarTeks } from "../tasks/naskah/lembar-teks";
import { isLembarTemuan } from "../tasks/periksa/kepala-temuan";
import { isLembarPeta } from "../tasks/periksa/rumus/lembar-peta";
import type { BookReading } from "./book-reading";
import { asKnown } from "./known-sheets";

/** The workbook as a source: without the sheets that we wrote from it, the report and the lists of findings. */
export function sumberOf({ snapshot, simpanan }: Pick<BookReading, "snapshot" | "simpanan">): Snapshot {
  const source = tanpaLembarLaporan(snapshot, simpanan.lembarLaporan);
  return {
    ...source,
    sheets: asKnown(
      source.sheets.filter((sheet) => !isLembarTemuan(sheet) && !isLembarPeta(sheet) && !isLembarTeks(sheet)),
    ),
  };
}

/** The same with the text of a report that was taken from Word: *Periksa* sets it against the tables. */
export function sumberDenganTeks(reading: Pick<BookReading, "snapshot" | "simpanan">): Snapshot {
  const source = sumberOf(reading);
  return { ...source, sheets: [...source.sheets, ...reading.snapshot.sheets.filter(isLembarTeks)] };
}
