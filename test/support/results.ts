import { openBook } from "../../src/book/book";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import type { Snapshot } from "../../src/sheet/snapshot";
import { hitung } from "../../src/tasks/hitung/hitung";
import { periksa } from "../../src/tasks/periksa/periksa";

/**
 * What a workbook comes to by the default rules, made once in a process: many tests ask the same of the same reports, and
 * nothing changes what was made.
 */
export const bookOnce = once((snapshot) => openBook(snapshot, PENGATURAN_BAKU));
export const hitungOnce = once((snapshot) => hitung(snapshot, PENGATURAN_BAKU));
export const periksaOnce = once((snapshot) => periksa(snapshot, PENGATURAN_BAKU));

function once<Result>(make: (snapshot: Snapshot) => Result): (snapshot: Snapshot) => Result {
  const made = new WeakMap<Snapshot, { readonly result: Result }>();
  return (snapshot) => {
    const known = made.get(snapshot) ?? { result: make(snapshot) };
    made.set(snapshot, known);
    return known.result;
  };
}
