import type { ReportChart } from "../report-chart";
import { figureText, type Axis } from "./axis";
import { SMALL, type Box, type Drawn } from "./box";
import { el } from "./element";
import { lineColor } from "./fills";
import { plotFrame, type Plot, acuanLine } from "./plot";
import { sidesOf } from "./point-figures";
import { dash, marker } from "./shapes";
import { textBlock } from "./text";

interface Point {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

type Points = readonly (Point | null)[];

/** A line for each series over the years; a year without a figure leaves a gap. */
export function lineChart(chart: ReportChart, box: Box): Drawn {
  const plot = plotFrame(chart, box);
  const lines = chart.series.map(({ values }) => pointsOf(values, plot));
  const drawn = lines.map(drawSeries);
  const figures = chart.labels.map((_, index) => drawFigures(chart, lines, index, plot.axis));
  return { svg: [plot.svg, acuanLine(chart, plot), ...drawn, ...figures].join(""), height: plot.height };
}

function pointsOf(values: readonly (number | null)[], { xOf, yOf }: Plot): Points {
  return values.map((value, index) => (value === null ? null : { x: xOf(index), y: yOf(value), value }));
}

function drawSeries(points: Points, which: number): string {
  const color = lineColor(which);
  const d = points
    .map((point, index) => {
      if (point === null) return "";
      const isStart = (points[index - 1] ?? null) === null;
      return `${isStart ? "M" : "L"}${Math.round(point.x * 10) / 10} ${Math.round(point.y * 10) / 10}`;
    })
    .join("");
  const line = { d, fill: "none", stroke: color, "stroke-width": 2, "stroke-dasharray": dash(which) };
  const dots = points.map((point) => (point === null ? "" : marker(which, point.x, point.y, color)));
  return [el("path", line), ...dots].join("");
}

function drawFigures(chart: ReportChart, lines: readonly Points[], index: number, axis: Axis): string {
  const points = lines.map((line) => line[index] ?? null);
  const sides = sidesOf(
    points.map((point) => point?.value ?? null),
    axis,
  );
  return points
    .map((point, which) => {
      const side = sides[which] ?? null;
      if (point === null || side === null) return "";
      const { x, y, value } = point;
      const place = { x, y: side === "above" ? y - SMALL - 7 : y + 7, size: SMALL };
      return textBlock([figureText(chart, value)], { ...place, anchor: "middle", rim: true });
    })
    .join("");
}
