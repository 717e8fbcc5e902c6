import { KALIMAT, KATA } from "./kalimat";

interface Pattern {
  readonly said: RegExp;
  readonly names: readonly string[];
  readonly english: string;
}

const SLOT = /\{(\w+)\}/g;

const PATTERNS: readonly Pattern[] = KALIMAT.map(([id, english]) => ({
  said: new RegExp(`^${id.split(SLOT).map(piece).join("")}$`, "su"),
  names: [...id.matchAll(SLOT)].map(([, name = ""]) => name),
  english,
}));

/** Texts and names of slots take turns. */
function piece(text: string, index: number): string {
  return index % 2 === 1 ? "(.+?)" : text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** What a task said, in English; unchanged where no sentence of the list is like it. */
export function inEnglish(sentence: string): string {
  for (const { said, names, english } of PATTERNS) {
    const found = said.exec(sentence);
    if (!found) continue;
    const values = new Map(names.map((name, index) => [name, found[index + 1] ?? ""]));
    return english.replace(/\{(\w+)([~*]?)\}/g, (_, name: string, way: string) =>
      filled(values.get(name) ?? "", way),
    );
  }
  return sentence;
}

function filled(value: string, way: string): string {
  if (way === "*") return value.split(", ").map(inEnglish).join(", ");
  return way === "~" ? words(value) : value;
}

const QUOTED = /(“[^”]*”|"[^"]*")/;
const WORD = new RegExp(`(?<!\\p{L})(?:${KATA.map(([id]) => id).join("|")})(?!\\p{L})`, "giu");
const ENGLISH = new Map(KATA);

/** The field's words; what stands in quotes is the document's. */
function words(value: string): string {
  return value
    .split(QUOTED)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(WORD, (word) => ENGLISH.get(word.toLowerCase()) ?? word),
    )
    .join("");
}
