import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openBook } from "../../../src/book/book";
import { Ledger } from "../../../src/book/ledger";
import { kumpulkanIndikator } from "../../../src/book/indikator";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import type { Snapshot } from "../../../src/sheet/snapshot";
import { loadReport, REPORTS } from "../../reports/load";

/** Every entry with its cells in their order, as lines that do not depend on the order of the entries. */
function linesOf(snapshot: Snapshot): string[] {
  const book = openBook(snapshot, PENGATURAN_BAKU);
  return new Ledger(book.tables, book.tahun)
    .entries()
    .map(({ nama, tingkat, measure, tahun, triwulan, kelompok, tellings }) => {
      const told = tellings.map(
        ({ tabel, row, column, figur, standing }) =>
          `${tabel.table.sheet}!${tabel.nama(row.row, column)}=${figur.nilai.toString()} ${standing}`,
      );
      return [tingkat, measure, tahun, triwulan ?? "", kelompok, nama, ...told].join("|");
    })
    .sort();
}

function indicatorsOf(snapshot: Snapshot): string[] {
  const book = openBook(snapshot, PENGATURAN_BAKU);
  return kumpulkanIndikator(book.tables, book.tahun)
    .indikator.map(({ nama, asal, capaian }) => `${nama}|${asal.tabel.table.id}|${String(capaian?.nilai)}`)
    .sort();
}

describe("the ledger", () => {
  it.each(REPORTS)("is the same whatever the order of the sheets: %s", (nick) => {
    const { snapshot } = loadReport(nick, "terbit");
    const [ledger, indikator] = [linesOf(snapshot), indicatorsOf(snapshot)];
    expect(ledger.length).toBeGreaterThan(10);
    const orders = fc.shuffledSubarray([...snapshot.sheets], {
      minLength: snapshot.sheets.length,
      maxLength: snapshot.sheets.length,
    });
    fc.assert(
      fc.property(orders, (sheets) => {
        expect(linesOf({ ...snapshot, sheets })).toEqual(ledger);
        expect(indicatorsOf({ ...snapshot, sheets })).toEqual(indikator);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });
});
