import { newChart, newSeries } from "../model/chart";
import type { ChartSeries } from "../model/chart";
import type { Sheet } from "../model/sheet";
import { boxOf, chartFrames, placementOf } from "./drawing";
import type { Parts } from "./parts";
import type { XmlElement } from "../../ooxml/xml";
import { child, elements, textOf } from "../../ooxml/xml";

/** Elements of the plot area -> types of Office.js, for grouping "clustered" or "standard". */
const TYPES: Readonly<Record<string, string>> = {
  areaChart: "Area",
  doughnutChart: "Doughnut",
  lineChart: "Line",
  pieChart: "Pie",
};

/** Lists the charts of a sheet: enough to find, show and delete them. Their parts stay as they are. */
export function readCharts(sheet: Sheet, parts: Parts, sheetPath: string): void {
  const drawing = parts.relationships(sheetPath).find(({ type }) => type === "drawing")?.target;
  if (!drawing || !parts.has(drawing)) return;
  const relationships = parts.relationships(drawing);
  for (const { anchor, name, relation } of chartFrames(parts.xml(drawing))) {
    const path = relationships.find(({ id }) => id === relation)?.target;
    const space = path !== undefined && parts.has(path) ? parts.xml(path) : undefined;
    const root = child(space, "chart");
    const plot = child(root, "plotArea");
    const chart = newChart(sheet.workbook.newId(), name, typeOf(plot), true);
    Object.assign(chart, boxOf(sheet, anchor));
    chart.placement = placementOf(anchor);
    chart.title.text = textOf(child(child(root, "title"), "tx"));
    chart.title.visible = child(root, "title") !== undefined;
    chart.legend.visible = child(root, "legend") !== undefined;
    chart.series = elements(plot).flatMap((group) => elements(group, "ser").map(readSeries));
    sheet.charts.push(chart);
  }
}

function typeOf(plot: XmlElement | undefined): string {
  const group = elements(plot).find((node) => node.name.endsWith("Chart"));
  const kind = group?.name.replace(/^.*:/, "") ?? "";
  if (kind !== "barChart") return TYPES[kind] ?? "Invalid";
  const direction = child(group, "barDir")?.attributes.val === "bar" ? "Bar" : "Column";
  const grouping = child(group, "grouping")?.attributes.val ?? "clustered";
  return direction + ({ stacked: "Stacked", percentStacked: "Stacked100" }[grouping] ?? "Clustered");
}

function readSeries(node: XmlElement): ChartSeries {
  const name = child(node, "tx");
  const series = newSeries(textOf(child(name, "v")) || textOf(elementBelow(name, "v")));
  series.values = textOf(elementBelow(child(node, "val"), "f")) || null;
  series.categories = textOf(elementBelow(child(node, "cat"), "f")) || null;
  return series;
}

function elementBelow(node: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const inner of elements(node)) {
    const found = child(node, name) ?? elementBelow(inner, name);
    if (found) return found;
  }
  return undefined;
}
