import type { Parts } from "./parts";
import { withoutPrefix } from "./parts";
import { FORBIDDEN, escapeText, unescapeXml } from "./xml";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings";
const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The shared texts of a workbook, rich ones as their plain text. */
export function readSharedStrings(parts: Parts, path: string | undefined): string[] {
  if (!path || !parts.has(path)) return [];
  const xml = withoutPrefix(parts.text(path));
  return [...xml.matchAll(/<si\s*\/>|<si\b[^>]*>([\s\S]*?)<\/si>/g)].map((match) =>
    plainText(match[1] ?? ""),
  );
}

/** The text of an <si> or <is> element: its runs together, without phonetic hints. */
export function plainText(xml: string): string {
  const withoutHints = xml.includes("<rPh") ? xml.replace(/<rPh\b[\s\S]*?<\/rPh>/g, "") : xml;
  let text = "";
  for (const [, content] of withoutHints.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)) text += content;
  return decodeEscapes(unescapeXml(text));
}

/** "_x000D_" stands for a character that XML cannot hold. */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function encodeEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_").replace(FORBIDDEN, (letter) => {
    return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}

/** Collects the texts that are new in a save, and adds them behind those of the file. */
export class NewStrings {
  private readonly added = new Map<string, number>();

  constructor(private readonly known: number) {}

  index(text: string): number {
    let index = this.added.get(text);
    if (index === undefined) this.added.set(text, (index = this.known + this.added.size));
    return index;
  }

  /** Writes the part; it is made, and the workbook part pointed to it, where there was none. */
  write(parts: Parts, path: string | undefined, workbookPath: string): void {
    if (this.added.size === 0) return;
    const items = [...this.added.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeText(encodeEscapes(text))}</t></si>`,
    );
    if (path && parts.has(path)) {
      parts.write(path, appended(withoutPrefix(parts.text(path)), items.join("")));
      return;
    }
    const made = parts.add(
      "xl/sharedStrings#.xml",
      TYPE,
      `<sst xmlns="${NAMESPACE}">${items.join("")}</sst>`,
    );
    parts.relate(workbookPath, RELATION, made);
  }
}

/** The counts are dropped: they are optional, and no longer right. */
function appended(xml: string, items: string): string {
  const counted = xml
    .replace(/(<sst\b[^>]*?)\s+count="\d*"/, "$1")
    .replace(/(<sst\b[^>]*?)\s+uniqueCount="\d*"/, "$1");
  if (/<sst\b[^>]*\/>\s*$/.test(counted)) return counted.replace(/\/>\s*$/, `>${items}</sst>`);
  return counted.replace(/<\/sst>\s*$/, () => `${items}</sst>`);
}
