import type { ChartSeries, PieChartSeries } from "docx/charts";
import { formatSeperlunya } from "../../../domain/format";
import { cycled, firstOf, itemAt, sumOf } from "../../../domain/items";
import type { ReportChart } from "../report-chart";
import { figureText, valueAxis, valueText, type Axis } from "../svg/axis";
import { sidesOf } from "../svg/point-figures";
import { xmlText } from "../layout/xml";
import { hex } from "./measures";

/** From dark to light by turns, so that neighbours stay apart without colour. */
const COLORS = ["#145774", "#A9CBDD", "#5B7F2B", "#F0D9A8", "#7D2E46", "#BDBDBD"].map(hex);
const LINE_COLORS = ["#145774", "#7D2E46", "#4C6B22", "#7A5200"].map(hex);
const MARKERS = ["circle", "square", "triangle", "diamond"] as const;
const DASHES = ["solid", "dash", "shortDot", "dashDot"] as const;
const ACUAN_COLOR = hex("#A4262C");
/** Bars of failing figures; `chart-patterns` lays lines on everything of this colour. */
export const GAGAL_COLOR = hex("#7D2E47");
const PAPER = "FFFFFF";
/** Where a bar that goes beyond the axis is broken, in parts of the axis: its top stands above a gap. */
const GAP = { upper: 0.92, lower: 0.87 };

export function bars(chart: ReportChart): ChartSeries[] {
  return [...chart.series.map((series, index) => figures(chart, series, index)), ...breaks(chart)];
}

/**
 * A bar that ends beyond the axis is drawn to its end, over it a gap in the colour of the paper, and over that its
 * body: the chart keeps the whole figure, and shows that the bar is broken off.
 */
export function breaks(chart: ReportChart): ChartSeries[] {
  const { max } = scaleOf(chart);
  const { series, labels, satuTempat = false } = chart;
  const isBeyond = (label: number): boolean => series.some(({ values }) => (values[label] ?? 0) > max);
  if (!satuTempat || !labels.some((_, label) => isBeyond(label))) return [];
  const to = (part: number) => labels.map((_, label) => (isBeyond(label) ? max * part : null));
  const helper = { pointLabels: labels.map(() => false as const) };
  return [
    { ...helper, name: "(sela)", values: to(GAP.upper), color: PAPER },
    { ...helper, name: "(badan)", values: to(GAP.lower), color: firstOf(COLORS) },
  ];
}

function figures(
  chart: ReportChart,
  { nama, values, gagal = false }: ReportChart["series"][number],
  index: number,
): ChartSeries {
  return {
    name: xmlText(nama),
    values,
    color: gagal ? GAGAL_COLOR : cycled(COLORS, index),
    pointLabels: values.map((value) =>
      value === null ? false : { text: figureText(chart, value), position: "outsideEnd" as const },
    ),
  };
}

export function lines(chart: ReportChart): ChartSeries[] {
  const { labels, series } = chart;
  const axis = scaleOf(chart);
  const sides = labels.map((_, year) =>
    sidesOf(
      series.map(({ values }) => values[year] ?? null),
      axis,
    ),
  );
  return series.map(({ nama, values }, index) => {
    const color = cycled(LINE_COLORS, index);
    return {
      name: xmlText(nama),
      values,
      color,
      line: { color, width: 2, dash: cycled(DASHES, index) },
      markers: { shape: cycled(MARKERS, index), size: 7 },
      pointLabels: values.map((value, year) => {
        const position = sides[year]?.[index] ?? null;
        return value === null || position === null ? false : { text: figureText(chart, value), position };
      }),
    };
  });
}

export function acuanLine({ acuan, labels }: ReportChart): ChartSeries[] {
  if (acuan === null) return [];
  return [
    {
      name: `Acuan ${valueText(acuan)}%`,
      values: labels.map(() => acuan),
      type: "line",
      color: ACUAN_COLOR,
      line: { color: ACUAN_COLOR, width: 1.5, dash: "dash" },
      markers: false,
    },
  ];
}

export function shares({ labels, series }: ReportChart): PieChartSeries {
  const values = labels.map((_, index) => Math.max(0, series[0]?.values[index] ?? 0));
  const total = sumOf(values);
  return {
    name: xmlText(series[0]?.nama ?? ""),
    values,
    colors: labels.map((_, index) => cycled(COLORS, index)),
    pointLabels: labels.map((label, index) => {
      const value = itemAt(values, index);
      if (value === 0) return false;
      const share = formatSeperlunya((value / total) * 100, 1);
      return { text: `${xmlText(label)}: ${formatSeperlunya(value)} (${share}%)`, position: "outsideEnd" };
    }),
  };
}

export function scaleOf({ series, acuan }: ReportChart): Axis {
  return valueAxis(
    series.flatMap((one) => one.values).filter((value) => value !== null),
    acuan,
  );
}
