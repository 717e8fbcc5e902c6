import { itemAt } from "../items";
import type { ChartSeries } from "../model/chart";
import { c, solidFill } from "./chart-text";
import { EMU } from "./drawing";
import type { XmlElement } from "../../ooxml/xml";
import { element } from "../../ooxml/xml";

/** Colours for series that name none: office theme; every bar is drawn, also where a program has no default. */
const SERIES_COLOURS = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

function colourOf(series: ChartSeries, index: number): string {
  return series.fill ?? itemAt(SERIES_COLOURS, index % SERIES_COLOURS.length);
}

export function fillShape(series: ChartSeries, index: number): XmlElement {
  const { line } = series;
  const border =
    line.color || line.weight !== null ? [lineNode(line, line.color ?? colourOf(series, index))] : [];
  return element("c:spPr", {}, [solidFill(colourOf(series, index)), ...border]);
}

const DASHES: Readonly<Record<string, string>> = {
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDot",
  RoundDot: "sysDot",
};

export function lineShape(series: ChartSeries, index: number): XmlElement {
  return element("c:spPr", {}, [lineNode(series.line, series.line.color ?? colourOf(series, index))]);
}

function lineNode(line: ChartSeries["line"], color: string): XmlElement {
  const dash = DASHES[line.style ?? ""];
  return element("a:ln", { w: Math.round((line.weight ?? 2.25) * EMU) }, [
    line.style === "None" ? element("a:noFill") : solidFill(color),
    ...(dash ? [element("a:prstDash", { val: dash })] : []),
  ]);
}

export function markerNode(type: string, series: ChartSeries, index: number): XmlElement {
  const style = series.markerStyle ?? (type === "LineMarkers" ? "Circle" : "None");
  const symbol = style === "Automatic" ? "auto" : style.toLowerCase();
  return element("c:marker", {}, [
    c("symbol", symbol),
    ...(symbol === "none" ? [] : [c("size", series.markerSize ?? 6), markerShape(series, index)]),
  ]);
}

function markerShape(series: ChartSeries, index: number): XmlElement {
  const { markerFill, markerOutline, line } = series;
  return element("c:spPr", {}, [
    solidFill(markerFill ?? line.color ?? colourOf(series, index)),
    ...(markerOutline === null ? [] : [element("a:ln", {}, [solidFill(markerOutline)])]),
  ]);
}

/** Bars of a series that have a colour of their own. */
export function points(series: ChartSeries): XmlElement[] {
  return [...series.pointFills]
    .sort(([a], [b]) => a - b)
    .map(([position, color]) => pointNode(position, color, [c("invertIfNegative", false)]));
}

/** Every slice of a pie with its colour: not every program chooses one by itself. */
export function slices(series: ChartSeries, count: number): XmlElement[] {
  return Array.from({ length: count }, (_, position) => {
    const color = series.pointFills.get(position) ?? itemAt(SERIES_COLOURS, position % SERIES_COLOURS.length);
    return pointNode(position, color, []);
  });
}

function pointNode(position: number, color: string, before: readonly XmlElement[]): XmlElement {
  const shape = element("c:spPr", {}, [solidFill(color)]);
  return element("c:dPt", {}, [c("idx", position), ...before, c("bubble3D", false), shape]);
}
