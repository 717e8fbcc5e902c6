import { columnIndex } from "../model/address";

/**
 * What a formula says that reads cells one by one, whatever its row and theirs: "=F4/E4" in row 4 and
 * "=F5/E5" in row 5 have one shape, and so have "=Data!C4" and "=Data!C9".
 */
export interface RowShape {
  readonly id: number;
  /** What stands before, between and after the row numbers. */
  readonly parts: readonly string[];
  /** The columns of its own row that it reads, counted from 0. */
  readonly reads: ReadonlySet<number>;
}

/** A formula taken apart: what it says, and the cells elsewhere that it says it of, each once. */
export interface ShapedFormula {
  readonly shape: RowShape;
  readonly drawn: readonly DrawnCell[];
}

/** A cell of another row or sheet. */
export interface DrawnCell {
  /** As written before "!", without quotes; null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

/** Stands for the row number. */
const MARK = "\0";
/** Stands around the number of a drawn cell. */
const DRAWN = "\u0001";
const DRAWN_CELL = new RegExp(`${DRAWN}(\\d+)${DRAWN}`, "g");
const RESERVED = new RegExp(`[${MARK}${DRAWN}]`);

/** The cells of a formula; texts are matched first, so that nothing inside them is taken for one. */
const CELL =
  /"(?:[^"]|"")*"(?!")|(?<![\p{L}\p{N}_.$!'\]])((?<!:)(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(![])/gu;

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
      String.raw`${DRAWN}\d+${DRAWN}(?!:)`,
      String.raw`\d+(?:\.\d+)?(?![\d:])`,
      "[-+*/^&=<>(),% ]",
    ].join("|") +
    ")+$",
);
const READ = new RegExp(String.raw`"(?:[^"]|"")*"(?!")|([A-Z]+)${MARK}(?::\$?([A-Z]+)${MARK})?`, "g");

/** Tells the shapes of formulas; those alike get one and the same shape. */
export class RowShapes {
  private readonly known = new Map<string, RowShape | null>();
  /** The shape met last in each column that draws on nothing: the next row has most often the same. */
  private readonly latest = new Map<number, ShapedFormula>();

  /**
   * Null for a formula that reads ranges of other rows or sheets, names or tables, or of which the result may
   * depend on more than what it reads.
   */
  of(formula: string, row: number, column: number): ShapedFormula | null {
    const above = this.latest.get(column);
    if (above && formulaAt(above.shape, row) === formula) return above;
    const shaped = this.find(formula, String(row + 1));
    if (shaped?.drawn.length === 0) this.latest.set(column, shaped);
    return shaped;
  }

  private find(formula: string, own: string): ShapedFormula | null {
    if (RESERVED.test(formula)) return null;
    const drawn = new Map<string, DrawnCell>();
    const text = formula.replace(
      CELL,
      (whole, prefix?: string, column?: string, fixed?: string, row?: string) => {
        if (column === undefined || row === undefined) return whole;
        if (prefix === undefined && fixed === "" && row === own) return column + MARK;
        const key = `${prefix ?? ""}${column.replace("$", "")}${row}`;
        if (!drawn.has(key)) drawn.set(key, drawnCell(prefix, column, row));
        return `${DRAWN}${[...drawn.keys()].indexOf(key)}${DRAWN}`;
      },
    );
    const shape = this.shapeOf(text);
    return shape && { shape, drawn: [...drawn.values()] };
  }

  private shapeOf(text: string): RowShape | null {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const isOwn = OWN_ROW.test(text);
    const shape = isOwn ? { id: this.known.size, parts: text.split(MARK), reads: columnsIn(text) } : null;
    this.known.set(text, shape);
    return shape;
  }
}

function drawnCell(prefix: string | undefined, column: string, row: string): DrawnCell {
  const place = { row: Number(row) - 1, column: columnIndex(column.replace("$", "")) };
  if (prefix === undefined) return { sheet: null, ...place };
  const bare = prefix.slice(0, -1);
  return { sheet: bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare, ...place };
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

/** The formula as it reads in a row. @param place where each cell stands that it draws on, by its number. */
export function formulaAt({ parts }: RowShape, row: number, place?: (drawn: number) => string): string {
  const formula = parts.join(String(row + 1));
  return place ? formula.replace(DRAWN_CELL, (_, number: string) => place(Number(number))) : formula;
}
