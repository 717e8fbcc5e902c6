import { KALIMAT } from "./kalimat";
import { KATA } from "./kata";
import { KALIMAT_BACA } from "./kalimat-baca";
import { KALIMAT_JUDUL } from "./kalimat-judul";
import { KALIMAT_LAPORAN } from "./kalimat-laporan";
import { KALIMAT_RUMUS } from "./kalimat-rumus";
import { KALIMAT_SUMBER } from "./kalimat-sumber";
import { KALIMAT_TEMUAN } from "./kalimat-temuan";

/** From the most telling to the plainest. */
const SENTENCES = [
  ...KALIMAT,
  ...KALIMAT_TEMUAN,
  ...KALIMAT_RUMUS,
  ...KALIMAT_BACA,
  ...KALIMAT_JUDUL,
  ...KALIMAT_SUMBER,
  ...KALIMAT_LAPORAN,
];

interface Pattern {
  readonly said: RegExp;
  readonly names: readonly string[];
  readonly english: string;
}

const SLOT = /\{(\w+)\}/g;

const PATTERNS: readonly Pattern[] = SENTENCES.map(([id, english]) => ({
  said: new RegExp(`^${id.split(SLOT).map(piece).join("")}$`, "su"),
  names: [...id.matchAll(SLOT)].map(([, name = ""]) => name),
  english,
}));

/** Texts and names of slots take turns. */
function piece(text: string, index: number): string {
  return index % 2 === 1 ? "(.+?)" : text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Sentences that stand behind many a finding, and what follows is the document's. */
const TAILS: readonly (readonly [said: RegExp, en: (...parts: readonly string[]) => string])[] = [
  [/^(.+) Sebutan menurut (.+)$/su, (before, report = "") => `${before} Class names by ${report}`],
  [/^(.+) Kolom ([A-Z]+: “.+)$/su, (before, columns = "") => `${before} Column ${words(columns)}`],
  [
    /^(.+ seharusnya [\d.,%-]+\.) ([A-Z]+\d+ .+)$/su,
    (figure, formula) => `${figure} ${inEnglish(formula ?? "")}`,
  ],
  [/^(.+) Begitu pula (.+)$/su, (before, others = "") => `${before} Likewise ${words(others)}`],
  [
    /^(.+) Angka itu dari rumus kantor (.+): yang mana yang dimaksud\?$/su,
    (before, formula) => `${before} That figure is of the office's formula ${formula}: which is meant?`,
  ],
];

/** What a task said, in English; unchanged where no sentence of the list is like it. */
export function inEnglish(sentence: string): string {
  for (const [said, english] of TAILS) {
    const [, before, after] = said.exec(sentence) ?? [];
    if (before !== undefined && after !== undefined) return english(inEnglish(before), after);
  }
  for (const { said, names, english } of PATTERNS) {
    const found = said.exec(sentence);
    if (!found) continue;
    const values = new Map(names.map((name, index) => [name, found[index + 1] ?? ""]));
    return english.replace(/\{(\w+)([~+*^]?)\}/g, (_, name: string, way: string) =>
      filled(values.get(name) ?? "", way),
    );
  }
  return ENGLISH.get(sentence.toLowerCase()) ?? sentence;
}

function filled(value: string, way: string): string {
  if (way === "^") return inEnglish(value);
  if (way === "*") return value.split(", ").map(inEnglish).join(", ");
  if (way === "+") return MANY.test(value) ? ofMany(words(value)) : words(value);
  return way === "~" ? words(value) : value;
}

/** Several cells before what they do: "K84 and M84 menjumlah", "A1:A9 berisi". */
const MANY = /^[A-Z]+\d+(?::|,| dan )/;
const VERBS = [
  ["is divided", "are divided"],
  ["averages", "average"],
  ["refers", "refer"],
  ["counts", "count"],
  ["reads", "read"],
  ["holds", "hold"],
  ["takes", "take"],
  ["adds", "add"],
] as const;

function ofMany(text: string): string {
  return VERBS.reduce((said, [one, many]) => said.replace(` ${one} `, ` ${many} `), text);
}

const QUOTED = /(“[^”]*”|"[^"]*"|'[^']*'!)/;
const WORD = new RegExp(`(?<!\\p{L})(?:${KATA.map(([id]) => id).join("|")})(?![\\p{L}!])`, "giu");
const ENGLISH = new Map(KATA);

/** The field's words; what stands in quotes, or names a sheet, is the document's. */
export function words(value: string): string {
  return value
    .split(QUOTED)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(WORD, (word) => ENGLISH.get(word.toLowerCase()) ?? word),
    )
    .join("");
}
