import { parseHeaderFormula, type Expression } from "../sheet/header-formula";
import type { HeaderPath } from "../sheet/path";
import { DERIVED_ROLES, type ColumnRole } from "../sheet/roles";
import type { Column, Table } from "../sheet/table";
import { conceptsOf } from "../sheet/wording";

import { byFigures, byFormula } from "./defined-columns";
import { capaianOf } from "./capaian-columns";
import { groupMeanOf } from "./group-means";
import { typedMeanColumns } from "./typed-means";
import {
  nearest,
  achievedFor,
  pair,
  budget,
  change,
  difference,
  deviationInGroup,
  remainder,
  savedMoney,
  spentFor,
  standarFor,
  verdict,
  efficiency,
  isWeighted,
  quarters,
  type Find,
} from "./operand-columns";

import { differenceOfYears, yearChange } from "./year-change";

import { spansSeveralBudgets } from "./several-budgets";

export { nearest } from "./operand-columns";

/** What an efficiency method may draw on; null where the table has no such column. */
export interface EfficiencyColumns {
  readonly capaian: number | null;
  readonly serapan: number | null;
  readonly pagu: number | null;
  readonly realisasi: number | null;
}

/** How one derived column is computed from other columns of its row (zero-based sheet columns). */
export type Calculation =
  | {
      readonly rule: "capaian";
      readonly target: number;
      readonly realisasi: number;
      /** Where the year's realisasi stands in no column of its own, the quarters that give it. */
      readonly quarters?: readonly number[];
    }
  | { readonly rule: "kemajuan"; readonly target: number; readonly realisasi: number }
  | { readonly rule: "serapan"; readonly pagu: number; readonly realisasi: number }
  | { readonly rule: "sisa"; readonly pagu: number; readonly realisasi: number }
  | { readonly rule: "sisa-persen"; readonly pagu: number; readonly realisasi: number }
  | { readonly rule: "selisih"; readonly from: number; readonly to: number }
  | { readonly rule: "selisih-persen"; readonly from: number; readonly to: number }
  | {
      readonly rule: "perubahan";
      readonly older: number;
      readonly newer: number;
      readonly unsigned: boolean;
      readonly relative: boolean;
    }
  /** Mean capaian over the rows of one sasaran, in a column beside them. */
  | { readonly rule: "rata-kelompok"; readonly of: number }
  /** `mutu`: the quality of a service by its survey index, not the class of a capaian. */
  | { readonly rule: "kategori"; readonly of: number; readonly mutu?: true }
  /** Part of a whole in percent: the operands of an indikator's formula. */
  | { readonly rule: "hasil-bagi"; readonly pembilang: number; readonly penyebut: number }
  /** Value of an AKIP component: bobot x capaian. */
  | { readonly rule: "komponen"; readonly bobot: number; readonly capaian: number }
  | ({ readonly rule: "verdict" } & EfficiencyColumns)
  | ({ readonly rule: "efisiensi" } & EfficiencyColumns)
  | { readonly rule: "triwulan"; readonly quarters: readonly number[]; readonly target: number | null }
  | { readonly rule: "rumus-judul"; readonly expression: Expression; readonly printed: string };

export interface DerivedColumn {
  readonly column: Column;
  readonly calculation: Calculation;
  /** Only blank cells are filled: the column is an input elsewhere (the result of an indikator's formula). */
  readonly onlyBlank?: true;
}

export interface ColumnPlan {
  readonly derived: readonly DerivedColumn[];
  /** Typed columns of which only the averages are computed. */
  readonly means: readonly DerivedColumn[];
  /** Header formulas that cannot hold, with a sentence for the person. */
  readonly problems: readonly { readonly column: Column; readonly problem: string }[];
}

/** Which columns of the table are computed, and from which others: a printed formula before our default. */
export function planColumns(table: Table): ColumnPlan {
  const derived: DerivedColumn[] = [];
  const problems: { column: Column; problem: string }[] = [];
  const paths = table.columns.map(toPath);
  table.columns.forEach((column, index) => {
    const formula = byFormula(table, column);
    const printed = formula ? null : fromHeader(column, paths[index]!, paths);
    if (printed && !printed.ok) problems.push({ column, problem: printed.problem });
    const calculation = printed?.ok
      ? printed.calculation
      : (formula ?? byFigures(table, column, byRole(table, column)) ?? groupMeanOf(table, column));
    if (calculation && column.definitions[0]?.onlyBlank)
      derived.push({ column, calculation, onlyBlank: true });
    else if (calculation) derived.push({ column, calculation });
    else derived.push(...fillable(table, column));
  });
  return { derived, means: typedMeanColumns(table, derived), problems };
}

