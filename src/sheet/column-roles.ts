import { CONCEPTS, type Concept } from "./lexicon";
import { quarterOf } from "./period";
import type { HeaderPath } from "./path";
import type { ColumnRole } from "./roles";
import { conceptsOf, normalise, withoutFormula } from "./wording";

/** What the header alone says of a column, before its neighbours and its values are asked. */
export interface HeaderReading {
  readonly path: HeaderPath;
  readonly role: ColumnRole;
  /** Money or performance, where the header says so; null where only the neighbours can tell. */
  readonly side: "anggaran" | "kinerja" | null;
  /** Concepts of the lowest heading, and of all above it. */
  readonly leaf: ReadonlySet<Concept>;
  readonly above: ReadonlySet<Concept>;
}

export function readHeading(path: HeaderPath): HeaderReading {
  const texts = path.texts;
  const leafText = texts.at(-1) ?? "";
  const leaf = conceptsOf(leafText);
  const above = new Set(texts.slice(0, -1).flatMap((text) => [...conceptsOf(text)]));
  const side = sideOf(path, leaf, above);
  const role =
    quarterRole(path, above) ?? labelRole(leaf, leafText, above) ?? valueRole(leaf, above, side, path);
  return { path, role, side, leaf, above };
}

function sideOf(
  path: HeaderPath,
  leaf: ReadonlySet<Concept>,
  above: ReadonlySet<Concept>,
): HeaderReading["side"] {
  if (path.unit === "rupiah") return "anggaran";
  if (path.unit === "kinerja" || path.unit === "persen") return "kinerja";
  for (const concepts of [leaf, above]) {
    const money = concepts.has("anggaran") || concepts.has("rupiah") || concepts.has("serapan");
    const performance = concepts.has("kinerja") || concepts.has("indikator");
    if (money && !performance) return "anggaran";
    if (performance && !money) return "kinerja";
  }
  return null;
}

/** Columns that hold words: first the ones that stand alone, then names of things. */
function labelRole(leaf: ReadonlySet<Concept>, text: string, above: ReadonlySet<Concept>): ColumnRole | null {
  const has = (concept: Concept): boolean => leaf.has(concept);
  const words = normalise(withoutFormula(text));
  if (has("no")) return "no";
  if (has("kode")) return "kode";
  if (has("satuan") && !has("target") && !has("realisasi")) return "satuan";
  if (has("polaritas")) return "polaritas";
  if (has("sumberData")) return "sumber_data";
  if (has("rumus") && !has("capaian")) return "formula";
  if (has("pembilang") || has("penyebut")) return "nilai";
  if (has("keterangan") && !has("kategori")) return "keterangan";
  if (has("penanggungJawab")) return "penanggung_jawab";
  const measured = has("target") || has("realisasi") || has("capaian") || has("persen") || has("sisa");
  if (measured || has("anggaran") || has("kategori") || has("efisiensi") || has("naikTurun")) {
    return /^(indikator|sasaran|uraian|program)\b/.test(words) && !has("persen") ? nameRole(words) : null;
  }
  if (words === "uraian") return groupName(above) ?? "program";
  return nameRole(words);
}

const NAMES = ["indikator", "sasaran", "tujuan", "program"] as const;

/**
 * What a heading names: "Program / Kegiatan / Tolok Ukur" holds programmes, "Indikator Program" indicators;
 * of "Tujuan/Sasaran" and "Tujuan/Sasaran/Indikator" the rows are the last.
 */
function nameRole(words: string): ColumnRole | null {
  const places = NAMES.map((name) => ({ name, at: words.search(CONCEPTS[name]) }));
  const named = places.filter((place) => place.at >= 0).sort((a, b) => a.at - b.at);
  const names = named.map((place) => place.name);
  if (names[0] === "program" || names[0] === "indikator") return names[0];
  return NAMES.find((name) => name !== "program" && names.includes(name)) ?? null;
}

function groupName(above: ReadonlySet<Concept>): ColumnRole | null {
  return NAMES.find((name) => above.has(name)) ?? null;
}

const QUARTERS = ["tw1", "tw2", "tw3", "tw4"] as const;

function quarterRole(path: HeaderPath, above: ReadonlySet<Concept>): ColumnRole | null {
  const leafText = path.texts.at(-1) ?? "";
  const underQuarters = above.has("triwulan") || path.texts.some((text) => /triwulan|\btw\b/i.test(text));
  if (/\b(i|1|tw)\b.*(s\s*[./]?\s*d|sampai dengan|[-–])\s*(tw|triwulan)?\s*(iv|4)\b/i.test(leafText))
    return "tw_total";
  const quarters = path.texts
    .map((text) => quarterOf(text, underQuarters))
    .filter((quarter) => quarter !== null);
  const quarter = quarters.at(-1);
  if (quarter === undefined || path.unit === "rupiah") return null;
  if (path.unit === "persen") return "other";
  const leaf = conceptsOf(leafText);
  const measured =
    leaf.has("persen") ||
    (quarterOf(leafText, underQuarters) === null && (leaf.has("target") || leaf.has("capaian")));
  return measured || leaf.has("anggaran") ? null : QUARTERS[quarter - 1]!;
}

