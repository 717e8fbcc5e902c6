import type { Chart, ChartSeries } from "../model/chart";
import type { Workbook } from "../model/workbook";
import { CATEGORY_AXIS, VALUE_AXIS, axesNodes } from "./chart-axes-xml";
import { cachedNumbers, cachedTexts, countCells } from "./chart-data";
import { fillShape, lineShape, markerNode, points, slices } from "./chart-shapes-xml";
import { c, hasLabels, labelsNode, legendNode, titleNode } from "./chart-text";
import type { XmlElement } from "../../ooxml/xml";
import { element } from "../../ooxml/xml";

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** The chart part of a chart. */
export function chartDocument(workbook: Workbook, chart: Chart): XmlElement {
  const plot = new PlotArea(workbook, chart);
  const parts = [
    ...(chart.title.visible && chart.title.text ? [titleNode(chart.title)] : []),
    c("autoTitleDeleted", !(chart.title.visible && chart.title.text)),
    plot.node(),
    ...(chart.legend.visible ? [legendNode(chart)] : []),
    c("plotVisOnly", true),
    c("dispBlanksAs", "gap"),
  ];
  return element("c:chartSpace", NAMESPACES, [c("roundedCorners", false), element("c:chart", {}, parts)]);
}

class PlotArea {
  constructor(
    private readonly workbook: Workbook,
    private readonly chart: Chart,
  ) {}

  node(): XmlElement {
    const groups = new Map<string, { series: ChartSeries; index: number }[]>();
    this.chart.series.forEach((series, index) => {
      const type = series.type ?? this.chart.type;
      groups.set(type, [...(groups.get(type) ?? []), { series, index }]);
    });
    const round = /^(Pie|Doughnut)/.test(this.chart.type);
    return element("c:plotArea", {}, [
      element("c:layout"),
      ...[...groups].map(([type, series]) => this.group(type, series)),
      ...(round ? [] : axesNodes(this.chart)),
    ]);
  }

  private group(type: string, series: readonly { series: ChartSeries; index: number }[]): XmlElement {
    const nodes = series.map((one) => this.series(type, one.series, one.index));
    const axes = [c("axId", CATEGORY_AXIS), c("axId", VALUE_AXIS)];
    const stacked = type.endsWith("Stacked100")
      ? "percentStacked"
      : type.endsWith("Stacked")
        ? "stacked"
        : null;
    if (isBar(type)) {
      return element("c:barChart", {}, [
        c("barDir", type.startsWith("Bar") ? "bar" : "col"),
        c("grouping", stacked ?? "clustered"),
        c("varyColors", false),
        ...nodes,
        c("gapWidth", series[0]?.series.gapWidth ?? 80),
        ...overlapOf(stacked !== null, series),
        ...axes,
      ]);
    }
    if (type.startsWith("Line")) {
      const marker = type === "LineMarkers" ? [c("marker", true)] : [];
      return element("c:lineChart", {}, [
        c("grouping", "standard"),
        c("varyColors", false),
        ...nodes,
        ...marker,
        ...axes,
      ]);
    }
    if (type.startsWith("Area")) {
      return element("c:areaChart", {}, [
        c("grouping", stacked ?? "standard"),
        c("varyColors", false),
        ...nodes,
        ...axes,
      ]);
    }
    const hole = type === "Doughnut" ? [c("holeSize", 50)] : [];
    const name = type === "Doughnut" ? "c:doughnutChart" : "c:pieChart";
    return element(name, {}, [c("varyColors", true), ...nodes, c("firstSliceAng", 0), ...hole]);
  }

  private series(type: string, series: ChartSeries, index: number): XmlElement {
    const line = type.startsWith("Line");
    const round = /^(Pie|Doughnut)/.test(type);
    const labels = series.dataLabels ?? this.chart.dataLabels;
    return element("c:ser", {}, [
      c("idx", index),
      c("order", index),
      element("c:tx", {}, [element("c:v", {}, [series.name])]),
      ...(round ? [] : [line ? lineShape(series, index) : fillShape(series, index)]),
      ...(line ? [markerNode(type, series, index)] : []),
      ...(isBar(type) ? [c("invertIfNegative", false)] : []),
      ...(round
        ? slices(series, countCells(this.workbook, series.values))
        : isBar(type)
          ? points(series)
          : []),
      ...(hasLabels(labels) ? [labelsNode(labels, type)] : []),
      ...cachedTexts(this.workbook, series.categories),
      ...cachedNumbers(this.workbook, series.values),
      ...(line ? [c("smooth", false)] : []),
    ]);
  }
}

function isBar(type: string): boolean {
  return /^(Column|Bar)/.test(type);
}

/** Stacked bars stand upon each other; of others the first series that says so speaks for its group. */
function overlapOf(isStacked: boolean, group: readonly { series: ChartSeries }[]): XmlElement[] {
  const overlap = isStacked
    ? 100
    : (group.find(({ series }) => series.overlap !== null)?.series.overlap ?? null);
  return overlap === null ? [] : [c("overlap", overlap)];
}
