import { menyebutPersen } from "../../domain/persen";
import type { ContextRow } from "../rule/row-context";
import type { Unstyled } from "../cells/computed-cell";
import type { ColumnPlan, DerivedColumn } from "../columns/column-plan";
import { isRole, REACHED_SHARE_ROLES, SHARE_ROLES } from "../../domain/roles";
import type { Operands } from "../rule/operands";
import { hasOwnFigures, isSumAndMean } from "../../sheet/rows/row-kinds";
import type { Column, Row, Table } from "../../sheet/table";
import { partsIn } from "../../sheet/rows/parts";
import { isFigureMean } from "./figure-means";
import { isOpen } from "../rule/own-formula";
import { isOfOtherSide } from "./named-side";
import { figure, type Figure } from "../cells/outcome";
import { averagedFigure, meanOver } from "./mean-over";
import { rataBaris } from "../rule/rules";

/**
 * Columns of shares that people type, whose row "Rata-rata" is computed all the same; physical progress among them, but
 * where its rows have weights.
 */
export function typedMeanColumns(table: Table, derived: readonly DerivedColumn[]): DerivedColumn[] {
  const isWeighted = table.columns.some(isRole("bobot"));
  const isShare = ({ role }: Column): boolean => SHARE_ROLES.has(role) || (role === "fisik" && !isWeighted);
  const isTyped = (column: Column): boolean =>
    isShare(column) && !derived.some((own) => own.column === column);
  return table.columns.filter(isTyped).map((column) => {
    return { column, rule: rataBaris(column.column), onlyBlank: true };
  });
}

/** The blank cells of the averages over these columns; a closing row that has a sum of them keeps that. */
export function typedMeans(
  { means, totals }: Pick<ColumnPlan, "means" | "totals">,
  rows: readonly ContextRow[],
  table: Table,
): Unstyled[] {
  return means
    .filter((own) => !isFigureMean(own))
    .flatMap((derived) => {
      const isClosed = totals.some(({ column }) => column === derived.column);
      const averages = rows.filter(({ row }) => row.kind === "average" || (!isClosed && isSumAndMean(row)));
      return averages.flatMap((at) => typedMean(derived, at, table) ?? []);
    });
}

/** So many rows must tell it. */
const TELLING = 3;

/**
 * "Capaian Thn Lalu" in units of the indikator (LKIP Jawa Barat 2016): each row lies nearer to this year's realisasi
 * than to its capaian, so that a mean over them says nothing.
 */
function holdsRealisasi(own: Column, operands: Operands, { columns, rows }: Table): boolean {
  const capaian = columns.find((other) => other !== own && other.role === "capaian");
  const realisasi = columns.find(isRole("realisasi"));
  if (own.role !== "capaian" || !capaian || !realisasi) return false;
  const nearer = rows.filter(hasOwnFigures).flatMap(({ row }) => {
    const [typed, reached, share] = [own, realisasi, capaian].map(({ column }) => operands.read(row, column));
    if (typed?.jenis !== "angka" || reached?.jenis !== "angka" || share?.jenis !== "angka") return [];
    const [toReached, toShare] = [reached, share].map(({ nilai }) => nilai.minus(typed.nilai).abs());
    return !toReached || !toShare || toReached.equals(toShare) ? [] : [toReached.lessThan(toShare)];
  });
  return nearer.length >= TELLING && nearer.every(Boolean);
}

/** "Fisik (%)"; kilometres and units are no shares. */
function isPhysicalShare({ role, path, unit }: Column): boolean {
  return role === "fisik" && (unit === "persen" || path.some(menyebutPersen));
}

function typedMean(derived: DerivedColumn, { row, context }: ContextRow, table: Table): Unstyled | null {
  const { operands } = context;
  const { column } = derived.column;
  if (isOfOtherSide(table, row, derived.column)) return null;
  if (!isOpen(operands, row.row, column) || holdsRealisasi(derived.column, operands, table)) return null;
  const isShare =
    operands.holdsShares(column) ||
    REACHED_SHARE_ROLES.includes(derived.column.role) ||
    isPhysicalShare(derived.column);
  const shareOf = (member: Row): Figure | null => {
    const own = averagedFigure(operands, member.row, column);
    return own && (own.persen || isShare) ? own : null;
  };
  const mean = meanOver(partsIn(table, row), shareOf, context.pengaturan);
  if (mean === null) return null;
  const outcome = figure(mean.nilai, true);
  operands.remember(row.row, column, outcome);
  return { row, context, derived, outcome, members: mean.members };
}
