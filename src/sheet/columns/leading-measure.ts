import { KATA_PERSEN } from "../../domain/persen";
import type { HeaderPath } from "../header/header-path";
import { CONCEPTS } from "../words/lexicon";
import { normalise } from "../words/wording";

export const MEASURES = ["target", "realisasi", "capaian"] as const;

export type Measure = (typeof MEASURES)[number];

/** "Capaian (%) › Terhadap Target 2024": the measure stands in the heading above, not in this one. */
export const AGAINST = /^(terhadap|thd|dibanding(kan)?|dari) /;

/** "% Realisasi terhadap Target Akhir", "% thd Target Renstra": how much of it was reached. */
export const SHARE_OF_TARGET = new RegExp(
  String.raw`^(%|${KATA_PERSEN}) (realisasi\b.* )?(terhadap|thd|dari|dibanding\w*( dengan)?) target\b`,
);

/** The measure that a heading names first: "Capaian Target (%)" is a capaian, "Target Capaian" a target. */
export function leadingMeasure(words: string): Measure | null {
  if (SHARE_OF_TARGET.test(words)) return "capaian";
  const places = MEASURES.map((measure) => ({ measure, at: words.search(CONCEPTS[measure]) }));
  const named = places.filter((place) => place.at >= 0).sort((a, b) => a.at - b.at);
  return named[0]?.measure ?? null;
}

/** "Capaian (%) › Terhadap Target Triwulanan › TW I", "Capaian terhadap Target › s/d TW II": what is compared, not with what. */
export function leadAbove({ texts }: HeaderPath): Measure | null {
  for (const text of texts.slice(0, -1).reverse()) {
    const words = normalise(text);
    const lead = AGAINST.test(words) ? null : leadingMeasure(words);
    if (lead !== null) return lead;
  }
  return null;
}
