import { textOfPart, type Parts } from "./parts";

/** What the library makes up anew for every chart; its other ids of relationships are short numbers. */
const MADE_UP = /"rId[\w-]{20,}"/g;
/** What it counts through all documents of one run: pictures, bookmarks, the headings that the list of contents names. */
const COUNTED = [
  /(<wp:docPr\b[^>]*? id=")\d+/g,
  /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")\d+/g,
  /(\b_Toc)\d+/g,
] as const;
export const DOCUMENT = "word/document.xml";
const PARTS = /\.(?:xml|rels)$/;

/** The parts with ids that are the same for the same report, so that two of it can be laid beside each other. */
export function withStableIds(parts: Parts): Parts {
  const relationships = new Names((count) => `"rIdGrafik${count}"`);
  // The document first: its charts stand in their order. The package keeps the order of its parts.
  const names = Object.keys(parts).filter((name) => PARTS.test(name) && name !== DOCUMENT);
  const renamed: Parts = { ...parts };
  for (const name of [DOCUMENT, ...names]) {
    const stable = textOfPart(parts[name]).replace(MADE_UP, (id) => relationships.of(id));
    renamed[name] = name === DOCUMENT ? recounted(stable) : stable;
  }
  return renamed;
}

function recounted(text: string): string {
  return COUNTED.reduce((stable, pattern) => {
    const numbers = new Names(String);
    return stable.replace(
      pattern,
      (found, before: string) => before + numbers.of(found.slice(before.length)),
    );
  }, text);
}

/** New names by the order in which the old ones are met. */
class Names {
  private readonly known = new Map<string, string>();

  constructor(private readonly nameOf: (count: number) => string) {}

  of(old: string): string {
    const own = this.known.get(old) ?? this.nameOf(this.known.size + 1);
    this.known.set(old, own);
    return own;
  }
}
