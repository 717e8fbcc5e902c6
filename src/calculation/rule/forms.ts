import { groupOfPath } from "../../sheet/header/heading-path";
import { leaf, operation } from "../../domain/expression";
import { isImpact, isLikelihood, isRiskChange, isRiskScore } from "../../sheet/words/risk-headings";
import { isRole, type ColumnRole } from "../../domain/roles";
import type { TableKind } from "../../sheet/table-kind";
import type { Column, Table } from "../../sheet/table";
import { conceptsOf } from "../../sheet/words/wording";
import type { Rule } from "./rule";
import { hasilBagi, komponen, rumusJudul, selisih, serapan } from "./rules";

/** A kind of table whose columns follow from one another by its own rule; only blank cells are filled. */
interface Form {
  readonly kinds: readonly TableKind[];
  readonly ruleFor: (table: Table, column: Column) => Rule | null;
}

export const FORMS: readonly Form[] = [
  { kinds: ["formula"], ruleFor: operandQuotient },
  // Weights stand beside the components of an evaluation and beside the indicators of an agreement.
  { kinds: ["sakip", "capaian"], ruleFor: component },
  { kinds: ["risiko"], ruleFor: riskScore },
];

/** The result of an indikator's formula, from its operands. */
function operandQuotient(table: Table, column: Column): Rule | null {
  if (column.role !== "realisasi") return null;
  const named = (concept: "pembilang" | "penyebut"): number | undefined =>
    table.columns.filter((other) => conceptsOf(other.path.at(-1) ?? "").has(concept)).at(-1)?.column;
  const [pembilang, penyebut] = [named("pembilang"), named("penyebut")];
  return pembilang === undefined || penyebut === undefined ? null : hasilBagi(pembilang, penyebut);
}

/** AKIP components, year by year: nilai = bobot x capaian, or how much of its bobot a component reached. */
function component(table: Table, column: Column): Rule | null {
  const find = (role: ColumnRole): number | undefined =>
    beside(table, column, (other) => other.role === role);
  const bobot = find("bobot");
  if (bobot === undefined) return null;
  const [capaian, nilai] = [find("capaian"), find("nilai")];
  if (column.role === "nilai" && capaian !== undefined && isOfIts(table, column, capaian))
    return komponen(bobot, capaian);
  // "Bobot | Skor | Target | Capaian (%)": a capaian is of the target that stands there.
  const isOfTarget = table.columns.some(isRole("target"));
  return column.role === "capaian" && !isOfTarget && nilai !== undefined ? serapan(bobot, nilai) : null;
}

/** "Nilai 2023 | Nilai 2024 | Capaian": of the last year alone, which it follows from. */
function isOfIts({ columns }: Table, { period }: Column, capaian: number): boolean {
  const own = columns.find(({ column }) => column === capaian);
  return own?.period === period || columns.filter(isRole("nilai")).length === 1;
}

/** Risk registers: skor = kemungkinan x dampak, before and after the control alike. */
function riskScore(table: Table, column: Column): Rule | null {
  const heading = ({ path }: Column): string => path.at(-1) ?? "";
  if (isRiskChange(heading(column))) return riskChange(table, heading(column));
  if (!isRiskScore(heading(column))) return null;
  const likelihood = beside(table, column, (other) => isLikelihood(heading(other)));
  const impact = beside(table, column, (other) => isImpact(heading(other)));
  if (likelihood === undefined || impact === undefined) return null;
  return rumusJudul(operation(leaf(likelihood), "*", leaf(impact)), "rumus kolom (kemungkinan x dampak)");
}

/** "Penurunan Skor" behind the scores before and after the control: the first less the second. */
function riskChange({ columns }: Table, name: string): Rule | null {
  const scores = columns.filter(({ path, role }) => role === "nilai" && isRiskScore(path.at(-1) ?? ""));
  const [before, after, ...more] = scores;
  if (!before || !after || more.length > 0 || !/\bpenurunan\b/i.test(name)) return null;
  return selisih(after.column, before.column);
}

/** The nearest column that fits: under the same heading where one does, never of another year. */
function beside(table: Table, own: Column, fits: (other: Column) => boolean): number | undefined {
  const isOfYear = ({ period }: Column): boolean =>
    period === null || own.period === null || period === own.period;
  const fitting = table.columns.filter((other) => other !== own && isOfYear(other) && fits(other));
  const alike = fitting.filter((other) => groupOfPath(other.path) === groupOfPath(own.path));
  const distance = ({ column }: Column): number => Math.abs(column - own.column);
  return [...(alike.length > 0 ? alike : fitting)].sort((a, b) => distance(a) - distance(b))[0]?.column;
}
