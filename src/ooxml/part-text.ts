import { strFromU8 } from "fflate";

/** How a part begins that is written in units of two bytes: the standard allows both beside UTF-8. */
const MARKS = [
  { first: 0xff, second: 0xfe, label: "utf-16le" },
  { first: 0xfe, second: 0xff, label: "utf-16be" },
];
const DECLARED = /^(<\?xml[^>]*\bencoding=["'])UTF-16(?:[LB]E)?/i;

/** The text of a part, without the mark before it. Parts are written in UTF-8, and the text says so. */
export function partText(bytes: Uint8Array): string {
  const wide = MARKS.find(({ first, second }) => bytes[0] === first && bytes[1] === second);
  if (wide) return new TextDecoder(wide.label).decode(bytes).replace(DECLARED, "$1UTF-8");
  const text = strFromU8(bytes);
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
