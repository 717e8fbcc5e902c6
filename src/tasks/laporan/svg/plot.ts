import { axisOf, valueText, type Axis } from "../chart/axis";
import type { ReportChart } from "../chart/report-chart";
import { SMALL } from "../chart/scene";
import { ACUAN_LINE, AXIS_COLOR, GRID_COLOR, type Box } from "./box";
import { el } from "./element";
import { lebarTeks, wrap } from "../layout/letters";
import { blockHeight, textBlock } from "./text";

/** The field of a chart with upright values: its lines, marks and names, and where a value stands. */
export interface Plot {
  readonly svg: string;
  readonly axis: Axis;
  readonly left: number;
  readonly right: number;
  /** Width that one label has. */
  readonly slot: number;
  /** Whole height that was used, from the top of the box. */
  readonly height: number;
  /** Middle of a label's slot. */
  readonly xOf: (label: number) => number;
  readonly yOf: (value: number) => number;
}

/** Room for the figure above the highest bar. */
const HEADROOM = 18;
const LOWEST_FIELD = 90;
const GAP = 6;

export function plotFrame(chart: ReportChart, box: Box): Plot {
  const { labels } = chart;
  const axis = axisOf(chart);
  const left = box.x + Math.max(...axis.ticks.map((tick) => lebarTeks(valueText(tick), SMALL))) + 8;
  const right = box.x + box.width;
  const slot = (right - left) / Math.max(1, labels.length);
  const names = labels.map((label) => wrap(label, slot - GAP, SMALL));
  const below = Math.max(0, ...names.map((lines) => blockHeight(lines, SMALL))) + GAP;
  const field = Math.max(LOWEST_FIELD, box.height - HEADROOM - below);
  const bottom = box.y + HEADROOM + field;
  const yOf = (value: number) =>
    bottom - ((Math.min(value, axis.max) - axis.min) / (axis.max - axis.min)) * field;
  const xOf = (label: number) => left + slot * (label + 0.5);
  const marks = axis.ticks.map((tick) => mark(tick, yOf(tick), left, right));
  const words = names.map((lines, index) =>
    textBlock(lines, { x: xOf(index), y: bottom + GAP, size: SMALL, anchor: "middle" }),
  );
  const svg = [...marks, ...words].join("");
  return { svg, axis, left, right, slot, height: HEADROOM + field + below, xOf, yOf };
}

function mark(tick: number, y: number, left: number, right: number): string {
  const stroke = tick === 0 ? AXIS_COLOR : GRID_COLOR;
  const words = { x: left - 6, y: y - SMALL / 2, size: SMALL, anchor: "end", fill: AXIS_COLOR } as const;
  return (
    el("line", { x1: left, x2: right, y1: y, y2: y, stroke, "stroke-width": 1 }) +
    textBlock([valueText(tick)], words)
  );
}

/** The line of what is aimed at, across the whole field; "" where the chart has none. */
export function acuanLine({ acuan }: ReportChart, { left, right, yOf }: Plot): string {
  if (acuan === null) return "";
  return el("line", { x1: left, x2: right, y1: yOf(acuan), y2: yOf(acuan), ...ACUAN_LINE });
}
