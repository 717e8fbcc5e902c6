import { hasOwnFigures, topLevel } from "../../../sheet/rows/row-kinds";
import { isClosingLabel } from "../../../sheet/words/closing";
import { partsIn } from "../../../sheet/rows/parts";
import type { Row } from "../../../sheet/table";
import type { BookTable } from "../../../book/book-table";

/**
 * The sets of rows that a total may add up, the likeliest first: those it was told to add up; those its words name ("Jumlah APBD"
 * over the rows marked APBD), those of its section, all of the top level, all without children, the
 * totals beside it. A total by its words closes the rows above it; one by its code (urusan, organisasi)
 * or by its place stands above what it adds up. Sets without a figure in the column are left out.
 */
export function kelompokJumlah(tabel: BookTable, total: Row, column: number): Row[][] {
  const { rows } = tabel.table;
  const index = rows.indexOf(total);
  const above = rows.slice(0, index);
  const below = rows.slice(index + 1);
  const closing = above.some(hasOwnFigures) && isClosingLabel(total.label);
  const usual = closing ? kelompok(tabel, total, above, true) : kelompok(tabel, total, below, false);
  const other = closing ? [] : kelompok(tabel, total, above, true);
  return [partsIn(tabel.table, total), ...usual, ...other]
    .map((set) => set.filter((row) => tabel.angka(row.row, column) !== null))
    .filter((set) => set.length > 0);
}

function kelompok(tabel: BookTable, total: Row, rows: readonly Row[], above: boolean): Row[][] {
  const section = above ? sejakJudul(rows) : sampaiJumlah(rows);
  const data = rows.filter(hasOwnFigures);
  const totals = rows.filter((row) => row.kind === "total");
  const own = above && section.length < rows.length ? section.filter(hasOwnFigures) : [];
  return [
    disebut(tabel, total, data),
    isSubtotal(total) ? own : [],
    ...[
      topLevel(section.filter(hasOwnFigures)),
      topLevel(data),
      data.filter((row) => row.kind === "data"),
      bernomor(tabel, data),
      section.filter((row) => row.kind === "data"),
    ].filter((set) => set.length > 1 || data.length === 1),
    totals,
    above ? totals.slice(-2) : totals.slice(0, 1),
    above ? totals.slice(-1) : [],
    own.length === 1 ? own : [],
  ];
}

/** "Sub Jumlah III": of its section, even where that has a single row. */
function isSubtotal({ label }: Row): boolean {
  return /^sub\b/i.test(label.trim());
}

/** The rows with a number of their own: those between them are what they consist of. */
function bernomor(tabel: BookTable, data: readonly Row[]): Row[] {
  const columns = tabel.columns("no");
  return data.filter((row) => columns.some(({ column }) => !tabel.grid.isBlank(row.row, column)));
}

/** Since the last heading, total or average above. */
function sejakJudul(rows: readonly Row[]): readonly Row[] {
  const kinds = rows.map((row) => row.kind);
  const last = Math.max(kinds.lastIndexOf("total"), kinds.lastIndexOf("average"), kinds.lastIndexOf("group"));
  return rows.slice(last + 1);
}

function sampaiJumlah(rows: readonly Row[]): readonly Row[] {
  const next = rows.findIndex((row) => row.kind === "total");
  return next < 0 ? rows : rows.slice(0, next);
}

/** "Jumlah APBD": the rows that carry that very word in a cell of their own. */
function disebut(tabel: BookTable, total: Row, data: readonly Row[]): Row[] {
  const word = total.label
    .replace(/\b(sub|grand)?\s*(jumlah|total|jml|keseluruhan|seluruhnya|anggaran|belanja|pagu)\b/gi, " ")
    .trim()
    .toLowerCase();
  if (word === "") return [];
  const { columns } = tabel.table;
  return data.filter((row) =>
    columns.some((column) => tabel.grid.text(row.row, column.column).toLowerCase() === word),
  );
}
