import type { ChartAxis } from "../../model/chart";
import type { Kind, Property } from "../thing";
import { thing } from "../thing";
import type { Json } from "../wire";
import type { ChartOnSheet, ChartPart } from "./chart-shapes";
import { changeChart, chartTextKind, field, fontFormat } from "./chart-shapes";
import { flagValue, numberValue, textValue } from "./looks";

export const chartAxesKind: Kind<ChartOnSheet> = {
  name: "ChartAxes",
  parts: {
    CategoryAxis: (target) => thing(axisKind, { ...target, part: target.chart.categoryAxis }),
    ValueAxis: (target) => thing(axisKind, { ...target, part: target.chart.valueAxis }),
  },
};

const axisFormatKind = fontFormat("ChartAxisFormat");
const chartAxisTitleKind = chartTextKind("ChartAxisTitle");

const axisKind: Kind<ChartPart<ChartAxis>> = {
  name: "ChartAxis",
  properties: {
    Visible: field("visible", flagValue),
    Minimum: bound("minimum"),
    Maximum: bound("maximum"),
    MajorUnit: bound("majorUnit"),
    NumberFormat: field("numberFormat", textValue),
    ReversePlotOrder: field("reversed", flagValue),
  },
  parts: {
    Title: (target) => thing(chartAxisTitleKind, { ...target, part: target.part.title }),
    MajorGridlines: (target) => thing(gridlinesKind, target),
    Format: (target) => thing(axisFormatKind, target),
  },
};

/** A number, or "" where Excel chooses. */
function bound(key: "minimum" | "maximum" | "majorUnit"): Property<ChartPart<ChartAxis>> {
  return {
    get: ({ part }): Json => part[key] ?? "",
    set: (target, value) =>
      changeChart(target, () => (target.part[key] = value === "" ? null : numberValue(value))),
  };
}

const gridlinesKind: Kind<ChartPart<ChartAxis>> = {
  name: "ChartGridlines",
  properties: { Visible: field("majorGridlines", flagValue) },
};
