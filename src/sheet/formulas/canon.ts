import type { Build } from "./build";
import type { Corner, Reference } from "./relative-reference";

/** What of a formula its canon is made of. */
interface Formula {
  readonly build: Build;
  readonly references: readonly Reference[];
}

/** Sums and products say the same in any order and spelling: "=B3+B4", "=SUM(B3:B4)", "=B4+B3"; null for others. */
export function canonOf({ build, references }: Formula): string | null {
  if (build.isProduct) return `product ${references.flatMap(cellsOf).sort().join(" ")}`;
  if (!build.isSum) return null;
  const terms = references.flatMap((own, index) =>
    cellsOf(own).map((cell) => `${build.signs[index] ?? 1}${cell}`),
  );
  return `sum ${terms.sort().join(" ")}`;
}

/** A number that is the same for formulas of one canon, made without any text. */
export function canonSumOf(formula: Formula & { readonly numbers: readonly number[] }): number | null {
  const { build, numbers } = formula;
  if (!build.isSum && !build.isProduct) return null;
  let sum = build.isSum ? 0 : 1;
  for (let index = 0; index < build.written.length; index += 1) {
    const own = build.isSingle(index)
      ? singleSum(build, numbers, build.starts[index] ?? 0)
      : sumOf(formula.references[index]);
    sum = (sum + (build.signs[index] ?? 1) * own) | 0;
  }
  return sum;
}

/** The same as `sumOf`, of most references there are, without making them. */
function singleSum({ fixed }: Build, numbers: readonly number[], at: number): number {
  return cornerSum(numbers[at] ?? 0, numbers[at + 1] ?? 0, fixed[at] === true, fixed[at + 1] === true);
}

/** A longer range is compared as it is written. */
const LONGEST = 64;

/** Whether a range stands for each of its cells. */
function isOfCells({ first, last }: Reference): boolean {
  const height = last.row - first.row + 1;
  const width = last.column - first.column + 1;
  const isPlain = first.rowFixed === last.rowFixed && first.columnFixed === last.columnFixed;
  return isPlain && height >= 1 && width >= 1 && height * width <= LONGEST;
}

function cellsOf(reference: Reference): string[] {
  const { prefix, first, last } = reference;
  if (!isOfCells(reference)) return [`${prefix}${cornerText(first, 0, 0)}:${cornerText(last, 0, 0)}`];
  const cells: string[] = [];
  for (let row = 0; row <= last.row - first.row; row += 1)
    for (let column = 0; column <= last.column - first.column; column += 1)
      cells.push(prefix.toUpperCase() + cornerText(first, row, column));
  return cells;
}

function cornerText(corner: Corner, rows: number, columns: number): string {
  return `${corner.rowFixed ? "r" : "R"}${corner.row + rows}${corner.columnFixed ? "c" : "C"}${corner.column + columns}`;
}

/** Primes: cells far apart give sums far apart. */
const [ROWS, COLUMNS, FIXED, BOTH] = [1_000_003, 15_485_863, 179_424_673, 32_452_843];

function sumOf(reference: Reference | undefined): number {
  if (!reference) return 0;
  const { prefix, first, last } = reference;
  let sum = 0;
  if (!isOfCells(reference))
    sum =
      Math.imul(cornerSum(first.row, first.column, first.rowFixed, first.columnFixed), BOTH) ^
      cornerSum(last.row, last.column, last.rowFixed, last.columnFixed);
  else
    for (let { row } = first; row <= last.row; row += 1)
      for (let { column } = first; column <= last.column; column += 1)
        sum = (sum + cornerSum(row, column, first.rowFixed, first.columnFixed)) | 0;
  return prefix === "" ? sum : Math.imul(sum, prefix.length * 2 + 1);
}

function cornerSum(row: number, column: number, rowFixed: boolean, columnFixed: boolean): number {
  const marks = Math.imul((rowFixed ? 1 : 0) + (columnFixed ? 2 : 0), FIXED);
  const mixed = (Math.imul(row + 1, ROWS) ^ Math.imul(column + 1, COLUMNS)) + marks;
  return Math.imul(mixed ^ (mixed >>> 15), BOTH);
}
