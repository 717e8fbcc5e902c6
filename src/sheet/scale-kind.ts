import { isRole } from "../domain/roles";
import { isMark } from "./columns/marks";
import type { Grid } from "./grid";
import { isFilledByUs } from "./own-formula";
import type { Column, Row } from "./table";

/** What of a table tells whether it is a scale. */
export interface ScaleSigns {
  /** Whether classes or intervals stand in it: a scale prints them, a table of marks waits for them. */
  readonly hasClasses: boolean;
  readonly columns: readonly Column[];
  readonly caption: string;
}

/** "≥ 100 %", "> 80 - < 100 %", "91% ≤ 100%": bounds, whether or not their classes are filled in yet. */
const INTERVAL = /^[<>≤≥=\s]*\d[\d.,]*\s*%?\s*(?:[-–<>≤≥]|s\/?d|sampai)[<>≤≥\s]*\d[\d.,]*\s*%?$|^[<>≤≥]/;

/** Whether a class that somebody wrote, or the bounds of one, stands in the table. */
export function holdsClasses(grid: Grid, columns: readonly Column[], rows: readonly Row[]): boolean {
  return columns.some(({ role, column }) =>
    rows.some(({ row }) =>
      role === "kategori" ? isWord(grid, row, column) : INTERVAL.test(grid.text(row, column)),
    ),
  );
}

/** "Dukcapil | 150 | 3,4 | 85 | B": a unit in words and its marks in figures, in at least two rows. */
export function holdsMarks(grid: Grid, columns: readonly Column[], rows: readonly Row[]): boolean {
  const classes = columns.filter(isRole("kategori")).map(({ column }) => column);
  const marks = columns.filter(isMark).map(({ column }) => column);
  const isMarked = ({ row, label }: Row): boolean =>
    /\p{L}{2}/u.test(label) &&
    classes.every((column) => grid.text(row, column) !== label) &&
    marks.some((column) => typeof grid.value(row, column) === "number");
  const own = rows.filter(({ kind }) => kind === "data");
  const isInterval = ({ row }: Row): boolean =>
    columns.some(({ column }) => INTERVAL.test(grid.text(row, column)));
  return own.length > 1 && own.every(isMarked) && !own.some(isInterval);
}

/** A word that a person typed. */
function isWord(grid: Grid, row: number, column: number): boolean {
  return !isFilledByUs(grid, row, column) && /\p{L}/u.test(grid.text(row, column));
}

export function isScale({ columns, caption, hasClasses }: ScaleSigns): boolean {
  const graded = columns.some(isRole("kategori"));
  if (graded && !hasClasses) return false;
  // "Jumlah Unit Usaha Menurut Skala": counts of which one column closes the others.
  if (!graded && columns.some(({ parts }) => parts !== null)) return false;
  const measured = columns.some(isRole("target", "realisasi", "anggaran", "indikator"));
  const words = columns.map((column) => column.path.join(" ")).join(" ");
  return (
    !measured &&
    (graded || /\bskala\b/i.test(caption)) &&
    /skala|interval|nilai|skor|rentang/i.test(`${caption} ${words}`)
  );
}
