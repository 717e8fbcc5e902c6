import { ledgerOf, openBook } from "../book/book";
import type { Ledger } from "../book/ledger";
import type { Pengaturan } from "../domain/pengaturan";
import type { BookReading } from "./book-reading";
import { pengaturanOf } from "./aturan-buku";
import { sumberOf } from "./sumber";

/** The workbook as a source of figures that cells of its own refer to. */
export interface Rujukan {
  /** With the scale that the workbook prints, where the office left it open. */
  readonly pengaturan: Pengaturan;
  readonly ledger: Ledger;
  /** Year of the report; "" where no table names one. */
  readonly tahun: string;
}

export function rujukanOf({ snapshot, simpanan }: BookReading, given: Pengaturan | null): Rujukan {
  const chosen = given ?? pengaturanOf(simpanan).pengaturan;
  const book = openBook(sumberOf({ snapshot, simpanan }), chosen, simpanan.kolom, simpanan.sumber);
  const { pengaturan, tables, tahun } = book;
  return { pengaturan, ledger: ledgerOf(book, tables, tahun), tahun };
}
