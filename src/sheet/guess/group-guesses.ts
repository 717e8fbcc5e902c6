import { divisorOf, operation } from "../../domain/expression";
import { hanyaPersen } from "../../domain/persen";
import { yearOf } from "../words/period";
import { groupOfPath, leafWords, sharesGroup } from "../header/heading-path";
import { bestNamed } from "../words/telling-words";
import { conceptsOf } from "../words/wording";
import { claimOf, groupWords, unitOf } from "./claim";
import { columnOf, guessed, nameOf, remainderOf, shareOf, type Guesser, type Unexplained } from "./guess";
import type { Measure } from "./measures";
import { isOfOneSize, isWithin } from "../columns/part-of-whole";

/** "Pokok › SPPT | Rp", "Lunas › SPPT | Rp", "Tunggakan › SPPT | Rp": the same heading below several others. */
export const ofLikeGroups: Guesser = (of) => {
  const { own } = of;
  const like = likeMeasures(of);
  const [whole, ...parts] = like;
  if (!whole || parts.length === 0 || isOfPeriods([...like, ...asMeasure(own)])) return null;
  if (claimOf(own) === "bagian") {
    const groups = parts.map(({ column }) => groupWords(column));
    const name = groupWords(own) || leafWords(own.path);
    const same = groups.indexOf(name.replace(/%|\bpersen\w*/g, "").trim());
    const named = same >= 0 ? same : bestNamed(groups, name);
    const part = named === null ? (parts.length === 1 ? parts[0] : undefined) : parts[named];
    return part && isWithin([part], whole)
      ? shareOf(part, whole, "judulnya sama dengan di kelompok-kelompok di sebelah kirinya")
      : null;
  }
  if (!isWithin(parts, whole)) return null;
  if (claimOf(own) !== "sisa" && claimOf(own) !== "perubahan" && !LEFT.test(groupWords(own))) return null;
  return remainderOf(whole, parts, "judulnya sama, dan yang satu tidak pernah melebihi yang lain");
};

/** "Belum Ditindaklanjuti › Jml | Nilai": what is left is told by the group, where the heading names but the measure. */
const LEFT = /^(?:sisa|belum)\b/;

/** "31-12-2023 › Nilai", "31-12-2024 › Nilai", "Bertambah/(Berkurang) › Nilai": of the same heading in two years. */
export const changeOfLikeGroups: Guesser = (of) => {
  const { own } = of;
  if (claimOf(own) === "bagian" || !namesChange(own)) return null;
  const [one, other, ...more] = likeMeasures(of);
  if (!one || !other || more.length > 0) return null;
  const [first, second] = [one, other].map(({ column }) => yearOf(groupOfPath(column.path)));
  if (!first || !second || first === second) return null;
  const [older, newer] = first < second ? [one, other] : [other, one];
  const change = operation(columnOf(newer), "-", columnOf(older));
  return guessed(change, `Dihitung ${nameOf(newer)} dikurangi ${nameOf(older)}, karena judulnya sama.`);
};

function namesChange({ path }: Measure["column"]): boolean {
  const concepts = conceptsOf(path.slice(0, -1).join(" "));
  return concepts.has("selisih") || concepts.has("naikTurun");
}

function asMeasure(column: Measure["column"]): Measure[] {
  return [{ column, values: [] }];
}

/** Measures of the same heading below other groups, of the size of the nearest: money or counts. */
function likeMeasures({ own, left }: Unexplained): Measure[] {
  if (own.path.length < 2) return [];
  const leaf = leafWords(own.path);
  const like = left.filter(
    ({ column }) =>
      column.path.length === own.path.length &&
      leafWords(column.path) === leaf &&
      !sharesGroup(column.path, own.path),
  );
  const nearest = like.at(-1);
  return like.filter((one) => nearest && isOfOneSize(one, nearest));
}

function isOfPeriods(measures: readonly Measure[]): boolean {
  return measures.some(({ column }) => column.quarter !== null || yearOf(groupOfPath(column.path)) !== null);
}

/** "Jumlah ASN | Sudah › Orang | % | Belum › Orang | %": the rest of the whole before the groups. */
export const restOfWhole: Guesser = (of) => {
  const { own } = of;
  const parts = likeMeasures(of);
  if (parts.length === 0 || claimOf(own) !== "sisa" || hanyaPersen(own.path.at(-1) ?? "")) return null;
  if (isOfPeriods([...parts, ...asMeasure(own)])) return null;
  const whole = wholeBefore(of, parts);
  return whole && remainderOf(whole, parts, "selebihnya dari keseluruhan di sebelah kirinya");
};

/** "Sudah › Orang | %": the count beside it in percent of the whole before the groups. */
export const shareInGroup: Guesser = (of) => {
  const { own, columns, left } = of;
  if (claimOf(own) !== "bagian") return null;
  const isBare = hanyaPersen(own.path.at(-1) ?? "");
  const beside = left.find(({ column }) => column === columns[columns.indexOf(own) - 1]);
  const counted = left.filter(({ column }) => sharesGroup(column.path, own.path) && isAmount(column));
  const count = own.path.length > 1 ? counted.at(-1) : isBare ? beside : undefined;
  if (!count || counted.length > 1 || !isAmount(count.column) || isOfPeriods(asMeasure(own))) return null;
  const whole = wholeBefore(of, [count, ...countsBefore(of, count)]);
  return whole && shareOf(count, whole, "berdiri di sebelah hitungannya, di belakang keseluruhannya");
};

/** No share, and no quotient of others ("Kepadatan", "Rasio Jenis Kelamin"). */
function isAmount(column: Measure["column"]): boolean {
  return (
    claimOf(column) !== "bagian" &&
    column.definitions.every(({ expression }) => divisorOf(expression) === null)
  );
}

/** "Sesuai › Jml | % | Belum › Jml | %": the counts of the pairs before it, which are no whole of its own. */
function countsBefore({ columns, left }: Unexplained, count: Measure): Measure[] {
  const at = columns.indexOf(count.column);
  const [share, before] = [columns[at - 1], columns[at - 2]];
  const found = left.find(({ column }) => column === before);
  if (!share || !found || !hanyaPersen(share.path.at(-1) ?? "")) return [];
  return [found, ...countsBefore({ own: share, columns, measures: [], left }, found)];
}

/** The nearest measure before all groups that is never less than the parts. */
function wholeBefore({ own, left }: Unexplained, parts: readonly Measure[]): Measure | null {
  const before = left.filter(
    ({ column }) =>
      (own.path.length < 2 || column.path.length < 2) &&
      isAmount(column) &&
      parts.every((part) => column.column < part.column.column && unitOf(part.column) === unitOf(column)),
  );
  const isWhole = (whole: Measure): boolean =>
    isWithin(parts, whole) && parts.every((part) => isOfOneSize(part, whole));
  return before.reverse().find(isWhole) ?? null;
}
