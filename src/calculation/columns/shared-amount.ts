import { hanyaPersen } from "../../domain/persen";
import { isRole, REALISED_ROLES } from "../../domain/roles";
import { leafWords, sharesGroup } from "../../sheet/header/heading-path";
import type { Column, Table } from "../../sheet/table";
import { bestNamed, comparedIn, namesPartOfAll } from "../../sheet/words/telling-words";
import { conceptsOf, normalise } from "../../sheet/words/wording";
import { leftOf } from "./operand-columns";

/** "Target | Realisasi | % | Kontribusi (%)", "2022 | 2023 | Peran 2023 (%)": of what was reached last, or in the year that it names. */
export function reachedBefore({ columns }: Table, { column, path, period }: Column): Column | null {
  if (!namesPartOfAll(normalise(path.join(" ")))) return null;
  const reached = columns.filter(
    (other) => other.column < column && other.addsUp && REALISED_ROLES.includes(other.role),
  );
  const ofYear = reached.filter((other) => other.period === period);
  if (period !== null && ofYear.length === 1) return ofYear[0] ?? null;
  return reached.length === 1 ? (reached[0] ?? null) : period === null ? latestOf(reached) : null;
}

/** "Realisasi 2023 | Realisasi 2022 | Kontribusi (%)": of the year that was reached last; null where a year is not told. */
function latestOf(reached: readonly Column[]): Column | null {
  const years = reached.flatMap(({ period }) => period ?? []).sort();
  if (years.length < reached.length || new Set(years).size < years.length) return null;
  return reached.find(({ period }) => period === years.at(-1)) ?? null;
}

/** The amounts right before it: where several stand there, the column that closes them. */
export function amountBefore(table: Table, own: Column): Column | null {
  const { columns } = table;
  const { column, path } = own;
  const before = columns.filter((other) => other.column < column && (other.addsUp || other.parts !== null));
  const last = before.at(-1);
  if (!last || namesPart(table, last, path) || namesOther(last, path)) return null;
  // "2021 › Jml | %", "2022 › Jml | %": of what stands before it below the same heading.
  if (hanyaPersen(path.at(-1) ?? "") && sharesGroup(path, last.path) && last === leftOf(table, own))
    return last;
  const others = before.filter((other) => other !== last && !last.parts?.columns.includes(other.column));
  if (others.length === 0 && last === leftOf(table, own)) return last;
  const ofYear = before.filter(({ period }) => period !== null && period === own.period);
  return namedAmount(before, path) ?? (ofYear.length === 1 ? (ofYear[0] ?? null) : null);
}

/** "Sawah | Tegalan | Jumlah | % Sawah": a part of the column that closes them, in its own row. */
function namesPart({ columns }: Table, { parts }: Column, path: readonly string[]): boolean {
  const own = columns.filter(({ column }) => parts?.columns.includes(column));
  const headings = own.map((part) => leafWords(part.path));
  return bestNamed(headings, leafWords(path)) !== null;
}

/** A word that is no more than a percentage. */
const PERCENT_WORD = /^(?:persen\p{L}*|prosen\p{L}*|pct|bobot|total|jumlah|\P{L}*)$/u;

/** "Baik | Sedang | Rusak | Panjang Total | Mantap (%)": a word that no heading before it knows is of no total of theirs. */
function namesOther({ parts, path: whole }: Column, path: readonly string[]): boolean {
  const words = leafWords(path);
  if (parts?.how !== "SUM" || namesPartOfAll(words) || comparedIn(words) !== null) return false;
  const own = words.split(" ").filter((word) => !PERCENT_WORD.test(word));
  const known = normalise(whole.join(" ")).split(" ");
  return own.length > 0 && !own.some((word) => known.includes(word));
}

/**
 * "Proporsi Anggaran (%)" behind "Pagu Anggaran | Realisasi Anggaran": of the amount that it names, not of what was
 * spent; "% Anggaran" only where nothing was.
 */
function namedAmount(amounts: readonly Column[], path: readonly string[]): Column | null {
  const own = path.at(-1) ?? "";
  const isSpent = amounts.some(isRole("realisasi_anggaran"));
  const isOfAll = /\b(?:proporsi|porsi|komposisi|bobot|(?:terhadap|thdp?) (?:total|jumlah))\b/.test(
    normalise(own),
  );
  if (isSpent && !isOfAll) return null;
  const named = amounts.filter(isRole("anggaran"));
  if (conceptsOf(own).has("anggaran")) return named.length === 1 ? (named[0] ?? null) : null;
  // "Luas | Penduduk | % Penduduk".
  const best = bestNamed(
    amounts.map((amount) => normalise(amount.path.join(" "))),
    normalise(own),
  );
  return best === null ? null : (amounts[best] ?? null);
}
