import type { CellValue, SheetSnapshot } from "../snapshot";
import type { Place } from "./alike";
import { isError } from "./functions";
import type { Shape } from "./shape";
import type { Shapes } from "./shapes";

/** What stands in a cell, as far as formulas are concerned. A formula without references is a typed number. */
export type Content = "blank" | "text" | "number" | "error" | "formula" | "other";

/** The formulas of one sheet by their place; rows and columns as on the sheet. */
export class FormulaGrid {
  readonly first: Place;
  /** One past the last used row and column. */
  readonly end: Place;
  /** The cells with a formula, row by row. */
  readonly formulas: readonly Place[];
  private readonly contents: Content[];
  private readonly shapes: (Shape | null)[];
  private readonly figures: (Place | null)[];
  /** Row of the words that stand nearest above, by cell. */
  private readonly labels: Int32Array;
  private readonly words = new Map<number, string>();
  private readonly width: number;

  constructor(
    readonly sheet: SheetSnapshot,
    known: Shapes,
  ) {
    const { row, column, rows, columns } = sheet.used;
    this.first = { row, column };
    this.end = { row: row + rows, column: column + columns };
    this.width = columns;
    const size = rows * columns;
    this.shapes = new Array<Shape | null>(size).fill(null);
    this.figures = new Array<Place | null>(size).fill(null);
    this.contents = new Array<Content>(size).fill("blank");
    this.labels = new Int32Array(size).fill(-1);
    const formulas: Place[] = [];
    for (let line = 0; line < rows; line += 1)
      for (let across = 0; across < columns; across += 1) this.note(line, across, known, formulas);
    this.formulas = formulas;
  }

  shape({ row, column }: Place): Shape | null {
    const at = this.at(row, column);
    return at < 0 ? null : (this.shapes[at] ?? null);
  }

  value({ row, column }: Place): CellValue {
    return this.sheet.values[row - this.first.row]?.[column - this.first.column] ?? "";
  }

  formula({ row, column }: Place): string {
    return String(this.sheet.formulas[row - this.first.row]?.[column - this.first.column] ?? "");
  }

  content({ row, column }: Place): Content {
    const at = this.at(row, column);
    return at < 0 ? "blank" : (this.contents[at] ?? "blank");
  }

  /** The cell as a place, where it holds a formula or a number. */
  figure(row: number, column: number): Place | null {
    const at = this.at(row, column);
    return at < 0 ? null : (this.figures[at] ?? null);
  }

  /** The cell as a place, always the same one, where it holds a formula. */
  formulaAt(row: number, column: number): Place | null {
    const at = this.at(row, column);
    return at < 0 || !this.shapes[at] ? null : (this.figures[at] ?? null);
  }

  /** The words that stand nearest above in the same column: the heading of a figure; "" where there are none. */
  label({ row, column }: Place): string {
    const at = this.at(row, column);
    const found = at < 0 ? -1 : (this.labels[at] ?? -1);
    if (found < 0) return "";
    const key = this.at(found, column);
    let words = this.words.get(key);
    if (words === undefined) {
      words = String(this.value({ row: found, column }))
        .trim()
        .toLowerCase();
      this.words.set(key, words);
    }
    return words;
  }

  private at(row: number, column: number): number {
    const { first, end } = this;
    if (row < first.row || row >= end.row || column < first.column || column >= end.column) return -1;
    return (row - first.row) * this.width + column - first.column;
  }

  private note(line: number, across: number, known: Shapes, formulas: Place[]): void {
    const at = line * this.width + across;
    const value = this.sheet.values[line]?.[across] ?? "";
    const formula = this.sheet.formulas[line]?.[across] ?? "";
    const row = this.first.row + line;
    if (typeof value === "number" || isWritten(formula)) {
      const place = { row, column: this.first.column + across };
      const shape = isWritten(formula) ? this.shapeOf(formula, place, at, known) : null;
      this.shapes[at] = shape;
      if (shape) formulas.push(place);
      if (shape || typeof value === "number") this.figures[at] = place;
    }
    const content = this.shapes[at] ? "formula" : contentOf(value);
    this.contents[at] = content;
    this.labels[at] = content === "text" && isHeading(value) ? row : this.labelAbove(at);
  }

  private labelAbove(at: number): number {
    return at < this.width ? -1 : (this.labels[at - this.width] ?? -1);
  }

  private shapeOf(formula: string, place: Place, at: number, known: Shapes): Shape | null {
    const shape = known.of(formula, place, this.shapes[at - this.width] ?? this.shapes[at - 1] ?? null);
    return shape.numbers.length > 0 || !isNumeric(shape) ? shape : null;
  }
}

function isHeading(value: CellValue): boolean {
  return /\p{L}/u.test(String(value));
}

function isWritten(formula: CellValue): formula is string {
  return typeof formula === "string" && formula.length > 1 && formula.startsWith("=");
}

function contentOf(value: CellValue): Content {
  if (typeof value === "number") return "number";
  if (typeof value !== "string") return "other";
  return value.trim() === "" ? "blank" : isError(value) ? "error" : "text";
}

/** "=69900*5": the figures are typed, be there an equals sign before them. */
function isNumeric({ pieces }: Shape): boolean {
  return /^[=\d.+\-*/()%^,E ]+$/.test(pieces.join(""));
}
