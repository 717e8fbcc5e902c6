import { leafWords } from "../../sheet/header/heading-path";
import {
  type ColumnRole,
  QUARTER_ROLES,
  ACHIEVED_ROLES,
  isRole,
  REALISASI_ROLES,
  REALISED_ROLES,
} from "../../domain/roles";
import type { Column, Table } from "../../sheet/table";
import { BENCHMARK, type Concept } from "../../sheet/words/lexicon";
import { bestNamed } from "../../sheet/words/telling-words";
import { isShare, isUnnamedAmount } from "./column-kinds";
import { conceptsOf, namesDeviation, namesShortfall, normalise } from "../../sheet/words/wording";
import { headingOf, nearest } from "../cells/nearest";
import { TO_DATE, yearOf } from "../../sheet/words/period";
import { isAgainstYear, yearTarget } from "./year-target";
import * as rules from "../rule/rules";
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
  return (own ?? nearest(table, column, [...QUARTER_ROLES].reverse()))?.column ?? null;
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

/**
 * What is left of a pagu, or of a target that is not reached yet ("Sisa Target"). "Sisa Perkara Tahun Lalu | … | Target |
 * Realisasi" stands before both, and counts what there was. "Pagu | Kontrak | Sisa | … | Realisasi" is not of what stands
 * behind it.
 */
export function remainder(table: Table, own: Column, named: number | null, find: Find): Rule | null {
  const { column } = own;
  const contracted = leftBeforeSpending(table, own, find);
  if (contracted) return contracted;
  const spent = spentFor(find);
  if (spent !== null && spent > column && leftOf(table, own)?.role === "other") return null;
  const left = pair(rules.sisa, named ?? find("anggaran") ?? find("sesudah"), spent);
  const [reached, target] = [reachedFor(find), find("target_akhir") ?? find("target")];
  const isBefore = reached !== null && target !== null && column < Math.min(reached, target);
  return left ?? (isBefore ? null : pair(rules.selisih, reached, target));
}

/**
 * "Pagu | Nilai Kontrak | Sisa Lelang | Realisasi": before anything was spent, what the only amount behind the pagu leaves
 * of it.
 */
function leftBeforeSpending({ columns }: Table, { column }: Column, find: Find): Rule | null {
  const [pagu, spent] = [find("anggaran"), find("realisasi_anggaran")];
  if (pagu === null || spent === null || spent < column || pagu > column) return null;
  const between = columns.filter((own) => own.column > pagu && own.column < column);
  const [amount, ...others] = between;
  const isAmount = amount?.addsUp === true && isRole("other", "nilai")(amount);
  return isAmount && others.length === 0 ? rules.sisa(pagu, amount.column) : null;
}

/** What was reached: a column of its own, or what the quarters before come to. */
function reachedFor(find: Find): number | null {
  return find("realisasi") ?? find("tw_total");
}

/** "Selisih": after minus before; of a budget what is left; else realisasi minus target. */
export function difference(table: Table, column: Column, find: Find): Rule | null {
  const isAmount = column.role === "selisih";
  const rule = isAmount ? rules.selisih : rules.selisihPersen;
  const shifted = aboveChanged(column, find) ?? pair(rule, find("sebelum"), find("sesudah"));
  if (shifted || lacksOperand(table, column)) return shifted;
  const [pagu, spent] = [find("anggaran"), find("realisasi_anggaran")];
  if (isBetweenShares(table, column) || standsBehindTwoPlans(table, column, spent)) return null;
  if (pagu !== null && (namesShortfall(column.path) || deviatesFromPlan(table, column, pagu)))
    return pair(rule, pagu, spent);
  const left = pair(isAmount ? rules.sisa : rules.sisaPersen, pagu, spent);
  return left ?? pair(rule, find("target", "target_akhir"), reachedFor(find));
}

/** "Murni | Perubahan | Realisasi | % | Lebih/(Kurang)": of what was reached, which stands between; "Bertambah" is of the plans. */
function aboveChanged({ column, path }: Column, find: Find): Rule | null {
  const [changed, reached] = [find("sesudah"), find("realisasi_anggaran", "realisasi")];
  const isBetween = changed !== null && reached !== null && changed < reached && reached < column;
  const isExcess = namesShortfall(path) && /\blebih\b/i.test(path.join(" "));
  return isBetween && isExcess ? pair(rules.selisih, changed, reached) : null;
}

/** "Target Kumulatif (Rp)", "Anggaran Kas": a plan of when money is spent, and no ceiling of it. */
const CASH_PLAN = /\b(target|rencana|kas|rak|rpd)\b/;

/** "Deviasi" of money from a plan is above 0 where spending leads; from a ceiling it is what is left. */
function deviatesFromPlan({ columns }: Table, { path }: Column, pagu: number): boolean {
  const plan = columns.find(({ column }) => column === pagu);
  return namesDeviation(path) && CASH_PLAN.test(normalise(plan?.path.join(" ") ?? ""));
}

