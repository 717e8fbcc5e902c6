import type { Chart, ChartAxis } from "../model/chart";
import { c, solidFill, textProperties, titleNode } from "./chart-text";
import type { XmlElement } from "../../ooxml/xml";
import { element } from "../../ooxml/xml";

export const CATEGORY_AXIS = 111_111_111;
export const VALUE_AXIS = 222_222_222;

/** The category axis and the value axis of a chart. */
export function axesNodes({ categoryAxis, valueAxis: given, type }: Chart): XmlElement[] {
  const percent = type.endsWith("Stacked100") && given.numberFormat === null;
  const valueAxis = percent ? { ...given, numberFormat: "0%" } : given;
  const lying = type.startsWith("Bar");
  return [
    element("c:catAx", {}, [
      ...axisStart(CATEGORY_AXIS, categoryAxis, lying ? "l" : "b", lying),
      ...axisEnd(categoryAxis, VALUE_AXIS),
      c("auto", true),
      c("lblOffset", 100),
    ]),
    element("c:valAx", {}, [
      ...axisStart(VALUE_AXIS, valueAxis, lying ? "b" : "l", !lying),
      ...axisEnd(valueAxis, CATEGORY_AXIS),
      c("crossBetween", "between"),
      ...(valueAxis.majorUnit === null ? [] : [c("majorUnit", valueAxis.majorUnit)]),
    ]),
  ];
}

function gridlines(): XmlElement {
  const line = element("a:ln", { w: 9525 }, [solidFill("D9D9D9")]);
  return element("c:majorGridlines", {}, [element("c:spPr", {}, [line])]);
}

function axisStart(id: number, axis: ChartAxis, place: string, turned: boolean): XmlElement[] {
  const scaling = element("c:scaling", {}, [
    c("orientation", axis.reversed ? "maxMin" : "minMax"),
    ...(axis.maximum === null ? [] : [c("max", axis.maximum)]),
    ...(axis.minimum === null ? [] : [c("min", axis.minimum)]),
  ]);
  return [
    c("axId", id),
    scaling,
    c("delete", !axis.visible),
    c("axPos", place),
    ...(axis.majorGridlines ? [gridlines()] : []),
    ...(axis.title.visible && axis.title.text ? [titleNode(axis.title, turned)] : []),
    element("c:numFmt", {
      formatCode: axis.numberFormat ?? "General",
      sourceLinked: axis.numberFormat === null,
    }),
  ];
}

function axisEnd(axis: ChartAxis, crossed: number): XmlElement[] {
  return [
    c("majorTickMark", "out"),
    c("minorTickMark", "none"),
    c("tickLblPos", "nextTo"),
    ...textProperties(axis.font),
    c("crossAx", crossed),
    c("crosses", "autoZero"),
  ];
}
