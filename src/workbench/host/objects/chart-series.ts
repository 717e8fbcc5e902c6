import type { ChartSeries } from "../../model/chart";
import { newSeries, noLabels } from "../../model/chart";
import { itemNotFound } from "../host-error";
import type { Kind, Thing } from "../thing";
import { thing } from "../thing";
import type { ChartOnSheet, ChartPart } from "./chart-shapes";
import { changeChart, chartFillKind, chartLineKind, dataLabelsKind, field } from "./chart-shapes";
import { chartType } from "./chart-type";
import { colourValue } from "./colours";
import { choiceValue, flagValue, numberValue, textValue } from "./looks";

type Series = ChartPart<ChartSeries>;

export const chartSeriesCollectionKind: Kind<ChartOnSheet> = {
  name: "ChartSeriesCollection",
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  items: (target) => target.chart.series.map((part) => thing(seriesKind, { ...target, part })),
  methods: {
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (target, args) => {
      const part = target.chart.series[args.integer(0)];
      if (!part) throw itemNotFound();
      return thing(seriesKind, { ...target, part });
    },
    Add: (target, args) => {
      const part = newSeries(args.optionalText(0) ?? `Series${target.chart.series.length + 1}`);
      changeChart(target, () =>
        target.chart.series.splice(args.integer(1, target.chart.series.length), 0, part),
      );
      return thing(seriesKind, { ...target, part });
    },
  },
};

const MARKERS = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

const seriesKind: Kind<Series> = {
  name: "ChartSeries",
  properties: {
    Name: field("name", textValue),
    ChartType: {
      get: ({ chart, part }) => part.type ?? chart.type,
      set: (target, value) => changeChart(target, () => (target.part.type = chartType(textValue(value)))),
    },
    HasDataLabels: {
      get: ({ chart, part }) => (part.dataLabels ?? chart.dataLabels).showValue,
      set: (target, value) =>
        changeChart(target, () => (target.part.dataLabels = { ...noLabels(), showValue: flagValue(value) })),
    },
    MarkerStyle: field("markerStyle", (value) => choiceValue(value, MARKERS)),
    MarkerSize: field("markerSize", numberValue),
    MarkerBackgroundColor: field("markerFill", colourValue),
    MarkerForegroundColor: field("markerOutline", colourValue),
    GapWidth: field("gapWidth", numberValue),
    Overlap: field("overlap", numberValue),
  },
  parts: {
    Format: (target) => thing(seriesFormatKind, target),
    DataLabels: (target) =>
      thing(dataLabelsKind, { ...target, part: (target.part.dataLabels ??= noLabels()) }),
    Points: (target) => thing(pointsKind, target),
  },
  methods: {
    Delete: (target) =>
      changeChart(target, () => target.chart.series.splice(target.chart.series.indexOf(target.part), 1)),
  },
};

const seriesFormatKind: Kind<Series> = {
  name: "ChartSeriesFormat",
  parts: {
    Line: (target) => thing(chartLineKind, { ...target, part: target.part.line }),
    Fill: (target) => {
      const { part: series } = target;
      const part = { get: () => series.fill, set: (color: string | null) => void (series.fill = color) };
      return thing(chartFillKind, { ...target, part });
    },
  },
};

const pointsKind: Kind<Series> = {
  name: "ChartPointsCollection",
  methods: {
    GetItemAt: (target, args): Thing => thing(pointKind, { ...target, part: [target.part, args.integer(0)] }),
  },
};

type Point = ChartPart<readonly [series: ChartSeries, position: number]>;

const pointKind: Kind<Point> = {
  name: "ChartPoint",
  parts: { Format: (target) => thing(pointFormatKind, target) },
};

const pointFormatKind: Kind<Point> = {
  name: "ChartPointFormat",
  parts: {
    Fill: (target) => {
      const [{ pointFills }, position] = target.part;
      const part = {
        get: () => pointFills.get(position) ?? null,
        set: (color: string | null) =>
          void (color ? pointFills.set(position, color) : pointFills.delete(position)),
      };
      return thing(chartFillKind, { ...target, part });
    },
  },
};
