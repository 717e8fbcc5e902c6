import { describe, expect, it } from "vitest";
import type { CellValue, SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import { insertColumns, insertRow } from "../support/trial/sheets";
import { loadReport, REPORTS, type ReportNick } from "../reports/load";
import { hitungOnce } from "../support/results";

/** Figures of a run without their places: per sheet, in reading order. */
function figures(snapshot: Snapshot): string[] {
  return hitungOnce(snapshot).cells.map(
    ({ sheet, role, value }) => `${sheet} ${role} ${typeof value === "number" ? value.toFixed(6) : value}`,
  );
}

function mapSheets(snapshot: Snapshot, change: (sheet: SheetSnapshot) => SheetSnapshot): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.map(change) };
}

function move(sheet: SheetSnapshot, rows: number, columns: number): SheetSnapshot {
  return {
    ...sheet,
    used: { ...sheet.used, row: sheet.used.row + rows, column: sheet.used.column + columns },
    merges: (sheet.merges ?? []).map((area) => ({
      ...area,
      row: area.row + rows,
      column: area.column + columns,
    })),
  };
}

/** A number as a person types it: decimals as its format shows them, with these separators. */
function asText(value: CellValue, format: string, thousands: string, decimal: string): CellValue {
  if (typeof value !== "number") return value;
  const percent = format.includes("%");
  const unit = /"([^"]+)"/.exec(format)?.[1] ?? "";
  const places = /\.(0+)/.exec(format)?.[1]!.length ?? 0;
  const shown = percent ? value * 100 : value;
  const [whole, fraction] = Math.abs(shown).toFixed(places).split(".");
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${shown < 0 ? "-" : ""}${grouped}${fraction ? decimal + fraction : ""}${percent ? "%" : unit && ` ${unit}`}`;
}

function retype(sheet: SheetSnapshot, thousands: string, decimal: string): SheetSnapshot {
  const values = sheet.values.map((row, r) =>
    row.map((value, c) => asText(value, sheet.formats[r]![c]!, thousands, decimal)),
  );
  return { ...sheet, values, formulas: values };
}

/** For each sheet its first row of data: behind the last header row that any table of the sheet has. */
function bodyStarts(snapshot: Snapshot): (sheet: SheetSnapshot) => number | null {
  const { tables } = hitungOnce(snapshot);
  return (sheet) => {
    const table = tables.find((candidate) => candidate.sheet === sheet.name);
    return table ? table.area.row + table.headerRows - sheet.used.row : null;
  };
}

describe.each(REPORTS)("the figures of %s stay the same", (nick: ReportNick) => {
  const { snapshot } = loadReport(nick, "kosong");
  const expected = figures(snapshot);
  const bodyStart = bodyStarts(snapshot);

  it("when every table is moved", () => {
    expect(figures(mapSheets(snapshot, (sheet) => move(sheet, 7, 3)))).toEqual(expected);
  });

  it("when no merged area is known, and when headers were never merged", () => {
    expect(figures(mapSheets(snapshot, (sheet) => ({ ...sheet, merges: null })))).toEqual(expected);
    expect(figures(mapSheets(snapshot, (sheet) => ({ ...sheet, merges: [] })))).toEqual(expected);
  });

  it("when a blank row stands in the body", () => {
    const changed = mapSheets(snapshot, (sheet) => {
      const start = bodyStart(sheet);
      return start === null || start + 1 >= sheet.used.rows
        ? sheet
        : insertRow(sheet, sheet.used.row + start + 1);
    });
    expect(figures(changed)).toEqual(expected);
  });

  it("when a blank row stands between header and body", () => {
    const changed = mapSheets(snapshot, (sheet) => {
      const start = bodyStart(sheet);
      return start === null ? sheet : insertRow(sheet, sheet.used.row + start);
    });
    expect(figures(changed)).toEqual(expected);
  });

  it.each([
    [".", ","],
    [",", "."],
    ["", ","],
  ])("when every number is typed as text with %j and %j", (thousands, decimal) => {
    const changed = mapSheets(snapshot, (sheet) => retype(sheet, thousands, decimal));
    const rounded = (lines: readonly string[]): string[] =>
      lines.map((line) => line.replace(/-?\d+\.\d+$/, (figure) => Number(figure).toFixed(4)));
    expect(rounded(figures(changed))).toEqual(rounded(expected));
  });

  it("when a blank column stands anywhere", () => {
    for (const at of [0, 1, 2, 3, 4]) {
      const changed = mapSheets(snapshot, (sheet) =>
        at < sheet.used.columns ? insertColumns(sheet, sheet.used.column + at) : sheet,
      );
      expect(figures(changed), `kolom ${at}`).toEqual(expected);
    }
  });
});
