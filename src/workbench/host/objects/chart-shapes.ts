import type { Chart, ChartFont, ChartLine, ChartText, DataLabels } from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import { HostError } from "../host-error";
import type { Kind, Property } from "../thing";
import { thing } from "../thing";
import type { Json } from "../wire";
import { colourValue } from "./colours";
import { choiceValue, flagValue, numberValue, textValue } from "./looks";

/** A chart together with the sheet it stands on. */
export interface ChartOnSheet {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** A part of a chart: its font, a line, its labels. */
export interface ChartPart<P> extends ChartOnSheet {
  readonly part: P;
}

/** Carries out a change of a chart; charts of an opened file are kept as they stand. */
export function changeChart({ sheet, chart }: ChartOnSheet, change: () => void): void {
  if (chart.fromFile) {
    throw new HostError(
      "NotImplemented",
      `Grafik "${chart.name}" berasal dari berkas dan tidak dapat diubah di sini.`,
    );
  }
  change();
  sheet.touch("charts", { kind: "layout" });
}

/** A property that is a field of the model, read through a check. */
export function field<P, K extends keyof P>(key: K, read: (value: Json) => P[K]): Property<ChartPart<P>> {
  return {
    get: ({ part }) => part[key] as Json,
    set: (target, value) => changeChart(target, () => (target.part[key] = read(value))),
  };
}

const chartFontKind: Kind<ChartPart<ChartFont>> = {
  name: "ChartFont",
  properties: {
    Bold: field("bold", flagValue),
    Italic: field("italic", flagValue),
    Size: field("size", numberValue),
    Color: field("color", colourValue),
    Name: field("name", textValue),
  },
};

const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "RoundDot",
  "Automatic",
] as const;

export const chartLineKind: Kind<ChartPart<ChartLine>> = {
  name: "ChartLineFormat",
  properties: {
    Color: field("color", colourValue),
    Weight: field("weight", numberValue),
    LineStyle: field("style", (value) => choiceValue(value, LINE_STYLES)),
  },
  methods: {
    Clear: (target) => changeChart(target, () => (target.part.style = "None")),
  },
};

/** Something that can be filled with one colour. */
export interface Fillable {
  get(): string | null;
  set(color: string | null): void;
}

export const chartFillKind: Kind<ChartPart<Fillable>> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (target, args) => changeChart(target, () => target.part.set(colourValue(args.raw(0)))),
    Clear: (target) => changeChart(target, () => target.part.set(null)),
  },
};

/** A format object that has only a font. */
export function fontFormat(name: string): Kind<ChartPart<{ font: ChartFont }>> {
  return { name, parts: { Font: (target) => thing(chartFontKind, { ...target, part: target.part.font }) } };
}

/** The title of a chart or of one of its axes, which shows once it is given words. */
export function chartTextKind(name: string): Kind<ChartPart<ChartText>> {
  const formatKind = fontFormat(`${name}Format`);
  return {
    name,
    properties: {
      Text: {
        get: ({ part }) => part.text,
        set: (target, value) =>
          changeChart(target, () => Object.assign(target.part, { text: textValue(value), visible: true })),
      },
      Visible: field("visible", flagValue),
    },
    parts: { Format: (target) => thing(formatKind, target) },
  };
}

const LABEL_POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
] as const;

const labelFormatKind = fontFormat("ChartDataLabelFormat");

export const dataLabelsKind: Kind<ChartPart<DataLabels>> = {
  name: "ChartDataLabels",
  properties: {
    ShowValue: field("showValue", flagValue),
    ShowPercentage: field("showPercentage", flagValue),
    Position: field("position", (value) => choiceValue(value, LABEL_POSITIONS)),
    NumberFormat: field("numberFormat", textValue),
  },
  parts: { Format: (target) => thing(labelFormatKind, target) },
};
