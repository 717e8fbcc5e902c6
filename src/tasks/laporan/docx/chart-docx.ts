import { ChartRun, type ChartRunOptions } from "docx/charts";
import { FONT } from "../layout/look";
import { xmlText } from "../layout/xml";
import { axisOf } from "../chart/axis";
import { panelsOf, type ReportChart } from "../chart/report-chart";
import { besideEach, describe, isLying } from "../chart/scene";
import { pixels } from "./measures";
import { shares, acuanLine, bars, breaks, lines } from "./chart-series";

/** Points: the most a chart takes of the page. */
const WIDEST = 560;
const HEIGHT = 170;
/** Of small charts, and between them. */
const SMALL_HEIGHT = 104;
const BETWEEN = 6;
/** A disc says little: it takes less. */
const DISC = 130;
const ROW = 22;
const BAR = 12;
const LEGEND = 40;
/** A line of the legend below the lines of a trend. */
const ENTRY = 16;

/**
 * A chart that Word draws itself from figures it keeps, so that an office can change its look and its data. Its
 * labels are our own texts: Word would write figures in the style of the machine. Rows of charts, of which most have one.
 */
export function docxChart(chart: ReportChart, textWidth: number): ChartRun[][] {
  const width = Math.min(textWidth, WIDEST);
  if (chart.terpisah !== true)
    return [[new ChartRun({ ...optionsOf(chart, pixels(width)), altText: altText(chart) })]];
  const across = acrossOf(chart);
  const panels = panelsOf(chart).map((panel) => smallChart(panel, (width - BETWEEN) / across - BETWEEN));
  return Array.from({ length: Math.ceil(panels.length / across) }, (_, row) =>
    panels.slice(row * across, (row + 1) * across),
  );
}

/** One of several that stand beside each other, under its name; the axis is left to its figures. */
function smallChart(panel: ReportChart, points: number): ChartRun {
  const title = { text: xmlText(panel.judul), font: { size: 8, bold: true } };
  const width = pixels(points);
  return new ChartRun({
    ...optionsOf(panel, width),
    ...{ title, legend: false, altText: altText(panel) },
    transformation: { width, height: pixels(SMALL_HEIGHT) },
  });
}

/** How many small charts stand beside each other: two and two, else three to a row. */
function acrossOf({ series }: ReportChart): number {
  return [2, 4].includes(series.length) ? 2 : 3;
}

/** Points that it takes of the page's height. */
export function chartHeight(chart: ReportChart, textWidth: number): number {
  if (chart.terpisah === true)
    return Math.ceil(chart.series.length / acrossOf(chart)) * (SMALL_HEIGHT + BETWEEN);
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
  const valueAxis = marksOf(chart);
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
      if (isLying(chart, width)) return { ...common, ...lyingBars(chart, width) };
      return {
        ...common,
        type: "column",
        series: [...bars(chart), ...acuanLine(chart)],
        ...placing(chart),
        // Names are wrapped: set aslant they would take the room of the bars.
        categoryAxis: { labelRotation: 0 },
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
    valueAxis: { ...marksOf(chart), visible: false, gridlines: false },
    gapWidth: 60,
    transformation: { width, height: pixels(Math.max(HEIGHT, height)) },
  };
}

function marksOf(chart: ReportChart): { minimum: number; maximum: number; interval: number } {
  const { min, max, ticks } = axisOf(chart);
  return { minimum: min, maximum: max, interval: (ticks[1] ?? max) - (ticks[0] ?? min) };
}

/** Series in one place cover each other, and what breaks a bar off has no entry of its own in the legend. */
function placing(chart: ReportChart) {
  if (chart.satuTempat !== true) return {};
  // A chart in which no bar is broken off has no helpers, and their entries cannot be hidden.
  const hiddenEntries = breaks(chart).map(({ name }) => name);
  return { overlap: 100, ...(hiddenEntries.length > 0 ? { legend: { hiddenEntries } } : {}) };
}
