import { addTo } from "./items";
import { bacaTeks } from "./angka";
import type { Angka } from "./bacaan";
import { normalizeNama } from "./nama";

/** What a sentence says that a figure is. */
export type Ukuran = "target" | "realisasi" | "capaian" | "pagu" | "belanja";

/** A figure that a sentence tells of a name: "realisasi Persentase koperasi aktif sebesar 57,9 persen". */
export interface Pernyataan {
  /** As it was asked for. */
  readonly nama: string;
  readonly ukuran: Ukuran;
  /** "2023" where the sentence names a year before the figure; null: the year of the report. */
  readonly tahun: string | null;
  readonly angka: Angka;
  /** As it is written: "57,9 persen". */
  readonly tertulis: string;
}

interface Word {
  readonly word: string;
  readonly at: number;
  readonly end: number;
}

interface Mention {
  readonly nama: string;
  readonly at: number;
  readonly end: number;
}

/** A name of fewer words would be met in sentences that tell of something else. */
const FEWEST_WORDS = 3;
/** So far behind its measure a figure is told of it. */
const REACH = 60;

const FIGURE = /(?<![\d.,])(rp\.?\s*)?(\d[\d.,]*\d|\d)(\s*(?:%|persen\b|poin\b))?/giu;
const MEASURES: readonly (readonly [RegExp, Ukuran])[] = [
  [/\b(?:capaian(?:nya)?|tingkat capaian|tercapai)\b/giu, "capaian"],
  [
    /\b(?:(?:realisasi|penyerapan|serapan)(?:nya)? (?:anggaran|keuangan|belanja)|penyerapan|serapan)\b/giu,
    "belanja",
  ],
  [/\b(?:realisasi(?:nya)?|terealisasi)\b/giu, "realisasi"],
  [/\b(?:target(?:nya)?|ditargetkan)\b/giu, "target"],
  [/\b(?:pagu|anggaran(?:nya)?|alokasi)\b/giu, "pagu"],
];
/** Words behind which a figure is of something else: a change, another target, a rank, a part. */
const OTHER =
  /\b(?:naik|turun|meningkat|menurun|kenaikan|penurunan|peningkatan|bertambah|berkurang|selisih|sisa|lebih|kurang|kali|tabel|gambar|nomor|pasal|total|sebanyak|efisiensi|pertumbuhan|akhir|renstra|rpjmd|rpjmn|jangka|nasional|standar|sebelumnya|lalu|triwulan|semester|tw|bulan|rata-rata|tertinggi|terendah|berturut-turut)\b/iu;
/** A figure of a quarter or a month is none of the year. */
const PART_OF_YEAR =
  /^\s*(?:pada|di|untuk|selama|sampai)?\s*(?:dengan)?\s*(?:triwulan|tw|semester|bulan)\b/iu;
/** What may stand between a measure and the name that it is of. */
const OF_NAME =
  /^[\s:“”"']*(?:(?:kinerja|indikator|sasaran|dari|untuk|atas|pada|yaitu|program|kegiatan)[\s:“”"']*)*$/iu;

/** Figures that a text tells of the names; a name within a longer one that is named there is passed over. */
export function bacaPernyataan(text: string, names: readonly string[]): Pernyataan[] {
  const words = wordsOf(text);
  const mentions = mentionsOf(words, names);
  return mentions.flatMap((mention, index) => {
    const next = mentions[index + 1]?.at ?? text.length;
    const before = text.slice(Math.max(mentions[index - 1]?.end ?? 0, mention.at - REACH), mention.at);
    const lead = leadOf(lastSentence(before));
    return statementsIn(firstSentence(text.slice(mention.end, next)), lead, mention.nama);
  });
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    at: index,
    end: index + word.length,
  }));
}

