import { CAPAIAN_ROLES, MONEY_ROLES, NUMBER_ROLES } from "../../../domain/roles";
import type { Angka } from "../../../domain/bacaan";
import { jumlah, NOL, type Desimal } from "../../../domain/desimal";
import type { Column, Row } from "../../../sheet/table";
import { hasOwnFigures } from "../../../sheet/rows/row-kinds";
import { partsIn } from "../../../sheet/rows/parts";
import { averagedFigure, meanOver } from "../../../calculation/rows/mean-over";
import type { Figure } from "../../../calculation/cells/outcome";
import type { BookTable } from "../../../book/book-table";

/** Every printed mean of a table that stands for rows with figures. */
export function rataTercetak(tabel: BookTable): Rata[] {
  const baris = rataBaris(tabel).filter(({ groups }) => groups.length > 0);
  const lain = new Set(baris.map(({ row }) => row).filter((row) => isRataHalLain(baris, row)));
  const kolom = rataKolom(tabel).filter(({ groups }) => groups.length > 0);
  return [...baris.filter(({ row }) => !lain.has(row)), ...kolom];
}

/** So many columns must deny it. */
const BEBERAPA = 2;

/**
 * Every mean of the row lies outside the figures above it: it averages something else (LKjIP Manggarai Timur 2019,
 * tabel 3.8: the capaian of each year below its realisasi). One such column alone may be a slip.
 */
function isRataHalLain(all: readonly Rata[], row: Row): boolean {
  const own = all.filter((rata) => rata.row === row);
  const outside = own.filter(({ tertulis, groups }) =>
    groups.every(
      ({ values }) =>
        values.every((value) => value.lt(tertulis.nilai)) ||
        values.every((value) => value.gt(tertulis.nilai)),
    ),
  );
  return outside.length >= BEBERAPA && outside.length >= own.length - 1;
}

/** A printed mean: where it stands, the column that it is over, and the rows that it may be over. */
export interface Rata {
  readonly row: Row;
  readonly column: Column;
  readonly of: Column;
  readonly tertulis: Angka;
  readonly groups: readonly Kelompok[];
}

/** Of closing rows, and of the rows of a sasaran that show the mean of those below them. */
function rataBaris(tabel: BookTable): Rata[] {
  return tabel.table.rows.flatMap((row) => {
    if (row.parts?.how !== "AVERAGE" && row.kind !== "average") return [];
    const isClosing = row.kind === "average";
    const columns = tabel.table.columns.filter(({ role }) =>
      isClosing ? !NUMBER_ROLES.has(role) : CAPAIAN_ROLES.includes(role),
    );
    return columns.flatMap((column): Rata[] => {
      const tertulis = tabel.angka(row.row, column.column);
      if (!tertulis) return [];
      const groups = isClosing
        ? kelompok(tabel, row, column)
        : [terisi(tabel, partsIn(tabel.table, row), column)];
      const all = [...groups, ...terhitung(tabel, row, column)];
      return [{ row, column, of: column, tertulis, groups: all.filter(({ rows }) => rows.length > 0) }];
    });
  });
}

/** Of a column of its own, one for each sasaran: "Rata-rata Capaian Sasaran". */
function rataKolom(tabel: BookTable): Rata[] {
  const { columns } = tabel.table;
  return tabel.computed.cells.flatMap(({ row, derived: { column, rule }, members }): Rata[] => {
    if (rule.expression.kind !== "mean" || members === null) return [];
    const { of: averaged } = rule.expression;
    const of = columns.find((other) => other.column === averaged);
    const tertulis = tabel.angka(row.row, column.column);
    if (!of || !tertulis) return [];
    const groups = [members, sampaiRataBerikut(tabel, row, column)].map((rows) => terisi(tabel, rows, of));
    return [{ row, column, of, tertulis, groups }];
  });
}

/** The rows down to the next figure of the column. */
function sampaiRataBerikut({ table, grid, rows }: BookTable, first: Row, { column }: Column): Row[] {
  const below = rows.filter(({ row }) => row >= first.row);
  const next = below.findIndex((row) => row !== first && !grid.isBlank(row.row, column));
  const end = next < 0 ? below.length : next;
  const closing = table.rows.find((row) => row.row > first.row && !hasOwnFigures(row));
  return below.slice(0, end).filter(({ row }) => closing === undefined || row < closing.row);
}

export interface Kelompok {
  readonly rows: readonly Row[];
  readonly values: readonly Desimal[];
  /** Further rows, which hold no figure. */
  readonly kosong: number;
}

/** The sets of rows that the mean may be over; the likeliest first. */
function kelompok(tabel: BookTable, average: Row, column: Column): Kelompok[] {
  const { rows } = tabel.table;
  const before = rows.slice(0, rows.indexOf(average));
  const data = before.filter(hasOwnFigures);
  const since = before.slice(before.map((row) => row.kind).lastIndexOf("average") + 1);
  const means = before.filter((row) => row.kind === "average");
  // Of the indikator alone, where the rows of their sasaran show means, too.
  const details = data.filter(({ parts }) => parts?.how !== "AVERAGE");
  const own = since.filter((row) => data.includes(row));
  const sets = [partsIn(tabel.table, average), own, data, details, means, tanpaInduk(tabel, own)];
  return sets.map((set) => terisi(tabel, set, column));
}

/** Rows without the one above them whose money is theirs: the programme above its kegiatan is none of them. */
function tanpaInduk(tabel: BookTable, rows: readonly Row[]): readonly Row[] {
  const [first, ...others] = rows;
  if (!first || others.length < 2) return rows;
  const isInduk = tabel.table.columns.some(({ role, column }) => {
    const own = MONEY_ROLES.has(role) ? tabel.angka(first.row, column) : null;
    const sum = jumlah(others.map(({ row }) => tabel.angka(row, column)?.nilai ?? NOL));
    return own !== null && !own.nilai.isZero() && own.nilai.eq(sum);
  });
  return isInduk ? others : rows;
}

/** What Hitung itself takes the mean of, each with the figure that it counts there. */
function terhitung(
  { computed: { cells, operands } }: BookTable,
  average: Row,
  { column }: Column,
): Kelompok[] {
  const own = cells.find(
    ({ row, derived, members }) => row === average && derived.column.column === column && members,
  );
  if (!own?.members) return [];
  const figureOf = ({ row }: Row): Figure | null => averagedFigure(operands, row, column);
  const mean = meanOver(own.members, figureOf, own.context.pengaturan);
  return mean ? [{ rows: mean.members, values: mean.values, kosong: 0 }] : [];
}

function terisi(tabel: BookTable, rows: readonly Row[], column: Column): Kelompok {
  const filled = rows.flatMap((row) => {
    const angka = tabel.angka(row.row, column.column);
    return angka ? [{ row, nilai: angka.nilai }] : [];
  });
  const kosong = rows.length - filled.length;
  return { rows: filled.map(({ row }) => row), values: filled.map(({ nilai }) => nilai), kosong };
}
