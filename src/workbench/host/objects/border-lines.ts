import { firstOf } from "../../items";
import type { Line } from "../../model/style";

/** Word of the file -> style and weight of Office.js. */
const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
};
/** Styles of a line in Office.js; "None" takes it away. */
export const LINE_STYLES = ["None", ...new Set(Object.values(LINES).map(([style]) => style))];
export const LINE_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
export const PLAIN_LINE: Line = { style: "thin", color: "#000000" };

/** Style and weight of a line; a word that no Excel writes counts as a thin one. */
export function wordsOf(line: Line): readonly [style: string, weight: string] {
  return LINES[line.style] ?? ["Continuous", "Thin"];
}

/** The file's word for a style and weight; the style counts where there is no such weight. */
export function lineWord(style: string, weight: string): string {
  const lines = Object.entries(LINES).filter(([, [own]]) => own === style);
  const [word] = lines.find(([, [, own]]) => own === weight) ?? firstOf(lines);
  return word;
}
