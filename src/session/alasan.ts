import { openBook, type Book } from "../book/book";
import type { Pengaturan } from "../domain/pengaturan";
import { explainAverage } from "../tasks/mengapa/explain-average";
import { explainCell } from "../tasks/mengapa/explain-cell";
import type { Mengapa } from "../tasks/mengapa/mengapa";
import type { BookReading } from "./book-reading";
import { pengaturanOf } from "./aturan-buku";
import type { TempatAngka } from "./session";
import { sumberOf } from "./sumber";

const books = new WeakMap<BookReading, Book>();

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

/** Understood once for all questions about one reading. */
function bookOf(reading: BookReading, given: Pengaturan | null): Book {
  const known = books.get(reading);
  if (known) return known;
  const pengaturan = given ?? pengaturanOf(reading.simpanan).pengaturan;
  const { kolom, sumber } = reading.simpanan;
  const book = openBook(sumberOf(reading), pengaturan, kolom, sumber);
  books.set(reading, book);
  return book;
}