/** Columns that are given as a rule, and computed where they are left blank. */
function fillable(table: Table, column: Column): DerivedColumn[] {
  const calculation =
    operandQuotient(table, column) ?? component(table, column) ?? weightedMark(table, column);
  return calculation ? [{ column, calculation, onlyBlank: true }] : [];
}

function operandQuotient(table: Table, column: Column): Calculation | null {
  if (table.kind !== "formula" || column.role !== "realisasi") return null;
  const named = (concept: "pembilang" | "penyebut"): number | undefined =>
    table.columns.filter((other) => conceptsOf(other.path.at(-1) ?? "").has(concept)).at(-1)?.column;
  const [pembilang, penyebut] = [named("pembilang"), named("penyebut")];
  return pembilang === undefined || penyebut === undefined
    ? null
    : { rule: "hasil-bagi", pembilang, penyebut };
}

/** A survey with an unsur in each row: NRR tertimbang = NRR x bobot (Permenpan RB 14/2017). */
function weightedMark(table: Table, column: Column): Calculation | null {
  if (table.kind !== "ikm" || !isWeighted(column)) return null;
  const mark = table.columns.find((other) => other.role === "nilai" && !isWeighted(other));
  const weight = table.columns.find(({ role }) => role === "bobot");
  if (!mark || !weight) return null;
  const [left, right] = [mark, weight].map(({ column: at }) => ({ kind: "column", column: at }) as const);
  const expression = { kind: "operation", operator: "*", left: left!, right: right! } as const;
  return { rule: "rumus-judul", expression, printed: "NRR x bobot" };
}

/** AKIP components: nilai = bobot x capaian, or how much of its bobot a component reached. */
function component(table: Table, column: Column): Calculation | null {
  if (table.kind !== "sakip") return null;
  const find = (role: ColumnRole): number | undefined =>
    table.columns.find((other) => other.role === role)?.column;
  const [bobot, capaian, nilai] = [find("bobot"), find("capaian"), find("nilai")];
  if (bobot === undefined) return null;
  if (column.column === nilai && capaian !== undefined) return { rule: "komponen", bobot, capaian };
  if (column.column === capaian && nilai !== undefined)
    return { rule: "serapan", pagu: bobot, realisasi: nilai };
  return null;
}

function toPath(column: Column): HeaderPath {
  const { path, label, unit, printedFormula } = column;
  return { column: column.column, texts: path, unit, label, isGap: false, formula: printedFormula };
}

type FromHeader = { ok: true; calculation: Calculation } | { ok: false; problem: string };

function fromHeader(column: Column, path: HeaderPath, paths: readonly HeaderPath[]): FromHeader | null {
  if (path.formula === null || column.source === "orang") return null;
  const parsed = parseHeaderFormula(path.formula, path, paths);
  if (!parsed.ok) return DERIVED_ROLES.has(column.role) ? parsed : null;
  return {
    ok: true,
    calculation: { rule: "rumus-judul", expression: parsed.expression, printed: path.formula },
  };
}

const OF_BUDGET: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["capaian_anggaran", "sisa", "sisa_persen"]);

function byRole(table: Table, column: Column): Calculation | null {
  if (!DERIVED_ROLES.has(column.role)) return null;
  if (OF_BUDGET.has(column.role) && spansSeveralBudgets(table, column)) return null;
  const find: Find = (...roles) => nearest(table, column, roles)?.column ?? null;
  switch (column.role) {
    case "capaian":
      if (table.kind === "sakip" && find("target") === null) return null;
      return capaianOf(table, column);
    case "tingkat_kemajuan":
      return pair("kemajuan", find("target_akhir") ?? find("target"), achievedFor(table, column));
    case "capaian_anggaran":
      return budget("serapan", find("anggaran") ?? find("sesudah"), spentFor(find));
    case "sisa":
      return remainder(find);
    case "sisa_persen":
      return budget("sisa-persen", find("anggaran") ?? find("sesudah"), spentFor(find));
    case "selisih":
    case "selisih_persen":
      return deviationInGroup(table, column) ?? difference(column, find) ?? differenceOfYears(table, column);
    case "selisih_standar":
      return change("selisih", standarFor(table, column), achievedFor(table, column));
    case "naik_turun":
      return yearChange(table, column);
    case "kategori":
    case "verdict":
      return verdict(table, column, find);
    case "efisiensi":
      return savedMoney(table, column, find) ?? efficiency(column, find);
    case "tw_total":
      return quarters(table, column);
    default:
      return null;
  }
}
