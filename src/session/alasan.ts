import type { Pengaturan } from "../domain/pengaturan";
import { explainAverage } from "../tasks/mengapa/explain-average";
import { explainCell } from "../tasks/mengapa/explain-cell";
import type { Mengapa } from "../tasks/mengapa/mengapa";
import { bookOf } from "./book-of";
import type { BookReading } from "./book-reading";
import type { TempatAngka } from "./session";

/** Why a figure of what was read is what it is, by the rules that the pane shows it by. */
export function mengapaDi(
  reading: BookReading,
  given: Pengaturan | null,
  tempat: TempatAngka,
): Mengapa | null {
  const book = bookOf(reading, given);
  if ("cell" in tempat) return explainCell(book, tempat.sheet, tempat.cell);
  return explainAverage(book, tempat.rataRata === "lembar" ? reading.snapshot.activeSheet : null);
}
