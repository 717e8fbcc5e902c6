import { type Scalar, CellError } from "../model/value";
import { LIMITS } from "./limits";
import { decodeEscapes, readText } from "./shared-strings";
import { type XmlScanner, XmlError, parseAttributes } from "../../ooxml/xml-scanner";

/** What stands between <c> and </c>. */
export interface CellContent {
  readonly raw: string | null;
  readonly inline: string | null;
  readonly formula: { readonly attributes: string; readonly text: string } | null;
}

const NOTHING: CellContent = { raw: null, inline: null, formula: null };

/** Reads on from a <c> to its end. */
export function readContent(scanner: XmlScanner): CellContent {
  if (scanner.isEmpty) return NOTHING;
  const content: { -readonly [K in keyof CellContent]: CellContent[K] } = { ...NOTHING };
  while (scanner.next() && !(scanner.kind === "end" && scanner.name === "c")) {
    if (scanner.kind !== "start") continue;
    const { name, attributes } = scanner;
    if (name === "v") content.raw = textOf(scanner);
    else if (name === "f") content.formula = { attributes: attributes.trim(), text: textOf(scanner) };
    else if (name === "is") content.inline = readText(scanner);
    else if (name === "c") throw new XmlError("tag c tidak ditutup");
  }
  return content;
}

function textOf(scanner: XmlScanner): string {
  if (scanner.isEmpty) return "";
  const { name } = scanner;
  let text = "";
  while (scanner.next() && scanner.kind === "text") text += scanner.text;
  if (scanner.kind !== "end") throw new XmlError(`tag ${name} tidak ditutup`);
  return text;
}

/** Attributes of an <f> element; null for one that says nothing. */
export function formulaAttributes(formula: CellContent["formula"]): Record<string, string> {
  return parseAttributes(formula?.attributes ?? "");
}

/**
 * The value of a cell. A number or date that cannot be read is kept as the text that stands there, and a text
 * that the file does not hold as #REF!: one bad cell does not stop a workbook, and is seen.
 */
export function readValue(type: string, { raw, inline }: CellContent, strings: readonly string[]): Scalar {
  if (type === "inlineStr") return inline;
  if (raw === null) return null;
  switch (type) {
    case "s":
      return strings[Number(raw)] ?? CellError.of("#REF!");
    case "str":
      return decodeEscapes(raw).slice(0, LIMITS.text);
    case "b":
      return isTrue(raw);
    case "e":
      return CellError.of(raw);
    case "d":
      return numberOr(serialOf(raw), raw);
    default:
      return raw.trim() === "" ? null : numberOr(Number(raw), raw);
  }
}

/** "2024-01-31", "2024-01-31T12:00:00Z" -> serial number; NaN for anything else. */
function serialOf(date: string): number {
  if (!/^\d{4}-\d\d-\d\d(T[\d:.]+)?Z?$/.test(date)) return NaN;
  return Date.parse(`${date.replace(/Z$/, "")}${date.includes("T") ? "Z" : ""}`) / 86_400_000 + 25_569;
}

function numberOr(value: number, raw: string): number | string {
  return Number.isFinite(value) ? value : raw.slice(0, LIMITS.text);
}

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
