import type { Chart, ChartFont, ChartText, DataLabels } from "../model/chart";
import type { XmlElement } from "../../ooxml/xml";
import { element } from "../../ooxml/xml";

/** An element of the chart namespace that only carries a value. */
export const c = (name: string, val: string | number | boolean): XmlElement => element(`c:${name}`, { val });

export function titleNode(title: ChartText, turned = false): XmlElement {
  const paragraph = element("a:p", {}, [
    element("a:pPr", {}, [fontNode("a:defRPr", title.font)]),
    element("a:r", {}, [fontNode("a:rPr", title.font), element("a:t", {}, [title.text])]),
  ]);
  const rich = element("c:rich", {}, [
    element("a:bodyPr", turned ? { rot: -5_400_000, vert: "horz" } : {}),
    element("a:lstStyle"),
    paragraph,
  ]);
  return element("c:title", {}, [element("c:tx", {}, [rich]), c("overlay", false)]);
}

function fontNode(name: string, font: ChartFont): XmlElement {
  const attributes = {
    sz: font.size === null ? null : Math.round(font.size * 100),
    b: font.bold,
    i: font.italic,
  };
  return element(name, attributes, [
    ...(font.color ? [solidFill(font.color)] : []),
    ...(font.name ? [element("a:latin", { typeface: font.name })] : []),
  ]);
}

export function textProperties(font: ChartFont): XmlElement[] {
  if (Object.values(font).every((value) => value === null)) return [];
  const paragraph = element("a:p", {}, [
    element("a:pPr", {}, [fontNode("a:defRPr", font)]),
    element("a:endParaRPr", { lang: "id-ID" }),
  ]);
  return [element("c:txPr", {}, [element("a:bodyPr"), element("a:lstStyle"), paragraph])];
}

export function solidFill(color: string): XmlElement {
  return element("a:solidFill", {}, [element("a:srgbClr", { val: color.replace("#", "") })]);
}

const LEGEND_PLACES: Readonly<Record<string, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

export function legendNode({ legend }: Chart): XmlElement {
  return element("c:legend", {}, [
    c("legendPos", LEGEND_PLACES[legend.position] ?? "b"),
    c("overlay", false),
    ...textProperties(legend.font),
  ]);
}

const LABEL_PLACES: Readonly<Record<string, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};

/** Where labels may stand, by type of chart; anywhere else Excel takes the file for damaged. */
const PLACES_OF_TYPE: readonly (readonly [RegExp, string])[] = [
  [/Stacked/, "ctr inEnd inBase"],
  [/^(Column|Bar)/, "ctr inEnd inBase outEnd"],
  [/^Line/, "ctr l r t b"],
  [/^Pie/, "ctr inEnd outEnd bestFit"],
];

export function labelsNode(labels: DataLabels, type: string): XmlElement {
  const format = labels.numberFormat;
  const allowed = PLACES_OF_TYPE.find(([pattern]) => pattern.test(type))?.[1].split(" ") ?? [];
  const place = allowed.find((one) => one === LABEL_PLACES[labels.position ?? ""]);
  return element("c:dLbls", {}, [
    ...(format ? [element("c:numFmt", { formatCode: format, sourceLinked: false })] : []),
    ...textProperties(labels.font),
    ...(place ? [c("dLblPos", place)] : []),
    c("showLegendKey", false),
    c("showVal", labels.showValue),
    c("showCatName", labels.showCategoryName),
    c("showSerName", labels.showSeriesName),
    c("showPercent", labels.showPercentage),
    c("showBubbleSize", false),
  ]);
}

export function hasLabels(labels: DataLabels): boolean {
  return labels.showValue || labels.showPercentage || labels.showCategoryName || labels.showSeriesName;
}
