import { CEILINGS } from "./ceilings";
import { XmlError, XmlScanner, parseAttributes } from "./xml-scanner";

/**
 * The XML of parts of Office files, read into a tree and written back with everything that was not changed:
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

/** The root element of a document. Throws XmlError where it is not well-formed. */
export function parseXml(text: string): XmlElement {
  const document = element("");
  const open: XmlElement[] = [];
  const scanner = new XmlScanner(text);
  let count = 0;
  while (scanner.next()) {
    const current = open.at(-1) ?? document;
    if (scanner.kind === "end") open.pop();
    else if (scanner.kind === "text") current.children.push(scanner.text);
    else {
      if (++count > CEILINGS.elements) throw new XmlError(`unsurnya lebih dari ${CEILINGS.elements}`);
      const child = { name: scanner.name, attributes: parseAttributes(scanner.attributes), children: [] };
      current.children.push(child);
      if (!scanner.isEmpty) open.push(child);
    }
  }
  const root = document.children.find((node) => typeof node !== "string");
  if (!root) throw new XmlError("isinya kosong");
  return root;
}

/** A whole document, with its declaration. */
export function writeDocument(root: XmlElement): string {
  return withDeclaration(writeXml(root));
}

/** Of a root element that stands as text. */
export function withDeclaration(root: string): string {
  return DECLARATION + root;
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

/** null where there is none, or none that can be read. */
export function numberAttribute(node: XmlElement | undefined, name: string): number | null {
  const value = node?.attributes[name];
  const number = value === undefined || value === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}
