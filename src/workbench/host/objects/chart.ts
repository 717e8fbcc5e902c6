import { setChartData } from "../../model/charts";
import { columnsWidth, rowsHeight } from "../../model/positions";
import { invalidArgument } from "../host-error";
import type { Kind, Property } from "../thing";
import { thing } from "../thing";
import type { Arguments } from "../arguments";
import { chartAxesKind } from "./chart-axes";
import { chartSeriesCollectionKind } from "./chart-series";
import type { ChartOnSheet, ChartPart } from "./chart-shapes";
import { changeChart, chartTextKind, dataLabelsKind, field, fontFormat } from "./chart-shapes";
import { chartType } from "./chart-type";
import { worksheet } from "./links";
import { choiceValue, flagValue, numberValue, textValue } from "./looks";
import { placeArgument } from "./place";

export const chartKind: Kind<ChartOnSheet> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: own("name", textValue),
    ChartType: own("type", (value) => chartType(textValue(value))),
    Left: own("left", numberValue),
    Top: own("top", numberValue),
    Width: own("width", numberValue),
    Height: own("height", numberValue),
  },
  parts: {
    Title: (target) => thing(titleKind, { ...target, part: target.chart.title }),
    Legend: (target) => thing(legendKind, { ...target, part: target.chart.legend }),
    DataLabels: (target) => thing(dataLabelsKind, { ...target, part: target.chart.dataLabels }),
    Series: (target) => thing(chartSeriesCollectionKind, target),
    Axes: (target) => thing(chartAxesKind, target),
    Worksheet: ({ sheet }) => worksheet(sheet),
  },
  methods: {
    Delete: ({ sheet, chart }) => {
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      sheet.touch("charts", { kind: "layout" });
    },
    SetData: (target, args) => {
      const source = placeArgument(args, 0, target.sheet);
      const by = args.oneOf(1, ["Auto", "Columns", "Rows"] as const, "Auto");
      changeChart(target, () => setChartData(target.chart, source.sheet, source.area, by));
    },
    SetPosition: setPosition,
  },
};

function own<K extends "name" | "type" | "left" | "top" | "width" | "height">(
  key: K,
  read: (value: Parameters<typeof textValue>[0]) => ChartOnSheet["chart"][K],
): Property<ChartOnSheet> {
  return {
    get: ({ chart }) => chart[key],
    set: (target, value) => changeChart(target, () => (target.chart[key] = read(value))),
  };
}

/** Lays the chart over the cells from one to another. */
function setPosition(target: ChartOnSheet, args: Arguments): void {
  const { sheet, chart } = target;
  const from = placeArgument(args, 0, sheet);
  const to = args.raw(1) === null && !args.thing(1) ? null : placeArgument(args, 1, sheet);
  if (from.sheet !== sheet || (to && to.sheet !== sheet)) throw invalidArgument();
  changeChart(target, () => {
    chart.left = columnsWidth(sheet, 0, from.area.column);
    chart.top = rowsHeight(sheet, 0, from.area.row);
    const last = (to ?? from).area;
    if (!to && last.rows * last.columns === 1) return;
    chart.width = columnsWidth(sheet, from.area.column, last.column + last.columns - from.area.column);
    chart.height = rowsHeight(sheet, from.area.row, last.row + last.rows - from.area.row);
  });
}

const legendFormatKind = fontFormat("ChartLegendFormat");

const titleKind = chartTextKind("ChartTitle");

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

const legendKind: Kind<ChartPart<ChartOnSheet["chart"]["legend"]>> = {
  name: "ChartLegend",
  properties: {
    Visible: field("visible", flagValue),
    Position: field("position", (value) => choiceValue(value, LEGEND_POSITIONS)),
  },
  parts: { Format: (target) => thing(legendFormatKind, target) },
};