/** Columns that hold figures. The order decides: what is more special stands first. */
function valueRole(
  leaf: ReadonlySet<Concept>,
  above: ReadonlySet<Concept>,
  side: HeaderReading["side"],
  path: HeaderPath,
): ColumnRole {
  const has = (concept: Concept): boolean => leaf.has(concept);
  const all = (concept: Concept): boolean => leaf.has(concept) || above.has(concept);
  const money = side === "anggaran";
  const percent = has("persen") || path.unit === "persen";
  const words = normalise(path.texts.at(-1) ?? "");
  if (
    /\b(interval|rentang|skala|skor)\b/.test(words) &&
    (!has("kategori") || /\b(interval|rentang)\b/.test(words))
  ) {
    return "nilai";
  }
  if (all("efisiensi") && has("kategori")) return "verdict";
  if (all("efisiensi") && !(above.has("efisiensi") && (has("target") || has("realisasi"))))
    return "efisiensi";
  if (all("sisa")) return percent ? "sisa_persen" : "sisa";
  if (has("kemajuan")) return "tingkat_kemajuan";
  if (has("kategori") && !percent) return "kategori";
  if (has("fisik") || (above.has("fisik") && percent)) return "fisik";
  if (has("bobot")) return "bobot";
  if (all("selisih")) return percent ? "selisih_persen" : "selisih";
  if (has("naikTurun") && !has("target") && !has("realisasi")) return "naik_turun";
  if (has("sebelum") && !has("target") && !has("realisasi")) return "sebelum";
  if (has("sesudah") && !has("target") && !has("realisasi") && !has("anggaran")) return "sesudah";
  if (has("serapan")) return "capaian_anggaran";
  const lead = leadingMeasure(path);
  if (has("standar") && lead !== "capaian" && isBenchmark(path)) return "standar";
  if (lead === "target") return targetRole(leaf, above, money);
  if (lead === "capaian") return money ? "capaian_anggaran" : "capaian";
  if (lead === "realisasi") return realisasiRole(money, percent);
  if (percent) return percentRole(above, money);
  if (money) return above.has("realisasi") || isSpending(path) ? "realisasi_anggaran" : "anggaran";
  return fromGroup(above);
}

const MEASURES = ["target", "realisasi", "capaian"] as const;

/** The measure that a heading names first: "Capaian Target (%)" is a capaian, "Target Capaian" a target. */
function leadingMeasure(path: HeaderPath): (typeof MEASURES)[number] | null {
  const words = normalise(withoutFormula(path.texts.at(-1) ?? ""));
  const places = MEASURES.map((measure) => ({ measure, at: words.search(CONCEPTS[measure]) }));
  const named = places.filter((place) => place.at >= 0).sort((a, b) => a.at - b.at);
  return named[0]?.measure ?? null;
}

/** "Standar Nasional", "Capaian Nasional"; a province is a benchmark only where it is called one. */
function isBenchmark(path: HeaderPath): boolean {
  return /\b(nasional|standar|standart|benchmark|spm|internasional)\b/.test(
    normalise(path.texts.at(-1) ?? ""),
  );
}

function targetRole(leaf: ReadonlySet<Concept>, above: ReadonlySet<Concept>, money: boolean): ColumnRole {
  if (money) return "anggaran";
  return leaf.has("akhir") || above.has("akhir") ? "target_akhir" : "target";
}

function realisasiRole(money: boolean, percent: boolean): ColumnRole {
  if (money) return percent ? "capaian_anggaran" : "realisasi_anggaran";
  return "realisasi";
}

function percentRole(above: ReadonlySet<Concept>, money: boolean): ColumnRole {
  if (money) return "capaian_anggaran";
  return above.has("target") && !above.has("realisasi") ? "target" : "capaian";
}

/** "Keuangan" is what was spent; "Pagu", "Anggaran", "DPA" what may be. */
function isSpending(path: HeaderPath): boolean {
  return /\b(keuangan|keu|penyerapan|serapan|sp2d)\b/.test(normalise(path.texts.at(-1) ?? ""));
}

/** A heading that says nothing itself (a year, "Volume") takes its group's meaning. */
function fromGroup(above: ReadonlySet<Concept>): ColumnRole {
  if (above.has("target")) return above.has("akhir") ? "target_akhir" : "target";
  if (above.has("realisasi")) return "realisasi";
  if (above.has("capaian")) return "capaian";
  return "other";
}
