import { planNaskah, type NaskahDiambil } from "../tasks/naskah/plan-naskah";
import type { BookReading } from "./book-reading";
import type { PilihanNaskah } from "./session";

/** The chosen tables of a document as new sheets of the workbook that was read. */
export function planNaskahOf({ sheetIds }: BookReading, { naskah, nomor }: PilihanNaskah): NaskahDiambil {
  return planNaskah(naskah, nomor, [...sheetIds.keys()]);
}
