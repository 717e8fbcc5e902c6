import type { CellContent } from "../../../src/plan/cell-content";
import type { CellValue, SheetSnapshot, Snapshot } from "../../../src/sheet/snapshot";
import type { Plan } from "../../../src/plan/plan";
import type { RowInsert, SheetPlan } from "../../../src/plan/sheet-plan";

/** A sheet that can be typed into, as rows of values and formats from A1 on. */
export interface Lembar {
  name: string;
  values: CellValue[][];
  formats: string[][];
}

/** A workbook in which a plan of values was carried out: enough of Excel to write a report twice. */
export class Buku {
  readonly lembar: Lembar[];

  constructor(private readonly start: Snapshot) {
    this.lembar = start.sheets.map(({ name, used, values, formats }) => ({
      name,
      values: padded(used.row, used.column, values, ""),
      formats: padded(used.row, used.column, formats, "General"),
    }));
  }

  get snapshot(): Snapshot {
    return { ...this.start, sheets: this.lembar.map(asSheet) };
  }

  sheet(name: string): Lembar {
    return this.lembar.find((one) => one.name === name)!;
  }

  apply(plan: Plan): void {
    for (const sheet of plan.sheets ?? []) this.applySheet(sheet);
    for (const { sheet, row, column, content, numberFormat } of plan.cells) {
      this.put(this.sheet(sheet), row, column, content, numberFormat);
    }
  }

  /** Inserts a blank row, as a person does. */
  insertRow(name: string, before: number): void {
    const { values, formats } = this.sheet(name);
    values.splice(
      before,
      0,
      values[0]!.map((): CellValue => ""),
    );
    formats.splice(
      before,
      0,
      formats[0]!.map(() => "General"),
    );
  }

  private applySheet({ name, create, insertRows = [], blocks }: SheetPlan): void {
    if (create) this.lembar.push({ name, values: [[]], formats: [[]] });
    const sheet = this.sheet(name);
    for (const { before, count } of fromBelow(insertRows)) {
      for (let time = 0; time < count; time += 1) this.insertRow(name, before);
    }
    for (const { area, cells, numberFormat } of blocks) {
      cells.forEach((line, down) =>
        line.forEach((content, across) => {
          const format = typeof numberFormat === "object" ? numberFormat[down]![across] : numberFormat;
          if (content) this.put(sheet, area.row + down, area.column + across, content, format);
        }),
      );
    }
  }

  private put(sheet: Lembar, row: number, column: number, content: CellContent, format?: string): void {
    if (content.kind !== "nilai") throw new Error("only values are written here");
    while (sheet.values.length <= row) {
      sheet.values.push([]);
      sheet.formats.push([]);
    }
    const line = sheet.values[row]!;
    while (line.length <= column) line.push("");
    line[column] = content.value;
    const formats = sheet.formats[row]!;
    while (formats.length <= column) formats.push("General");
    if (format !== undefined) formats[column] = format;
  }
}

function fromBelow(inserts: readonly RowInsert[]): RowInsert[] {
  return [...inserts].sort((a, b) => b.before - a.before);
}

function padded<Item>(
  row: number,
  column: number,
  matrix: readonly (readonly Item[])[],
  blank: Item,
): Item[][] {
  const above = Array.from({ length: row }, (): Item[] => []);
  return [...above, ...matrix.map((line) => [...Array.from({ length: column }, () => blank), ...line])];
}

function asSheet({ name, values, formats }: Lembar): SheetSnapshot {
  const columns = Math.max(0, ...values.map((line) => line.length));
  const square = <Item>(matrix: readonly (readonly Item[])[], blank: Item): Item[][] =>
    values.map((_, row) =>
      Array.from({ length: columns }, (_cell, column) => matrix[row]?.[column] ?? blank),
    );
  const own = square<CellValue>(values, "");
  return {
    name,
    used: { row: 0, column: 0, rows: values.length, columns },
    values: own,
    formulas: own,
    formats: square(formats, "General"),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    isVisible: true,
  };
}
