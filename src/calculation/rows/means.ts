import { isBodyRow } from "../../sheet/rows/row-kinds";
import type { Unstyled } from "../cells/computed-cell";
import type { DerivedColumn } from "../columns/column-plan";
import { computeRule } from "../rule/compute-rule";
import { rataRata, NOL, type Desimal } from "../../domain/desimal";
import { formatPersen } from "../../domain/format";
import { rangkai } from "../../domain/kalimat";
import { partsIn } from "../../sheet/rows/parts";
import { type ColumnRole, REACHED_ROLES, TARGET_ROLES } from "../../domain/roles";
import type { Column, Row, Table } from "../../sheet/table";
import type { Operands } from "../rule/operands";
import { gaveFigure, figure, NOTHING, type Figure } from "../cells/outcome";
import { averagedFigure, meanOver, type Mean } from "./mean-over";
import { isOpen, rememberFigure, rememberStanding } from "../rule/own-formula";
import type { RowContext } from "../rule/row-context";

/**
 * Means are of shares; a mean of rupiah or of counts in different units says nothing, and is left alone. So is one over
 * the shares alone where the column holds both ("Selisih" of rows in percent and in persons): it is none of its rows.
 */
export function computeAverage(
  derived: DerivedColumn,
  row: Row,
  context: RowContext,
  table: Table,
): Unstyled {
  const { operands } = context;
  const isHeading = row.kind !== "average" && row.kind !== "total";
  if (isHeading && !isOpen(operands, row.row, derived.column.column)) {
    rememberStanding(operands, row.row, derived.column.column);
    return { row, derived, outcome: NOTHING, context, members: null };
  }
  const figureOf = (part: Row): Figure | null => averagedFigure(operands, part.row, derived.column.column);
  const mean = meanOver(partsIn(table, row), figureOf, context.pengaturan);
  const outcome = mean?.isOfShares ? figure(mean.nilai, true, notesOf(mean, derived, row, context)) : NOTHING;
  rememberFigure(operands, row.row, derived.column.column, outcome);
  return { row, derived, outcome, context, members: mean?.members ?? [] };
}

/** Where the amounts of the row are means themselves: their quotient, if it is another figure than the mean. */
function ofMeans({ rule }: DerivedColumn, context: RowContext, mean: Desimal): string[] {
  const outcome = computeRule(rule, context);
  if (!gaveFigure(outcome) || outcome.nilai.minus(mean).abs().lt(SHOWN)) return [];
  return [
    `Rata-rata persentase baris-barisnya; dari rata-rata angkanya sendiri menjadi ${formatPersen(outcome.nilai)}.`,
  ];
}

/** Digits that a share is shown with. */
const SHOWN = 0.005;

function notesOf(
  { nilai, values }: Mean,
  derived: DerivedColumn,
  row: Row,
  context: RowContext,
): readonly string[] {
  const { operands } = context;
  return [...meanNotes(operands, operands.table, row, values), ...ofMeans(derived, context, nilai)];
}

/** What was judged of a mean: that a row shows one at all, what it is over, and what a dash would make of it. */
function meanNotes(operands: Operands, table: Table, row: Row, values: readonly Desimal[]): string[] {
  const parts = partsIn(table, row);
  const isJudged = isBodyRow(row) || parts.some(isGroup);
  const nihil = parts.filter((part) => isNihil(operands, table, part));
  const withZeros = nihil.length === 0 ? null : rataRata([...values, ...nihil.map(() => NOL)]);
  return [
    ...(isJudged && row.parts ? [row.parts.reason] : []),
    ...(withZeros === null
      ? []
      : [
          `Tanpa baris ${rangkai(nihil.map((part) => String(part.row + 1)))}, yang realisasinya "-"; bila dihitung 0, rata-ratanya ${formatPersen(withZeros)}.`,
        ]),
  ];
}

function isGroup({ kind, parts }: Row): boolean {
  return parts?.how === "AVERAGE" && kind !== "average";
}

/** A dash where a figure was aimed at: nothing was reached, or nothing is known. */
function isNihil(operands: Operands, table: Table, row: Row): boolean {
  if (isGroup(row)) return partsIn(table, row).every((part) => isNihil(operands, table, part));
  const isDash = ({ column }: Column): boolean => operands.readStanding(row.row, column).jenis === "nihil";
  const isFigure = ({ column }: Column): boolean => operands.readStanding(row.row, column).jenis === "angka";
  const of = (roles: readonly ColumnRole[]): Column[] =>
    table.columns.filter(({ role }) => roles.includes(role));
  return of(TARGET_ROLES).some(isFigure) && of(REACHED_ROLES).some(isDash);
}
