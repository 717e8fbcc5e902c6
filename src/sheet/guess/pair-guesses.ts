import { quotientIn } from "../evidence/definition";
import { collapse } from "../grid";
import { leavesOf } from "../../domain/expression";
import { PLANNED_ROLES, REALISED_ROLES } from "../../domain/roles";
import { hanyaPersen } from "../../domain/persen";
import type { Definition } from "../evidence/definition";
import { leafWords } from "../header/heading-path";
import { sharesStem } from "../words/stems";
import { normalise } from "../words/wording";
import { namesPartOfAll } from "../words/telling-words";
import type { Column } from "../table";
import { isOfPlan } from "./bar-guesses";
import { claimOf, unitOf } from "./claim";
import { namesJoined, SHARE, shareOfSeveral } from "./joined-guesses";
import { shareOf, type Guesser, type Unexplained } from "./guess";
import type { Measure } from "./measures";
import { isAkin, isOfTwoYears, operandsOf } from "./pair-operands";
import { seriesAtEnd } from "../columns/series";
import { isOfOneSize, isWithin, makesUp } from "../columns/part-of-whole";

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

/**
 * "Rekomendasi | Sesuai | Belum Sesuai | Belum Ditindaklanjuti | % Penyelesaian": the first part, where none is named.
 * "Beban | Putus | Sisa | %" says of neither that it is meant.
 */
export const shareOfSplit: Guesser = (of) => {
  if (claimOf(of.own) !== "bagian" || isOfPlan(of) || of.own.path.every(hanyaPersen)) return null;
  if (namesJoined(of) || namesUnknown(of)) return null;
  const operands = operandsOf(of);
  for (let at = 0; at + 2 < operands.length; at += 1) {
    const [whole, ...parts] = operands.slice(at);
    const first = parts.find(({ column }) => isAsDenied(column, leafWords(of.own.path)));
    if (isPassedOver(parts, first, of.own)) continue;
    const called = parts.filter((part) => beginsWithName(part, of.own));
    if (whole && called.length > 1 && makesUp(parts, whole)) return shareOfSeveral(called, whole);
    if (mayBeAnyOf(parts, of.own)) return null;
    if (whole && first && isFirstShare(of, parts, whole))
      return shareOf(first, whole, "kolom-kolom di belakang keseluruhan itu menjumlah kepadanya");
  }
  return null;
};

/** "Angkatan Kerja | Bekerja | Pengangguran | TPT (%) | TPAK (%)": behind a share of the whole another is of something else. */
function isFirstShare({ left }: Unexplained, parts: readonly Measure[], whole: Measure): boolean {
  const isShared = left.some(({ column: { guess } }) => {
    const quotient = guess ? quotientIn(guess.expression) : null;
    return quotient?.whole === whole.column.column;
  });
  return !isShared && makesUp(parts, whole);
}

/** "Paripurna | Utama | Madya | Belum | % Terakreditasi": what has come to pass, by whichever way: not the first one alone. */
function mayBeAnyOf(parts: readonly Measure[], own: Column): boolean {
  const done = parts.filter(({ column }) => isAsDenied(column, leafWords(own.path)));
  return done.length > 1 && /^(?:yang )?(?:sudah |telah )?ter\p{L}{4,}/u.test(bareName(own));
}

/** "Mantap (km) | % Mantap": a column that nothing fills yet is what the share is of. */
function namesUnknown({ own, columns, measures }: Unexplained): boolean {
  const name = bareName(own);
  return columns.some(
    (other) => other !== own && bareName(other) === name && measures.every(({ column }) => column !== other),
  );
}

/** "Rusak Ringan | Rusak Berat | % Rusak". */
function beginsWithName({ column }: Measure, own: Column): boolean {
  const name = bareName(own);
  return name !== "" && leafWords(column.path).startsWith(`${name} `);
}

function bareName({ path }: Column): string {
  const bare = normalise((path.at(-1) ?? "").replace(/\([^()]*\)\s*$/, ""));
  return collapse(bare.replace(SHARE, " "));
}

/** Another part than the first is named, or none of them is meant before the others. */
function isPassedOver(parts: readonly Measure[], first: Measure | undefined, own: Column): boolean {
  return parts.some((part) => part !== first && isWithinName(part, own)) || isOfStages(parts);
}

/** "Nilai Kontrak | Termin I | Termin II | Sisa | %": of stages that follow each other the first is not meant before the others. */
function isOfStages(parts: readonly Measure[]): boolean {
  const leaves = parts.map(({ column }) => column.path.at(-1) ?? "");
  return leaves.some((_, at) => seriesAtEnd(leaves.slice(0, at + 1)) > 1);
}

/** "Sangat Baik | Baik | Cukup | % Baik ke Atas": another part than the first is named, alone or with others. */
function isWithinName({ column }: Measure, own: Column): boolean {
  return ` ${leafWords(own.path)} `.includes(` ${leafWords(column.path)} `);
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

const DENIED = /\b(?:tidak|tdk|belum|blm|tanpa|non)\b|\bketidak/;

/** "Tidak Hadir" is no part that "% Kehadiran" could be of, nor "Hadir" one of "% Ketidakhadiran". */
function isAsDenied({ path }: Column, words: string): boolean {
  return DENIED.test(leafWords(path)) === DENIED.test(words);
}

/** The nearest before the part that is never less. */
function wholeOf(part: Measure, operands: readonly Measure[]): Measure | null {
  const known = part.column.guess ?? part.column.definitions[0];
  const rest = known && leavesOf(known.expression)[0];
  if (rest !== undefined) return operands.find(({ column }) => column.column === rest) ?? null;
  const left = operands.filter(
    ({ column }) => column.column < part.column.column && unitOf(column) === unitOf(part.column),
  );
  return left.reverse().find((whole) => isWithin([part], whole)) ?? null;
}

/** Of one unit, and no amount of money against a count. */
function isRelated(own: Column, part: Measure, whole: Measure): boolean {
  if (isOfTwoYears(part, whole) || !isOfOneSize(part, whole)) return false;
  const [one, other] = [part, whole].map(({ column }) => unitOf(column));
  return one === other || isAkin(own, part, whole);
}