/** Longer names first, so that "Koperasi aktif" is not met within "Persentase koperasi aktif". */
function mentionsOf(words: readonly Word[], names: readonly string[]): Mention[] {
  const taken = new Set<number>();
  const mentions: Mention[] = [];
  const firsts = new Map<string, number[]>();
  words.forEach(({ word }, index) => addTo(firsts, word, index));
  const keyed = names
    .map((nama) => ({ nama, key: normalizeNama(nama).split(" ") }))
    .filter(({ key }) => key.length >= FEWEST_WORDS)
    .sort((a, b) => b.key.length - a.key.length);
  for (const { nama, key } of keyed) {
    for (const start of firsts.get(key[0] ?? "") ?? []) {
      const places = key.map((_, offset) => start + offset);
      const isHere = key.every((word, offset) => words[start + offset]?.word === word);
      const [first, last] = [words[start], words[start + key.length - 1]];
      if (!isHere || !first || !last || places.some((place) => taken.has(place))) continue;
      places.forEach((place) => taken.add(place));
      mentions.push({ nama, at: first.at, end: last.end });
    }
  }
  return mentions.sort((a, b) => a.at - b.at);
}

/** Up to the full stop that ends the sentence; one within a figure ends none. */
function firstSentence(text: string): string {
  return /^[\s\S]*?[.;](?=\s+\p{Lu}|\s*$)/u.exec(text)?.[0] ?? text;
}

function lastSentence(text: string): string {
  return text.split(/[.;]\s+(?=\p{Lu})/u).at(-1) ?? "";
}

/** A measure right before the name holds for the first figure behind it: "Realisasi indikator X sebesar ...". */
function leadOf(before: string): string {
  const measure = lastMeasure(before);
  return measure && OF_NAME.test(measure.behind)
    ? before.slice(before.length - measure.behind.length - measure.length)
    : "";
}

function statementsIn(segment: string, lead: string, nama: string): Pernyataan[] {
  const found: Pernyataan[] = [];
  let from = 0;
  for (const figure of segment.matchAll(FIGURE)) {
    const gap = segment.slice(from, figure.index);
    from = figure.index + figure[0].length;
    if (isYear(figure[0], gap)) {
      from = figure.index;
      continue;
    }
    const isPart = PART_OF_YEAR.test(segment.slice(from));
    const statement = isPart
      ? null
      : stated(figure, found.length === 0 && !isMeasured(gap) ? `${lead} … ${gap}` : gap, nama);
    if (statement) found.push(statement);
  }
  return found;
}

function isYear(figure: string, gap: string): boolean {
  return /^(?:19|20)\d\d$/.test(figure.trim()) && /(?:tahun|periode|anggaran|dan|-|–|\/)\s*$/iu.test(gap);
}

function isMeasured(gap: string): boolean {
  return MEASURES.some(([pattern]) => gap.search(pattern) >= 0);
}

function stated(figure: RegExpMatchArray, gap: string, nama: string): Pernyataan | null {
  const ukuran = lastMeasure(gap);
  if (!ukuran || ukuran.behind.length > REACH || OTHER.test(ukuran.behind)) return null;
  const [whole = "", rupiah = "", digits = "", percent = ""] = figure;
  const angka = bacaTeks(`${rupiah ? "Rp" : ""}${digits.replace(/[.,]+$/, "")}${percent === "" ? "" : "%"}`);
  if (angka.jenis !== "angka" || angka.ambigu || /poin/i.test(percent)) return null;
  const tahun = [...gap.matchAll(/\b(20\d\d)\b/g)].at(-1)?.[1] ?? null;
  return { nama, ukuran: ukuran.ukuran, tahun, angka, tertulis: whole.trim() };
}

interface MeasureWord {
  readonly ukuran: Ukuran;
  readonly length: number;
  readonly behind: string;
}

/** The longest of those that end last: "realisasi anggaran" is no "anggaran". */
function lastMeasure(gap: string): MeasureWord | null {
  const found = MEASURES.flatMap(([pattern, ukuran]) =>
    [...gap.matchAll(pattern)].map((match) => ({
      ukuran,
      length: match[0].length,
      end: match.index + match[0].length,
    })),
  );
  const last = found.sort((a, b) => b.end - a.end || b.length - a.length)[0];
  return last ? { ukuran: last.ukuran, length: last.length, behind: gap.slice(last.end) } : null;
}
