import type { Table } from "../../../src/sheet/table";
import type { Variant } from "./run";
import { hasFormulas, insertColumns, insertRow, valueAt, withCells, type Edit } from "./sheets";
import { type Perturbation, headerCells, onlyTable } from "./tables-of";

/** One table in a sheet without formulas, whose rows may be pushed about. */
function alone(own: Parameters<Perturbation>[0], make: (table: Table) => Variant[]): Variant[] {
  const table = onlyTable(own);
  return table && !hasFormulas(own.sheet) ? make(table) : [];
}

function below(row: number): NonNullable<Variant["moved"]> {
  return ({ row: at, column }) => ({ row: at >= row ? at + 1 : at, column });
}

/** A blank row between headings and rows. */
export const blankBelowHeadings: Perturbation = (own) =>
  alone(own, ({ area, headerRows }) => [
    {
      about: "baris kosong di bawah judul",
      sheet: insertRow(own.sheet, area.row + headerRows),
      moved: below(area.row + headerRows),
    },
  ]);

/** A blank row in the middle of the rows. */
export const blankAmidRows: Perturbation = (own) =>
  alone(own, ({ rows }) => {
    const middle = rows[Math.ceil(rows.length / 2)]?.row;
    if (middle === undefined) return [];
    return [{ about: "baris kosong di tengah", sheet: insertRow(own.sheet, middle), moved: below(middle) }];
  });

/** A column of words behind all others, with or without a heading. */
export const notesBehind: Perturbation = (own) =>
  alone(own, (table) => {
    const { area, rows } = table;
    const at = area.column + area.columns;
    const wider = insertColumns(own.sheet, at);
    const data = rows.filter(({ kind }) => kind === "data");
    const notes = data.map(({ row }, step): Edit => ({ row, column: at, value: step % 2 ? "-" : "Selesai" }));
    return [
      {
        about: "keterangan di belakang",
        sheet: withCells(wider, [{ row: area.row, column: at, value: "Keterangan" }, ...notes]),
      },
      { about: "kata tanpa judul di belakang", sheet: withCells(wider, notes) },
    ];
  });

/** The headings once more amid the rows, as a printed page repeats them. */
export const headingsRepeated: Perturbation = (own) =>
  alone(own, (table) => {
    const { area, headerRows, rows } = table;
    const middle = rows[Math.ceil(rows.length / 2)]?.row;
    if (middle === undefined || rows.length < 4) return [];
    let sheet = own.sheet;
    for (let step = 0; step < headerRows; step += 1) sheet = insertRow(sheet, middle);
    const edits = headerCells(table).map(({ row, column }): Edit => ({
      row: row - area.row + middle,
      column,
      value: valueAt(own.sheet, { row, column }),
    }));
    return [
      {
        about: "judul diulang",
        sheet: withCells(sheet, edits),
        moved: ({ row, column }) => ({ row: row >= middle ? row + headerRows : row, column }),
      },
    ];
  });
