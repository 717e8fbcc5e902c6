import { CAPAIAN_ROLES, DERIVED_ROLES, PAGU_ROLES } from "../../domain/roles";
import { itemAt } from "../../domain/items";
import { leaf, operation } from "../../domain/expression";
import { wholeNamedIn } from "../../sheet/rows/following-rows";
import type { Column, Row, Table } from "../../sheet/table";
import { bestNamed } from "../../sheet/words/telling-words";
import { conceptsOf, normalise } from "../../sheet/words/wording";
import type { DerivedColumn } from "../columns/column-plan";
import type { Unstyled } from "../cells/computed-cell";
import { computeRule } from "../rule/compute-rule";
import { gradeColumn } from "../cells/grade";
import { isUnnamedAmount } from "../columns/column-kinds";
import { isOpen } from "../rule/own-formula";
import type { ContextRow } from "../rule/row-context";
import type { UkuranKhusus } from "../rule/rule";
import { hasilBagi, kategori, rumusJudul } from "../rule/rules";

/** Columns of rows that follow from the closing row above them: their part of its whole, its class, its index. */
export function followingColumns(table: Table): DerivedColumn[] {
  return table.rows.flatMap(({ follows, row, label }) => {
    if (!follows) return [];
    const source = itemAt(table.rows, follows.row);
    return table.columns.flatMap((column): DerivedColumn[] => {
      const rule = ruleOf(table, column, { how: follows.how, source, label });
      return rule ? [{ column, rule, onlyBlank: true, atRow: row }] : [];
    });
  });
}

interface Following {
  readonly how: NonNullable<Row["follows"]>["how"];
  readonly source: Row;
  readonly label: string;
}

function ruleOf(
  table: Table,
  column: Column,
  { how, source, label }: Following,
): DerivedColumn["rule"] | null {
  switch (how) {
    case "bagian":
      return partOfNamed(table, column, label) ?? partOfWhole(table, column);
    case "konversi":
      return table.kind === "ikm" && column.role === "nilai"
        ? rumusJudul(operation(leaf(column.column), "*", { kind: "number", value: 25 }), "nilai x 25")
        : null;
    case "kelas":
      return classOf(table, column, source);
  }
}

/** "S2 | S1 | Jumlah", below them "Persentase": each total in percent of the one that closes the columns. */
function partOfWhole({ columns }: Table, column: Column): DerivedColumn["rule"] | null {
  const [whole, ...others] = columns.filter(({ parts }) => parts?.how === "SUM");
  if (!whole?.parts || others.length > 0) return null;
  const isPart = whole === column || whole.parts.columns.includes(column.column);
  return isPart ? hasilBagi(column.column, whole.column) : null;
}

/** "Persentase terhadap Pagu": what stands in months or quarters, and what they come to, in percent of that column's total. */
function partOfNamed({ columns }: Table, column: Column, label: string): DerivedColumn["rule"] | null {
  const words = wholeNamedIn(label);
  const amounts = columns.filter(({ addsUp, role }) => addsUp && PAGU_ROLES.includes(role));
  const best =
    words === null
      ? null
      : bestNamed(
          amounts.map(({ path }) => normalise(path.join(" "))),
          normalise(words),
        );
  const whole = best === null ? undefined : amounts[best];
  const isPart =
    column.addsUp || column.parts !== null || column.quarter !== null || column.role === "tw_total";
  return whole && whole !== column && isPart ? hasilBagi(column.column, whole.column) : null;
}

const AKIP = /\bs?akip\b|\bakuntabilitas\b/i;

/** The class of a mean of shares by the scale, of the value of an AKIP evaluation or of a survey by its own. */
function classOf(table: Table, column: Column, source: Row): DerivedColumn["rule"] | null {
  if (source.kind === "average") return CAPAIAN_ROLES.includes(column.role) ? kategori(column.column) : null;
  const special = scaleOf(table);
  const isValue = column.role === "nilai" || isUnnamedAmount(column) || isMarkOfYear(column);
  return special !== null && isValue ? kategori(column.column, special) : null;
}

/** "Nilai › 2021 | 2022": marks of several years. */
function isMarkOfYear({ path, period, addsUp, role }: Column): boolean {
  const isMark = addsUp && period !== null && path.some((text) => conceptsOf(text).has("nilai"));
  return isMark && !DERIVED_ROLES.has(role);
}

function scaleOf({ kind, caption, columns, rows }: Table): UkuranKhusus | null {
  if (kind === "ikm") return "mutu";
  const words = [caption, ...columns.flatMap(({ path }) => path), ...rows.map(({ label }) => label)];
  return AKIP.test(words.join(" ")) ? "akip" : null;
}

/** The blank cells of these rows; what they are computed from stands in the row that they follow. */
export function followingCells(
  columns: readonly DerivedColumn[],
  rows: readonly ContextRow[],
  table: Table,
): Unstyled[] {
  return columns.flatMap((derived) => {
    const row = table.rows.find((own) => own.row === derived.atRow);
    const source = row?.follows && sourceOf(table, itemAt(table.rows, row.follows.row), rows);
    if (!row || !source || !isOpen(source.context.operands, row.row, derived.column.column)) return [];
    return cellOf(derived, row, source);
  });
}

/** The row that is followed, which may itself follow another: then it has a context of its own. */
function sourceOf(table: Table, row: Row, rows: readonly ContextRow[]): ContextRow | null {
  const own = rows.find((at) => at.row === row);
  if (own) return own;
  const above = row.follows && rows.find((at) => at.row === itemAt(table.rows, row.follows?.row ?? 0));
  return above ? { row, context: { ...above.context, row: row.row } } : null;
}

function cellOf(derived: DerivedColumn, row: Row, source: ContextRow): Unstyled[] {
  const { context } = source;
  if (derived.rule.unit === "kata") return gradeColumn(derived, [source]).map((cell) => ({ ...cell, row }));
  const outcome = computeRule(derived.rule, context);
  if (!outcome.ok) return [];
  context.operands.remember(row.row, derived.column.column, outcome);
  return [{ row, derived, context, outcome, members: null }];
}
