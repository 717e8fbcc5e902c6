import { CHANGE_ROLES, isRole } from "../../domain/roles";
import type { Column, Table } from "../../sheet/table";
import { yearOffset } from "../../sheet/words/period";
import { comparedYears, type Rule } from "../rule/rule";
import { penurunanPersen, perubahan, selisih } from "../rule/rules";
import { isShare } from "./column-kinds";
import { yearsCompared } from "./compared-years";
import { leftOf } from "./operand-columns";

/**
 * Two years compared: the two realisasi columns before this one and behind the previous comparison.
 * "Naik / Turun" is printed as a magnitude (LAKIP Tangerang Selatan 2021, Tabel 7) unless a figure below 0
 * stands in it; "Pertumbuhan", "Selisih", "Peningkatan/Penurunan" carry a sign.
 */
export function yearChange(table: Table, column: Column): Rule | null {
  const values = yearsCompared(table, column);
  if (!values) return null;
  const [first, second] = values;
  const falls = isLater(first, second);
  const words = column.path.join(" ");
  const [older, newer] = falls ? [second, first] : [first, second];
  const ofAmounts = (older.addsUp && newer.addsUp) || !mayHoldShares(table, [older, newer]);
  const isRate =
    isShare(column) && (ofAmounts || /pertumbuhan|laju/i.test(words) || hasAmountBeside(table, column));
  const relative = isRate || /\b(?:growth|yoy)\b/i.test(words);
  return changeRule(column, older.column, newer.column, relative);
}

/** By the years that stand there, or by the words: "Realisasi | Realisasi Tahun Lalu". */
function isLater(first: Column, second: Column): boolean {
  const [one, other] = [first, second].map(({ path }) => path.map(yearOffset).find((own) => own !== null));
  if (one !== other) return (one ?? 0) > (other ?? 0);
  return first.period !== null && second.period !== null && first.period > second.period;
}

function changeRule({ path, signed }: Column, older: number, newer: number, relative: boolean): Rule {
  const words = path.join(" ");
  if (isFall(words)) return relative ? penurunanPersen(older, newer) : selisih(newer, older);
  const unsigned = !signed && /\bnaik\s*(\/|dan|atau|-|–)?\s*turun/i.test(words);
  return perubahan(older, newer, { unsigned, relative });
}

/** "Penurunan", "Berkurang" with no word for a rise: what fell by 13 is told as 13. */
function isFall(words: string): boolean {
  return /\b(?:penurunan|pengurangan|berkurang)\b/i.test(words) && !RISE.test(words);
}

const RISE = /\b(?:naik|kenaikan|peningkatan|bertambah|penambahan|pertumbuhan|perubahan|selisih|laju)\b/i;

/** Measures in percent: what they changed by may be told in points. */
const SHARES =
  /%|\b(?:persen\w*|prosen\w*|presen\w*|tingkat|cakupan|rasio|proporsi|prevalensi|angka partisipasi)\b/i;

/** Whether the figures of the two years may be percentages, as they are shown or as the rows are called. */
function mayHoldShares({ columns, rows }: Table, years: readonly Column[]): boolean {
  if (years.some((own) => own.inPercent || isShare(own))) return true;
  const units = columns.find(isRole("satuan"));
  if (units) return units.inPercent;
  return rows.some(({ kind, label }) => kind === "data" && SHARES.test(label));
}

/** "Selisih" without target or pagu: of the same measure in two years. */
export function differenceOfYears(table: Table, column: Column): Rule | null {
  const change = yearChange(table, column);
  const compared = change && comparedYears(change);
  if (!compared) return null;
  const years = table.columns.filter(({ column: at }) => at === compared.older || at === compared.newer);
  const [first, second] = years.map(({ period }) => period);
  return first && second && first !== second ? change : null;
}

/** "Selisih | %", "Naik/Turun (poin) | Naik/Turun (%)": the second is the change in percent of the first year. */
function hasAmountBeside(table: Table, column: Column): boolean {
  const left = leftOf(table, column);
  return left !== null && CHANGE_ROLES.includes(left.role) && !isShare(left);
}
