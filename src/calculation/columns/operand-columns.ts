import { leafWords } from "../../sheet/header/heading-path";
import { type ColumnRole, QUARTER_ROLES, ACHIEVED_ROLES, isRole, REALISASI_ROLES } from "../../domain/roles";
import type { Column, Table } from "../../sheet/table";
import { bestNamed } from "../../sheet/words/telling-words";
import { isShare } from "./column-kinds";
import { headingOf, nearest } from "../cells/nearest";
import { TO_DATE, yearOf } from "../../sheet/words/period";
import { isAgainstYear, yearTarget } from "./year-target";
import type { Rule } from "../rule/rule";

/**
 * The amount that a percentage or a remainder is of, where its heading names another one than the pagu: "% thd
 * Kontrak", "Sisa Kontrak" behind "Pagu | Nilai Kontrak | Realisasi".
 */
export function namedAmount(table: Table, { column, path }: Column): number | null {
  const amounts = table.columns.filter(
    (other) =>
      other.addsUp && other.column < column && other.parts === null && !ACHIEVED_ROLES.has(other.role),
  );
  const best = bestNamed(amounts.map(headingOf), leafWords(path));
  return best === null ? null : (amounts[best]?.column ?? null);
}

export function targetFor(table: Table, column: Column): number | null {
  if (isAgainstYear(column)) return yearTarget(table)?.column ?? null;
  const end = isOfAllYears(table, column) ? nearest(table, column, ["target_akhir"]) : null;
  if (end) return end.column;
  const target = nearest(table, column, ["target"]) ?? nearest(table, column, ["target_akhir"]);
  return (target ?? nearest(table, column, ["standar"]))?.column ?? null;
}

/** "Target 2024 | Realisasi s/d 2024 | Target Akhir Renstra | % s/d 2024": what all years came to is of the plan's end. */
function isOfAllYears({ columns }: Table, { path }: Column): boolean {
  const isToDate = (own: readonly string[]): boolean =>
    own.some((text) => TO_DATE.test(text) && yearOf(text) !== null);
  return isToDate(path) && !columns.some((own) => own.role === "target" && isToDate(own.path));
}

export function achievedFor(table: Table, column: Column): number | null {
  if (column.quarter !== null)
    return nearest(table, column, [...QUARTER_ROLES, ...REALISASI_ROLES])?.column ?? null;
  const quarterly = table.columns.some((other) => other.role === "tw_total" && other.column < column.column);
  const own = nearest(table, column, quarterly ? ["tw_total"] : REALISASI_ROLES);
  const found = own ?? nearest(table, column, [...QUARTER_ROLES].reverse()) ?? markReached(table, column);
  return found?.column ?? null;
}

/** "Nilai IKM 2022 | Nilai IKM 2023 | Target 2023 | Capaian (%)": where nothing else was reached, the mark was; none that is computed. */
function markReached(table: Table, column: Column): Column | null {
  const columns = table.columns.filter(
    ({ role, definitions }) => role !== "nilai" || definitions.length === 0,
  );
  return columns.some(isRole("target")) ? nearest({ ...table, columns }, column, ["nilai"]) : null;
}

/** "Realisasi s/d 2023 | Realisasi 2024 | Realisasi s/d 2024": what all years came to is held against the end of the plan. */
export function reachedToDate({ columns }: Table, { column }: Column): number | null {
  const reached = columns.filter((own) => REALISASI_ROLES.includes(own.role) && own.column < column);
  const isToDate = ({ path }: Column): boolean =>
    path.some((text) => TO_DATE.test(text) && yearOf(text) !== null);
  const last = reached.filter(isToDate).at(-1);
  const isLatest = reached.every(({ period }) => (period ?? "") <= (last?.period ?? ""));
  return last && isLatest ? last.column : null;
}

/** "Standar (%) | Numerator | Denominator | Capaian (%) | Gap": without a realisasi the share is what the standard asks for. */
export function shareFor(table: Table, column: Column): number | null {
  const standard = nearest(table, column, ["standar"]);
  const own = nearest(table, column, ["capaian"]);
  return standard && own && isShare(standard) && isShare(own) ? own.column : null;
}

/** The standard whose name the heading repeats ("Selisih › Provinsi"), else the nearest. */
export function standarFor(table: Table, column: Column): number | null {
  const standards = table.columns.filter(isRole("standar"));
  const best = bestNamed(
    standards.map(({ path }) => leafWords(path)),
    headingOf(column),
  );
  return (best === null ? nearest(table, column, ["standar"]) : standards[best])?.column ?? null;
}

/** A rule over two columns, where both were found. */
export function pair(
  rule: (first: number, second: number) => Rule,
  first: number | null,
  second: number | null,
): Rule | null {
  return first === null || second === null ? null : rule(first, second);
}

/** What was spent: a column of its own, or the total over quarters where nothing else is measured. */
export function spentFor(find: Find): number | null {
  return find("realisasi_anggaran") ?? (find("target") === null ? find("tw_total") : null);
}

/** The column that stands right before it, blank ones between them aside. */
export function leftOf({ columns }: Table, { column }: Column): Column | null {
  return columns.filter((other) => other.column < column).at(-1) ?? null;
}

export type Find = (...roles: ColumnRole[]) => number | null;
