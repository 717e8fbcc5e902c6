import type { ChartSeries, PieChartSeries } from "docx/charts";
import { cycled, firstOf } from "../../../domain/items";
import { axisOf, figureText } from "../chart/axis";
import { ACUAN, FILL_COLORS, lineLook } from "../chart/looks";
import type { ReportChart } from "../chart/report-chart";
import { acuanNama, brokenOff, figureSides, sharesOf } from "../chart/scene";
import { xmlText } from "../layout/xml";
import { hex } from "./measures";

/** The last without the pattern that a picture lays on it. */
const COLORS = [...FILL_COLORS, "#bdbdbd"].map(hex);
/** Bars of failing figures; `chart-patterns` lays lines on everything of this colour. */
export const GAGAL_COLOR = hex("#7d2e47");
const PAPER = "FFFFFF";
/** Where a bar that goes beyond the axis is broken, in parts of the axis: its top stands above a gap. */
const GAP = { upper: 0.92, lower: 0.87 };

type PointLabels = NonNullable<ChartSeries["pointLabels"]>;

export function bars(chart: ReportChart): ChartSeries[] {
  const figures = chart.series.map(({ nama, values, gagal = false }, index): ChartSeries => ({
    name: xmlText(nama),
    values,
    color: gagal ? GAGAL_COLOR : cycled(COLORS, index),
    pointLabels: figureLabels(chart, values, () => "outsideEnd"),
  }));
  return [...figures, ...breaks(chart)];
}

/**
 * A bar that ends beyond the axis is drawn to its end, over it a gap in the colour of the paper, and over that its
 * body: the chart keeps the whole figure, and shows that the bar is broken off.
 */
export function breaks(chart: ReportChart): ChartSeries[] {
  const { labels, satuTempat = false } = chart;
  const broken = brokenOff(chart);
  if (!satuTempat || !broken.includes(true)) return [];
  const { max } = axisOf(chart);
  const to = (part: number) => broken.map((isBroken) => (isBroken ? max * part : null));
  const helper = { pointLabels: labels.map(() => false as const) };
  return [
    { ...helper, name: "(sela)", values: to(GAP.upper), color: PAPER },
    { ...helper, name: "(badan)", values: to(GAP.lower), color: firstOf(COLORS) },
  ];
}

export function lines(chart: ReportChart): ChartSeries[] {
  const sides = figureSides(chart);
  return chart.series.map(({ nama, values }, index) => {
    const { color: own, marker, dash } = lineLook(index);
    const color = hex(own);
    return {
      name: xmlText(nama),
      values,
      color,
      line: { color, width: 2, dash },
      markers: { shape: marker, size: 7 },
      pointLabels: figureLabels(chart, values, (label) => sides[label]?.[index] ?? null),
    };
  });
}

/** Our own texts at the points; false where there is no figure, or no room for it. */
function figureLabels(
  chart: ReportChart,
  values: readonly (number | null)[],
  sideOf: (label: number) => "outsideEnd" | "above" | "below" | null,
): PointLabels {
  return values.map((value, label) => {
    const position = sideOf(label);
    return value === null || position === null ? false : { text: figureText(chart, value), position };
  });
}

export function acuanLine({ acuan, labels }: ReportChart): ChartSeries[] {
  if (acuan === null) return [];
  const color = hex(ACUAN.color);
  return [
    {
      name: acuanNama(acuan),
      values: labels.map(() => acuan),
      type: "line",
      color,
      line: { color, width: ACUAN.width, dash: "dash" },
      markers: false,
    },
  ];
}

export function shares(chart: ReportChart): PieChartSeries {
  const parts = sharesOf(chart);
  return {
    name: xmlText(chart.series[0]?.nama ?? ""),
    values: parts.map(({ value }) => value),
    colors: parts.map(({ look }) => cycled(COLORS, look)),
    pointLabels: parts.map(({ value, words }) =>
      value === 0 ? false : { text: xmlText(words), position: "outsideEnd" },
    ),
  };
}
