import { operation } from "../../domain/expression";
import { isMeasured, leafAt, type Draft } from "../columns/draft";
import { leafOf, headingOf, nameOf } from "../columns/draft-headings";
import { inBrackets } from "../words/unit-words";
import { timeUnit } from "../words/time-words";
import { settle } from "../settle/settle";
import { defineAsSaid } from "./define";

/** How often a task comes, how long one takes, how long one person works in that time, and how many persons it asks for. */
const VOLUME = /\b(?:volume|beban kerja|beban tugas|jumlah (?:hasil|beban))\b/;
const LASTS = /\b(?:norma waktu|standar waktu|waktu standar|waktu penyelesaian|waktu penyelesaian tugas)\b/;
const WORKS = /\befektif\b|\b(?:wke|jke)\b/;
const NEEDED = /\bkebutuhan\b.*\b(?:pegawai|jabatan|formasi|sdm)\b|\bpegawai (?:yang )?dibutuhkan\b/;

/**
 * "Volume Kerja | Norma Waktu (Menit) | Waktu Kerja Efektif (Menit) | Kebutuhan Pegawai": the work of a year by the time
 * that one person works in it, both in one unit of time.
 */
export function countWorkload(drafts: readonly Draft[]): void {
  countNeeds(drafts);
  const need = only(drafts, NEEDED, (draft) => draft.stats.filled === 0 && draft.definitions.length === 0);
  const [volume, lasts, works] = [VOLUME, LASTS, WORKS].map((words) => only(drafts, words, isMeasured));
  if (!need || !volume || !lasts || !works || volume === lasts || lasts === works) return;
  if (timeOf(lasts) !== timeOf(works)) return;
  const work = operation(leafAt(volume), "*", leafAt(lasts));
  settle(volume, "other", "banyaknya pekerjaan, bukan target");
  defineAsSaid(need, {
    expression: operation(work, "/", leafAt(works)),
    witness: "kata",
    onlyBlank: true,
    reason: `Kebutuhan pegawai adalah ${nameOf(volume)} dikali ${nameOf(lasts)}, dibagi ${nameOf(works)}.`,
  });
}

/**
 * "Beban Kerja (jam) | Jam Efektif | Kebutuhan": the hours that there are by those that one works; "Jumlah Pegawai | Per
 * Pegawai | Kebutuhan": so many for each of those that were counted.
 */
function countNeeds(drafts: readonly Draft[]): void {
  const need = only(
    drafts,
    /\bkebutuhan\b/,
    ({ stats, definitions }) => stats.filled + definitions.length === 0,
  );
  if (!need) return;
  const [second, first] = drafts.slice(0, drafts.indexOf(need)).filter(isMeasured).reverse();
  if (!first || !second) return;
  const counted = /^(?:jumlah|banyaknya) (.+)$/.exec(leafOf(first))?.[1];
  const time = /^(\p{L}+) (?:kerja )?efektif\b/u.exec(leafOf(second))?.[1];
  const isEach = counted !== undefined && leafOf(second) === `per ${counted}`;
  const isHours = VOLUME.test(leafOf(first)) && time !== undefined && timeOf(first) === timeUnit(time);
  if (!isEach && !isHours) return;
  defineAsSaid(need, {
    expression: operation(leafAt(first), isEach ? "*" : "/", leafAt(second)),
    witness: "kata",
    onlyBlank: true,
    reason: `Kebutuhan adalah ${nameOf(first)} ${isEach ? "dikali" : "dibagi"} ${nameOf(second)}.`,
  });
}

function only(drafts: readonly Draft[], words: RegExp, isAsked: (draft: Draft) => boolean): Draft | null {
  const [found, ...others] = drafts.filter((draft) => words.test(leafOf(draft)) && isAsked(draft));
  return found && others.length === 0 ? found : null;
}

/** "Norma Waktu (Menit)" -> "menit"; null where no unit is named. */
function timeOf(draft: Draft): string | null {
  return timeUnit(inBrackets(headingOf(draft)) ?? "");
}
