import type { ColumnRole } from "../../domain/roles";
import { CONCEPTS, type Concept } from "../words/lexicon";
import { normalise, withoutFormula } from "../words/wording";

/** Columns that hold words and stand alone in their heading; the first that fits decides. */
const LABELS: readonly (readonly [ColumnRole, (leaf: ReadonlySet<Concept>) => boolean])[] = [
  ["no", (leaf) => leaf.has("no")],
  ["kode", (leaf) => leaf.has("kode")],
  ["satuan", (leaf) => leaf.has("satuan") && !leaf.has("target") && !leaf.has("realisasi")],
  ["polaritas", (leaf) => leaf.has("polaritas")],
  ["sumber_data", (leaf) => leaf.has("sumberData")],
  ["formula", (leaf) => leaf.has("rumus") && !leaf.has("capaian") && !leaf.has("kumulatif")],
  ["nilai", (leaf) => leaf.has("pembilang") || leaf.has("penyebut")],
  ["keterangan", (leaf) => leaf.has("keterangan") && !leaf.has("kategori")],
  ["penanggung_jawab", (leaf) => leaf.has("penanggungJawab")],
];

/** Concepts that make a heading one of figures, unless it begins with the name of a thing. */
const FIGURES: readonly Concept[] = [
  "target",
  "realisasi",
  "capaian",
  "persen",
  "sisa",
  "anggaran",
  "kategori",
  "efisiensi",
  "naikTurun",
];

/** What a heading of words names; null where it is one of figures. */
export function labelRole(
  leaf: ReadonlySet<Concept>,
  text: string,
  above: ReadonlySet<Concept>,
): ColumnRole | null {
  const own = LABELS.find(([, fits]) => fits(leaf));
  if (own) return own[0];
  const words = normalise(withoutFormula(text));
  if (FIGURES.some((concept) => leaf.has(concept))) {
    const named = /^(indikator|sasaran|uraian|program)\b/.test(words) && !leaf.has("persen");
    return named ? nameRole(words) : null;
  }
  if (COUNTED.test(words)) return "nilai";
  if (words === "uraian") return groupName(above) ?? "program";
  return nameRole(words);
}

/** "Jumlah Indikator" counts them. */
const COUNTED = /^(jumlah|banyaknya) (indikator|sasaran|program|kegiatan|sub kegiatan)\b/;

/** "Skor Indikator Tertimbang" is a mark of one, and no name. */
const MARKED = /^(?:skor|nilai|bobot) (?:indikator|sasaran|tujuan|program)\b/;

const NAMES = ["indikator", "sasaran", "tujuan", "program"] as const;

/**
 * What a heading names: "Program / Kegiatan / Tolok Ukur" holds programmes, "Indikator Program" indicators;
 * of "Tujuan/Sasaran" and "Tujuan/Sasaran/Indikator" the rows are the last.
 */
function nameRole(words: string): ColumnRole | null {
  if (MARKED.test(words)) return null;
  // "Uraian Indikator" holds indicators: what is told of them comes behind.
  const told = words.replace(/^uraian (?=\p{L})/u, "");
  const places = NAMES.map((name) => ({ name, at: told.search(CONCEPTS[name]) }));
  const named = places.filter((place) => place.at >= 0).sort((a, b) => a.at - b.at);
  const names = named.map((place) => place.name);
  if (names[0] === "program" || names[0] === "indikator") return names[0];
  return NAMES.find((name) => name !== "program" && names.includes(name)) ?? null;
}

function groupName(above: ReadonlySet<Concept>): ColumnRole | null {
  return NAMES.find((name) => above.has(name)) ?? null;
}
