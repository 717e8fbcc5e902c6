import type { XmlScanner } from "../../ooxml/xml-scanner";
import { attributeOf, eachChild } from "./xml-walk";

/** Reads the children of an element of an equation, and gives their text. */
type ReadWithin = () => string;

/**
 * An equation on one line: a fraction with its stroke, a power with its sign, brackets as they are drawn. Without them
 * 526 over 1.200 would be read as 5261.200. null: no element that needs a sign.
 */
export function readMath(name: string, scanner: XmlScanner, within: ReadWithin): string | null {
  switch (name) {
    case "num":
      return grouped(within());
    case "den":
      return `/${grouped(within())}`;
    case "sup":
      return `^${grouped(within())}`;
    case "deg":
      return "";
    case "d":
      return bracketed(scanner, within);
    default:
      return null;
  }
}

function grouped(text: string): string {
  const bare = text.trim();
  return /^[\p{L}\d.,%]*$/u.test(bare) || /^\([^()]*\)$/.test(bare) ? bare : `(${bare})`;
}

/** The brackets of a delimiter are attributes of its properties, round where none are given. */
function bracketed(scanner: XmlScanner, within: ReadWithin): string {
  let [begin, end, text] = ["(", ")", ""];
  eachChild(scanner, (name) => {
    if (name !== "dPr") {
      text += within();
      return true;
    }
    eachChild(scanner, (property) => {
      if (property === "begChr") begin = attributeOf(scanner, "val") ?? begin;
      if (property === "endChr") end = attributeOf(scanner, "val") ?? end;
      return false;
    });
    return true;
  });
  return begin + text + end;
}
