import type { BookTable } from "../../../book/book-table";
import type { Column, Row } from "../../../sheet/table";

/** A line of a budget as its table names it. */
export interface NamaBaris {
  readonly row: Row;
  readonly nama: string;
  /** Depth as recognised; of names in columns of their own, the column that names the line. */
  readonly level: number;
  /** A heading that a column repeats beside its lines: it has no amounts of its own. */
  readonly isKepala: boolean;
  /** A line that stands above all programmes: the office or a unit of it, with the amounts of what it holds. */
  readonly isAtas: boolean;
}

/**
 * The lines of a budget by name. Where programme and kegiatan stand in columns of their own in one row ("UNIT KERJA |
 * PROGRAM | KEGIATAN"), the row is its kegiatan, and the programme is a line above it, once; a row that fills neither
 * is of the unit that it names.
 */
export function namaBertingkat(
  source: BookTable,
  rows: readonly Row[],
  names: readonly Column[],
): NamaBaris[] {
  const filled = rows.map((row) =>
    names.filter((column) => source.text(row, column) !== "" && beginsIn(source, row, column)),
  );
  if (!filled.some((columns) => columns.length > 1)) return rows.map((row) => sebaris(source, row, names));
  const open: string[] = [];
  return rows.flatMap((row, index) => {
    const own = filled[index] ?? [];
    const last = own.at(-1);
    if (!last) {
      open.length = 0;
      return [{ row, nama: row.label, level: 0, isKepala: false, isAtas: true }];
    }
    const heads = own.slice(0, -1).flatMap((column): NamaBaris[] => {
      const level = names.indexOf(column);
      const nama = source.text(row, column);
      if (open[level] === nama) return [];
      open.length = level;
      open[level] = nama;
      return [{ row, nama, level, isKepala: true, isAtas: false }];
    });
    const level = names.indexOf(last);
    open.length = Math.min(open.length, level);
    if (level < names.length - 1) open[level] = source.text(row, last);
    return [...heads, { row, nama: source.text(row, last), level, isKepala: false, isAtas: false }];
  });
}

/** A name that is merged over two columns under one heading stands in the first of them alone. */
function beginsIn({ grid }: BookTable, { row }: Row, { column }: Column): boolean {
  return (grid.merge(row, column)?.column ?? column) === column;
}

function sebaris(source: BookTable, row: Row, [first]: readonly Column[]): NamaBaris {
  const nama = (first && source.text(row, first)) || row.label;
  return { row, nama, level: row.level, isKepala: false, isAtas: false };
}
