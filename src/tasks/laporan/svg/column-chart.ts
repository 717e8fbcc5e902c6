import type { ReportChart } from "../report-chart";
import { figureText } from "./axis";
import { SMALL, type Box, type Drawn } from "./box";
import { el } from "./element";
import { fillOf, lookOf } from "./fills";
import { plotFrame, type Plot, acuanLine } from "./plot";
import { breakMark } from "./shapes";
import { lebarTeks } from "../layout/letters";
import { textBlock, wrap } from "./text";

const MAX_LINES = 5;
/** Share of a slot that its bars fill. */
const FILLED = 0.72;
const WIDEST_BAR = 56;
/** About what the marks of the axis take on the left. */
const MARKS = 60;

/** Whether names fit under upright bars and figures above them; else the bars lie. */
export function fitsUpright(chart: ReportChart, width: number): boolean {
  const { labels, series } = chart;
  const slot = (width - MARKS) / Math.max(1, labels.length);
  const figures = series.flatMap(({ values }) => values).filter((value) => value !== null);
  const widest = Math.max(0, ...figures.map((value) => lebarTeks(figureText(chart, value), SMALL)));
  const names = labels.map((label) => wrap(label, slot - 8, SMALL));
  const isWhole = (lines: readonly string[]) =>
    lines.length <= MAX_LINES && !lines.some((line) => line.endsWith("-"));
  return widest + 4 <= barWidth(slot, besideEach(chart)) && names.every(isWhole);
}

/** How many bars stand beside each other for a label. */
export function besideEach({ satuTempat = false, series }: ReportChart): number {
  return satuTempat ? 1 : series.length;
}

function barWidth(slot: number, series: number): number {
  return Math.min(WIDEST_BAR, (slot * FILLED) / Math.max(1, series));
}

interface Bar {
  readonly shape: string;
  readonly figure: string;
}

/** Upright bars, one group for each label, with the reference as a dashed line behind the figures. */
export function columnChart(chart: ReportChart, box: Box): Drawn {
  const plot = plotFrame(chart, box);
  const beside = besideEach(chart);
  const width = barWidth(plot.slot, beside);
  const bars = chart.series.flatMap((series, which) =>
    series.values.flatMap((value, label) => {
      const place = chart.satuTempat ? 0 : which;
      const x = plot.xOf(label) + (place - beside / 2) * width;
      const fill = fillOf(chart.name, lookOf(series, which));
      return value === null
        ? []
        : [bar(plot, [value, figureText(chart, value)], { x, width: width - 2 }, fill)];
    }),
  );
  const shapes = bars.map(({ shape }) => shape);
  const figures = bars.map(({ figure }) => figure);
  return { svg: [plot.svg, ...shapes, acuanLine(chart, plot), ...figures].join(""), height: plot.height };
}

function bar(
  { axis, yOf }: Plot,
  [value, words]: readonly [number, string],
  across: Pick<Box, "x" | "width">,
  fill: string,
): Bar {
  const [zero, end] = [yOf(0), yOf(value)];
  const y = Math.min(zero, end);
  const { x, width } = across;
  const shape = el("rect", { x, y, width, height: Math.abs(zero - end), fill });
  return {
    shape: value > axis.max ? shape + breakMark(x, y, "up", width) : shape,
    figure: textBlock([words], {
      ...{ x: x + width / 2, y: value < 0 ? end + 3 : end - SMALL - 3, size: SMALL },
      ...{ anchor: "middle", rim: true },
    }),
  };
}
