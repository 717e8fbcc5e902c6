import { parseHeaderFormula, type Expression } from "../../sheet/header-formula";
import type { HeaderPath } from "../../sheet/path";
import { DERIVED_ROLES, type ColumnRole } from "../../sheet/roles";
import type { Column, Table } from "../../sheet/table";
import { conceptsOf } from "../../sheet/wording";

/** What an efficiency method may draw on; null where the table has no such column. */
export interface EfficiencyColumns {
  readonly capaian: number | null;
  readonly serapan: number | null;
  readonly pagu: number | null;
  readonly realisasi: number | null;
}

/** How one derived column is computed from other columns of its row (zero-based sheet columns). */
export type Calculation =
  | { readonly rule: "capaian"; readonly target: number; readonly realisasi: number }
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
  | { readonly rule: "kategori"; readonly of: number }
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
  readonly onlyBlank: boolean;
}

export interface ColumnPlan {
  readonly derived: readonly DerivedColumn[];
  /** Header formulas that cannot hold, with a sentence for the person. */
  readonly problems: readonly { readonly column: Column; readonly problem: string }[];
}

/** Which columns of the table are computed, and from which others: a printed formula before our default. */
export function planColumns(table: Table): ColumnPlan {
  const derived: DerivedColumn[] = [];
  const problems: { column: Column; problem: string }[] = [];
  const paths = table.columns.map(toPath);
  table.columns.forEach((column, index) => {
    const printed = fromHeader(column, paths[index]!, paths);
    if (printed && !printed.ok) problems.push({ column, problem: printed.problem });
    const calculation = printed?.ok ? printed.calculation : byRole(table, column);
    if (calculation) derived.push({ column, calculation, onlyBlank: false });
    else derived.push(...fillable(table, column));
  });
  return { derived, problems };
}

