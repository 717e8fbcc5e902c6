import type { XmlScanner } from "../../ooxml/xml-scanner";
import { attributeOf, skip } from "./xml-walk";

/** What a run's properties say of the letters in it. */
export interface RupaRun {
  isHidden: boolean;
  /** Raised: the mark of a note behind a figure, the 2 of a square metre. */
  isRaised: boolean;
  font: string;
}

/** Signs of the fonts of symbols that stand in tables of offices; others are shown as a bullet. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    ...{ 0x2d: "-", 0xb3: "≥", 0xa3: "≤", 0xb4: "×", 0xb8: "÷", 0xb1: "±", 0xb9: "≠", 0xbb: "≈", 0xe5: "∑" },
    ...{ 0x28: "(", 0x29: ")", 0x2f: "/", 0x25: "%", 0x2b: "+", 0x3d: "=", 0x3c: "<", 0x3e: ">" },
    ...{ 0xad: "↑", 0xaf: "↓", 0xae: "→" },
  },
  wingdings: { 0xfc: "✓", 0xfb: "✗", 0xfe: "☑", 0xa8: "☐", 0x6f: "☐", 0xe9: "↑", 0xea: "↓", 0xe8: "→" },
  "wingdings 3": { 0x70: "▲", 0x71: "▼", 0x68: "↑", 0x69: "↓" },
};
const BULLET = "•";

/** A sign that a font of symbols keeps at a number of its own. */
function signOf(code: number, font: string): string {
  const own = SIGNS[font.toLowerCase()] ?? {};
  const place = code >= PRIVATE ? code - PRIVATE : code;
  // Digits of the font Symbol are digits.
  if (font.toLowerCase() === "symbol" && place >= 0x30 && place <= 0x39) return String.fromCharCode(place);
  return own[place] ?? BULLET;
}

/** From here Word keeps the characters of fonts of symbols. */
const PRIVATE = 0xf000;

export function readSymbol(scanner: XmlScanner): string {
  const [code, font] = [attributeOf(scanner, "char"), attributeOf(scanner, "font")];
  skip(scanner);
  return signOf(parseInt(code ?? "", 16) || 0, font ?? "symbol");
}

/** Places where a line may break, and other signs without a shape: no part of a name, a code or a figure. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const OF_FONTS = /[\uf000-\uf0ff]/g;

/** Letters of a run as they are seen. */
export function seen(text: string, font: string): string {
  return text
    .replace(UNSEEN, "")
    .replace(/\u2011/g, "-")
    .replace(OF_FONTS, (letter) => signOf(letter.charCodeAt(0), font));
}

const [DIGITS, RAISED] = ["0123456789+-()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ"].map((letters) => [...letters]);

/** "72,5" with a raised 1 is no 72,51. A raised text with other letters stays as it is. */
export function raised(text: string): string {
  const letters = [...text].map((letter) => RAISED?.[DIGITS?.indexOf(letter) ?? -1]);
  return letters.includes(undefined) ? text : letters.join("");
}
