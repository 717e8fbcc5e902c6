import type { Chart } from "../../model/chart";
import { addChart } from "../../model/charts";
import type { Sheet } from "../../model/sheet";
import { itemNotFound } from "../host-error";
import type { Kind, Thing } from "../thing";
import { NULL_OBJECT, thing } from "../thing";
import { chartKind } from "./chart";
import { chartType } from "./chart-type";
import { guardAction } from "./guard";
import { placeArgument } from "./place";

export const chartsKind: Kind<Sheet> = {
  name: "ChartCollection",
  properties: { Count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => chartThing(sheet, chart)),
  item: (sheet, args) => find(sheet, args.text(0)) ?? notFound(),
  methods: {
    GetCount: (sheet) => sheet.charts.length,
    GetItem: (sheet, args) => find(sheet, args.text(0)) ?? notFound(),
    GetItemOrNullObject: (sheet, args) => find(sheet, args.text(0)) ?? NULL_OBJECT,
    GetItemAt: (sheet, args) => {
      const chart = sheet.charts[args.integer(0)];
      return chart ? chartThing(sheet, chart) : notFound();
    },
    Add: (sheet, args) => {
      guardAction(sheet, "objects");
      const type = chartType(args.text(0));
      const source = placeArgument(args, 1, sheet);
      const by = args.oneOf(2, ["Auto", "Columns", "Rows"] as const, "Auto");
      return chartThing(sheet, addChart(sheet, type, source.sheet, source.area, by));
    },
  },
};

function chartThing(sheet: Sheet, chart: Chart): Thing {
  return thing(chartKind, { sheet, chart });
}

function find(sheet: Sheet, key: string): Thing | null {
  const chart = sheet.charts.find((one) => one.id === key || one.name.toLowerCase() === key.toLowerCase());
  return chart ? chartThing(sheet, chart) : null;
}

function notFound(): never {
  throw itemNotFound();
}
