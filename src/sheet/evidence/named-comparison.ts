import { menyebutPersen } from "../../domain/persen";
import type { Draft } from "../columns";
import { DERIVED_ROLES, REALISASI_ROLES, PLANNED_ROLES, NUMBER_ROLES } from "../../domain/roles";
import { settle } from "../settle";
import { normalise, withoutFormula } from "../wording";
import { columnAt, percentOf, type Definition } from "./definition";

/** A heading that sets one column against another: what stands before and behind the word. */
const AGAINST = /^(.*?)\s*\b(?:terhadap|thdp|thd|dibanding(?:kan)?(?: dengan)?|dari)\b\s*(.+)$/;
/** Words that tell no column from another. */
const EMPTY: ReadonlySet<string> = new Set(
  "yang di ke dan atau tahun thn th ta s d sd sampai dengan persen persentase prosentase capaian kinerja rp jawa".split(
    " ",
  ),
);

/**
 * Shares that nothing in the cells tells, as their heading says: "Kontribusi Jawa Barat Terhadap Nasional (%)" is
 * the own figure over the nation's; a percentage behind two years without a target is this year over the last.
 */
export function nameComparisons(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.definitions.length > 0 || !isOpenShare(draft)) continue;
    const found = againstNamed(draft, drafts) ?? overLastYear(draft, drafts);
    if (found) draft.definitions = [found];
  }
}

/** A percentage that is no share of a target or a pagu: these have rules of their own. */
function isOpenShare({ role, reading }: Draft): boolean {
  const words = reading.path.texts.join(" ");
  const isPercent = menyebutPersen(words) || /kontribusi|proporsi|porsi|rasio/i.test(words);
  return isPercent && (role === "other" || role === "capaian" || role === "realisasi");
}

function againstNamed(draft: Draft, drafts: readonly Draft[]): Definition | null {
  const named = AGAINST.exec(normalise(withoutFormula(draft.reading.path.texts.at(-1) ?? "")));
  if (!named) return null;
  const left = drafts.slice(0, drafts.indexOf(draft)).filter(holdsFigures);
  const whole = bestNamed(left, named[2] ?? "");
  const others = left.filter((other) => other !== whole);
  const measured = others.filter(({ role }) => REALISASI_ROLES.includes(role)).at(-1);
  const only = others.length === 1 ? others[0] : undefined;
  const part = bestNamed(others, named[1] ?? "") ?? measured ?? only;
  if (!whole || !part || (draft.role === "capaian" && PLANNED_ROLES.includes(whole.role))) return null;
  if (whole.role === "capaian" || whole.role === "other")
    settle(whole, "standar", "kolom lain membandingkan angka sendiri dengannya");
  if (draft.role === "realisasi") settle(draft, "other", "judulnya membandingkan dua kolom lain");
  return definitionOf(part, whole, "Judulnya menyebut apa yang dibandingkan");
}

function holdsFigures({ role, stats }: Draft): boolean {
  return stats.numeric > 0 && !(DERIVED_ROLES.has(role) && role !== "capaian") && !NUMBER_ROLES.has(role);
}

/** The one column whose heading shares most words with the name; null where none or several do. */
function bestNamed(columns: readonly Draft[], name: string): Draft | null {
  const words = tellingWords(name);
  const scored = columns
    .map((column) => {
      const own = tellingWords(normalise(column.reading.path.texts.join(" ")));
      return { column, score: [...words].filter((word) => own.has(word)).length };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && best.score > (next?.score ?? 0) ? best.column : null;
}

function tellingWords(text: string): Set<string> {
  return new Set(text.split(" ").filter((word) => word.length > 2 && !EMPTY.has(word)));
}

/** "Realisasi 2015 | Realisasi 2016 | (%)" without a target: the later year in percent of the one before. */
function overLastYear(draft: Draft, drafts: readonly Draft[]): Definition | null {
  if (drafts.some(({ role }) => role === "standar" || PLANNED_ROLES.includes(role))) return null;
  const left = drafts.slice(0, drafts.indexOf(draft));
  const years = left
    .filter(({ role, period }) => role === "realisasi" && period !== null)
    .sort((a, b) => Number(a.period) - Number(b.period));
  const [before, now] = years.slice(-2);
  if (!before || !now || before.period === now.period) return null;
  return definitionOf(now, before, "Tabel ini tidak memuat target, dan membandingkan dua tahun");
}

function definitionOf(part: Draft, whole: Draft, why: string): Definition {
  const [own, other] = [part, whole].map(({ reading }) => reading.path);
  const reason = `${why}: “${own?.texts.join(" › ")}” dibagi “${other?.texts.join(" › ")}”.`;
  return {
    expression: percentOf(columnAt(part.reading.path.column), columnAt(whole.reading.path.column)),
    witness: "kata",
    onlyBlank: true,
    reason,
  };
}
