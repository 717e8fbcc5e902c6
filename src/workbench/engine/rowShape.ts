import { columnIndex } from "../../sheet/address";

/**
 * What a formula says that reads nothing but its own row, whatever that row is: "=F4/E4" in row 4 and
 * "=F5/E5" in row 5 have one shape.
 */
export interface RowShape {
  /** The formula, with a mark in place of its row number. */
  readonly text: string;
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

  /**
   * Null for a formula that reads other rows or sheets, names or tables, or of which the result may depend
   * on more than what it reads.
   */
  of(formula: string, row: number): RowShape | null {
    const own = String(row + 1);
    const text = formula.replace(CELL, (whole, column?: string, number?: string) =>
      column !== undefined && number === own ? column + MARK : whole,
    );
    let shape = this.known.get(text);
    if (shape === undefined) this.known.set(text, (shape = shapeOf(text)));
    return shape;
  }
}

function shapeOf(text: string): RowShape | null {
  return OWN_ROW.test(text) ? { text, reads: columnsIn(text) } : null;
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
export function formulaAt({ text }: RowShape, row: number): string {
  return text.replaceAll(MARK, String(row + 1));
}
