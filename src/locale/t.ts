import type * as English from "./en";
import { id } from "./id";

export type Kunci = keyof typeof id;
export type Bahasa = "id" | "en";

type NamesIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;
type Values<K extends Kunci> = Record<NamesIn<(typeof id)[K]>, string | number>;
export type ValuesFor<K extends Kunci> = [NamesIn<(typeof id)[K]>] extends [never] ? [] : [values: Values<K>];

/** Keys of texts without {names}: what records may hold and show as it is. */
export type KunciTetap = { [K in Kunci]: [NamesIn<(typeof id)[K]>] extends [never] ? K : never }[Kunci];

let aktif: Bahasa = "id";
let english: typeof English | null = null;

/** English where Excel itself speaks English; a person may choose otherwise. */
export function bahasaFor(displayLanguage = ""): Bahasa {
  return displayLanguage.toLowerCase().startsWith("en") ? "en" : "id";
}

export function bahasaNow(): Bahasa {
  return aktif;
}

/** Resolves when the texts are there: those of the language that few need come when they are asked for. */
export async function setBahasa(bahasa: Bahasa): Promise<void> {
  if (bahasa === "en") english ??= await import("./en");
  aktif = bahasa;
}

/** BCP 47 tag for the `lang` attribute. */
export function languageTag(): string {
  return aktif === "en" ? "en" : "id";
}

/** The one of a record's two texts that is in the language in use. */
export function inBahasa(texts: Readonly<Record<Bahasa, string>>): string {
  return texts[aktif];
}

/** A sentence of the tasks in the language in use; one that the language does not know stays as it was said. */
export function tell(sentence: string): string {
  return aktif === "en" && english ? english.inEnglish(sentence) : sentence;
}

/** The field's words within what the tasks put together, such as the formula of a rule. */
export function tellWords(text: string): string {
  return aktif === "en" && english ? english.words(text) : text;
}

/** The text of a key in the language in use, its {names} replaced. */
export function t<K extends Kunci>(key: K, ...[values]: ValuesFor<K>): string {
  return parts(key)
    .map((part) => ("text" in part ? part.text : slotText(key, part, values as SlotValues)))
    .join("");
}

type SlotValues = Readonly<Record<string, string | number>> | undefined;
interface Slot {
  readonly slot: string;
  /** English only: "{n:row|rows}". */
  readonly one: string | null;
  readonly many: string | null;
}
type Part = { readonly text: string } | Slot;

/** The pieces of a text, for sentences that hold a control in their middle. */
export function parts(key: Kunci): readonly Part[] {
  const found: string | undefined = ((aktif === "en" && english?.en) || id)[key];
  if (found === undefined) {
    if (process.env.NODE_ENV !== "production") throw new Error(`Teks "${key}" belum ada`);
    return [{ text: key }];
  }
  return found.split(/(\{[^}]+\})/).flatMap((piece): Part[] => {
    const [, slot, one, many] = /^\{(\w+)(?::([^|}]*)\|([^}]*))?\}$/.exec(piece) ?? [];
    if (slot === undefined) return piece === "" ? [] : [{ text: piece }];
    return [{ slot, one: one ?? null, many: many ?? null }];
  });
}

/** The word that goes with a count, one or many; null where the slot stands for its own value. */
export function countWord(
  { slot, one, many }: Slot,
  values: Readonly<Record<string, unknown>>,
): string | null {
  if (one === null || many === null) return null;
  return String(values[slot]) === "1" ? one : many;
}

function slotText(key: string, part: Slot, values: SlotValues): string {
  const { slot } = part;
  const value = values?.[slot];
  if (value === undefined) {
    if (process.env.NODE_ENV !== "production") throw new Error(`Teks "${key}" memerlukan {${slot}}`);
    return "";
  }
  return countWord(part, { [slot]: value }) ?? String(value);
}
