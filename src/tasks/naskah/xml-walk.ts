import { parseAttributes, type XmlScanner } from "../../ooxml/xml-scanner";

/** "w:tbl" -> "tbl": programs choose their own prefixes. */
export function localNameOf(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/**
 * Meets the children of the element that was just opened, each by its name. `visit` reads the child to its end or
 * returns false; then it is passed over.
 */
export function eachChild(scanner: XmlScanner, visit: (name: string) => boolean): void {
  if (scanner.isEmpty) return;
  while (scanner.next() && scanner.kind !== "end") {
    if (scanner.kind === "start" && !visit(localNameOf(scanner.name))) skip(scanner);
  }
}

/** Goes to the end of the element that was just opened. */
export function skip(scanner: XmlScanner): void {
  if (scanner.isEmpty) return;
  let depth = 1;
  while (depth > 0 && scanner.next()) {
    if (scanner.kind === "start" && !scanner.isEmpty) depth += 1;
    else if (scanner.kind === "end") depth -= 1;
  }
}

/** The text within the element that was just opened. */
export function readText(scanner: XmlScanner): string {
  let text = "";
  if (scanner.isEmpty) return text;
  while (scanner.next() && scanner.kind !== "end") {
    if (scanner.kind === "text") text += scanner.text;
    else skip(scanner);
  }
  return text;
}

/** An attribute of the element that was just opened, whatever its prefix; null without one. */
export function attributeOf(scanner: XmlScanner, name: string): string | null {
  const found = Object.entries(parseAttributes(scanner.attributes)).find(
    ([key]) => localNameOf(key) === name,
  );
  return found ? found[1] : null;
}

/** <w:b/> and <w:b w:val="true"/> are on; "0", "false" and "off" turn it off. */
export function isOn(scanner: XmlScanner): boolean {
  const value = attributeOf(scanner, "val");
  return value === null || !/^(0|false|off|none)$/.test(value);
}

export function countOf(text: string | null, most: number): number {
  const count = Number(text);
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 0;
}
