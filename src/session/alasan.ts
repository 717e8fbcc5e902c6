import type { Pengaturan } from "../domain/pengaturan";
import { explainPlace, type TempatAngka } from "../tasks/mengapa/explain-place";
import type { Mengapa } from "../tasks/mengapa/mengapa";
import { bookOf } from "./book-of";
import type { BookReading } from "./book-reading";

/** Why a figure of what was read is what it is, by the rules that the pane shows it by. */
export function mengapaDi(
  reading: BookReading,
  given: Pengaturan | null,
  tempat: TempatAngka,
): Mengapa | null {
  return explainPlace(bookOf(reading, given), tempat);
}
