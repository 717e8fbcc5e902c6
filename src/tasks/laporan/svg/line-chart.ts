import { figureText } from "../chart/axis";
import { lineLook } from "../chart/looks";
import type { Side } from "../chart/point-figures";
import type { ReportChart } from "../chart/report-chart";
import { figureSides, SMALL } from "../chart/scene";
import type { Box, Drawn } from "./box";
import { el } from "./element";
import { plotFrame, type Plot, acuanLine } from "./plot";
import { lineStyle, marker } from "./shapes";
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
  const figures = figureSides(chart).flatMap((sides, label) =>
    sides.map((side, index) => drawFigure(chart, lines[index]?.[label] ?? null, side)),
  );
  return { svg: [plot.svg, acuanLine(chart, plot), ...drawn, ...figures].join(""), height: plot.height };
}

function pointsOf(values: readonly (number | null)[], { xOf, yOf }: Plot): Points {
  return values.map((value, index) => (value === null ? null : { x: xOf(index), y: yOf(value), value }));
}

function drawSeries(points: Points, index: number): string {
  const look = lineLook(index);
  const d = points
    .map((point, at) => {
      if (point === null) return "";
      const isStart = (points[at - 1] ?? null) === null;
      return `${isStart ? "M" : "L"}${Math.round(point.x * 10) / 10} ${Math.round(point.y * 10) / 10}`;
    })
    .join("");
  const dots = points.map((point) => (point === null ? "" : marker(look, point.x, point.y)));
  return [el("path", { d, fill: "none", ...lineStyle(look) }), ...dots].join("");
}

function drawFigure(chart: ReportChart, point: Point | null, side: Side | null): string {
  if (point === null || side === null) return "";
  const { x, y, value } = point;
  const place = { x, y: side === "above" ? y - SMALL - 7 : y + 7, size: SMALL };
  return textBlock([figureText(chart, value)], { ...place, anchor: "middle", rim: true });
}
