import { hasOwnFigures } from "../../sheet/rows/row-kinds";
import type { ContextRow } from "../rule/row-context";
import type { Unstyled } from "../cells/computed-cell";
import type { DerivedColumn } from "../columns/column-plan";
import { REACHED_SHARE_ROLES, isRole, type ColumnRole } from "../../domain/roles";
import { conceptsOf } from "../../sheet/words/wording";
import type { Column, Row, Table } from "../../sheet/table";
import { rememberFigure } from "../rule/own-formula";
import { isGroupMean } from "../columns/column-kinds";
import { figure, type Figure } from "../cells/outcome";
import type { Rule } from "../rule/rule";
import { rataBaris } from "../rule/rules";
import { averagedFigure, meanOver } from "./mean-over";

/**
 * "Rata-rata Capaian Sasaran" beside the capaian of each indikator: the mean over the rows of one sasaran. Behind several
 * shares of a row ("Capaian Kinerja (%) | Realisasi Anggaran (%) | Rata-rata") it is of none of them alone.
 */
export function groupMeanOf(table: Table, column: Column): Rule | null {
  if (!isGroupMean(column)) return null;
  const shares = table.columns.filter(
    ({ role, column: at }) => REACHED_SHARE_ROLES.includes(role) && at < column.column,
  );
  const [only, ...others] = shares.filter(isRole("capaian"));
  const isNamed = conceptsOf(column.path.join(" ")).has("capaian");
  if (!only || others.length > 0 || (shares.length > 1 && !isNamed)) return null;
  return rataBaris(only.column);
}

/** One cell for each group: merged over its rows, or in its first row. */
export function groupMeans(derived: DerivedColumn, rows: readonly ContextRow[], table: Table): Unstyled[] {
  const { expression } = derived.rule;
  if (expression.kind !== "mean") return [];
  return groupsOf(derived.column.column, rows, table).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { operands, pengaturan } = first.context;
    const figureOf = ({ row }: Row): Figure | null => averagedFigure(operands, row, expression.of);
    const mean = meanOver(
      group.map(({ row }) => row),
      figureOf,
      pengaturan,
    );
    if (mean === null) return [];
    const outcome = figure(mean.nilai, true);
    rememberFigure(operands, first.row.row, derived.column.column, outcome);
    return [{ ...first, derived, outcome, members: mean.members }];
  });
}

const NAMES: readonly ColumnRole[] = ["sasaran", "tujuan", "program", "no"];

/**
 * A group begins where the cell does, if it is merged, else where the table names the next sasaran. Numbers count
 * only where not every row has one.
 */
function groupsOf(column: number, all: readonly ContextRow[], table: Table): ContextRow[][] {
  const rows = all.filter(({ row }) => hasOwnFigures(row));
  const isNumbered = (name: Column): boolean =>
    name.role === "no" &&
    rows.every(({ row, context }) => !context.operands.grid.isBlank(row.row, name.column));
  const name = NAMES.map((role) =>
    table.columns.find((other) => other.role === role && !isNumbered(other)),
  ).find(Boolean);
  const groups: ContextRow[][] = [];
  for (const at of rows) {
    const { grid } = at.context.operands;
    const covered = grid.isCovered(at.row.row, column);
    const named = name !== undefined && !grid.isBlank(at.row.row, name.column);
    const begins = grid.merge(at.row.row, column) === null ? named : !covered;
    if (begins) groups.push([at]);
    else groups.at(-1)?.push(at);
  }
  return groups;
}
