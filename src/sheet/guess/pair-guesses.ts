import { leavesOf } from "../../domain/expression";
import { PLANNED_ROLES, REALISED_ROLES } from "../../domain/roles";
import { hanyaPersen } from "../../domain/persen";
import type { Definition } from "../evidence/definition";
import { leafWords } from "../header/heading-path";
import { sharesStem } from "../words/stems";
import { namesPartOfAll } from "../words/telling-words";
import type { Column } from "../table";
import { isOfPlan } from "./bar-guesses";
import { claimOf, isAsDenied, unitOf } from "./claim";
import { shareOf, type Guesser, type Unexplained } from "./guess";
import type { Measure } from "./measures";
import { isAkin, isOfTwoYears, operandsOf } from "./pair-operands";
import { isOfOneSize, isWithin } from "../columns/part-of-whole";

/** Names that statistics shorten. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\btpt\b/, "pengangguran"],
  [/\btpak\b/, "angkatan kerja"],
  [/\b(?:aps|apk|apm)\b/, "siswa murid"],
];

/** "Wajib Uji | Uji | Tingkat Kepatuhan": one of the two is never more than the other. */
export const shareOfPair: Guesser = (of) => {
  if (claimOf(of.own) !== "bagian" || isOfPlan(of) || namesPartOfAll(leafWords(of.own.path))) return null;
  const operands = operandsOf(of);
  const named = namedBy(of.own, operands);
  const [first, second] = operands;
  if (named && isPlan(named)) return spentOf(named, operands);
  if (operands.length === 2 && first && second) return ofTwo(of, named, [first, second]);
  const whole = named && wholeOf(named, operands);
  return named && whole ? shareOf(named, whole, NAMED) : null;
};

function isPlan({ column }: Measure): boolean {
  return PLANNED_ROLES.includes(column.role);
}

/** "Pagu Kas | % Kas": a share that is called after a plan is what was reached of it, where only one column says that. */
function spentOf(plan: Measure, operands: readonly Measure[]): Definition | null {
  const [spent, ...more] = operands.filter(({ column }) => REALISED_ROLES.includes(column.role));
  return spent && more.length === 0 ? shareOf(spent, plan, "judulnya menyebut rencananya") : null;
}

function ofTwo(
  of: Unexplained,
  named: Measure | null,
  [first, second]: [Measure, Measure],
): Definition | null {
  if (named && isSchooling(of.own)) return shareOf(named, named === first ? second : first, NAMED);
  if (isTurnedElsewhere(of, first, second)) return null;
  const isCalled = isCalledPart(of.own, first, second);
  const [part, whole] = isCalled || isPartOf(second, first) ? [second, first] : [first, second];
  if (isOfTwoYears(first, second) || (named && named !== part)) return null;
  if (!isCalled && !isPartOf(part, whole)) return null;
  if (!isBeside(of, [first, second]) || !isRelated(of.own, part, whole)) return null;
  return shareOf(part, whole, "yang satu tidak pernah melebihi yang lain");
}

/** "Tindak Pidana | Tindak Pidana Diselesaikan | Persentase Penyelesaian": older ones may be among them, and make more. */
function isCalledPart(own: Column, whole: Measure, part: Measure): boolean {
  const [all, some] = [whole, part].map(({ column }) => leafWords(column.path));
  if (!all || !some?.startsWith(`${all} `)) return false;
  return sharesStem(some.slice(all.length), leafWords(own.path));
}

const NAMED = "judulnya menyebut bagiannya";

/** Those whom a service is meant for: more may be reached than were foreseen (SPM, 6.012 of 5.980). */
const MEANT_FOR = /^(?:jumlah |total )?sasaran\b/;

function isPartOf(part: Measure, whole: Measure): boolean {
  return isWithin([part], whole) || MEANT_FOR.test(leafWords(whole.column.path));
}

/** "2022 › Dipatok | Diraih | %", "2023 › …": where the same pair lies the other way round, size tells nothing. */
function isTurnedElsewhere({ measures }: Unexplained, first: Measure, second: Measure): boolean {
  const like = ({ column }: Measure): Measure[] =>
    measures.filter((own) => column.path.length > 1 && leafWords(own.column.path) === leafWords(column.path));
  const [ones, others] = [like(first), like(second)];
  const within = ones.map((one, at) => {
    const other = others[at];
    return other !== undefined && isWithin([other], one);
  });
  return new Set(within).size > 1;
}

/** Gross rates count pupils of any age: they may exceed the children of theirs. */
function isSchooling({ path }: Column): boolean {
  return /\b(?:aps|apk|apm)\b/.test(leafWords(path));
}

/** "%" alone says so little that both must stand right before it. */
function isBeside({ own, columns }: Unexplained, operands: readonly Measure[]): boolean {
  if (!hanyaPersen(own.path.at(-1) ?? "")) return true;
  const at = columns.indexOf(own);
  return operands.every(({ column }) => columns.slice(Math.max(at - 2, 0), at).includes(column));
}

/** The one measure whose heading shares a stem with the own one. */
function namedBy(own: Column, operands: readonly Measure[]): Measure | null {
  const words = SHORT.reduce((text, [short, name]) => text.replace(short, name), leafWords(own.path));
  const bare = words.replace(/%|\b(?:persen\w*|tingkat|cakupan)\b/g, "").trim();
  const same = operands.find(({ column }) => leafWords(column.path) === bare);
  if (same) return same;
  const named = operands.filter(
    ({ column }) => sharesStem(leafWords(column.path), words) && isAsDenied(column, words),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The nearest before the part that is never less. */
function wholeOf(part: Measure, operands: readonly Measure[]): Measure | null {
  const known = part.column.guess ?? part.column.definitions[0];
  const rest = known && leavesOf(known.expression)[0];
  if (rest !== undefined) return operands.find(({ column }) => column.column === rest) ?? null;
  const left = operands.filter(
    ({ column }) => column.column < part.column.column && unitOf(column) === unitOf(part.column),
  );
  const [nearest, ...farther] = left.reverse().filter((whole) => isWithin([part], whole));
  return nearest && farther.some((all) => areFellows(part, nearest, all)) ? null : (nearest ?? null);
}

/** "Jumlah PUS | Jumlah Peserta | Unmet Need | % Unmet Need": both may be parts of the first, beside each other. */
function areFellows(part: Measure, nearest: Measure, all: Measure): boolean {
  const [one, other] = [part, nearest].map(({ column }) => leafWords(column.path));
  return isWithin([part, nearest], all) && !sharesStem(one ?? "", other ?? "");
}

/** Of one unit, and no amount of money against a count. */
function isRelated(own: Column, part: Measure, whole: Measure): boolean {
  if (isOfTwoYears(part, whole) || !isOfOneSize(part, whole)) return false;
  const [one, other] = [part, whole].map(({ column }) => unitOf(column));
  return one === other || isAkin(own, part, whole);
}