/** Columns that are given as a rule, and computed where they are left blank. */
function fillable(table: Table, column: Column): DerivedColumn[] {
  const calculation = operandQuotient(table, column) ?? component(table, column);
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

function byRole(table: Table, column: Column): Calculation | null {
  if (!DERIVED_ROLES.has(column.role)) return null;
  const find: Find = (...roles) => nearest(table, column, roles)?.column ?? null;
  switch (column.role) {
    case "capaian":
      if (table.kind === "sakip") return null;
      return pair("capaian", targetFor(table, column), achievedFor(table, column));
    case "tingkat_kemajuan":
      return pair("kemajuan", find("target_akhir") ?? find("target"), achievedFor(table, column));
    case "capaian_anggaran":
      return budget("serapan", find("anggaran") ?? find("sesudah"), find("realisasi_anggaran"));
    case "sisa":
      return budget("sisa", find("anggaran") ?? find("sesudah"), find("realisasi_anggaran"));
    case "sisa_persen":
      return budget("sisa-persen", find("anggaran") ?? find("sesudah"), find("realisasi_anggaran"));
    case "selisih":
    case "selisih_persen":
      return difference(column.role === "selisih" ? "selisih" : "selisih-persen", find);
    case "selisih_standar":
      return change("selisih", find("standar"), achievedFor(table, column));
    case "naik_turun":
      return yearChange(table, column);
    case "kategori":
    case "verdict":
      return verdict(table, column, find);
    case "efisiensi":
      return { rule: "efisiensi", ...efficiencyColumns(find) };
    case "tw_total":
      return quarters(table, column);
    default:
      return null;
  }
}

/**
 * The column of one of the roles that belongs to this one: of the same period before another period,
 * to the left before to the right, near before far.
 */
export function nearest(table: Table, column: Column, roles: readonly ColumnRole[]): Column | null {
  const candidates = table.columns.filter(
    (other) => roles.includes(other.role) && other.column !== column.column,
  );
  const score = (other: Column): number => {
    const samePeriod = column.period === null || other.period === null || other.period === column.period;
    const left = other.column < column.column;
    return (samePeriod ? 0 : 10_000) + (left ? 0 : 1_000) + Math.abs(other.column - column.column);
  };
  return candidates.sort((a, b) => score(a) - score(b))[0] ?? null;
}

function targetFor(table: Table, column: Column): number | null {
  const target = nearest(table, column, ["target"]) ?? nearest(table, column, ["target_akhir"]);
  return (target ?? nearest(table, column, ["standar"]))?.column ?? null;
}

function achievedFor(table: Table, column: Column): number | null {
  const roles: readonly ColumnRole[] = ["realisasi", "tw_total"];
  const quarterly = table.columns.some((other) => other.role === "tw_total" && other.column < column.column);
  const own = nearest(table, column, quarterly ? ["tw_total"] : roles);
  return (own ?? nearest(table, column, ["tw4", "tw3", "tw2", "tw1"]))?.column ?? null;
}

function pair(
  rule: "capaian" | "kemajuan",
  target: number | null,
  realisasi: number | null,
): Calculation | null {
  return target === null || realisasi === null ? null : { rule, target, realisasi };
}

function budget(
  rule: "serapan" | "sisa" | "sisa-persen",
  pagu: number | null,
  realisasi: number | null,
): Calculation | null {
  return pagu === null || realisasi === null ? null : { rule, pagu, realisasi };
}

function change(
  rule: "selisih" | "selisih-persen",
  from: number | null,
  to: number | null,
): Calculation | null {
  return from === null || to === null ? null : { rule, from, to };
}

/** "Selisih": after minus before; of a budget what is left; else realisasi minus target. */
function difference(rule: "selisih" | "selisih-persen", find: Find): Calculation | null {
  const shifted = change(rule, find("sebelum"), find("sesudah"));
  if (shifted) return shifted;
  const left = budget(
    rule === "selisih" ? "sisa" : "sisa-persen",
    find("anggaran"),
    find("realisasi_anggaran"),
  );
  return left ?? change(rule, find("target", "target_akhir"), find("realisasi"));
}

/**
 * Two years compared: the two realisasi columns before this one and behind the previous comparison.
 * "Naik / Turun" names both directions and is printed as a magnitude (LAKIP Tangerang Selatan 2021,
 * Tabel 7); "Pertumbuhan", "Selisih" carry a sign.
 */
function yearChange(table: Table, column: Column): Calculation | null {
  const left = table.columns.filter((other) => other.column < column.column);
  const since = Math.max(
    -1,
    ...left.filter((other) => other.role === "naik_turun").map((other) => other.column),
  );
  const near = left.filter((other) => other.column > since);
  const values = comparable(near) ?? comparable(left) ?? comparable(table.columns);
  if (!values) return null;
  const [first, second] = values;
  const falls = first.period !== null && second.period !== null && first.period > second.period;
  const words = column.path.join(" ");
  return {
    rule: "perubahan",
    older: falls ? second.column : first.column,
    newer: falls ? first.column : second.column,
    unsigned:
      /naik\s*(\/|dan|atau|-|–)?\s*turun|kenaikan\s*(\/|dan|atau)\s*penurunan|peningkatan\s*(\/|dan|atau)\s*penurunan/i.test(
        words,
      ),
    relative: /pertumbuhan|laju/i.test(words) && conceptsOf(words).has("persen"),
  };
}

function comparable(columns: readonly Column[]): readonly [Column, Column] | null {
  for (const role of ["realisasi", "capaian", "nilai"] as const) {
    const values = columns.filter((column) => column.role === role);
    const [first, second] = values.slice(-2);
    if (first && second) return [first, second];
  }
  return null;
}

type Find = (...roles: ColumnRole[]) => number | null;

/** The words beside a figure: a verdict beside an efisiensi, a kategori beside a capaian. */
function verdict(table: Table, column: Column, find: Find): Calculation | null {
  const efficiency = nearest(table, column, ["efisiensi"]);
  if (column.role === "verdict" || efficiency?.column === column.column - 1) {
    return { rule: "verdict", ...efficiencyColumns(find) };
  }
  const graded =
    nearest(table, column, ["capaian", "tingkat_kemajuan"]) ?? nearest(table, column, ["capaian_anggaran"]);
  return graded ? { rule: "kategori", of: graded.column } : null;
}

function efficiencyColumns(find: Find): EfficiencyColumns {
  return {
    capaian: find("capaian"),
    serapan: find("capaian_anggaran"),
    pagu: find("anggaran"),
    realisasi: find("realisasi_anggaran"),
  };
}

function quarters(table: Table, column: Column): Calculation | null {
  const roles: readonly ColumnRole[] = ["tw1", "tw2", "tw3", "tw4"];
  const left = table.columns.filter((other) => other.column < column.column);
  const since = Math.max(
    -1,
    ...left.filter((other) => other.role === "tw_total").map((other) => other.column),
  );
  const columns = left.filter((other) => roles.includes(other.role) && other.column > since);
  if (columns.length < 2) return null;
  const target = nearest(table, column, ["target"]);
  return { rule: "triwulan", quarters: columns.map((other) => other.column), target: target?.column ?? null };
}
