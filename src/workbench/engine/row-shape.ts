import { columnIndex } from "../model/address";

/**
 * What a formula says that reads nothing but its own row, whatever that row is: "=F4/E4" in row 4 and
 * "=F5/E5" in row 5 have one shape.
 */
export interface RowShape {
  readonly id: number;
  /** What stands before, between and after the row numbers. */
  readonly parts: readonly string[];
  /** The columns it reads, counted from 0. */
  readonly reads: ReadonlySet<number>;
}

/** Stands for the row number. */
const MARK = "\0";

/** The cells of a formula; texts are matched first, so that nothing inside them is taken for one. */
const CELL = /"(?:[^"]|"")*"(?!")|(?<![\w.$!'])(\$?[A-Z]{1,3})(\d{1,7})(?![\w.(![])/g;

/** Functions that come to one value, and to the same wherever and whenever their arguments are the same. */
const OF_RANGES = "SUM|AVERAGE|MIN|MAX|COUNT|COUNTA|PRODUCT";
const OF_VALUES =
  "IF|IFERROR|IFNA|AND|OR|NOT|ISNUMBER|ISBLANK|ISTEXT|ISERROR|N|ROUND|ROUNDUP|ROUNDDOWN|INT|ABS|SIGN|MOD|POWER";

/** All that such a formula may consist of. A range stands alone in its function: elsewhere it might spill. */
const OWN_ROW = new RegExp(
  "^=(?:" +
    [
      String.raw`"(?:[^"]|"")*"(?!")`,
      String.raw`(?:${OF_RANGES})\(\$?[A-Z]+${MARK}:\$?[A-Z]+${MARK}\)`,
      String.raw`(?:${OF_RANGES}|${OF_VALUES})\(`,
      String.raw`\$?[A-Z]+${MARK}(?!:)`,
      String.raw`\d+(?:\.\d+)?(?![\d:])`,
      "[-+*/^&=<>(),% ]",
    ].join("|") +
    ")+$",
);
const READ = new RegExp(String.raw`"(?:[^"]|"")*"(?!")|([A-Z]+)${MARK}(?::\$?([A-Z]+)${MARK})?`, "g");

/** Tells the shapes of formulas; those alike get one and the same shape. */
export class RowShapes {
  private readonly known = new Map<string, RowShape | null>();
  /** The shape met last in each column: the next row has most often the same. */
  private readonly latest = new Map<number, RowShape>();

  /**
   * Null for a formula that reads other rows or sheets, names or tables, or of which the result may depend
   * on more than what it reads.
   */
  of(formula: string, row: number, column: number): RowShape | null {
    const above = this.latest.get(column);
    if (above && formulaAt(above, row) === formula) return above;
    const shape = this.find(formula, String(row + 1));
    if (shape) this.latest.set(column, shape);
    return shape;
  }

  private find(formula: string, own: string): RowShape | null {
    if (formula.includes(MARK)) return null;
    const text = formula.replace(CELL, (whole, column?: string, number?: string) =>
      column !== undefined && number === own ? column + MARK : whole,
    );
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const isOwn = OWN_ROW.test(text);
    const shape = isOwn ? { id: this.known.size, parts: text.split(MARK), reads: columnsIn(text) } : null;
    this.known.set(text, shape);
    return shape;
  }
}

function columnsIn(text: string): Set<number> {
  const columns = new Set<number>();
  for (const [, first, last = first] of text.matchAll(READ)) {
    if (first === undefined || last === undefined) continue;
    const [from, to] = [columnIndex(first), columnIndex(last)].sort((a, b) => a - b) as [number, number];
    for (let column = from; column <= to; column++) columns.add(column);
  }
  return columns;
}

/** The formula as it reads in a row. */
export function formulaAt({ parts }: RowShape, row: number): string {
  return parts.join(String(row + 1));
}
