import { bacaInterval } from "../domain/baca-interval";
import { bacaKelasDalam, isNamaKelas, type KelasTercetak } from "../domain/baca-kelas";
import { Grid } from "../sheet/grid";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Area } from "../sheet/snapshot";

/** The classes of a scale as a sheet prints them, wherever they stand on it. */
export interface PrintedClasses {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Texts right above, which say what the scale is of. */
  readonly above: readonly string[];
  readonly classes: readonly KelasTercetak[];
}

/** A class in one row: where its first cell stands. */
interface Line {
  readonly row: number;
  readonly column: number;
  readonly kelas: KelasTercetak;
}

const FEWEST = 3;
const ROWS_ABOVE = 3;

/**
 * Scales that are no table of their own: classes below one another ("> 100 | Sangat Baik (SB)"), in lines of text,
 * or in one sentence above or below a table. `taken`: tables of measured figures, where ranges are targets.
 */
export function findPrintedClasses(sheet: SheetSnapshot, taken: readonly Area[]): PrintedClasses[] {
  const grid = new Grid(sheet);
  const found: PrintedClasses[] = [];
  let run: Line[] = [];
  const close = (): void => {
    if (run.length >= FEWEST)
      found.push(
        printed(
          grid,
          run.map(({ kelas }) => kelas),
          run[0],
        ),
      );
    run = [];
  };
  for (let row = grid.first.row; row < grid.end.row; row += 1) {
    if (taken.some((area) => row >= area.row && row < area.row + area.rows)) {
      close();
      continue;
    }
    const sentence = sentenceIn(grid, row);
    if (sentence) found.push(sentence);
    const line = sentence ? null : lineIn(grid, row);
    if (line && (run.length === 0 || run[0]?.column === line.column)) run.push(line);
    else if (line || !grid.isBlankRow(row)) {
      close();
      if (line) run.push(line);
    }
  }
  close();
  return found;
}

function printed(grid: Grid, classes: readonly KelasTercetak[], line: Line | undefined): PrintedClasses {
  const { row = 0, column = 0 } = line ?? {};
  const above: string[] = [];
  for (let up = Math.max(grid.first.row, row - ROWS_ABOVE); up < row; up += 1)
    above.push(...grid.filledColumns(up).map((at) => grid.text(up, at)));
  return { sheet: grid.sheet.name, row, column, above, classes };
}

/** "Skala: > 100 % sangat baik; 80-100 % baik; ..." in one cell. */
function sentenceIn(grid: Grid, row: number): PrintedClasses | null {
  for (const column of grid.filledColumns(row)) {
    const value = grid.value(row, column);
    const classes = typeof value === "string" && /\d/.test(value) ? bacaKelasDalam(value) : [];
    if (typeof value === "string" && classes.length >= FEWEST) {
      const own = printed(grid, classes, undefined);
      return { ...own, row, column, above: [value] };
    }
  }
  return null;
}

/** One class in the row: in one cell, or its interval and its name in cells beside each other. */
function lineIn(grid: Grid, row: number): Line | null {
  const filled = grid.filledColumns(row);
  for (const [at, column] of filled.entries()) {
    const text = grid.text(row, column);
    const [alone] = bacaKelasDalam(text);
    if (alone) return { row, column, kelas: alone };
    const interval = bacaInterval(text);
    const neighbours = [filled[at + 1], filled[at - 1]].flatMap((next) =>
      next === undefined ? [] : [{ next, nama: grid.text(row, next) }],
    );
    const named = neighbours.find(({ nama }) => isNamaKelas(nama));
    if (interval && named)
      return { row, column: Math.min(column, named.next), kelas: { nama: named.nama, interval } };
  }
  return null;
}
