import { openBook, type Book } from "../../src/book/book";
import type { PilihanSumber } from "../../src/book/pilihan-sumber";
import type { Pengaturan } from "../../src/domain/pengaturan";
import { remember } from "../../src/domain/remember";
import type { Snapshot } from "../../src/sheet/snapshot";
import type { ColumnCorrection } from "../../src/sheet/table";
import { identitasAwal } from "../../src/tasks/laporan/identitas";
import { buildLaporan } from "../../src/tasks/laporan/laporan";
import type { Identitas, Laporan } from "../../src/tasks/laporan/report";

export interface Bahan {
  readonly snapshot: Snapshot;
  readonly pengaturan: Pengaturan;
  readonly koreksi: readonly ColumnCorrection[];
  readonly sumber?: readonly PilihanSumber[];
}

const books = remember<Snapshot["sheets"], Map<string, Book>>(() => new Map());
const reports = remember<Book, Map<string, Laporan>>(() => new Map());

/** Tests open the same reports again and again: each is understood once for its settings. */
export function bookOn({ snapshot, pengaturan, koreksi, sumber = [] }: Bahan): Book {
  return once(books(snapshot.sheets), [snapshot.activeSheet, pengaturan, koreksi, sumber], () =>
    openBook(snapshot, pengaturan, koreksi, sumber),
  );
}

export function laporanOn(bahan: Bahan, identitas: Identitas | null): Laporan {
  const book = bookOn(bahan);
  return once(reports(book), identitas, () => buildLaporan(book, identitas ?? identitasAwal(book)));
}

function once<T>(known: Map<string, T>, told: unknown, make: () => T): T {
  const key = JSON.stringify(told);
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
