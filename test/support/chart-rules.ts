import { splitSheet } from "../../src/workbench/model/address";
import type { Package } from "./ooxml";
import { all, attribute, misplaced, twice } from "./xml-rules";

const END = ["extLst"];
const GROUP_END = [
  "dLbls",
  "gapWidth",
  "overlap",
  "serLines",
  "dropLines",
  "hiLowLines",
  "upDownBars",
  "marker",
  "smooth",
  "firstSliceAng",
  "holeSize",
  "axId",
  ...END,
];
const AXIS = [
  "axId",
  "scaling",
  "delete",
  "axPos",
  "majorGridlines",
  "minorGridlines",
  "title",
  "numFmt",
  "majorTickMark",
  "minorTickMark",
  "tickLblPos",
  "spPr",
  "txPr",
  "crossAx",
  "crosses",
  "crossesAt",
  "auto",
  "lblAlgn",
  "lblOffset",
  "noMultiLvlLbl",
  "crossBetween",
  "majorUnit",
  "minorUnit",
  "dispUnits",
  ...END,
];

/** Order of the children of the elements of a chart (ECMA-376 part 1, 21.2). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  chartSpace: [
    "date1904",
    "lang",
    "roundedCorners",
    "AlternateContent",
    "style",
    "clrMapOvr",
    "pivotSource",
    "protection",
    "chart",
    "spPr",
    "txPr",
    "externalData",
    "printSettings",
    "userShapes",
    ...END,
  ],
  chart: [
    "title",
    "autoTitleDeleted",
    "pivotFmts",
    "view3D",
    "floor",
    "sideWall",
    "backWall",
    "plotArea",
    "legend",
    "plotVisOnly",
    "dispBlanksAs",
    ...END,
  ],
  title: ["tx", "layout", "overlay", "spPr", "txPr", ...END],
  legend: ["legendPos", "legendEntry", "layout", "overlay", "spPr", "txPr", ...END],
  barChart: ["barDir", "grouping", "varyColors", "ser", ...GROUP_END],
  lineChart: ["grouping", "varyColors", "ser", ...GROUP_END],
  areaChart: ["grouping", "varyColors", "ser", ...GROUP_END],
  pieChart: ["varyColors", "ser", ...GROUP_END],
  doughnutChart: ["varyColors", "ser", ...GROUP_END],
  ser: [
    "idx",
    "order",
    "tx",
    "spPr",
    "invertIfNegative",
    "marker",
    "pictureOptions",
    "explosion",
    "dPt",
    "dLbls",
    "trendline",
    "errBars",
    "cat",
    "val",
    "shape",
    "smooth",
    ...END,
  ],
  dLbls: [
    "dLbl",
    "delete",
    "numFmt",
    "spPr",
    "txPr",
    "dLblPos",
    "showLegendKey",
    "showVal",
    "showCatName",
    "showSerName",
    "showPercent",
    "showBubbleSize",
    "separator",
    "showLeaderLines",
    "leaderLines",
    ...END,
  ],
  catAx: AXIS,
  valAx: AXIS,
};

/** What Excel would refuse in a chart: order, axes that are not there, sheets that are not there. */
export function chartFaults(file: Package, name: string, book: Package = file): string[] {
  const document = file.xml(name);
  const axes = ["catAx", "valAx", "dateAx", "serAx"].flatMap((kind) => all(document, kind));
  const ids = axes.map((axis) => attribute(axis.named("axId")[0], "val"));
  const used = all(document, "axId").map((node) => attribute(node, "val"));
  const sheets = all(book.xml("xl/workbook.xml"), "sheet").map((sheet) => attribute(sheet, "name"));
  const lost = all(document, "f").flatMap((node) => {
    const { sheet } = splitSheet(node.textContent);
    return sheet !== null && sheets.includes(sheet) ? [] : [`${node.textContent} is nowhere`];
  });
  return [
    ...Object.entries(ORDER).flatMap(([element, order]) =>
      all(document, element)
        .filter((node) => /chart$/.test(node.namespaceURI ?? ""))
        .flatMap((node) => misplaced(node, order)),
    ),
    ...used.filter((id) => !ids.includes(id)).map((id) => `there is no axis ${id}`),
    ...twice(ids).map((id) => `two axes have id ${id}`),
    ...twice(all(document, "ser").map((node) => attribute(node.named("order")[0], "val"))).map(
      (order) => `two series have order ${order}`,
    ),
    ...lost,
  ].map((fault) => `${name}: ${fault}`);
}
