import { openBook, type Book } from "../book/book";
import type { Pengaturan } from "../domain/pengaturan";
import { pengaturanOf } from "./aturan-buku";
import type { BookReading } from "./book-reading";
import { sumberOf } from "./sumber";

const books = new WeakMap<BookReading, Book>();

/** Understood once for all questions about one reading. */
export function bookOf(reading: BookReading, given: Pengaturan | null): Book {
  const known = books.get(reading);
  if (known) return known;
  const pengaturan = given ?? pengaturanOf(reading.simpanan).pengaturan;
  const { kolom, sumber } = reading.simpanan;
  const book = openBook(sumberOf(reading), pengaturan, kolom, sumber);
  books.set(reading, book);
  return book;
}
