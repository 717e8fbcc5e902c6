import { escapeXml } from "../layout/xml";
import { el } from "./element";

const LINE_HEIGHT = 1.25;

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
