import { describe, expect, it } from "vitest";
import { METODE_EFISIENSI } from "../../../src/domain/metode-efisiensi";
import type { Pengaturan } from "../../../src/domain/pengaturan";
import { PENGATURAN_BAKU, RUMUS_TURUN } from "../../../src/domain/pengaturan-baku";
import { cellName } from "../../../src/sheet/address";
import type { Snapshot } from "../../../src/sheet/snapshot";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { attachCalculator } from "../../../src/workbench/engine";
import { startIronCalcInNode } from "../../../src/workbench/engine/node";
import { DISTURBANCES, sheetWith, undisturbed, type Rows } from "../../support/disturbances";
import { isSameFigure } from "../../support/same-figure";
import { applyToSnapshot, bookOf, sheetOf, type CellSpec } from "../../support/snapshots";
import { isWanted, typedTables } from "../../support/typed-tables";
import { workbookOf } from "../../support/workbook-file";

startIronCalcInNode();

/** Formulas as Excel computes them that give another figure than was said: the pane would show one, the sheet the other. */
function differing(name: string, book: Snapshot, rules: Pengaturan = PENGATURAN_BAKU): string[] {
  const { plan } = hitung(book, rules);
  const workbook = workbookOf(applyToSnapshot(book, plan, () => 0));
  attachCalculator(workbook);
  workbook.recalculate();
  return plan.cells.flatMap(({ sheet, row, column, content }) => {
    if (content.kind !== "rumus") return [];
    const found = workbook.sheetByName(sheet)?.value(row, column) ?? null;
    if (isSameFigure(found, content.hasil)) return [];
    return [`${name} ${cellName(row, column)} ${content.formula}: ${String(found)}, not ${content.hasil}`];
  });
}

const tables = typedTables()
  .map(({ name, rows }) => ({
    name,
    rows: undisturbed(rows.map((row) => row.map((cell) => (isWanted(cell) ? "" : cell)))),
  }))
  .filter(({ rows }) => rows.length > 2 && (rows[0]?.length ?? 0) > 1);
const asTexts = DISTURBANCES.find(({ name }) => name === "figures typed as texts");

describe("each formula that Hitung writes gives the figure that it tells", () => {
  const ways: readonly (readonly [string, (rows: Rows) => Rows])[] = [
    ["as typed", (rows) => rows],
    ["figures typed as texts", (rows) => asTexts?.rows(rows, () => 0) ?? []],
  ];
  it.each(ways)("%s", (_, change) => {
    expect(tables.flatMap(({ name, rows }) => differing(name, bookOf(sheetWith(change(rows)))))).toEqual([]);
  });
});

describe("no cell is written twice", () => {
  const written = (book: Snapshot): string[] =>
    hitung(book, PENGATURAN_BAKU).plan.cells.map(
      ({ sheet, row, column }) => `${sheet}!${cellName(row, column)}`,
    );
  const twice = (cells: readonly string[]): string[] => cells.filter((cell, at) => cells.indexOf(cell) < at);

  it("in any typed table", () => {
    const found = tables.flatMap(({ name, rows }) =>
      twice(written(bookOf(sheetWith(rows)))).map((cell) => `${name} ${cell}`),
    );
    expect(found).toEqual([]);
  });

  it("also where the mean is of a column that was judged", () => {
    const rows: CellSpec[][] = [
      ["No", "Unit Layanan", "Kendaraan Wajib Uji", "Kendaraan Diuji", "Tingkat Capaian"],
      [1, "Kecamatan Utara", 500, 410, ""],
      [2, "Kecamatan Selatan", 400, 380, ""],
      ["", "Rata-rata", "", "", ""],
    ];
    expect(written(bookOf(sheetOf("Lembar", rows)))).toEqual(["Lembar!E2", "Lembar!E3", "Lembar!E4"]);
  });
});

