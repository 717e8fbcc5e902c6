import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { cellName, parseCell } from "../../src/sheet/address";
import type { Area, SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import { hitung } from "../../src/tasks/hitung/hitung";
import type { Generated } from "./generate";
import type { Random } from "./random";

/** Blank rows and columns put in on one sheet, before a row and a column of it. */
interface Insertion {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/** What people do to a workbook that changes none of its figures, and which figures changed all the same. */
export function changedByMoving(random: Random, { snapshot, bodies }: Generated): string[] {
  const before = figuresOf(snapshot, (_, place) => place);
  const insertions = bodies.flatMap(({ sheet, row }): Insertion[] => {
    const own = snapshot.sheets.find(({ name }) => name === sheet);
    const cut = own ? freeColumn(random, own) : null;
    return [
      { name: "moved", sheet, row: 0, rows: 2, column: 0, columns: 1 },
      { name: "a blank row below the headings", sheet, row, rows: 1, column: 0, columns: 0 },
      ...(cut === null ? [] : [{ name: BLANK_COLUMN, sheet, row: 0, rows: 0, column: cut, columns: 1 }]),
    ];
  });
  return [
    ...insertions.flatMap((insertion) => {
      const back = (sheet: string, place: Place): Place =>
        sheet === insertion.sheet
          ? {
              row: backward(place.row, insertion.row, insertion.rows),
              column: backward(place.column, insertion.column, insertion.columns),
            }
          : place;
      return differing(insertion.name, before, figuresOf(withInsertion(snapshot, insertion), back));
    }),
    ...differing(
      "renamed",
      before,
      figuresOf(renamed(snapshot), (_, place) => place),
    ),
  ];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const BLANK_COLUMN = "a blank column";
const SIGNIFICANT = 10;

/** Sheets by number, for they may have other names. */
function figuresOf(
  snapshot: Snapshot,
  back: (sheet: string, place: Place) => Place,
): ReadonlyMap<string, string> {
  const numbers = new Map(snapshot.sheets.map(({ name }, index) => [name, index]));
  return new Map(
    hitung(snapshot, PENGATURAN_BAKU).cells.flatMap(({ sheet, cell, value }) => {
      const at = parseCell(cell);
      if (!at) return [];
      const { row, column } = back(sheet, at);
      const figure = typeof value === "number" ? String(Number(value.toPrecision(SIGNIFICANT))) : value;
      return [[`${numbers.get(sheet)}!${cellName(row, column)}`, figure] as const];
    }),
  );
}

function differing(
  what: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  return (
    [...new Set([...before.keys(), ...after.keys()])]
      .filter((cell) => before.get(cell) !== after.get(cell))
      // A column of no known word may lose its neighbours to a blank one: then it is left blank.
      .filter((cell) => what !== BLANK_COLUMN || after.has(cell))
      .map((cell) => `${what}: ${cell} comes to ${after.get(cell)}, it came to ${before.get(cell)}`)
  );
}

const forward = (at: number, from: number, count: number): number => (at >= from ? at + count : at);
const backward = (at: number, from: number, count: number): number => (at >= from + count ? at - count : at);

/** A column inside the table that no merged cells lie across. */
function freeColumn(random: Random, { used, merges }: SheetSnapshot): number | null {
  const inside = Array.from({ length: Math.max(0, used.columns - 1) }, (_, index) => used.column + index + 1);
  const free = inside.filter(
    (column) => !(merges ?? []).some((area) => area.column < column && area.column + area.columns > column),
  );
  return free.length === 0 ? null : random.pick(free);
}

const REFERENCE = /('(?:[^']|'')+'!|)(\$?[A-Z]{1,2}\$?\d+)(?![\w(])/g;

function withInsertion(snapshot: Snapshot, insertion: Insertion): Snapshot {
  const moved = ({ row, column }: Place): Place => ({
    row: forward(row, insertion.row, insertion.rows),
    column: forward(column, insertion.column, insertion.columns),
  });
  const refer = (own: string) => (formula: string) =>
    formula.replace(REFERENCE, (whole: string, prefix: string, cell: string) => {
      const sheet = prefix === "" ? own : prefix.slice(1, -2).replaceAll("''", "'");
      const at = parseCell(cell);
      if (!at || sheet !== insertion.sheet) return whole;
      const { row, column } = moved(at);
      return `${prefix}${cellName(row, column)}`;
    });
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const told = withFormulas(sheet, refer(sheet.name));
      return sheet.name === insertion.sheet ? spread(told, moved) : told;
    }),
  };
}

function withFormulas(sheet: SheetSnapshot, change: (formula: string) => string): SheetSnapshot {
  const isFormula = (cell: unknown): cell is string => typeof cell === "string" && /^=['A-Z(]/.test(cell);
  return {
    ...sheet,
    formulas: sheet.formulas.map((line) => line.map((cell) => (isFormula(cell) ? change(cell) : cell))),
  };
}

function spread(sheet: SheetSnapshot, moved: (place: Place) => Place): SheetSnapshot {
  const { used } = sheet;
  const first = moved(used);
  const last = moved({ row: used.row + used.rows - 1, column: used.column + used.columns - 1 });
  const area: Area = { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
  const laid = <T>(matrix: readonly (readonly T[])[], blank: T): T[][] => {
    const lines = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => blank));
    matrix.forEach((line, row) =>
      line.forEach((cell, column) => {
        const at = moved({ row: used.row + row, column: used.column + column });
        const target = lines[at.row - area.row];
        if (target) target[at.column - area.column] = cell;
      }),
    );
    return lines;
  };
  return {
    ...sheet,
    used: area,
    values: laid(sheet.values, ""),
    formulas: laid(sheet.formulas, ""),
    formats: laid(sheet.formats, "General"),
    merges: (sheet.merges ?? []).map((merge) => ({ ...merge, ...moved(merge) })),
    hiddenRows: new Set([...sheet.hiddenRows].map((row) => moved({ row, column: 0 }).row)),
    hiddenColumns: new Set([...sheet.hiddenColumns].map((column) => moved({ row: 0, column }).column)),
  };
}

/** Every sheet under another name, and the formulas that name it. */
function renamed(snapshot: Snapshot): Snapshot {
  const other = new Map(snapshot.sheets.map(({ name }, index) => [name, `Lampiran ${index + 1}`]));
  const refer = (formula: string): string =>
    formula.replace(/'((?:[^']|'')+)'!/g, (whole: string, name: string) => {
      const now = other.get(name.replaceAll("''", "'"));
      return now === undefined ? whole : `'${now}'!`;
    });
  return {
    activeSheet: other.get(snapshot.activeSheet) ?? "",
    sheets: snapshot.sheets.map((sheet) => ({
      ...withFormulas(sheet, refer),
      name: other.get(sheet.name) ?? "",
    })),
  };
}
