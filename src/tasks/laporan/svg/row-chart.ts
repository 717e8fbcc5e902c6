import { axisOf, figureText, type Axis } from "../chart/axis";
import type { ReportChart } from "../chart/report-chart";
import { barsOf, besideEach, NO_DATA, SMALL } from "../chart/scene";
import { lebarTeks, wrap } from "../layout/letters";
import { ACUAN_LINE, AXIS_COLOR, type Box, type Drawn } from "./box";
import { el } from "./element";
import { fillOf } from "./fills";
import { breakMark } from "./shapes";
import { blockHeight, textBlock } from "./text";

const BAR = 14;
const GAP = 10;

interface Field {
  readonly axis: Axis;
  readonly xOf: (value: number) => number;
}

/**
 * Lying bars, one group for each label with its name above it, so that long names stand whole; as high as
 * they need. The reference is a dashed line through each group.
 */
export function rowChart(chart: ReportChart, box: Box): Drawn {
  const field = fieldOf(chart, box);
  const parts: string[] = [];
  let y = box.y;
  for (const [index, label] of chart.labels.entries()) {
    const name = wrap(label, box.width, SMALL);
    parts.push(textBlock(name, { x: box.x, y, size: SMALL }));
    y += blockHeight(name, SMALL) + 2;
    parts.push(drawGroup(chart, index, y, field));
    y += besideEach(chart) * (BAR + 1) + GAP;
  }
  return { svg: parts.join(""), height: y - box.y };
}

function fieldOf(chart: ReportChart, box: Box): Field {
  const axis = axisOf(chart);
  const values = chart.series.flatMap((one) => one.values).filter((value) => value !== null);
  const room = Math.max(0, ...values.map((value) => lebarTeks(figureText(chart, value), SMALL))) + 8;
  const before = axis.min < 0 ? room : 0;
  const reach = box.width - room - before;
  const xOf = (value: number) =>
    box.x + before + ((Math.min(value, axis.max) - axis.min) / (axis.max - axis.min)) * reach;
  return { axis, xOf };
}

function drawGroup(chart: ReportChart, index: number, y: number, field: Field): string {
  const { name, acuan } = chart;
  const shown = barsOf(chart, index);
  const top = (which: number) => y + which * (BAR + 1);
  const shapes = shown.map(({ value, look }, which) =>
    value === null ? "" : bar(fillOf(name, look), value, top(which), field),
  );
  const upright = (at: number) => ({ x1: at, x2: at, y1: y - 1, y2: top(shown.length) });
  const { xOf } = field;
  return [
    ...shapes,
    el("line", { ...upright(xOf(0)), stroke: AXIS_COLOR, "stroke-width": 1 }),
    acuan === null ? "" : el("line", { ...upright(xOf(acuan)), ...ACUAN_LINE }),
    ...shown.map(({ value }, which) => figure(chart, value, top(which), field)),
  ].join("");
}

function bar(fill: string, value: number, y: number, { axis, xOf }: Field): string {
  const [zero, end] = [xOf(0), xOf(value)];
  const shape = el("rect", { x: Math.min(zero, end), y, width: Math.abs(end - zero), height: BAR, fill });
  return value > axis.max ? shape + breakMark(end, y, "right", BAR) : shape;
}

function figure(chart: ReportChart, value: number | null, y: number, { xOf }: Field): string {
  const end = xOf(value ?? 0);
  const place = { y: y + (BAR - SMALL) / 2, size: SMALL, rim: true };
  if (value === null) return textBlock([NO_DATA], { ...place, x: end + 4, fill: AXIS_COLOR });
  return textBlock([figureText(chart, value)], {
    ...place,
    x: value < 0 ? end - 4 : end + 4,
    anchor: value < 0 ? "end" : "start",
  });
}
