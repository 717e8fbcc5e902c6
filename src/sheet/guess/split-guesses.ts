import { hanyaPersen } from "../../domain/persen";
import { makesUp } from "../columns/part-of-whole";
import { seriesAtEnd } from "../columns/series";
import { quotientIn } from "../evidence/definition";
import { collapse } from "../grid";
import { leafWords } from "../header/heading-path";
import type { Column } from "../table";
import { normalise } from "../words/wording";
import { isOfPlan } from "./bar-guesses";
import { claimOf, isAsDenied } from "./claim";
import { shareOf, type Guesser, type Unexplained } from "./guess";
import { namesJoined, SHARE, shareOfSeveral } from "./joined-guesses";
import type { Measure } from "./measures";
import { operandsOf } from "./pair-operands";

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
