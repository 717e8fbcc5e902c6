import { leaf, type Expression } from "../../domain/expression";
import type { Draft } from "../columns/draft";
import { groupOf } from "../columns/draft-headings";
import { bestNamed } from "../words/telling-words";
import { inBrackets } from "../words/unit-words";
import { normalise } from "../words/wording";
import { numberOf } from "./definition";

/** The column that the name means, under the same heading before another; a number as it stands. */
export function factorOf(name: string, left: readonly Draft[], own: Draft): Expression<number> | null {
  if (/^\d+([.,]\d+)?$/.test(name)) return numberOf(Number(name.replace(",", ".")));
  const alike = left.filter((draft) => groupOf(draft) === groupOf(own));
  const found = columnOf(name, alike) ?? columnOf(name, left);
  return found && leaf(found.reading.path.column);
}

function columnOf(name: string, drafts: readonly Draft[]): Draft | null {
  const words = normalise(name);
  const heading = ({ reading }: Draft): string => reading.path.texts.at(-1) ?? "";
  const called = (fits: (text: string) => boolean): Draft[] => drafts.filter((draft) => fits(heading(draft)));
  const short = (text: string): string =>
    normalise(/\((\p{L}{1,4})\)/u.exec(text)?.[1] ?? inBrackets(text) ?? "");
  const isLetter = words.length === 1;
  const tries = [
    called((text) => normalise(text) === words),
    called((text) => normalise(text.replace(/\([^()]*\)\s*$/, "")) === words),
    called((text) => short(text) === words),
    isLetter ? called((text) => normalise(text).startsWith(words)) : [],
  ];
  const sure = tries.find(({ length }) => length > 0) ?? [];
  if (sure.length > 0) return sure.length === 1 ? (sure[0] ?? null) : null;
  const best = isLetter
    ? null
    : bestNamed(
        drafts.map((draft) => normalise(heading(draft))),
        words,
      );
  return best === null ? ofMeasure(words, drafts) : (drafts[best] ?? null);
}

/** "Capaian" of "Bobot x Capaian": the one column that holds it, whatever else it is called. */
function ofMeasure(words: string, drafts: readonly Draft[]): Draft | null {
  const [found, ...more] = drafts.filter(({ role }) => role === words);
  return found && more.length === 0 ? found : null;
}
