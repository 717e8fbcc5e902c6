import { describe, expect, it } from "vitest";
import type { Area, CellValue, SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import { loadReport, REPORTS } from "../reports/load";
import { hitungOnce } from "../support/results";

/** All sheets of a workbook below each other on one, with so many blank rows between. */
function stack({ sheets }: Snapshot, gap: number): Snapshot {
  const columns = Math.max(...sheets.map((sheet) => sheet.used.column + sheet.used.columns));
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  const merges: Area[] = [];
  const fill = <T>(value: T): T[] => Array.from({ length: columns }, () => value);
  for (const sheet of sheets) {
    const down = values.length - sheet.used.row;
    sheet.values.forEach((row, index) => {
      values.push(fill<CellValue>("").map((blank, column) => row[column - sheet.used.column] ?? blank));
      formats.push(
        fill("General").map(
          (general, column) => sheet.formats[index]![column - sheet.used.column] ?? general,
        ),
      );
    });
    merges.push(...(sheet.merges ?? []).map((area) => ({ ...area, row: area.row + down })));
    for (let blank = 0; blank < gap; blank += 1) {
      values.push(fill<CellValue>(""));
      formats.push(fill("General"));
    }
  }
  const used = { row: 0, column: 0, rows: values.length, columns };
  const one: SheetSnapshot = {
    ...sheets[0]!,
    name: "Semua",
    used,
    values,
    formulas: values,
    formats,
    merges,
  };
  return { sheets: [one], activeSheet: "Semua" };
}

function figures(snapshot: Snapshot): string[] {
  return hitungOnce(snapshot)
    .cells.map(({ role, value }) => `${role} ${typeof value === "number" ? value.toFixed(6) : value}`)
    .sort();
}

describe("a whole report on one sheet", () => {
  it.each(REPORTS.flatMap((nick) => [1, 2, 3].map((gap) => [nick, gap] as const)))(
    "%s, tables parted by %d blank rows, gives the figures of its sheets",
    (nick, gap) => {
      const { snapshot } = loadReport(nick, "kosong");
      expect(figures(stack(snapshot, gap))).toEqual(figures(snapshot));
    },
  );
});
