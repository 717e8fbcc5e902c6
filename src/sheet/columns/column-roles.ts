import type { HeaderReading } from "../header/header-reading";
import { labelRole } from "./label-role";
import type { HeaderPath } from "../header/header-path";
import { namingTexts } from "../header/path";
import { quarterRole } from "./quarter-role";
import { valueRole } from "./value-role";
import { isSize, unitsNamed } from "../words/unit-words";
import { conceptsOf, normalise } from "../words/wording";

export function readHeading(path: HeaderPath): HeaderReading {
  const texts = namingTexts(path.texts);
  const leafText = texts.at(-1) ?? "";
  const leaf = conceptsOf(leafText);
  const above = new Set(texts.slice(0, -1).flatMap((text) => [...conceptsOf(text)]));
  const side = sideOf(path, texts);
  const role =
    quarterRole(path, leaf, above) ??
    labelRole(leaf, leafText, above) ??
    valueRole(leaf, above, side, { ...path, texts });
  return { path, role, side, leaf, above };
}

/** "Total Realisasi dan Anggaran Tiap Triwulan", "Target dan Anggaran": one of each. */
const OF_BOTH = /\b(?:realisasi|capaian|target) (?:dan|serta) anggaran\b/;

/** The nearest heading that tells of one of the two: "Capaian Kinerja dan Kerangka Pendanaan › Pagu (Rp) › Operasi" is money. */
function sideOf(path: HeaderPath, texts: readonly string[]): HeaderReading["side"] {
  if (path.unit === "rupiah") return "anggaran";
  if (path.unit === "kinerja" || path.unit === "persen") return "kinerja";
  // "Direhabilitasi (Ha) › APBD | APBN": hectares, whoever paid for them.
  if (unitsNamed(path.texts.slice(0, -1)).some(isSize)) return null;
  for (const text of [...texts].reverse()) {
    // "Volume Sub Kegiatan DPA dalam Setahun": how much of it the budget is for.
    if (/^(?:(?:target|realisasi) )?volumen?\b/.test(normalise(text))) return "kinerja";
    if (OF_BOTH.test(normalise(text))) continue;
    const concepts = conceptsOf(text);
    const money = concepts.has("anggaran") || concepts.has("rupiah") || concepts.has("serapan");
    const performance = concepts.has("kinerja") || concepts.has("indikator");
    if (money && !performance) return "anggaran";
    if (performance && !money) return "kinerja";
  }
  return null;
}
