import { formatAngka } from "../domain/format";
import { areaName, columnName } from "./address";
import type { Grid } from "./grid";
import type { HeaderBlock } from "./header/header-block";
import { INPUT_ROLES } from "../domain/roles";
import type { Column, Judgement, Table } from "./table";

/** What a person should know of a table that was read all the same: nothing of it is silent. */
export function cautions(grid: Grid, table: Table): Judgement[] {
  return [
    ...laidOut(table),
    ...judgedColumns(grid, table),
    ...doubtedUnits(grid, table),
    ...twinColumns(grid, table),
    ...hiddenColumns(grid, table),
    ...hiddenRows(grid, table),
  ];
}

function judgedColumns(grid: Grid, table: Table): Judgement[] {
  return table.columns
    .filter((column) => column.source === "nilai")
    .map((column) => ({
      ...at(table, headCell(grid, table, column), column.path.join(" › "), column.reason),
      ...questionOf(table, column),
    }));
}

/** Amounts that contradict the thousands of their heading: said once for the table. */
function doubtedUnits(grid: Grid, table: Table): Judgement[] {
  const first = table.columns.find(({ doubtedMultiplier }) => doubtedMultiplier !== undefined);
  if (!first) return [];
  const name = first.path.join(" › ");
  const text = `Satuan “${formatAngka(first.doubtedMultiplier ?? 1, 0)} rupiah” di judul diragukan: angkanya sudah rupiah penuh, jadi tidak dikalikan. Betulkan judulnya, atau tulis angkanya dalam satuan itu.`;
  return [at(table, headCell(grid, table, first), name, text)];
}

function questionOf(
  { id, sheet }: Table,
  { column, role, alternatives }: Column,
): Pick<Judgement, "question"> {
  return alternatives.length < 2
    ? {}
    : { question: { sheet, table: id, column, chosen: role, alternatives } };
}

/** Two input columns with the same heading and year: which one is taken is said. */
function twinColumns(grid: Grid, table: Table): Judgement[] {
  const key = (column: Column): string =>
    `${column.role}|${column.period}|${column.path.join("|").toLowerCase()}`;
  return table.columns.flatMap((column, index) => {
    if (!INPUT_ROLES.has(column.role) || column.role === "nilai") return [];
    const twin = table.columns.slice(index + 1).find((other) => key(other) === key(column));
    if (!twin) return [];
    const letters = `${columnName(column.column)} dan ${columnName(twin.column)}`;
    const text = `Dua kolom berjudul sama: ${letters}. Setiap hasil memakai kolom yang terdekat di kirinya; ubah judul atau tetapkan kolomnya bila keliru.`;
    return [at(table, headCell(grid, table, twin), column.path.join(" › "), text)];
  });
}

function hiddenColumns(grid: Grid, table: Table): Judgement[] {
  return table.columns
    .filter((column) => grid.sheet.hiddenColumns.has(column.column) && column.role !== "other")
    .map((column) =>
      at(
        table,
        headCell(grid, table, column),
        column.path.join(" › "),
        `Kolom ${columnName(column.column)} tersembunyi, tetapi tetap dibaca.`,
      ),
    );
}

function hiddenRows(grid: Grid, table: Table): Judgement[] {
  const hidden = table.rows.filter((row) => grid.sheet.hiddenRows.has(row.row) && row.kind !== "skip");
  const first = hidden[0];
  if (!first) return [];
  const text = `${formatAngka(hidden.length, 0)} baris tersembunyi atau tersaring (mulai baris ${first.row + 1}) tetap ikut dihitung.`;
  return [at(table, grid.name(first.row, table.area.column), first.label, text)];
}

/** Two header rows directly below each other that call the same column differently: the lower one counts. */
export function disagreeingHeaders(grid: Grid, upper: HeaderBlock, lower: HeaderBlock): Judgement[] {
  if (upper.bottom !== lower.top) return [];
  const found: Judgement[] = [];
  for (let column = lower.left; column < lower.right; column += 1) {
    const [above, below] = [grid.text(upper.bottom - 1, column), grid.text(lower.top, column)];
    if (above === "" || below === "" || above.toLowerCase() === below.toLowerCase()) continue;
    found.push({
      sheet: grid.sheet.name,
      cell: grid.name(upper.bottom - 1, column),
      read: above,
      as: `Dua baris judul bertentangan: ${grid.name(upper.bottom - 1, column)} "${above}" dan ${grid.name(lower.top, column)} "${below}". Baris ${lower.top + 1} yang dipakai; hapus salah satunya.`,
    });
  }
  return found;
}

function headCell(grid: Grid, table: Table, column: Column): string {
  return grid.name(table.area.row, column.column);
}

/** Measures below each other: how they are read. */
function laidOut({ sheet, area, columns, laid }: Table): Judgement[] {
  if (laid === null) return [];
  const names = columns.map(({ path }) => path.at(-1) ?? "").filter(Boolean);
  const each = laid.perPeriod ? "tiap tahun atau bulan" : "tiap indikator";
  const as = `Ukuran yang berdiri ke bawah (${names.join(", ")}) dibaca sebagai satu baris untuk ${each}; sel hasilnya diisi di tempatnya.`;
  return [{ sheet, cell: areaName(area), read: names.join(" › "), as }];
}

function at(table: Table, cell: string, read: string, as: string): Judgement {
  return { sheet: table.sheet, cell, read, as };
}