/** A percentage as offices keep it: as a ratio that Excel shows times 100, or as a number of percent. */
const share = (percent: number, isRatio: boolean): CellSpec => (isRatio ? [percent / 100, "0.00%"] : percent);
const blank = (isRatio: boolean): CellSpec => (isRatio ? ["", "0.00%"] : ["", "0.00"]);
const BOTH = [true, false];

describe("in whatever scale the cells are that it reads and stands in", () => {
  it.each(METODE_EFISIENSI.map(({ id }) => id))("efficiency: %s", (efisiensi) => {
    const found: string[] = [];
    let written = 0;
    for (const ofCapaian of BOTH)
      for (const ofSerapan of [...BOTH, null])
        for (const own of BOTH) {
          const row = (name: string, capaian: number, pagu: number, spent: number): CellSpec[] => [
            ...[name, share(capaian, ofCapaian), pagu, spent],
            ...(ofSerapan === null ? [] : [share((spent / pagu) * 100, ofSerapan)]),
            blank(own),
          ];
          const heading = ["Sasaran", "Capaian Kinerja (%)", "Pagu (Rp)", "Realisasi Anggaran (Rp)"];
          const rows = [
            [...heading, ...(ofSerapan === null ? [] : ["Serapan (%)"]), "Efisiensi (%)"],
            row("Meningkatnya koperasi", 98, 4_000_000, 3_600_000),
            row("Meningkatnya UMKM", 105, 5_000_000, 4_900_000),
            row("Meningkatnya ekspor", 120, 5_000_000, 4_000_000),
          ];
          const book = bookOf(sheetOf("Lembar", rows));
          const rules = { ...PENGATURAN_BAKU, efisiensi };
          written += hitung(book, rules).plan.cells.length;
          found.push(...differing(`${ofCapaian}, ${ofSerapan}, ${own}`, book, rules));
        }
    expect(found).toEqual([]);
    expect(written).toBeGreaterThan(0);
  });

  it.each(RUMUS_TURUN)("capaian of what is better when it is less: %s", (rumusTurun) => {
    const found = BOTH.flatMap((ofTarget) =>
      BOTH.flatMap((ofRealisasi) =>
        BOTH.flatMap((own) => {
          const row = (name: string, target: number, reached: number): CellSpec[] => [
            ...[name, "%", share(target, ofTarget), share(reached, ofRealisasi), blank(own), ""],
          ];
          const book = bookOf(
            sheetOf("Lembar", [
              ["Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kategori"],
              row("Persentase koperasi sehat", 80, 76),
              row("Angka kemiskinan", 12, 13),
              row("Tingkat pengangguran terbuka", 5, 11.5),
              ["Rata-rata", "", "", "", blank(own), ""],
            ]),
          );
          return [null, 100].flatMap((batas) =>
            differing(`${ofTarget}, ${ofRealisasi}, ${own}`, book, { ...PENGATURAN_BAKU, rumusTurun, batas }),
          );
        }),
      ),
    );
    expect(found).toEqual([]);
  });
});

it("a mean in another style than the figures above it is written as a value, and says why", () => {
  const rows: CellSpec[][] = [
    ["No", "Indikator Kinerja", "Target", "Capaian (%)", "Anggaran", "Realisasi Keuangan", "%"],
    [1, "Persentase jalan mantap", 51.32, blank(true), 103_100_000, 146_400_000, ""],
    [2, "Cakupan layanan dasar", 98.33, 44.29, 370_600_000, 492_400_000, ""],
    [3, "Nilai SAKIP", 98.47, blank(true), 330_200_000, 57_300_000, ""],
    ["", "Rata-rata/Jumlah", "", blank(true), "", "", ""],
  ];
  const { cells } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  const mean = cells.find(({ cell }) => cell === "D5");
  expect(mean).toMatchObject({ value: 44.29, written: "nilai" });
  expect(mean?.note).toContain("hanya salah satu, sel ini atau angka di atasnya, berformat persen");
});
