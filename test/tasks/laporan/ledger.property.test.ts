import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ledgerOf, openBook } from "../../../src/book/book";
import { kumpulkanIndikator } from "../../../src/book/daftar-indikator";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import type { Snapshot } from "../../../src/sheet/snapshot";
import { loadReport, REPORTS } from "../../reports/load";
import { SHARED } from "../../support/shared-folder";
import { snapshotOf } from "../../support/shared-workbooks";
import { bookOf, sheetOf } from "../../support/snapshots";
import { bukuKantor, lembarDari } from "./buku/muat";
import { bookOnce } from "../../support/results";

/** Every entry with its cells in their order, as lines that do not depend on the order of the entries. */
function linesOf(snapshot: Snapshot): string[] {
  const book = bookOnce(snapshot);
  const scale = JSON.stringify(book.pengaturan.skala);
  const told = ledgerOf(book, book.tables, book.tahun)
    .entries()
    .map(({ nama, tingkat, measure, tahun, triwulan, kelompok, tellings }) => {
      const told = tellings.map(
        ({ tabel, row, column, figur, standing }) =>
          `${tabel.table.sheet}!${tabel.nama(row.row, column)}=${figur.nilai.toString()} ${standing}`,
      );
      return [tingkat, measure, tahun, triwulan ?? "", kelompok, nama, ...told].join("|");
    })
    .sort();
  return [scale, book.tahun, ...told];
}

function reversed(snapshot: Snapshot): Snapshot {
  return { ...snapshot, sheets: [...snapshot.sheets].reverse() };
}

function indicatorsOf(snapshot: Snapshot): string[] {
  const book = bookOnce(snapshot);
  return kumpulkanIndikator(ledgerOf(book, book.tables, book.tahun))
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

  const files = ["real", "cases"].flatMap((folder) => {
    const place = join(SHARED, folder);
    const names = existsSync(place) ? readdirSync(place).filter((name) => name.endsWith(".xlsx")) : [];
    return names.map((name) => join(place, name));
  });

  it.skipIf(files.length === 0)(
    "is the same in every workbook of offices with its sheets reversed",
    async () => {
      for (const file of files) {
        const snapshot = await snapshotOf(file);
        if (snapshot.sheets.length < 2) continue;
        expect(linesOf(reversed(snapshot)), file).toEqual(linesOf(snapshot));
      }
    },
  );

  it.each(bukuKantor())(
    "is the same in the whole workbook of $instansi with its sheets reversed",
    ({ lembar }) => {
      const snapshot = bookOf(...lembar.map(lembarDari));
      expect(linesOf(reversed(snapshot))).toEqual(linesOf(snapshot));
      expect(indicatorsOf(reversed(snapshot))).toEqual(indicatorsOf(snapshot));
    },
  );

  it("takes scale and units of the table with the lower number where two tables print them", () => {
    const scale = (nomor: number, best: number) =>
      sheetOf(`Skala ${nomor}`, [
        [`Tabel 3.${nomor} Skala Nilai Peringkat Kinerja`],
        ["No", "Interval Nilai", "Kategori"],
        [1, `>= ${best}`, "Sangat Baik"],
        [2, `>= 75 - < ${best}`, "Baik"],
        [3, "< 75", "Kurang"],
      ]);
    const units = (nomor: number, satuan: string) =>
      sheetOf(`Indikator ${nomor}`, [
        [`Tabel 2.${nomor} Perjanjian Kinerja Tahun 2024`],
        ["No", "Indikator Kinerja", "Satuan", "Target"],
        [1, "Jumlah koperasi baru", satuan, 12],
      ]);
    const measured = sheetOf("Capaian", [
      ["Tabel 3.9 Capaian Kinerja Tahun 2024"],
      ["No", "Indikator Kinerja", "Target", "Realisasi"],
      [1, "Jumlah koperasi baru", 12, 11],
    ]);
    const snapshot = bookOf(scale(2, 90), scale(1, 95), units(4, "Unit"), units(3, "Koperasi"), measured);
    for (const own of [snapshot, reversed(snapshot)]) {
      const book = openBook(own, PENGATURAN_BAKU);
      expect(book.pengaturan.skala).toMatchObject({ kelas: [{ bawah: 95 }, { bawah: 75 }, { bawah: null }] });
      expect(kumpulkanIndikator(ledgerOf(book, book.tables, book.tahun)).indikator).toMatchObject([
        { satuan: "Koperasi" },
      ]);
    }
  });
});
