import { cycled } from "../../../domain/items";
import { el } from "./element";

/** Shapes of markers that tell lines apart without colour, centred on a point. */
const MARKERS: readonly ((x: number, y: number) => string)[] = [
  (x, y) => `M${x - 4} ${y}A4 4 0 1 0 ${x + 4} ${y}A4 4 0 1 0 ${x - 4} ${y}Z`,
  (x, y) => `M${x - 4} ${y - 4}H${x + 4}V${y + 4}H${x - 4}Z`,
  (x, y) => `M${x} ${y - 5}L${x + 5} ${y + 4}H${x - 5}Z`,
  (x, y) => `M${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}L${x - 5} ${y}Z`,
];
const DASHES = [undefined, "7 3", "2 3", "9 3 2 3"] as const;

export function marker(index: number, x: number, y: number, color: string): string {
  const at = (value: number) => Math.round(value * 100) / 100;
  const path = cycled(MARKERS, index)(at(x), at(y));
  return el("path", { d: path, fill: color, stroke: "#ffffff", "stroke-width": 1 });
}

export function dash(index: number): string | undefined {
  return DASHES[index % DASHES.length];
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
