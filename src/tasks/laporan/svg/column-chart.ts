import { figureText } from "../chart/axis";
import type { ReportChart } from "../chart/report-chart";
import { barsOf, barWidth, besideEach, SMALL } from "../chart/scene";
import type { Box, Drawn } from "./box";
import { el } from "./element";
import { fillOf } from "./fills";
import { plotFrame, type Plot, acuanLine } from "./plot";
import { breakMark } from "./shapes";
import { textBlock } from "./text";

/** Upright bars, one group for each label, with the reference as a dashed line behind the figures. */
export function columnChart(chart: ReportChart, box: Box): Drawn {
  const plot = plotFrame(chart, box);
  const beside = besideEach(chart);
  const width = barWidth(chart, plot.slot);
  const bars = chart.labels.flatMap((_, label) =>
    barsOf(chart, label).flatMap(({ value, look }, place) => {
      if (value === null) return [];
      const across = { x: plot.xOf(label) + (place - beside / 2) * width, width: width - 2 };
      const words = figureText(chart, value);
      return [
        {
          shape: drawBar(plot, value, across, fillOf(chart.name, look)),
          figure: drawFigure(plot, value, across, words),
        },
      ];
    }),
  );
  const shapes = bars.map(({ shape }) => shape);
  const figures = bars.map(({ figure }) => figure);
  return { svg: [plot.svg, ...shapes, acuanLine(chart, plot), ...figures].join(""), height: plot.height };
}

type Across = Pick<Box, "x" | "width">;

function drawBar({ axis, yOf }: Plot, value: number, { x, width }: Across, fill: string): string {
  const [zero, end] = [yOf(0), yOf(value)];
  const y = Math.min(zero, end);
  const shape = el("rect", { x, y, width, height: Math.abs(zero - end), fill });
  return value > axis.max ? shape + breakMark(x, y, "up", width) : shape;
}

function drawFigure({ yOf }: Plot, value: number, { x, width }: Across, words: string): string {
  const y = yOf(value) + (value < 0 ? 3 : -SMALL - 3);
  return textBlock([words], { x: x + width / 2, y, size: SMALL, anchor: "middle", rim: true });
}
