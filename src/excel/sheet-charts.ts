import { cycled } from "../domain/items";
import { INDONESIA, type ChartPlan } from "../plan/sheet-plan";
import { rangeAt } from "./areas";

const SIZE = { title: 11, text: 8 } as const;
/** Bars thicker than the gaps between them. */
const GAP = 60;

/** Queues a chart over figures of its own sheet. */
export function queueChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const chart = sheet.charts.add(TYPES[plan.kind], rangeAt(sheet, plan.data), "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.size = SIZE.title;
  chart.title.format.font.bold = true;
  const place = rangeAt(sheet, plan.place);
  chart.setPosition(place.getCell(0, 0), place.getLastCell());
  chart.legend.position = "Bottom";
  chart.legend.format.font.size = SIZE.text;
  if (plan.kind === "lingkaran") queueSlices(chart, plan);
  else queueSeries(chart, plan);
}

const TYPES = {
  kolom: "ColumnClustered",
  batang: "BarClustered",
  garis: "LineMarkers",
  lingkaran: "Pie",
} as const;

/** Shares of a whole: every slice says its own, since colours alone do not on paper. */
function queueSlices(chart: Excel.Chart, { parts }: ChartPlan): void {
  const series = chart.series.getItemAt(0);
  parts.forEach(({ color }, index) => series.points.getItemAt(index).format.fill.setSolidColor(color));
  series.hasDataLabels = true;
  series.dataLabels.showValue = false;
  series.dataLabels.showPercentage = true;
  series.dataLabels.position = "OutsideEnd";
  series.dataLabels.format.font.size = SIZE.text;
  chart.legend.visible = true;
}

/** Series, and behind them the line that they are measured by where there is one. */
function queueSeries(chart: Excel.Chart, plan: ChartPlan): void {
  const { kind, parts, data, overlap } = plan;
  queueAxes(chart, plan);
  parts.forEach((part, index) => {
    const series = chart.series.getItemAt(index);
    if (part.as === "putus") return void queueBreaks(series, data.rows - 1);
    if (part.as === "acuan") return void queueReference(series, part.color);
    queueFigures(series, kind, part.color, index);
    if (part.as === "gagal" && kind !== "garis") queueOutline(series, part.color);
    if (overlap) series.overlap = 100;
  });
  chart.legend.visible = parts.length > 1;
}

function queueAxes(chart: Excel.Chart, { kind, isShare, axisMin, axisMax }: ChartPlan): void {
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.format.font.size = SIZE.text;
  valueAxis.format.font.size = SIZE.text;
  valueAxis.numberFormat = `${INDONESIA}#,##0${isShare ? "%" : ""}`;
  valueAxis.minimum = axisMin;
  if (axisMax !== null) valueAxis.maximum = axisMax;
  if (kind === "batang") categoryAxis.reversePlotOrder = true;
}

function queueReference(series: Excel.ChartSeries, color: string): void {
  series.chartType = "Line";
  series.format.line.color = color;
  series.format.line.lineStyle = "Dash";
  series.format.line.weight = 1.5;
  series.markerStyle = "None";
}

const BREAK = { fill: "#FFFFFF", outline: "#404040", widest: 40, across: 360 } as const;

/** A pale dash across each bar that goes beyond the axis: it is seen to be broken off. */
function queueBreaks(series: Excel.ChartSeries, bars: number): void {
  series.chartType = "LineMarkers";
  series.format.line.lineStyle = "None";
  series.markerStyle = "Dash";
  series.markerSize = Math.max(8, Math.min(BREAK.widest, Math.round(BREAK.across / bars)));
  series.markerBackgroundColor = BREAK.fill;
  series.markerForegroundColor = BREAK.outline;
}

/** Charts of Office.js know no patterns: a dashed outline around a pale bar tells it from the full ones in grey too. */
const PALE = "#FBE5D6";

function queueOutline(series: Excel.ChartSeries, color: string): void {
  series.format.fill.setSolidColor(PALE);
  series.format.line.color = color;
  series.format.line.lineStyle = "Dash";
  series.format.line.weight = 1.75;
}

const MARKERS = ["Circle", "Square", "Triangle", "Diamond", "X"] as const;

function queueFigures(
  series: Excel.ChartSeries,
  kind: ChartPlan["kind"],
  color: string,
  index: number,
): void {
  if (kind === "garis") {
    series.format.line.color = color;
    series.format.line.weight = 2;
    series.markerStyle = cycled(MARKERS, index);
    series.markerSize = 7;
    return;
  }
  series.format.fill.setSolidColor(color);
  series.gapWidth = GAP;
  series.hasDataLabels = true;
  series.dataLabels.position = "OutsideEnd";
  series.dataLabels.numberFormat = `${INDONESIA}#,##0.00%`;
  series.dataLabels.format.font.size = SIZE.text;
}
