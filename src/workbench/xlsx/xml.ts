/**
 * The XML of spreadsheet parts, read into a tree and written back with everything that was not changed:
 * names with their prefixes, attributes in order, texts, unknown elements. Comments and processing
 * instructions are dropped.
 */
export interface XmlElement {
  readonly name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function element(
  name: string,
  attributes: Record<string, XmlValue> = {},
  children: XmlNode[] = [],
): XmlElement {
  const texts = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined);
  return {
    name,
    attributes: Object.fromEntries(texts.map(([key, value]) => [key, attributeText(value)])),
    children,
  };
}

/** null and undefined leave the attribute out; truth values are written 1 and 0. */
export type XmlValue = string | number | boolean | null | undefined;

function attributeText(value: XmlValue): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return String(value);
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;

/** The root element of a document. */
export function parseXml(text: string): XmlElement {
  const document: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [document];
  for (const [, cdata, closing, name, attributes, empty, content] of text.matchAll(TOKEN)) {
    const current = open.at(-1)!;
    if (closing !== undefined) open.pop();
    else if (name !== undefined) {
      const child = { name, attributes: parseAttributes(attributes ?? ""), children: [] };
      current.children.push(child);
      if (!empty) open.push(child);
    } else if (cdata !== undefined) current.children.push(cdata);
    else if (content !== undefined) current.children.push(unescapeXml(content));
  }
  const root = document.children.find((node) => typeof node !== "string");
  if (!root || open.length !== 1) throw new Error("This is not well-formed XML.");
  return root;
}

export function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[name!] = unescapeXml(double ?? single ?? "");
  }
  return attributes;
}

/** A whole document, with its declaration. */
export function writeDocument(root: XmlElement): string {
  return DECLARATION + writeXml(root);
}

export function writeXml(node: XmlNode): string {
  if (typeof node === "string") return escapeText(node);
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escapeAttribute(value)}"`,
  );
  const start = `<${node.name}${attributes.join("")}`;
  return node.children.length === 0
    ? `${start}/>`
    : `${start}>${node.children.map(writeXml).join("")}</${node.name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name!.toLowerCase()] ?? whole;
    },
  );
}

/** Control characters that XML 1.0 does not allow. */
export const FORBIDDEN = /(?![\t\n\r\u0080-\u009f])\p{Cc}|[\ufffe\uffff]/gu;

/** Characters that XML does not allow are left out. */
export function escapeText(text: string): string {
  if (!/[&<>\r\ufffe\uffff]|(?![\t\n])\p{Cc}/u.test(text)) return text;
  return text
    .replace(FORBIDDEN, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r/g, "&#13;");
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

/** "x14:cfRule" -> "cfRule". */
export function localName(node: XmlElement): string {
  return node.name.slice(node.name.indexOf(":") + 1);
}

export function elements(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const all = parent?.children.filter((node): node is XmlElement => typeof node !== "string") ?? [];
  return name === undefined ? all : all.filter((node) => localName(node) === name);
}

export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find(
    (node): node is XmlElement => typeof node !== "string" && localName(node) === name,
  );
}

/** All text below a node. */
export function textOf(node: XmlElement | undefined): string {
  return node?.children.map((part) => (typeof part === "string" ? part : textOf(part))).join("") ?? "";
}

/** An attribute as a truth value: 1, true and on; `missing` where there is none. */
export function flagAttribute(node: XmlElement | undefined, name: string, missing = false): boolean {
  const value = node?.attributes[name];
  return value === undefined ? missing : value === "1" || value === "true" || value === "on";
}

export function numberAttribute(node: XmlElement | undefined, name: string): number | null {
  const value = node?.attributes[name];
  return value === undefined || value === "" ? null : Number(value);
}
