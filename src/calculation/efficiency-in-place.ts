import { bandingkan } from "../domain/bandingkan";
import { PILIHAN_EFISIENSI, uraianMetode, type MetodeEfisiensi } from "../domain/metode-efisiensi";
import type { Pengaturan } from "../domain/pengaturan";
import { PENGATURAN_BAKU } from "../domain/pengaturan-baku";
import { columnName } from "../sheet/address";
import type { Judgement, Table } from "../sheet/table";
import type { ColumnPlan, DerivedColumn } from "./calculation";
import { computeRule } from "./compute-rule";
import type { RowContext } from "./row-context";

/** A column whose figures show another method than the default one. */
export interface ShownMethod {
  readonly derived: DerivedColumn;
  readonly pengaturan: Pengaturan;
  readonly judgement: Judgement;
}

/** The figures that stand there must agree in so many rows, and in two at least, to show a method. */
const AGREEING = 2 / 3;
const ROWS = 2;

/**
 * The methods of efficiency that the figures of a table show: offices that chose none print different
 * ones under the same heading, and a right figure is not overwritten by another method's.
 */
export function efficiencyInPlace(
  plan: ColumnPlan,
  table: Table,
  rows: readonly RowContext[],
  pengaturan: Pengaturan,
): ShownMethod[] {
  if (pengaturan.efisiensi !== PENGATURAN_BAKU.efisiensi) return [];
  return plan.derived.flatMap((derived) => {
    const efisiensi = derived.rule.id === "efisiensi" ? shownBy(derived, rows, pengaturan) : null;
    if (efisiensi === null) return [];
    return [
      { derived, pengaturan: { ...pengaturan, efisiensi }, judgement: told(table, derived, efisiensi) },
    ];
  });
}

function shownBy(
  derived: DerivedColumn,
  rows: readonly RowContext[],
  { efisiensi }: Pengaturan,
): MetodeEfisiensi | null {
  const figures = rows.filter((context) => isFigure(context, derived));
  const share = (metode: MetodeEfisiensi): number =>
    figures.filter((context) => agrees(context, derived, metode)).length / figures.length;
  if (figures.length < ROWS || share(efisiensi) > 1 - AGREEING) return null;
  return PILIHAN_EFISIENSI.find((metode) => share(metode) >= AGREEING) ?? null;
}

/** Typed, or a formula: what an earlier run wrote by the method must show it too, or a second run would change it. */
function isFigure({ operands, row }: RowContext, { column }: DerivedColumn): boolean {
  return operands.readStanding(row, column.column).jenis === "angka";
}

function agrees(context: RowContext, { column, rule }: DerivedColumn, efisiensi: MetodeEfisiensi): boolean {
  const outcome = computeRule(rule, { ...context, pengaturan: { ...context.pengaturan, efisiensi } });
  const standing = context.operands.readStanding(context.row, column.column);
  if (!outcome.ok || !("nilai" in outcome) || standing.jenis !== "angka") return false;
  return bandingkan(standing, outcome.nilai) !== "beda";
}

function told(table: Table, { column }: DerivedColumn, metode: MetodeEfisiensi): Judgement {
  const letter = columnName(column.column);
  const { nama, rumus } = uraianMetode(metode);
  return {
    sheet: table.sheet,
    cell: `${letter}${table.area.row + table.headerRows + 1}`,
    read: `Kolom ${letter}`,
    as: `Angka yang sudah ada cocok dengan metode “${nama}” (${rumus}), jadi kolom ini dihitung begitu. Bila bukan itu yang dimaksud, kosongkan kolomnya atau pilih metode lain di Aturan.`,
  };
}
