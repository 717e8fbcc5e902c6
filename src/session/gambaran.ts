import type { Pengaturan } from "../domain/pengaturan";
import type { Lingkup } from "../plan/reading";
import { susunGrafikPanel, type Grafik } from "../tasks/grafik/grafik";
import { bookOf } from "./book-of";
import type { BookReading } from "./book-reading";

/** The figures of what was read, as charts, by the rules that the pane shows them by. */
export function grafikDi(reading: BookReading, given: Pengaturan | null, lingkup: Lingkup): Grafik {
  return susunGrafikPanel(bookOf(reading, given), lingkup === "lembar" ? reading.snapshot.activeSheet : null);
}
