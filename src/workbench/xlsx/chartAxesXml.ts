import type { Chart, ChartAxis } from "../model/chart";
import { c, textProperties, titleNode } from "./chartText";
import type { XmlElement } from "./xml";
import { element } from "./xml";

export const CATEGORY_AXIS = 111_111_111;
export const VALUE_AXIS = 222_222_222;

/** The category axis and the value axis of a chart. */
export function axesNodes({ categoryAxis, valueAxis, type }: Chart): XmlElement[] {
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
    ...(axis.majorGridlines ? [element("c:majorGridlines")] : []),
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
