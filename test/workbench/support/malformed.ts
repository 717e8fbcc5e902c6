import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Numbers from 0 up to 1 that a seed determines (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
type Parts = Record<string, Uint8Array>;

const pick = <T>(random: Random, list: readonly T[]): T => {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error("There is nothing to pick from.");
  return found;
};

/** What stands in a file where something sensible should. */
const NONSENSE = [
  "",
  "-1",
  "0",
  "abc",
  "1e999",
  "NaN",
  "99999999999",
  "A0",
  "XFE1",
  "ZZZ9999999",
  "__proto__",
  "\u0000",
  "'",
];

const spanOf = (random: Random, text: string, pattern: RegExp): [number, number] | null => {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return null;
  const match = pick(random, found);
  return [match.index, match.index + match[0].length];
};

const replaced = (text: string, span: [number, number] | null, by: string): string =>
  span ? text.slice(0, span[0]) + by + text.slice(span[1]) : text;

/** Ways to break the XML of one part. */
const BREAKS: Readonly<Record<string, (text: string, random: Random) => string>> = {
  "a tag left out": (text, random) => replaced(text, spanOf(random, text, /<\/?[\w:]+[^<>]*>/g), ""),
  "an end left out": (text, random) => replaced(text, spanOf(random, text, /<\/[\w:]+>/g), ""),
  "a quote left out": (text, random) => replaced(text, spanOf(random, text, /"/g), ""),
  "a bracket left out": (text, random) => replaced(text, spanOf(random, text, />/g), ""),
  "an attribute without sense": (text, random) =>
    replaced(text, spanOf(random, text, /"[^"<>]{1,40}"/g), `"${pick(random, NONSENSE)}"`),
  "a content without sense": (text, random) =>
    replaced(text, spanOf(random, text, />[^<>]{1,40}</g), `>${pick(random, NONSENSE)}<`),
  "an unknown entity": (text, random) =>
    replaced(text, spanOf(random, text, />[^<>]+</g), ">&nihil;&#x110000;<"),
  "an end in the middle": (text, random) => text.slice(0, Math.floor(random() * text.length)),
  "many brackets": (text, random) =>
    replaced(text, spanOf(random, text, /<[\w:]+[^<>]*>/g), "<c".repeat(50_000)),
  "many elements within each other": (text, random) =>
    replaced(text, spanOf(random, text, /<[\w:]+[^<>]*>/g), "<a>".repeat(50_000) + "</a>".repeat(50_000)),
  "an element many times": (text, random) => {
    const span = spanOf(random, text, /<[\w:]+[^<>]*\/>/g);
    return span ? replaced(text, span, text.slice(...span).repeat(5_000)) : text;
  },
  "a long run of blanks": (text, random) =>
    replaced(text, spanOf(random, text, />[^<>]+</g), `>(${" ".repeat(20_000)}1x<`),
  "a document type": (text) => text.replace(/(<\?xml[^>]*>)?/, '$1<!DOCTYPE a [<!ENTITY b "c">]>'),
};

/** Ways to break the package. */
const PACKAGE_BREAKS: Readonly<Record<string, (parts: Parts, random: Random) => void>> = {
  "a part left out": (parts, random) => {
    Reflect.deleteProperty(parts, pick(random, Object.keys(parts)));
  },
  "two sheets of one name": (parts) => {
    edit(parts, "xl/workbook.xml", (text) => text.replaceAll(/(<sheet\b[^>]*?name=")[^"]*"/g, '$1Sama"'));
  },
  "a relationship to nothing": (parts, random) => {
    const path = pick(
      random,
      Object.keys(parts).filter((name) => name.endsWith(".rels")),
    );
    edit(parts, path, (text) => text.replace(/Target="[^"]*"/, 'Target="tiada.xml"'));
  },
  "a part of zeros": (parts, random) => {
    parts[pick(random, Object.keys(parts))] = new Uint8Array(8 * 1024 * 1024);
  },
  "bytes instead of text": (parts, random) => {
    parts[pick(random, Object.keys(parts))] = Uint8Array.from({ length: 3_000 }, () =>
      Math.floor(random() * 256),
    );
  },
  "a formula without end": (parts, random) => {
    const path = pick(
      random,
      Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/sheet")),
    );
    const formula = pick(random, [
      "'".repeat(20_000),
      "(".repeat(8_000),
      `1${"+1".repeat(3_000)}`,
      "A1:".repeat(2_000),
    ]);
    edit(parts, path, (text) =>
      text.replace(
        /<sheetData\s*\/>|<sheetData>/,
        `<sheetData><row r="900"><c r="A900"><f>${formula}</f></c></row>`,
      ),
    );
  },
};

function edit(parts: Parts, path: string, change: (text: string) => string): void {
  const part = parts[path];
  if (part) parts[path] = strToU8(change(strFromU8(part)));
}

/** A file broken in one way, and how. */
export function breakFile(file: Uint8Array, random: Random): { how: string; broken: Uint8Array } {
  const kind = random();
  if (kind < 0.1) {
    const end = Math.floor(random() * file.length);
    return { how: `only the first ${end} bytes`, broken: file.slice(0, end) };
  }
  const parts = unzipSync(file);
  if (kind < 0.35) {
    const how = pick(random, Object.keys(PACKAGE_BREAKS));
    PACKAGE_BREAKS[how]?.(parts, random);
    return { how, broken: zipSync(parts) };
  }
  const path = pick(random, Object.keys(parts));
  const how = pick(random, Object.keys(BREAKS));
  edit(parts, path, (text) => BREAKS[how]?.(text, random) ?? text);
  return { how: `${path}: ${how}`, broken: zipSync(parts) };
}
