import type { CellContent } from "../../plan/cell-content";
import type { DerivedColumn } from "../../calculation/columns/column-plan";
import type { Angka } from "../../domain/bacaan";
import type { Desimal } from "../../domain/desimal";
import { type ColumnRole, MEASURED_ROLES } from "../../domain/roles";
import type { Column, Row } from "../../sheet/table";
import { averageFormula } from "../../calculation/rows/average-formula";
import type { RowContext } from "../../calculation/rule/row-context";
import { settleStyle } from "../../calculation/cells/cell-style";
import type { Outcome } from "../../calculation/cells/outcome";
import { writeCell } from "../hitung/write-cell";
import type { CellWrite } from "../../plan/plan";
import type { DuaAngka } from "./draf";
import type { BookTable } from "../../book/book-table";

/** A derived cell as *Hitung ulang* would write it: in the style of its column, as a formula where that lives. */
export function koreksiTurunan(
  tabel: BookTable,
  row: Row,
  derived: DerivedColumn,
  outcome: Outcome,
  context: RowContext,
): CellWrite | null {
  const cell = { row, derived, outcome, context, members: null };
  return writeCell({ ...cell, style: settleStyle(cell, tabel.style(derived.column)) })?.write ?? null;
}

/** Amounts and shares have a mean that says something; target and realisasi of many units have none. */
const TANPA_RATA_RATA: ReadonlySet<ColumnRole> = new Set<ColumnRole>([...MEASURED_ROLES, "nilai"]);

/** A mean over exactly these rows, of the column `of`; null where their units have none in common. */
export function koreksiRataRata(
  tabel: BookTable,
  { row, column, of }: { readonly row: number; readonly column: Column; readonly of: Column },
  { nilai, persen }: Pick<Angka, "nilai" | "persen">,
  members: readonly Row[],
): CellWrite | null {
  if (!persen && TANPA_RATA_RATA.has(column.role)) return null;
  const style = gaya(tabel, row, column, nilai, persen);
  const live = isLive(tabel, members, of.column);
  const formula = live ? averageFormula(members, of.column, tabel.operands, style.ratio) : null;
  return tulis(tabel, { row, column: column.column }, formula, nilai, style);
}

/** A sum that is further off misses a row, which nobody but the office can add. */
const SELISIH_KETIK = 0.01;

/** A sum over exactly these rows; null where one of them seems to be missing. */
export function koreksiJumlah(
  tabel: BookTable,
  row: number,
  column: Column,
  { tertulis, seharusnya: nilai }: DuaAngka,
  members: readonly Row[],
): CellWrite | null {
  if (tertulis.nilai.minus(nilai).abs().gt(nilai.abs().times(SELISIH_KETIK))) return null;
  if (
    typeof tabel.grid.value(row, column.column) === "string" &&
    tabel.read(row, column.column).jenis === "teks"
  )
    return null;
  const style = gaya(tabel, row, column, nilai, false);
  const formula = isLive(tabel, members, column.column)
    ? averageFormula(members, column.column, tabel.operands, style.ratio, "SUM")
    : null;
  return tulis(tabel, { row, column: column.column }, formula, nilai, style);
}

/** A figure, written as the cell's neighbours are. */
export function koreksiNilai(
  tabel: BookTable,
  row: number,
  column: Column,
  nilai: Desimal,
  persen: boolean,
): CellWrite {
  return tulis(tabel, { row, column: column.column }, null, nilai, gaya(tabel, row, column, nilai, persen));
}

/** A word: the name of a class. */
export function koreksiTeks(tabel: BookTable, row: number, column: number, teks: string): CellWrite {
  const place = { sheet: tabel.table.sheet, ...tabel.grid.place(row, column) };
  return { ...place, content: { kind: "nilai", value: teks } };
}

interface Gaya {
  readonly ratio: boolean;
  readonly format: string | null;
}

function gaya(tabel: BookTable, row: number, column: Column, nilai: Desimal, persen: boolean): Gaya {
  if (typeof tabel.grid.value(row, column.column) === "number")
    return { ratio: tabel.operands.storesRatio(row, column.column), format: null };
  const style = tabel.style(column);
  return persen ? style.percent(row) : style.amount(row, false, nilai.isInteger(), "General");
}

function isLive(tabel: BookTable, members: readonly Row[], column: number): boolean {
  return (
    tabel.pengaturan.tulis === "rumus" && members.every((member) => tabel.operands.isLive(member.row, column))
  );
}

function tulis(
  tabel: BookTable,
  letak: { readonly row: number; readonly column: number },
  formula: string | null,
  nilai: Desimal,
  { ratio, format }: Gaya,
): CellWrite {
  const content: CellContent =
    formula === null
      ? { kind: "nilai", value: (ratio ? nilai.div(100) : nilai).toNumber() }
      : { kind: "rumus", formula };
  const place = { sheet: tabel.table.sheet, ...tabel.grid.place(letak.row, letak.column), content };
  return format === null ? place : { ...place, numberFormat: format };
}
