import { leafWords } from "../../sheet/header/heading-path";
import { REALISED_ROLES, isRole } from "../../domain/roles";
import type { Column, Table } from "../../sheet/table";
import { BENCHMARK, type Concept } from "../../sheet/words/lexicon";
import { conceptsOf, namesDeviation, namesShortfall, normalise } from "../../sheet/words/wording";
import type { Rule } from "../rule/rule";
import * as rules from "../rule/rules";
import { isShare, isUnnamedAmount } from "./column-kinds";
import { leftOf, pair, spentFor, type Find } from "./operand-columns";

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
  const shifted =
    sinceLastYear(table, column, rule) ??
    aboveChanged(column, find) ??
    pair(rule, find("sebelum"), find("sesudah"));
  if (shifted || lacksOperand(table, column)) return shifted;
  const [pagu, spent] = [find("anggaran"), find("realisasi_anggaran")];
  if (isBetweenShares(table, column) || standsBehindTwoPlans(table, column, spent)) return null;
  const near = rightBefore(table, column, spent);
  if (near) {
    const isOfPercents = [near.target, near.reached].every((own) => isShare(own) || own.role === "fisik");
    return (isOfPercents ? rules.selisih : rule)(near.target.column, near.reached.column);
  }
  if (pagu !== null && (namesShortfall(column.path) || deviatesFromPlan(table, column, pagu)))
    return pair(rule, pagu, spent);
  const left = pair(isAmount ? rules.sisa : rules.sisaPersen, pagu, spent);
  return left ?? pair(rule, find("target", "target_akhir"), reachedFor(find));
}

/**
 * "Target (%) | Realisasi (%) | Deviasi | Target (Rp) | Realisasi (Rp)", "Rencana Fisik | Realisasi Fisik | Deviasi": of the
 * pair right before it, not of money.
 */
function rightBefore(
  { columns }: Table,
  { column }: Column,
  spent: number | null,
): { readonly target: Column; readonly reached: Column } | null {
  const [target, reached] = columns.filter((own) => own.column < column).slice(-2);
  if (!target || !reached || spent === null) return null;
  const says = ({ role, path }: Column, concept: Concept): boolean =>
    role === "fisik" && path.some((text) => conceptsOf(text).has(concept));
  if (says(target, "target") && says(reached, "realisasi")) return { target, reached };
  return target.role === "target" && reached.role === "realisasi" && spent > column
    ? { target, reached }
    : null;
}

/** "Target 2023 | Realisasi 2023 | % | Realisasi 2022 | Bertambah/(Berkurang)": right behind the year before it is of the two years. */
function sinceLastYear(table: Table, column: Column, rule: typeof rules.selisih): Rule | null {
  const left = leftOf(table, column);
  if (!left || left.period === null || !REALISED_ROLES.includes(left.role)) return null;
  const now = table.columns.find(
    ({ role, period, column: at }) =>
      role === left.role && at < left.column && Number(period) === Number(left.period) + 1,
  );
  return now ? rule(left.column, now.column) : null;
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
  // Below each other stand years: the change is from the one to the next.
  if (column.yearOnYear) return null;
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
