import { roman } from "../../domain/romawi";
import { child, elements, parseXml, type XmlElement } from "../../ooxml/xml";
import { valueOf, wholeOf, type Daftar } from "./word-styles";

interface Level {
  readonly format: string;
  /** "%1.%2": the numbers of the levels. */
  readonly pattern: string;
  readonly start: number;
}

/** Levels of a list of Word. */
const LEVELS = 9;

/** Counts the numbered lists of a document: the number that Word shows before a paragraph is not in its text. */
export class Penomoran {
  private readonly lists = new Map<string, { readonly key: string; readonly levels: readonly Level[] }>();
  private readonly counts = new Map<string, number[]>();

  constructor(xml: string) {
    if (xml === "") return;
    const root = parseXml(xml);
    const kinds = new Map(
      elements(root, "abstractNum").map((node) => [valueOf(node, "abstractNumId"), node]),
    );
    const styles = new Map(
      [...kinds.values()].flatMap((node) => {
        const style = valueOf(child(node, "styleLink"), "val");
        return style === null ? [] : [[style, node] as const];
      }),
    );
    for (const node of elements(root, "num")) {
      const id = valueOf(node, "numId");
      const kind = valueOf(child(node, "abstractNumId"), "val");
      if (id === null || kind === null) continue;
      const overrides = elements(node, "lvlOverride");
      const key = overrides.length > 0 ? `num ${id}` : kind;
      const own = kinds.get(kind);
      // A list may only name the style that tells of its levels.
      const style = valueOf(child(own, "numStyleLink"), "val");
      const told = style === null ? own : (styles.get(style) ?? own);
      this.lists.set(id, { key, levels: levelsOf(told, overrides) });
    }
  }

  /** "3.", "b)"; "" for bullets and lists that are not known. Counts on. */
  next({ id, tingkat }: Daftar): string {
    const list = this.lists.get(id);
    const level = list?.levels[tingkat];
    if (!list || !level || level.format === "bullet" || level.format === "none") return "";
    const counts = this.counts.get(list.key) ?? list.levels.map(({ start }) => start - 1);
    counts[tingkat] = (counts[tingkat] ?? 0) + 1;
    for (let deeper = tingkat + 1; deeper < LEVELS; deeper++)
      counts[deeper] = (list.levels[deeper]?.start ?? 1) - 1;
    this.counts.set(list.key, counts);
    return level.pattern.replace(/%(\d)/g, (_, place: string) => {
      const other = Number(place) - 1;
      const count = Math.max(counts[other] ?? 1, list.levels[other]?.start ?? 1);
      return printed(count, list.levels[other]?.format ?? "decimal");
    });
  }
}

function levelsOf(kind: XmlElement | undefined, overrides: readonly XmlElement[]): Level[] {
  const nodes = new Map(elements(kind, "lvl").map((node) => [wholeOf(node, "ilvl", 0), node]));
  const starts = new Map<number, number>();
  for (const override of overrides) {
    const place = wholeOf(override, "ilvl", 0);
    const own = child(override, "lvl");
    if (own) nodes.set(place, own);
    const start = child(override, "startOverride");
    if (start) starts.set(place, wholeOf(start, "val", 1));
  }
  return Array.from({ length: LEVELS }, (_, place) => {
    const node = nodes.get(place);
    return {
      format: valueOf(child(node, "numFmt"), "val") ?? (node ? "decimal" : "none"),
      pattern: valueOf(child(node, "lvlText"), "val") ?? "",
      start: starts.get(place) ?? wholeOf(child(node, "start"), "val", 1),
    };
  });
}

function printed(count: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letters(count);
    case "upperLetter":
      return letters(count).toUpperCase();
    case "lowerRoman":
      return roman(count).toLowerCase();
    case "upperRoman":
      return roman(count);
    case "decimalZero":
      return String(count).padStart(2, "0");
    default:
      return String(count);
  }
}

/** a .. z, aa, bb: as Word goes on. */
function letters(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.min(Math.floor((count - 1) / 26) + 1, LEVELS));
}
