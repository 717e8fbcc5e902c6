import type { HeaderReading } from "../header/header-reading";
import type { ColumnRole } from "../../domain/roles";
import { BENCHMARK, SPENDING, type Concept } from "../words/lexicon";
import type { HeaderPath } from "../header/header-path";
import {
  AGAINST,
  leadAbove,
  leadingMeasure,
  type Measure,
  MEASURES,
  SHARE_OF_TARGET,
} from "./leading-measure";
import { offeredWords } from "../words/offered-words";
import { namesPartOfAll } from "../words/telling-words";
import { normalise, withoutFormula } from "../words/wording";
import {
  ADMINISTRATIVE,
  BASELINE,
  CHANGE_OF_MEASURE,
  DONE_BY_FUNDS,
  isClass,
  REACHES_TARGET,
  SHARE_OF_STANDARD,
  SIGNED_AGAINST,
} from "./value-words";

/** A heading of figures, as the rules below ask for it. */
interface Figures {
  readonly words: string;
  /** The words of the headings above it. */
  readonly group: string;
  /** "UP/GU", "LS": a name of its own, no word for a measure. */
  readonly isNamed: boolean;
  /** As it stands. */
  readonly text: string;
  readonly has: (concept: Concept) => boolean;
  /** In the heading itself or above it. */
  readonly all: (concept: Concept) => boolean;
  readonly above: ReadonlySet<Concept>;
  readonly money: boolean;
  readonly percent: boolean;
  readonly lead: Measure | null;
}

type RoleOf = ColumnRole | ((heading: Figures) => ColumnRole);

/** What is more special stands first; the first rule that fits decides. */
const VALUES: readonly (readonly [(heading: Figures) => boolean, RoleOf])[] = [
  [
    ({ words, has }) => /\b(interval|rentang)\b/.test(words) || (isGraded(words) && !has("kategori")),
    "nilai",
  ],
  // "Jenis (%/Non %)", "Tipe Target": what kind of one, in a word.
  [({ words }) => /^(?:jenis|tipe|sifat)\b/.test(words), "other"],
  // "Ditangani APBD", "Terbangun APBN": how many, by who paid for them.
  [({ words }) => DONE_BY_FUNDS.test(words), "other"],
  // A column of years, and no budget.
  [({ words }) => /^(?:tahun|thn|ta)(?: anggaran)?$/.test(words), "other"],
  [({ words }) => SIGNED_AGAINST.test(words), "selisih_standar"],
  [({ words }) => namesPartOfAll(words) || BASELINE.test(words), "other"],
  [({ words, text }) => REACHES_TARGET.test(words) || isClass(text), "other"],
  [({ all, has }) => all("efisiensi") && has("kategori"), "verdict"],
  [
    ({ all, above, has }) =>
      all("efisiensi") && !(above.has("efisiensi") && (has("target") || has("realisasi"))),
    "efisiensi",
  ],
  [({ all }) => all("sisa"), ({ percent }) => (percent ? "sisa_persen" : "sisa")],
  [({ has, lead }) => has("kemajuan") && lead !== "realisasi", "tingkat_kemajuan"],
  [({ words, has }) => SHARE_OF_TARGET.test(words) && has("akhir"), "tingkat_kemajuan"],
  [({ has, percent, words }) => has("kategori") && !percent && !ADMINISTRATIVE.test(words), "kategori"],
  // "Pagu DAK Fisik" is money; so is no share that says "(%)".
  [
    ({ has, above, percent }) =>
      (has("fisik") && !has("selisih") && (percent || !has("anggaran"))) || (above.has("fisik") && percent),
    "fisik",
  ],
  [({ has, lead }) => has("bobot") && lead === "capaian", "capaian"],
  [({ has }) => has("bobot"), "bobot"],
  // "Tren (Naik/Turun)", "Naik / Turun / Tetap": a word of these, no figure.
  [({ has, text }) => has("naikTurun") && offeredWords(text).length > 0, "other"],
  // "Naik/Turun terhadap 2022 › Selisih": of the two years, not of a target.
  [({ has, above, money }) => has("selisih") && above.has("naikTurun") && !money, "naik_turun"],
  [
    ({ all, words }) => all("selisih") || /\b(?:surplus|defisit)\b/.test(words),
    ({ percent }) => (percent ? "selisih_persen" : "selisih"),
  ],
  [
    ({ has, words }) =>
      (has("naikTurun") && !has("target") && !has("realisasi")) || CHANGE_OF_MEASURE.test(words),
    "naik_turun",
  ],
  [({ has, above, money }) => above.has("target") && !money && (has("sebelum") || has("sesudah")), "target"],
  [
    ({ all, above, money, percent }) => money && !percent && !all("realisasi") && above.has("sebelum"),
    "sebelum",
  ],
  [
    ({ all, above, money, percent }) => money && !percent && !all("realisasi") && above.has("sesudah"),
    "sesudah",
  ],
  // "Jumlah Perubahan (+/-)": how far the two lie apart.
  [({ has, words, lead }) => has("sesudah") && /\+/.test(words) && lead === null, "selisih"],
  [({ has, lead }) => has("sebelum") && lead !== "capaian" && !has("target") && !has("realisasi"), "sebelum"],
  [
    ({ has, lead }) =>
      has("sesudah") && lead !== "capaian" && !has("target") && !has("realisasi") && !has("anggaran"),
    "sesudah",
  ],
  [({ has }) => has("serapan"), "capaian_anggaran"],
  [({ percent, lead, words }) => percent && lead === null && SHARE_OF_STANDARD.test(words), "other"],
  [({ has, lead, words }) => has("standar") && lead !== "capaian" && BENCHMARK.test(words), "standar"],
  // "Keuangan › Target (%)": a plan of shares, no rupiah that anything is spent of.
  [({ lead, money, percent }) => lead === "target" && money && percent, "other"],
  [({ lead }) => lead === "target", ({ money, all }) => targetRole(money, all("akhir"))],
  [({ lead }) => lead === "capaian", ({ money }) => (money ? "capaian_anggaran" : "capaian")],
  [({ lead }) => lead === "realisasi", ({ money, percent }) => realisasiRole(money, percent)],
  [({ percent }) => percent, ({ above, money }) => percentRole(above, money)],
  [({ money, above, has }) => money && above.has("persen") && !has("rupiah"), "capaian_anggaran"],
  [
    // "Target › Keuangan" is planned, whatever its own word says.
    ({ money, above, words, isNamed, group }) =>
      money &&
      (above.has("realisasi") ||
        (!above.has("target") && (SPENDING.test(words) || (isNamed && SPENDING.test(group))))),
    "realisasi_anggaran",
  ],
  [({ money }) => money, "anggaran"],
  // "Target › 2016 › Nilai": the word says that figures stand here, the group of what.
  [({ words, above }) => words === "nilai" && MEASURES.some((measure) => above.has(measure)), ofGroup],
  [({ words }) => /^(nilai|skor|nrr|ikm)\b/.test(words), "nilai"],
];

