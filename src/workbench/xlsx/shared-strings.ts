import type { Parts } from "./parts";
import { withoutPrefix } from "./parts";
import { LIMITS } from "./limits";
import { tooLarge } from "./open-errors";
import { FORBIDDEN, escapeText } from "../../ooxml/xml";
import { XmlScanner } from "../../ooxml/xml-scanner";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings";
const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The shared texts of a workbook, rich ones as their plain text. */
export function readSharedStrings(parts: Parts, path: string | undefined): string[] {
  if (!path) return [];
  return parts.reading(path, (xml) => {
    const texts: string[] = [];
    const scanner = new XmlScanner(withoutPrefix(xml));
    while (scanner.next()) {
      if (scanner.kind !== "start" || scanner.name !== "si") continue;
      texts.push(readText(scanner));
      if (texts.length > LIMITS.strings) throw tooLarge(`teks bersamanya lebih dari ${LIMITS.strings}`);
    }
    return texts;
  });
}

/** The text of the <si> or <is> element that a scanner stands at: its runs together, without phonetic hints. */
export function readText(scanner: XmlScanner): string {
  let text = "";
  const open = scanner.isEmpty ? [] : [scanner.name];
  while (open.length > 0 && scanner.next()) {
    if (scanner.kind === "end") open.pop();
    else if (scanner.kind === "start" && !scanner.isEmpty) open.push(scanner.name);
    else if (scanner.kind === "text" && open.at(-1) === "t" && !open.includes("rPh")) text += scanner.text;
  }
  return decodeEscapes(text).slice(0, LIMITS.text);
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
    // Readers that go by names instead of relationships (exceljs) look for this one.
    const usual = "xl/sharedStrings.xml";
    const made = parts.add(
      parts.has(usual) ? "xl/sharedStrings#.xml" : usual,
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
