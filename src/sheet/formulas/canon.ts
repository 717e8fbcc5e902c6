import type { Corner, Reference } from "./relative-reference";

/** What of a formula its canon is made of. */
interface Formula {
  readonly build: { readonly isSum: boolean; readonly isProduct: boolean };
  readonly pieces: readonly string[];
  readonly references: readonly Reference[];
}

/** Sums and products say the same in any order and spelling: "=B3+B4", "=SUM(B3:B4)", "=B4+B3"; null for others. */
export function canonOf(shape: Formula): string | null {
  if (shape.build.isSum) return sumOf(shape);
  return shape.build.isProduct ? `product ${shape.references.flatMap(cellsOf).sort().join(" ")}` : null;
}

/** A longer range is compared as it is written. */
const LONGEST = 64;

function sumOf({ pieces, references }: Formula): string {
  const terms: string[] = [];
  const outer: number[] = [];
  let [around, sign] = [1, 1];
  pieces.forEach((piece, index) => {
    for (const token of piece.match(/SUM\(|[=+\-(),]/g) ?? []) {
      if (token.endsWith("(")) {
        outer.push(around);
        around *= sign;
      }
      if (token === ")") around = outer.pop() ?? 1;
      sign = token === "-" ? -sign : 1;
    }
    const reference = references[index];
    if (reference) terms.push(...cellsOf(reference).map((cell) => `${around * sign}${cell}`));
    sign = 1;
  });
  return `sum ${terms.sort().join(" ")}`;
}

function cellsOf({ prefix, first, last }: Reference): string[] {
  const height = last.row - first.row + 1;
  const width = last.column - first.column + 1;
  const isPlain = first.rowFixed === last.rowFixed && first.columnFixed === last.columnFixed;
  if (!isPlain || height < 1 || width < 1 || height * width > LONGEST)
    return [`${prefix}${cornerText(first, 0, 0)}:${cornerText(last, 0, 0)}`];
  const cells: string[] = [];
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      cells.push(prefix.toUpperCase() + cornerText(first, row, column));
  return cells;
}

function cornerText(corner: Corner, rows: number, columns: number): string {
  return `${corner.rowFixed ? "r" : "R"}${corner.row + rows}${corner.columnFixed ? "c" : "C"}${corner.column + columns}`;
}
