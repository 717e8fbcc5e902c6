import { signsOf } from "./canon";
import type { Reference } from "./relative-reference";
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
  /** Nothing but sums and differences, or nothing but products. */
  readonly isSum: boolean;
  readonly isProduct: boolean;
  /** A SUM over one range of its own sheet, and nothing else. */
  readonly isPlainSum: boolean;
  /** Of each term of a sum: 1 where it is added, -1 where it is taken off; empty for others. */
  readonly signs: readonly number[];

  constructor(
    readonly pieces: readonly string[],
    readonly written: readonly Written[],
  ) {
    const last = pieces.length - 1;
    this.isPlain = pieces.every((piece, index) => piece !== "" || index === last);
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
  }
}

export function keyOfWritten({ prefix, whole, isRange, first, last }: Written): string {
  return `\u0001${prefix.toUpperCase()}\u0001${whole[0] ?? ""}${fixedKey(first)}${isRange ? fixedKey(last) : ""}`;
}

function fixedKey({ row, column }: Fixed): string {
  return `${row ? "r" : "R"}${column ? "c" : "C"}`;
}
