import type { Area } from "./area";
import { isFullColumns, isFullRows } from "./area";
import { chartEdges, placeCharts } from "./chart-moves";
import { clearContent } from "./content";
import type { Shift } from "./formula-moves";
import { shiftArea, shiftFormula } from "./formula-moves";
import { mapRule } from "./conditional-edits";
import { Refusal } from "./refusal";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Puts empty cells in place of `area`; what stood there moves down or to the right. */
export function insertCells(sheet: Sheet, area: Area, direction: "Down" | "Right"): void {
  applyShift(sheet, area, shiftFor(area, direction === "Down" ? "row" : "column", 1));
}

/** Takes `area` out; what stood below or to the right moves in. */
export function deleteCells(sheet: Sheet, area: Area, direction: "Up" | "Left"): void {
  applyShift(sheet, area, shiftFor(area, direction === "Up" ? "row" : "column", -1));
}

function shiftFor(area: Area, axis: "row" | "column", sign: 1 | -1): Shift {
  const rows = axis === "row";
  const whole = rows ? isFullRows(area) : isFullColumns(area);
  const band = rows ? { start: area.column, length: area.columns } : { start: area.row, length: area.rows };
  return {
    axis,
    at: rows ? area.row : area.column,
    count: sign * (rows ? area.rows : area.columns),
    ...(whole ? {} : { band }),
  };
}

function applyShift(sheet: Sheet, area: Area, shift: Shift): void {
  const { workbook } = sheet;
  refuseImpossible(sheet, shift);
  workbook.calculator?.beforeChange();
  if (shift.count < 0) clearContent(sheet, area);
  moveCells(sheet, shift);
  if (!shift.band) moveLines(sheet, shift);
  moveAreas(sheet, shift);
  moveFormulas(workbook, sheet.name, shift);
  workbook.calculator?.structureChanged();
  for (const aspect of ["rows", "columns", "merges", "conditional", "tables", "charts"] as const)
    sheet.touched.add(aspect);
  sheet.touch("cells", { kind: "content", area, calculated: false });
  sheet.touch("cells", { kind: "layout" });
  workbook.shifts.push({ sheet: sheet.id, shift });
  workbook.changes.tell({ kind: "shifted", sheet: sheet.id, shift });
}

function refuseImpossible(sheet: Sheet, shift: Shift): void {
  if (sheet.immovable.length > 0) {
    const what = sheet.immovable.join(", ");
    throw new Refusal(
      "NotImplemented",
      `Lembar "${sheet.name}" memuat ${what} yang tidak dapat ikut bergeser.`,
    );
  }
  const torn = [...sheet.merges, ...sheet.tables.map((table) => table.area)].some((area) =>
    isTorn(area, shift),
  );
  if (torn)
    throw new Refusal("InvalidOperation", "Sel gabungan atau tabel akan terpotong oleh pergeseran ini.");
}

/** Partly inside the band that moves, and beyond the place where it moves. */
function isTorn(area: Area, { band, axis, at }: Shift): boolean {
  if (!band) return false;
  const [start, length, end] =
    axis === "row"
      ? [area.column, area.columns, area.row + area.rows]
      : [area.row, area.rows, area.column + area.columns];
  if (end <= at) return false;
  const touches = start < band.start + band.length && start + length > band.start;
  const inside = start >= band.start && start + length <= band.start + band.length;
  return touches && !inside;
}

function moveCells(sheet: Sheet, shift: Shift): void {
  sheet.grid.rearrange((row, column) => {
    const moved = shiftArea({ row, column, rows: 1, columns: 1 }, shift);
    return moved && [moved.row, moved.column];
  });
}

/** Whole rows or columns, and with them what lies over them. */
function moveLines(sheet: Sheet, shift: Shift): void {
  const edges = chartEdges(sheet, shift);
  moveRecords(sheet, shift);
  placeCharts(sheet, shift, edges);
}

function moveRecords(sheet: Sheet, shift: Shift): void {
  const records: Map<number, unknown> = shift.axis === "row" ? sheet.rows : sheet.columns;
  const old = [...records];
  records.clear();
  for (const [position, record] of old) {
    if (position < shift.at) records.set(position, record);
    else if (shift.count > 0 || position >= shift.at - shift.count)
      records.set(position + shift.count, record);
  }
}

function moveAreas(sheet: Sheet, shift: Shift): void {
  const merges = sheet.merges.flatMap((area) => shiftArea(area, shift) ?? []);
  sheet.merges.splice(0, sheet.merges.length, ...merges.filter((area) => area.rows * area.columns > 1));
  for (const format of sheet.conditionalFormats) {
    format.areas = format.areas.flatMap((area) => shiftArea(area, shift) ?? []);
  }
  removeWhere(sheet.conditionalFormats, (format) => format.areas.length === 0);
  for (const table of sheet.tables) {
    const moved = shiftArea(table.area, shift);
    if (moved && moved.columns !== table.area.columns) {
      throw new Refusal(
        "NotImplemented",
        `Kolom tabel "${table.name}" tidak dapat disisipkan atau dihapus di sini.`,
      );
    }
    table.area = moved ?? { ...table.area, rows: 0 };
  }
  removeWhere(sheet.tables, (table) => table.area.rows === 0);
}

function moveFormulas(workbook: Workbook, moved: string, shift: Shift): void {
  mapFormulas(workbook, (formula, home) => shiftFormula(formula, home, moved, shift));
}

/** Rewrites every formula of the workbook: cells, names, conditional formats, charts. */
export function mapFormulas(workbook: Workbook, change: (formula: string, home: string) => string): void {
  for (const sheet of workbook.sheets) {
    mapCellFormulas(sheet, change);
    mapRules(sheet, change);
    for (const series of sheet.charts.flatMap((chart) => chart.series)) {
      if (series.values) series.values = change(series.values, sheet.name);
      if (series.categories) series.categories = change(series.categories, sheet.name);
    }
  }
  for (const name of workbook.names) {
    const changed = change(name.formula, "");
    if (changed === name.formula) continue;
    name.formula = changed;
    workbook.touched.add("names");
  }
}

function mapCellFormulas(sheet: Sheet, change: (formula: string, home: string) => string): void {
  const whole = sheet.usedArea(true);
  if (!whole) return;
  sheet.grid.forEach(whole, (cell) => {
    if (cell.formula === null) return;
    const changed = change(cell.formula, sheet.name);
    if (changed === cell.formula) return;
    cell.formula = changed;
    sheet.touched.add("cells");
  });
}

function mapRules(sheet: Sheet, change: (formula: string, home: string) => string): void {
  for (const format of sheet.conditionalFormats) {
    const rule = mapRule(format.rule, (formula) => change(formula, sheet.name));
    if (JSON.stringify(rule) === JSON.stringify(format.rule)) continue;
    format.rule = rule;
    delete format.origin;
    sheet.touched.add("conditional");
  }
}

function removeWhere<T>(list: T[], gone: (item: T) => boolean): void {
  const kept = list.filter((item) => !gone(item));
  list.splice(0, list.length, ...kept);
}
