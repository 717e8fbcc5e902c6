import { signsOf } from "./signs";
import type { Corner, Reference } from "./relative-reference";
import type { Template } from "./template";

/** How a reference is written, wherever it points. */
export interface Written {
  /** "'Tabel 3.2'!" as written; "" for the formula's own sheet. */
  readonly prefix: string;
  readonly whole: Reference["whole"];
  readonly isRange: boolean;
  readonly first: Fixed;
  /** Same as `first` for a single cell. */
  readonly last: Fixed;
}

/** Which of its coordinates carry a $. */
export interface Fixed {
  readonly row: boolean;
  readonly column: boolean;
}

/** All that formulas share which differ in nothing but the rows and columns that they name. */
export class Build {
  /** By which of its ranges are tall and wide. */
  readonly templates = new Map<string, Template>();
  /** A formula can be compared with it sign by sign: something stands between any two references. */
  readonly isPlain: boolean;
  readonly hasRanges: boolean;
  /** Nothing but sums and differences, or nothing but products. */
  readonly isSum: boolean;
  readonly isProduct: boolean;
  /** A SUM over one range of its own sheet, and nothing else. */
  readonly isPlainSum: boolean;
  /** Of each term of a sum: 1 where it is added, -1 where it is taken off; empty for others. */
  readonly signs: readonly number[];
  /**
   * Whether each number of such a formula is fixed. A cell has two numbers, its row and its column; a range has four,
   * those of its first corner and those of its last.
   */
  readonly fixed: readonly boolean[];
  /** Where the numbers of each reference begin. */
  readonly starts: readonly number[];

  constructor(
    readonly pieces: readonly string[],
    readonly written: readonly Written[],
  ) {
    const last = pieces.length - 1;
    this.isPlain = pieces.every((piece, index) => piece !== "" || index === last);
    this.hasRanges = written.some(({ isRange }) => isRange);
    this.isSum =
      written.length > 0 &&
      written.every(({ whole }) => whole === "cells") &&
      pieces.every((piece) => /^(?:SUM\(|[=+\-(),])*$/.test(piece));
    this.isProduct =
      written.length > 1 &&
      pieces.every((piece, index) =>
        index === 0 ? /^=\+?$/.test(piece) : index === last ? piece === "" : piece === "*",
      );
    const [own] = written;
    this.isPlainSum =
      written.length === 1 &&
      own?.prefix === "" &&
      own.isRange &&
      pieces[1] === ")" &&
      /^=\+?SUM\($/.test(pieces[0] ?? "");
    this.signs = this.isSum ? signsOf(pieces) : [];
    const fixed: boolean[] = [];
    this.starts = written.map(({ isRange, first, last }) => {
      const start = fixed.push(first.row, first.column) - 2;
      if (isRange) fixed.push(last.row, last.column);
      return start;
    });
    this.fixed = fixed;
  }

  /** Whether a reference names one cell of the formula's own sheet. */
  isSingle(index: number): boolean {
    const own = this.written[index];
    return own?.prefix === "" && own.whole === "cells" && !own.isRange;
  }

  /** The references of a formula with these rows and columns. */
  references(numbers: readonly number[]): Reference[] {
    return this.written.map(({ prefix, whole, isRange, first, last }, index) => {
      const at = this.starts[index] ?? 0;
      const from = cornerOf(first, numbers, at);
      return { prefix, first: from, last: isRange ? cornerOf(last, numbers, at + 2) : from, whole };
    });
  }
}

function cornerOf(fixed: Fixed, numbers: readonly number[], at: number): Corner {
  return {
    row: numbers[at] ?? 0,
    column: numbers[at + 1] ?? 0,
    rowFixed: fixed.row,
    columnFixed: fixed.column,
  };
}

export function keyOfWritten({ prefix, whole, isRange, first, last }: Written): string {
  return `\u0001${prefix.toUpperCase()}\u0001${whole[0] ?? ""}${fixedKey(first)}${isRange ? fixedKey(last) : ""}`;
}

function fixedKey({ row, column }: Fixed): string {
  return `${row ? "r" : "R"}${column ? "c" : "C"}`;
}