/** "Pagu Maksimal | Total Saat Ini | Selisih | Realisasi": of the two before it, whatever was spent behind it. */
function standsBehindTwoPlans({ columns }: Table, { column }: Column, spent: number | null): boolean {
  const before = columns.filter((own) => own.column < column).slice(-2);
  return spent !== null && spent > column && before.length > 1 && before.every(isRole("anggaran"));
}

/** "% Output | Pagu | Realisasi | % Anggaran | Gap": right behind one of two percentages, of these or of the money, which no word tells. */
function isBetweenShares(table: Table, column: Column): boolean {
  const isAfter = ({ column: at }: Column): boolean => at > column.column;
  const [reached, spent] = [isRole("capaian"), isRole("capaian_anggaran")].map((is) =>
    table.columns
      .filter(is)
      .filter((own) => !isAfter(own))
      .at(-1),
  );
  const left = leftOf(table, column);
  const names = conceptsOf(column.path.join(" "));
  const isTold = names.has("anggaran") || names.has("rupiah") || column.unit !== null;
  return (
    reached !== undefined &&
    spent !== undefined &&
    (left === reached || left === spent) &&
    !isTold &&
    column.definitions.length === 0
  );
}

/** "Estimasi | Realisasi | Naik (Turun)" of one year, as accounts of revenue print it: how far it lies above the estimate. */
export function aboveEstimate({ columns }: Table, column: Column, find: Find): Rule | null {
  const [target, reached] = [find("target"), find("realisasi")];
  const isAdded = (at: number | null): boolean => columns.some((own) => own.column === at && own.addsUp);
  return !isShare(column) && isAdded(target) && isAdded(reached)
    ? pair(rules.selisih, target, reached)
    : null;
}

/** "Lebih/Kurang dari Nasional" without a standard; an amount that no word names between the names and a change of it. */
function lacksOperand({ columns }: Table, column: Column): boolean {
  if (BENCHMARK.test(normalise(column.path.join(" ")))) return !columns.some(isRole("standar"));
  const left = columns.filter((other) => other.column < column.column);
  const spent = left.some(isRole(...REALISED_ROLES));
  return namesShortfall(column.path) && !spent && left.some(isUnnamedAmount);
}

/** What was spent: a column of its own, or the total over quarters where nothing else is measured. */
export function spentFor(find: Find): number | null {
  return find("realisasi_anggaran") ?? (find("target") === null ? find("tw_total") : null);
}

/**
 * "Fisik (%) › Target | Realisasi | Deviasi": how far the realisasi of the same group is from its target. Of
 * "Target (%) | Realisasi › Rp | %" the one in percent.
 */
export function deviationInGroup(table: Table, column: Column): Rule | null {
  const [heading] = column.path;
  if (heading === undefined) return null;
  if (column.path.length < 2) return deviationOfNamed(table, heading);
  const group = table.columns.filter(({ path }) => path.length > 1 && path[0] === heading);
  const named = (concept: Concept): Column[] =>
    group.filter(({ path }) => path.slice(1).some((text) => conceptsOf(text).has(concept)));
  const target = named("target")[0] ?? group.find(isRole("target"));
  const all = named("realisasi");
  const alike = all.filter((own) => target !== undefined && isShare(own) === isShare(target));
  const reached = all.length > 1 ? alike[0] : all[0];
  const isMeasured = target !== undefined && (target.role === "target" || isShare(column) || isShare(target));
  return target && reached && isMeasured ? pair(rules.selisih, target.column, reached.column) : null;
}

/** "Target Keuangan | Realisasi Keuangan | Deviasi Keuangan": of those that bear its name beside their measure. */
function deviationOfNamed({ columns }: Table, heading: string): Rule | null {
  const nameOf = (path: readonly string[]): string =>
    leafWords(path)
      .replace(/ ?\b(?:rp|persen)\b|%/g, "")
      .trim();
  const name = /^(?:deviasi|selisih|gap) (.+)$/.exec(nameOf([heading]))?.[1];
  if (name === undefined) return null;
  const called = (measure: string): Column | undefined =>
    columns.find(({ path }) => path.length === 1 && nameOf(path) === `${measure} ${name}`);
  const [target, reached] = [called("target") ?? called("rencana"), called("realisasi")];
  return target && reached ? pair(rules.selisih, target.column, reached.column) : null;
}

/** The column that stands right before it, blank ones between them aside. */
export function leftOf({ columns }: Table, { column }: Column): Column | null {
  return columns.filter((other) => other.column < column).at(-1) ?? null;
}

export type Find = (...roles: ColumnRole[]) => number | null;
