import type { HeaderReading } from "../header/header-reading";
import { labelRole } from "./label-role";
import type { Concept } from "../words/lexicon";
import type { HeaderPath } from "../header/header-path";
import { namingTexts } from "../header/path";
import { quarterRole } from "./quarter-role";
import { valueRole } from "./value-role";
import { isSize, unitsNamed } from "../words/unit-words";
import { conceptsOf } from "../words/wording";

export function readHeading(path: HeaderPath): HeaderReading {
  const texts = namingTexts(path.texts);
  const leafText = texts.at(-1) ?? "";
  const leaf = conceptsOf(leafText);
  const above = new Set(texts.slice(0, -1).flatMap((text) => [...conceptsOf(text)]));
  const side = sideOf(path, leaf, above);
  const role =
    quarterRole(path, leaf, above) ??
    labelRole(leaf, leafText, above) ??
    valueRole(leaf, above, side, { ...path, texts });
  return { path, role, side, leaf, above };
}

function sideOf(
  path: HeaderPath,
  leaf: ReadonlySet<Concept>,
  above: ReadonlySet<Concept>,
): HeaderReading["side"] {
  if (path.unit === "rupiah") return "anggaran";
  if (path.unit === "kinerja" || path.unit === "persen") return "kinerja";
  // "Direhabilitasi (Ha) › APBD | APBN": hectares, whoever paid for them.
  if (unitsNamed(path.texts.slice(0, -1)).some(isSize)) return null;
  for (const concepts of [leaf, above]) {
    const money = concepts.has("anggaran") || concepts.has("rupiah") || concepts.has("serapan");
    const performance = concepts.has("kinerja") || concepts.has("indikator");
    if (money && !performance) return "anggaran";
    if (performance && !money) return "kinerja";
  }
  return null;
}
