import { cycled } from "../domain/items";
import { INDONESIA, type ChartPlan } from "../plan/sheet-plan";
import { rangeAt } from "./areas";

const SIZE = { title: 11, text: 8 } as const;
/** Bars thicker than the gaps between them. */
const GAP = 60;

/** Queues a chart over figures of its own sheet. */
export function queueChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const chart = sheet.charts.add(typeOf(plan), rangeAt(sheet, plan.data), "Columns");
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

/** Columns where a line lies across them to measure by; else bars, beside which long names have room. */
function typeOf({ kind, colors }: ChartPlan): Excel.ChartType {
  if (kind === "garis") return "LineMarkers" as Excel.ChartType;
  if (kind === "lingkaran") return "Pie" as Excel.ChartType;
  return (colors.includes(REFERENCE) ? "ColumnClustered" : "BarClustered") as Excel.ChartType;
}

/** Shares of a whole: every slice says its own, since colours alone do not on paper. */
function queueSlices(chart: Excel.Chart, { colors }: ChartPlan): void {
  const series = chart.series.getItemAt(0);
  colors.forEach((color, index) => series.points.getItemAt(index).format.fill.setSolidColor(color));
  series.hasDataLabels = true;
  series.dataLabels.showValue = false;
  series.dataLabels.showPercentage = true;
  series.dataLabels.position = "OutsideEnd";
  series.dataLabels.format.font.size = SIZE.text;
  chart.legend.visible = true;
}

/** Series, and behind them the line that they are measured by where there is one. */
function queueSeries(
  chart: Excel.Chart,
  { kind, colors, data, overlap, outlined = [], axisMax, axisMin = 0, breaks = false }: ChartPlan,
): void {
  const count = data.columns - 1;
  const isBar = kind === "batang" && !colors.includes(REFERENCE);
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.format.font.size = SIZE.text;
  valueAxis.format.font.size = SIZE.text;
  valueAxis.numberFormat = `${INDONESIA}#,##0%`;
  valueAxis.minimum = axisMin;
  if (axisMax !== undefined) valueAxis.maximum = axisMax;
  if (isBar) categoryAxis.reversePlotOrder = true;
  colors.slice(0, count).forEach((color, index) => {
    const series = chart.series.getItemAt(index);
    if (breaks && index === count - 1) return void queueBreaks(series, data.rows - 1);
    const isReference = count > 1 && color === REFERENCE;
    if (isReference) queueReference(series, color);
    else queueFigures(series, kind, color, index);
    if (outlined.includes(index)) queueOutline(series, color);
    if (overlap && !isReference) series.overlap = 100;
  });
  chart.legend.visible = count > 1;
}

/** The colour by which a plan marks the last series as a line to measure by. */
const REFERENCE = "#C00000";

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
