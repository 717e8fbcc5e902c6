import type { ReportTable } from "../report";
import { lebarTeks } from "../layout/letters";

/** A4 between margins of 56 pt (2 cm), in points. */
const LEBAR_HALAMAN = { portrait: 483, landscape: 728 } as const satisfies Record<
  ReportTable["orientation"],
  number
>;

/** Widths of the table's columns in points; together they fill the page. */
export function lebarKolom({ columns, orientation }: ReportTable): number[] {
  return columns.map(({ width }) => Math.round(width * LEBAR_HALAMAN[orientation]));
}

/** Excel leaves about this much beside the text of a cell. */
const PADDING = 6;
const LINE = 1.28;

/** Height of a merged row in points: Excel does not fit such rows to their text by itself. */
export function tinggiBaris(text: string, width: number, size: number, bold: boolean): number {
  const room = Math.max(width - PADDING, size);
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const own = lebarTeks(`${word} `, size, bold);
    if (used > 0 && used + own > room) {
      lines += 1;
      used = 0;
    }
    used += own;
    // A word that is wider than the column breaks where it ends.
    const further = Math.max(0, Math.ceil((used - lebarTeks(" ", size)) / room) - 1);
    lines += further;
    used -= further * room;
  }
  return Math.ceil(lines * size * LINE) + 3;
}
