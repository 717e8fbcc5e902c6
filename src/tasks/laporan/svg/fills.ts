import { cycled } from "../../../domain/items";
import type { ChartSeries } from "../report-chart";
import { el } from "./element";

/** Looks that stay apart without colour: how dark, and which pattern lies on it. */
interface Fill {
  readonly color: string;
  /** Lines or dots on it, in a tile of 6 pixels; null for a plain fill. */
  readonly pattern: string | null;
}

const LIGHT = "#ffffff";
const FILLS: readonly Fill[] = [
  { color: "#145774", pattern: null },
  { color: "#a9cbdd", pattern: el("path", { d: "M0 6L6 0", stroke: "#145774", "stroke-width": 1 }) },
  { color: "#5b7f2b", pattern: el("circle", { cx: 3, cy: 3, r: 1.2, fill: LIGHT }) },
  {
    color: "#f0d9a8",
    pattern: el("path", { d: "M0 0L6 6M0 6L6 0", stroke: "#7a5200", "stroke-width": 0.8 }),
  },
  { color: "#7d2e46", pattern: el("path", { d: "M0 3H6", stroke: LIGHT, "stroke-width": 1.4 }) },
  { color: "#e4e4e4", pattern: el("path", { d: "M3 0V6", stroke: "#616161", "stroke-width": 1 }) },
];

/** Dark enough for a line on paper. */
const LINE_COLORS = ["#145774", "#7d2e46", "#4c6b22", "#7a5200"] as const;

export function lineColor(index: number): string {
  return cycled(LINE_COLORS, index);
}

/** The look of failing figures among those of a chart. */
const GAGAL = 4;

/** Which look a series has: failing figures theirs, wherever they stand. */
export function lookOf({ gagal = false }: Pick<ChartSeries, "gagal">, index: number): number {
  return gagal ? GAGAL : index;
}

/** Reference to the fill of a series; `definitions` must stand in the same picture. */
export function fillOf(name: string, index: number): string {
  const { color, pattern } = cycled(FILLS, index);
  return pattern === null ? color : `url(#${patternId(name, index)})`;
}

export function definitions(name: string, looks: readonly number[]): string {
  const patterns = FILLS.flatMap(({ color, pattern }, index) =>
    pattern === null || !looks.some((look) => look % FILLS.length === index)
      ? []
      : [
          el(
            "pattern",
            { id: patternId(name, index), width: 6, height: 6, patternUnits: "userSpaceOnUse" },
            el("rect", { width: 6, height: 6, fill: color }),
            pattern,
          ),
        ],
  );
  return patterns.length === 0 ? "" : el("defs", {}, ...patterns);
}

function patternId(name: string, index: number): string {
  return `${name.replace(/[^A-Za-z0-9]+/g, "-")}-corak-${index % FILLS.length}`;
}
