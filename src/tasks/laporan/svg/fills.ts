import { cycled } from "../../../domain/items";
import { FILL_COLORS } from "../chart/looks";
import { el } from "./element";

/** Colours stay apart without colour: how dark, and which pattern lies on it. */
interface Fill {
  readonly color: string;
  /** Lines or dots on it, in a tile of 6 pixels; null for a plain fill. */
  readonly pattern: string | null;
}

const LIGHT = "#ffffff";
const PATTERNS = [
  null,
  el("path", { d: "M0 6L6 0", stroke: "#145774", "stroke-width": 1 }),
  el("circle", { cx: 3, cy: 3, r: 1.2, fill: LIGHT }),
  el("path", { d: "M0 0L6 6M0 6L6 0", stroke: "#7a5200", "stroke-width": 0.8 }),
  el("path", { d: "M0 3H6", stroke: LIGHT, "stroke-width": 1.4 }),
] as const;
const FILLS: readonly Fill[] = [
  ...FILL_COLORS.map((color, index) => ({ color, pattern: PATTERNS[index] ?? null })),
  { color: "#e4e4e4", pattern: el("path", { d: "M3 0V6", stroke: "#616161", "stroke-width": 1 }) },
];

/** Reference to a fill; `definitions` must stand in the same picture. */
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
