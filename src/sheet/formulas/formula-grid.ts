import type { CellValue, SheetSnapshot } from "../snapshot";
import type { Place } from "./alike";
import { isError } from "./functions";
import type { Shape, Shapes } from "./shape";

/** What stands in a cell, as far as formulas are concerned. A formula without references is a typed number. */
export type Content = "blank" | "text" | "number" | "error" | "formula" | "other";

/** The formulas of one sheet by their place; rows and columns as on the sheet. */
export class FormulaGrid {
  readonly first: Place;
  /** One past the last used row and column. */
  readonly end: Place;
  private readonly shapes: (Shape | null)[];
  private readonly labels: Int32Array;
  private readonly width: number;

  constructor(
    readonly sheet: SheetSnapshot,
    known: Shapes,
  ) {
    const { row, column, rows, columns } = sheet.used;
    this.first = { row, column };
    this.end = { row: row + rows, column: column + columns };
    this.width = columns;
    this.shapes = new Array<Shape | null>(rows * columns).fill(null);
    this.labels = new Int32Array(rows * columns).fill(-1);
    for (let at = 0; at < rows * columns; at += 1) this.note(at, known);
  }

  shape({ row, column }: Place): Shape | null {
    return this.isUsed(row, column) ? (this.shapes[this.at(row, column)] ?? null) : null;
  }

  value({ row, column }: Place): CellValue {
    return this.sheet.values[row - this.first.row]?.[column - this.first.column] ?? "";
  }

  formula({ row, column }: Place): string {
    return String(this.sheet.formulas[row - this.first.row]?.[column - this.first.column] ?? "");
  }

  content(place: Place): Content {
    if (this.shape(place)) return "formula";
    const value = this.value(place);
    if (typeof value === "number") return "number";
    if (typeof value !== "string") return "other";
    return value.trim() === "" ? "blank" : isError(value) ? "error" : "text";
  }

  /** The words that stand nearest above in the same column: the heading of a figure; "" where there are none. */
  label({ row, column }: Place): string {
    const found = this.isUsed(row, column) ? (this.labels[this.at(row, column)] ?? -1) : -1;
    return found < 0
      ? ""
      : String(this.value({ row: found, column }))
          .trim()
          .toLowerCase();
  }

  private isUsed(row: number, column: number): boolean {
    return (
      row >= this.first.row && row < this.end.row && column >= this.first.column && column < this.end.column
    );
  }

  private at(row: number, column: number): number {
    return (row - this.first.row) * this.width + column - this.first.column;
  }

  private note(at: number, known: Shapes): void {
    const place = {
      row: this.first.row + Math.floor(at / this.width),
      column: this.first.column + (at % this.width),
    };
    const formula = this.formula(place);
    if (formula.length > 1 && formula.startsWith("=")) {
      const likely = this.shapes[at - this.width] ?? this.shapes[at - 1] ?? null;
      const shape = known.of(formula, place.row, place.column, likely);
      if (shape.references.length > 0 || !isNumeric(shape)) this.shapes[at] = shape;
    }
    const isText =
      this.shapes[at] === null &&
      typeof this.value(place) === "string" &&
      /\p{L}/u.test(String(this.value(place)));
    this.labels[at] = isText ? place.row : at >= this.width ? (this.labels[at - this.width] ?? -1) : -1;
  }
}

/** "=69900*5": the figures are typed, be there an equals sign before them. */
function isNumeric({ pieces }: Shape): boolean {
  return /^[=\d.+\-*/()%^,E ]+$/.test(pieces.join(""));
}
