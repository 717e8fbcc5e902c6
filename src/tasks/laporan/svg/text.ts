import { lebarTeks } from "../layout/letters";
import { escapeXml } from "../layout/xml";
import { el } from "./element";

const LINE_HEIGHT = 1.25;

/** Lines of at most `width` pixels, broken at blanks, within a word only where it alone is too long. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const fits = (line: string) => lebarTeks(line, size, bold) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((whole) => cut(whole, fits))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      if (line !== "") lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}

function cut(word: string, fits: (piece: string) => boolean): string[] {
  if (fits(word) || word.length < 2) return [word];
  let end = word.length - 1;
  while (end > 1 && !fits(`${word.slice(0, end)}-`)) end -= 1;
  return [`${word.slice(0, end)}-`, ...cut(word.slice(end), fits)];
}

interface TextPlace {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly size: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly bold?: boolean;
  readonly fill?: string;
  /** A white rim, for figures that stand on lines. */
  readonly rim?: boolean;
}

const INK = "#242424";
const RIM = { stroke: "#ffffff", "stroke-width": 3, "paint-order": "stroke", "stroke-linejoin": "round" };

/** Lines of text below each other. */
export function textBlock(lines: readonly string[], place: TextPlace): string {
  const { x, y, size, anchor = "start", bold = false, fill = INK, rim = false } = place;
  return el(
    "text",
    {
      ...{ x, y: y + size * 0.85, fill, "font-size": size, "text-anchor": anchor },
      "font-weight": bold ? "bold" : undefined,
      ...(rim ? RIM : {}),
    },
    ...lines.map((line, index) =>
      index === 0
        ? escapeXml(line)
        : el("tspan", { x, dy: Math.round(size * LINE_HEIGHT * 100) / 100 }, escapeXml(line)),
    ),
  );
}

export function blockHeight(lines: readonly string[], size: number): number {
  return lines.length * size * LINE_HEIGHT;
}
