import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

/** Six activities, four of them with the office's formula under the last heading, two still blank there. */
function filled(formula: (row: number) => string, figure: (index: number) => number): Record<string, number> {
  const head: CellSpec[] = ["No", "Sub Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "Fisik (%)", "Serapan (%)"];
  const rows = [0, 1, 2, 3, 4, 5].map((index): CellSpec[] => [
    index + 1,
    `Sub Kegiatan Pembangunan Gedung ${String(index)}`,
    1000000 * (index + 1),
    450000 * (index + 1),
    90 - index,
    index < 4 ? figure(index) : "",
  ]);
  const sheet = sheetOf("RFK", [head, ...rows]);
  const formulas = sheet.formulas.map((row, at) =>
    row.map((cell, column) => (column === 5 && at > 0 && at < 5 ? formula(at + 1) : cell)),
  );
  const { cells } = hitung(bookOf({ ...sheet, formulas }), PENGATURAN_BAKU);
  return Object.fromEntries(cells.map(({ cell, value }) => [cell, Number(value)]));
}

// The monthly report of a city copied "=K12" down under "CAPAIAN › KEU": the rows left blank got another ratio, -3.8.
describe("a column that the office computes in its own way", () => {
  it.each([
    ["a mean", (row: number) => `=ROUND(AVERAGE(E${row},D${row}/C${row}*100),0)`, (at: number) => 67 - at],
    ["a lookup", (row: number) => `=VLOOKUP(B${row},Lain!A:B,2,0)`, (at: number) => 50 + at],
    ["a choice", (row: number) => `=IF(E${row}>80,E${row},D${row}/C${row})`, (at: number) => 90 - at],
  ])("waits for its formula: %s", (_, formula, figure) => {
    expect(filled(formula, figure)).toEqual({});
  });

  it("is filled where its formulas say what the rule says", () => {
    expect(
      filled(
        (row) => `=IFERROR(D${row}/C${row}*100,0)`,
        () => 45,
      ),
    ).toEqual({ F6: 45, F7: 45 });
  });
});
