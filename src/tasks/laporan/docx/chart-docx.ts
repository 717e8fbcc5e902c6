import { ChartRun, type ChartRunOptions, type ChartSeries, type PieChartSeries } from "docx/charts";
import { formatSeperlunya } from "../../../domain/format";
import { cycled, firstOf, itemAt, sumOf } from "../../../domain/items";
import { FONT } from "../layout/look";
import { xmlText } from "../layout/xml";
import type { ReportChart } from "../report-chart";
import { valueAxis, valueText, type Axis } from "../svg/axis";
import { besideEach, fitsUpright } from "../svg/column-chart";
import { describe } from "../svg/chart-svg";
import { sidesOf } from "../svg/point-figures";
import { hex, pixels } from "./measures";

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

/** Points: the most a chart takes of the page. */
const WIDEST = 560;
const HEIGHT = 170;
/** A disc says little: it takes less. */
const DISC = 130;
const ROW = 22;
const BAR = 12;
const LEGEND = 40;
/** A line of the legend below the lines of a trend. */
const ENTRY = 16;

/**
 * A chart that Word draws itself from figures it keeps, so that an office can change its look and its data. Its
 * labels are our own texts: Word would write figures in the style of the machine.
 */
export function docxChart(chart: ReportChart, textWidth: number): ChartRun {
  const width = Math.min(textWidth, WIDEST);
  return new ChartRun({ ...optionsOf(chart, pixels(width)), altText: altText(chart) });
}

/** Points that it takes of the page's height. */
export function chartHeight(chart: ReportChart, textWidth: number): number {
  const { transformation } = optionsOf(chart, pixels(Math.min(textWidth, WIDEST)));
  return ((transformation?.height ?? pixels(HEIGHT)) * 72) / 96;
}

function altText(chart: ReportChart): { name: string; title: string; description: string } {
  return { name: xmlText(chart.name), title: xmlText(chart.judul), description: xmlText(describe(chart)) };
}

function optionsOf(chart: ReportChart, width: number): ChartRunOptions {
  const common = {
    categories: chart.labels.map(xmlText),
    font: { name: FONT, color: "242424" },
    transformation: { width, height: pixels(HEIGHT) },
    chartArea: { border: "none" },
  } as const;
  const valueAxis = axisOf(chart);
  switch (chart.kind) {
    case "garis":
      return {
        ...{ ...common, type: "line", series: lines(chart), valueAxis },
        transformation: { width, height: pixels(HEIGHT + chart.series.length * ENTRY) },
      };
    case "lingkaran":
      return {
        ...{ ...common, type: "pie", legend: false, series: [shares(chart)] },
        transformation: { width, height: pixels(DISC) },
      };
    case "batang":
      if (!fitsUpright(chart, width)) return { ...common, ...lyingBars(chart, width) };
      return {
        ...common,
        type: "column",
        series: [...bars(chart), ...acuanLine(chart)],
        ...placing(chart),
        valueAxis,
        gapWidth: chart.labels.length > 3 ? 80 : 200,
      };
  }
}

/** Names beside lying bars, the first on top, as high as they need; Word draws no line across these. */
function lyingBars(chart: ReportChart, width: number) {
  const height = chart.labels.length * Math.max(ROW, besideEach(chart) * BAR) + LEGEND;
  return {
    type: "bar" as const,
    series: bars(chart),
    ...placing(chart),
    categoryAxis: { reverseOrder: true },
    valueAxis: { ...axisOf(chart), visible: false, gridlines: false },
    gapWidth: 60,
    transformation: { width, height: pixels(Math.max(HEIGHT, height)) },
  };
}

function scaleOf({ series, acuan }: ReportChart): Axis {
  return valueAxis(
    series.flatMap((one) => one.values).filter((value) => value !== null),
    acuan,
  );
}

function axisOf(chart: ReportChart): { minimum: number; maximum: number; interval: number } {
  const { min, max, ticks } = scaleOf(chart);
  return { minimum: min, maximum: max, interval: (ticks[1] ?? max) - (ticks[0] ?? min) };
}

/** Series in one place cover each other, and what breaks a bar off has no entry of its own in the legend. */
function placing(chart: ReportChart) {
  if (chart.satuTempat !== true) return {};
  // A chart in which no bar is broken off has no helpers, and their entries cannot be hidden.
  const hiddenEntries = breaks(chart).map(({ name }) => name);
  return { overlap: 100, ...(hiddenEntries.length > 0 ? { legend: { hiddenEntries } } : {}) };
}

function bars(chart: ReportChart): ChartSeries[] {
  return [...chart.series.map(figures), ...breaks(chart)];
}

/**
 * A bar that ends beyond the axis is drawn to its end, over it a gap in the colour of the paper, and over that its
 * body: the chart keeps the whole figure, and shows that the bar is broken off.
 */
function breaks(chart: ReportChart): ChartSeries[] {
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

function figures({ nama, values, gagal = false }: ReportChart["series"][number], index: number): ChartSeries {
  return {
    name: xmlText(nama),
    values,
    color: gagal ? GAGAL_COLOR : cycled(COLORS, index),
    pointLabels: values.map((value) =>
      value === null ? false : { text: valueText(value), position: "outsideEnd" as const },
    ),
  };
}

function lines(chart: ReportChart): ChartSeries[] {
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
        return value === null || position === null ? false : { text: valueText(value), position };
      }),
    };
  });
}

function acuanLine({ acuan, labels }: ReportChart): ChartSeries[] {
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

function shares({ labels, series }: ReportChart): PieChartSeries {
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
