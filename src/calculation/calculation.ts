import type { DerivedColumn, ColumnPlan, Problem } from "./columns/column-plan";
import { itemAt } from "../domain/items";
import { parseHeaderFormula } from "../sheet/header/header-formula";
import type { HeaderPath } from "../sheet/header/header-path";
import { ABSORPTION_ROLES, DERIVED_ROLES } from "../domain/roles";
import type { Column, Table } from "../sheet/table";

import { byFigures, byFormula } from "./columns/defined-columns";
import { figureMeanColumns } from "./rows/figure-means";
import { FORMS } from "./rule/forms";
import { followingColumns } from "./rows/following-rows";
import { comparedRow } from "./columns/compared-row";
import { contestedBy } from "./columns/contested";
import { deniedShares } from "./columns/denied-shares";
import { guessedColumns } from "./columns/guessed-columns";
import { groupMeanOf } from "./rows/group-means";
import { isRankOfRows, rankProblem } from "./columns/rank-of-rows";
import { runningColumns } from "./rows/running-totals";
import { totalColumns } from "./rows/totals";
import { withoutCircles } from "./columns/mutual-columns";
import { twinProblem, withoutTwins } from "./columns/twin-columns";
import { typedMeanColumns } from "./rows/typed-means";
import { nearest } from "./cells/nearest";
import { inOneMoney } from "./cells/one-money";
import type { Find } from "./columns/operand-columns";
import { ROLE_RULES } from "./rule/role-rules";
import { spansSeveralBudgets } from "./columns/several-budgets";
import { isPlainRatio } from "./columns/printed-ratio";
import { takesShare } from "./columns/printed-share";
import { rumusJudul } from "./rule/rules";
import type { Rule } from "./rule/rule";
import { yearOnYearColumns } from "./columns/year-on-year";

/** Which columns of the table are computed, and from which others: a printed formula before our default. */
export function planColumns(table: Table): ColumnPlan {
  const derived: DerivedColumn[] = [];
  const problems: Problem[] = [];
  const paths = table.columns.map(toPath);
  table.columns.forEach((column, index) => {
    const formula = byFormula(table, column);
    const printed = formula ? null : fromHeader(table, column, itemAt(paths, index), paths);
    if (printed && !printed.ok)
      problems.push({ column, problem: `${printed.problem} Rumus bawaan dipakai.` });
    const usual = usualRule(table, column, problems);
    const rule = printed?.ok
      ? printed.rule
      : (formula ?? byFigures(table, column, usual) ?? groupMeanOf(table, column));
    const [best] = column.definitions;
    const standsAsTyped = best?.onlyBlank && (rule !== usual || column.source === "nilai");
    if (rule && standsAsTyped) derived.push(inOneMoney(table, { column, rule, onlyBlank: true }));
    else if (rule) derived.push(inOneMoney(table, { column, rule }));
    else derived.push(...fillable(table, column));
  });
  const denied = deniedShares(table, derived);
  problems.push(...denied);
  const sure = derived.filter(({ column }) => denied.every((own) => own.column !== column));
  const { kept, twins } = withoutTwins(table, withoutCircles(sure));
  const isContested = (column: Column): boolean =>
    problems.some((own) => own.column === column && own.isContested);
  const totals = writable(totalColumns(table, derived)).filter(({ column }) => !isContested(column));
  const likely = guessedColumns(table, [
    ...kept,
    ...totals.filter(({ rule }) => rule.expression.kind !== "sum"),
  ]).filter(({ column }) => !isContested(column));
  problems.push(...deniedShares(table, likely));
  const guesses = likely.filter(({ column }) => !isContested(column));
  for (const { twin, of } of twins.filter((own) => !guesses.some(({ column }) => column === own.twin.column)))
    problems.push({ column: twin.column, problem: twinProblem(of.column) });
  const computed = [...kept, ...guesses];
  return {
    derived: computed,
    means: writable([...typedMeanColumns(table, computed), ...figureMeanColumns(table, kept)]),
    totals: totals.filter(({ column }) => !guesses.some((own) => own.column === column)),
    running: writable([...runningColumns(table), ...yearOnYearColumns(table, [...computed, ...totals])]),
    following: writable(followingColumns(table)),
    problems,
  };
}

/** By the role alone, unless figures that nothing explains may be what is meant. */
function usualRule(table: Table, column: Column, problems: Problem[]): Rule | null {
  const rule = byRole(table, column);
  const row = rule && comparedRow(table, column);
  if (row) {
    problems.push({ column, problem: comparedProblem(row), isContested: true });
    return null;
  }
  if (rule?.id === "kategori" && isRankOfRows(table, column)) {
    problems.push({ column, problem: rankProblem(column), isContested: true });
    return null;
  }
  if (!rule || !table.columns.some(({ alternatives }) => alternatives.length > 0)) return rule;
  const waiting = table.columns.filter(
    (other) =>
      DERIVED_ROLES.has(other.role) && other.definitions.length === 0 && byRole(table, other) === null,
  );
  const contested = contestedBy(table, column, rule, waiting);
  if (contested) problems.push({ column, problem: contestedProblem(contested), isContested: true });
  return contested ? null : rule;
}

function contestedProblem({ path }: Column): string {
  return `Kolom ini tidak dihitung: kolom “${path.join(" › ")}” di sebelah kirinya tidak dikenal dan mungkin menjadi dasarnya. Tetapkan peran kolom itu (atau “lainnya”).`;
}

function comparedProblem(row: string): string {
  return `Kolom ini tidak dihitung: judulnya membandingkan dengan baris “${row}”. Tulis rumusnya di satu baris (misalnya selisih dengan sel baris itu, ditetapkan dengan $), lalu salin ke bawah.`;
}

/** Without those that a person wants left alone. */
function writable(columns: readonly DerivedColumn[]): DerivedColumn[] {
  return columns.filter(({ column }) => !column.isKept);
}

/** Columns that are given as a rule, and computed where they are left blank. */
function fillable(table: Table, column: Column): DerivedColumn[] {
  const rule = FORMS.find(({ kinds }) => kinds.includes(table.kind))?.ruleFor(table, column) ?? null;
  return rule ? [{ column, rule, onlyBlank: true }] : [];
}

function toPath(column: Column): HeaderPath {
  const { path, label, unit, multiplier, printedFormula } = column;
  return {
    column: column.column,
    texts: path,
    unit,
    multiplier,
    label,
    isGap: false,
    formula: printedFormula,
  };
}

type FromHeader = { ok: true; rule: Rule } | { ok: false; problem: string };

function fromHeader(
  { columns }: Table,
  column: Column,
  path: HeaderPath,
  paths: readonly HeaderPath[],
): FromHeader | null {
  if (path.formula === null || column.source === "orang") return null;
  const parsed = parseHeaderFormula(path.formula, path, paths);
  if (!parsed.ok) return DERIVED_ROLES.has(column.role) ? parsed : null;
  const expression = takesShare(parsed.expression, column, columns);
  const rule = rumusJudul(expression, `rumus kolom (${path.formula})`);
  const isRatio = isPlainRatio(column, expression, columns, paths);
  return { ok: true, rule: isRatio ? { ...rule, unit: "rasio" } : rule };
}

function byRole(table: Table, column: Column): Rule | null {
  if (!DERIVED_ROLES.has(column.role)) return null;
  if (ABSORPTION_ROLES.has(column.role) && spansSeveralBudgets(table, column)) return null;
  const find: Find = (...roles) => nearest(table, column, roles)?.column ?? null;
  return ROLE_RULES[column.role]?.(table, column, find) ?? null;
}
