import type { Book } from "../../book/book";
import type { SelectedCell } from "../../plan/port";
import type { Lingkup } from "../../plan/reading";
import { explainAverage, type RataMana } from "./explain-average";
import { explainCell } from "./explain-cell";
import { explainSerapan } from "./explain-serapan";
import type { Mengapa } from "./mengapa";

/**
 * A cell; a mean of a place's headline; the absorption of a table, or of its one row that is known by its first budget
 * cell.
 */
export type TempatAngka =
  | SelectedCell
  | { readonly rataRata: Lingkup; readonly mana?: RataMana }
  | { readonly serapan: string; readonly baris: string | null };

/** Why the figure of a place is what it is; null where nothing is to say. */
export function explainPlace(book: Book, tempat: TempatAngka): Mengapa | null {
  if ("cell" in tempat) return explainCell(book, tempat.sheet, tempat.cell);
  if ("serapan" in tempat) return explainSerapan(book, tempat.serapan, tempat.baris);
  const onlySheet = tempat.rataRata === "lembar" ? book.snapshot.activeSheet : null;
  return explainAverage(book, onlySheet, tempat.mana);
}