/** What a heading of figures measures. */
export function valueRole(
  leaf: ReadonlySet<Concept>,
  above: ReadonlySet<Concept>,
  side: HeaderReading["side"],
  path: HeaderPath,
): ColumnRole {
  const text = path.texts.at(-1) ?? "";
  const words = normalise(withoutFormula(text));
  const heading: Figures = {
    words,
    group: normalise(path.texts.slice(0, -1).join(" ")),
    isNamed: leaf.size === 0 && path.unit === null,
    text: text.trim(),
    has: (concept) => leaf.has(concept),
    all: (concept) => leaf.has(concept) || above.has(concept),
    above,
    money: side === "anggaran",
    percent: leaf.has("persen") || path.unit === "persen",
    lead: leadingMeasure(AGAINST.test(words) ? normalise(path.texts.slice(0, -1).join(" ")) : words),
  };
  const role = VALUES.find(([fits]) => fits(heading))?.[1] ?? fromGroup(above, leadAbove(path));
  return typeof role === "function" ? role(heading) : role;
}

function isGraded(words: string): boolean {
  return /\b(skala|skor)\b/.test(words);
}

function targetRole(money: boolean, isFinal: boolean): ColumnRole {
  if (money) return "anggaran";
  return isFinal ? "target_akhir" : "target";
}

function realisasiRole(money: boolean, percent: boolean): ColumnRole {
  if (money) return percent ? "capaian_anggaran" : "realisasi_anggaran";
  return "realisasi";
}

function percentRole(above: ReadonlySet<Concept>, money: boolean): ColumnRole {
  if (money) return "capaian_anggaran";
  return above.has("target") && !above.has("realisasi") ? "target" : "capaian";
}

function ofGroup({ above }: Figures): ColumnRole {
  return fromGroup(above, null);
}

/** A heading that says nothing itself (a year, "Volume") takes its group's meaning. */
function fromGroup(above: ReadonlySet<Concept>, lead: Figures["lead"]): ColumnRole {
  if (lead === "capaian" && above.has("target")) return "capaian";
  if (above.has("target")) return above.has("akhir") ? "target_akhir" : "target";
  if (above.has("realisasi")) return "realisasi";
  if (above.has("capaian")) return "capaian";
  return above.has("naikTurun") ? "naik_turun" : "other";
}
