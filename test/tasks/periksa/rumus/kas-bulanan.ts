import { columnName } from "../../../../src/sheet/address";
import { WorkbookFormulas } from "../../../../src/sheet/formulas/workbook-formulas";
import type { CellValue, SheetSnapshot, Snapshot } from "../../../../src/sheet/snapshot";
import { bookOf, sheetOf } from "../../../support/snapshots";

const MONTHS = 12;
const GROUPS = 5;
const POSTS = 6;
/** One-based row of the first group, below title and headings. */
const FIRST = 4;
const TOTAL = FIRST + GROUPS * (POSTS + 1);

/**
 * A year's budget as offices keep it: months across, groups of posts with a subtotal above each, the year's sum, its
 * share of the total by a fixed reference, the rank within the list, what was planned (typed) and the difference.
 */
export function kasBulanan(): Snapshot {
  const head = ["Uraian", ...Array.from({ length: MONTHS }, (_, at) => `Bulan ${at + 1}`)];
  const rows: CellValue[][] = [
    ["Arus kas menurut pos"],
    [],
    [...head, "Setahun", "Bagian", "Peringkat", "Rencana", "Selisih"],
    ...Array.from({ length: GROUPS }, (_, group) => groupRows(group)).flat(),
    row("Jumlah seluruhnya", TOTAL, (column) =>
      subtotalRows()
        .map((at) => `${column}${at}`)
        .reduce((sum, cell) => `${sum}+${cell}`, "=")
        .replace("=+", "="),
    ),
  ];
  return computed(bookOf(sheetOf("Arus Kas", rows)));
}

function subtotalRows(): number[] {
  return Array.from({ length: GROUPS }, (_, group) => FIRST + group * (POSTS + 1));
}

function groupRows(group: number): CellValue[][] {
  const top = FIRST + group * (POSTS + 1);
  return [
    row(`Kelompok ${group + 1}`, top, (column) => `=SUM(${column}${top + 1}:${column}${top + POSTS})`),
    ...Array.from({ length: POSTS }, (_, post) =>
      row(
        `Pos ${group + 1}.${post + 1}`,
        top + 1 + post,
        (_, month) => 120 + ((group * 7 + post * 13 + month * 5) % 90),
      ),
    ),
  ];
}

function row(name: string, at: number, of: (column: string, month: number) => CellValue): CellValue[] {
  const year = columnName(MONTHS + 1);
  const last = columnName(MONTHS);
  return [
    name,
    ...Array.from({ length: MONTHS }, (_, month) => of(columnName(month + 1), month)),
    `=SUM(B${at}:${last}${at})`,
    `=${year}${at}/${year}$${TOTAL}`,
    `=RANK(${year}${at},${year}$${FIRST}:${year}$${TOTAL})`,
    1500 + ((at * 37) % 400),
    `=${columnName(MONTHS + 4)}${at}-${year}${at}`,
  ];
}

/** Formulas with what they come to; three rounds, since sums here are sums of sums. */
function computed(book: Snapshot): Snapshot {
  const [sheet] = book.sheets;
  if (!sheet) return book;
  let own: SheetSnapshot = { ...sheet, formulas: sheet.values };
  for (let round = 0; round < 4; round += 1) {
    const [grid] = new WorkbookFormulas({ ...book, sheets: [own] }).grids;
    const formulas = new WorkbookFormulas({ ...book, sheets: [own] });
    if (!grid) break;
    const values = own.formulas.map((line, at) =>
      line.map((cell, column) => {
        const shape = grid.shape({ row: at, column });
        return shape ? (formulas.valueAt(grid, shape, { row: at, column }) ?? 1) : cell;
      }),
    );
    own = { ...own, values };
  }
  return { ...book, sheets: [own] };
}
