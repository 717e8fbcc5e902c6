import { cycled } from "../../../domain/items";
import type { ChartSeries } from "./report-chart";

/** Of bars and shares, from dark to light by turns, so that neighbours stay apart without colour. */
export const FILL_COLORS = ["#145774", "#a9cbdd", "#5b7f2b", "#f0d9a8", "#7d2e46"] as const;

/** Of a line: dark enough for paper, and told apart by its points and its dashes. */
export const LINES = [
  { color: "#145774", marker: "circle", dash: "solid" },
  { color: "#7d2e46", marker: "square", dash: "dash" },
  { color: "#4c6b22", marker: "triangle", dash: "shortDot" },
  { color: "#7a5200", marker: "diamond", dash: "dashDot" },
] as const;

export type LineLook = (typeof LINES)[number];

export function lineLook(index: number): LineLook {
  return cycled(LINES, index);
}

/** The line of what is aimed at: red on screen, dashed on paper. */
export const ACUAN = { color: "#a4262c", width: 1.5 } as const;

/** The fill of failing figures among those of a chart. */
const GAGAL = 4;

/** Fills of low classes, from the lowest up; of the others from the best down. */
const [RENDAH, LAIN] = [
  [GAGAL, 3, 5],
  [0, 1, 2],
];

/** Which fill each part of a disc has: no low class looks like a good one, however many of either there are. */
export function shareLooks(count: number, rendah: readonly boolean[] = []): number[] {
  const places = Array.from({ length: count }, (_, index) => index);
  const low = places.filter((index) => rendah[index]).reverse();
  const others = places.filter((index) => !rendah[index]);
  return places.map((index) =>
    rendah[index]
      ? cycled(RENDAH, low.indexOf(index))
      : low.length === 0
        ? index
        : cycled(LAIN, others.indexOf(index)),
  );
}

/** Which fill a series has: failing figures theirs, wherever they stand. */
export function lookOf({ gagal = false }: Pick<ChartSeries, "gagal">, index: number): number {
  return gagal ? GAGAL : index;
}
