import type { LineLook } from "../chart/looks";
import { el } from "./element";

/** Shapes of markers that tell lines apart without colour, centred on a point. */
const MARKERS: Readonly<Record<LineLook["marker"], (x: number, y: number) => string>> = {
  circle: (x, y) => `M${x - 4} ${y}A4 4 0 1 0 ${x + 4} ${y}A4 4 0 1 0 ${x - 4} ${y}Z`,
  square: (x, y) => `M${x - 4} ${y - 4}H${x + 4}V${y + 4}H${x - 4}Z`,
  triangle: (x, y) => `M${x} ${y - 5}L${x + 5} ${y + 4}H${x - 5}Z`,
  diamond: (x, y) => `M${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}L${x - 5} ${y}Z`,
};
const DASHES = { solid: undefined, dash: "7 3", shortDot: "2 3", dashDot: "9 3 2 3" } as const;

export function marker(look: LineLook, x: number, y: number): string {
  const at = (value: number) => Math.round(value * 100) / 100;
  const d = MARKERS[look.marker](at(x), at(y));
  return el("path", { d, fill: look.color, stroke: "#ffffff", "stroke-width": 1 });
}

export function lineStyle({ color, dash }: LineLook) {
  return { stroke: color, "stroke-width": 2, "stroke-dasharray": DASHES[dash] } as const;
}

/** Two slanted white strokes across a bar that does not show its whole value. */
export function breakMark(x: number, y: number, direction: "up" | "right", breadth: number): string {
  const reach = breadth + 4;
  const slant = (offset: number) =>
    direction === "up"
      ? `M${x - 2} ${y + offset + 4}L${x - 2 + reach} ${y + offset - 4}`
      : `M${x - offset - 4} ${y - 2 + reach}L${x - offset + 4} ${y - 2}`;
  return el("path", { d: `${slant(8)}${slant(13)}`, stroke: "#ffffff", "stroke-width": 2.5, fill: "none" });
}
