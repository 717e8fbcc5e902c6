import { formatSeperlunya } from "../../../domain/format";
import { itemAt, sumOf } from "../../../domain/items";
import { lebarTeks, wrap } from "../layout/letters";
import { axisOf, figureText, valueText } from "./axis";
import { lookOf, shareLooks } from "./looks";
import { sidesOf, type Side } from "./point-figures";
import type { ReportChart } from "./report-chart";

/** Font size of names and figures, in pixels. */
export const SMALL = 11;
export const NO_DATA = "tanpa data";

const MAX_LINES = 5;
/** Share of a slot that its bars fill. */
const FILLED = 0.72;
const WIDEST_BAR = 56;
/** About what the marks of the axis take on the left. */
const MARKS = 60;

/** Whether bars lie: names do not fit under upright ones, or figures not above them, where the chart is `width` pixels wide. */
export function isLying(chart: ReportChart, width: number): boolean {
  const { kind, labels, series } = chart;
  if (kind !== "batang") return false;
  const slot = (width - MARKS) / Math.max(1, labels.length);
  const figures = series.flatMap(({ values }) => values).filter((value) => value !== null);
  const widest = Math.max(0, ...figures.map((value) => lebarTeks(figureText(chart, value), SMALL)));
  const isWhole = (lines: readonly string[]) =>
    lines.length <= MAX_LINES && !lines.some((line) => line.endsWith("-"));
  return (
    widest + 4 > barWidth(chart, slot) || !labels.every((label) => isWhole(wrap(label, slot - 8, SMALL)))
  );
}

/** How many bars stand beside each other for a label. */
export function besideEach({ satuTempat = false, series }: ReportChart): number {
  return satuTempat ? 1 : series.length;
}

/** Of upright bars, in pixels, where a label has `slot`. */
export function barWidth(chart: ReportChart, slot: number): number {
  return Math.min(WIDEST_BAR, (slot * FILLED) / Math.max(1, besideEach(chart)));
}

export interface Bar {
  readonly value: number | null;
  /** Which of the fills it has. */
  readonly look: number;
}

/** The bars of a label, side by side; of several series in one place the one that has a figure. */
export function barsOf({ series, satuTempat = false }: ReportChart, label: number): Bar[] {
  const all = series.map((one, index) => ({ value: one.values[label] ?? null, look: lookOf(one, index) }));
  return satuTempat ? [all.find(({ value }) => value !== null) ?? all[0]].flatMap((own) => own ?? []) : all;
}

/** For each label whether a bar of it goes beyond the axis, so that it is broken off. */
export function brokenOff(chart: ReportChart): boolean[] {
  const { kind, labels, series } = chart;
  const { max } = axisOf(chart);
  return labels.map(
    (_, label) => kind === "batang" && series.some(({ values }) => (values[label] ?? 0) > max),
  );
}

/** What the line of what is aimed at is called. */
export function acuanNama(acuan: number): string {
  return `Acuan ${valueText(acuan)}%`;
}

export interface Share {
  readonly value: number;
  /** Of the whole, 0 to 1. */
  readonly part: number;
  /** "Tinggi: 5 (62,5%)". */
  readonly words: string;
  /** Which of the fills it has. */
  readonly look: number;
}

/** The parts of a disc, one for each label. */
export function sharesOf({ labels, series, rendah }: ReportChart): Share[] {
  const looks = shareLooks(labels.length, rendah);
  const values = labels.map((_, index) => Math.max(0, series[0]?.values[index] ?? 0));
  const total = sumOf(values);
  return labels.map((label, index) => {
    const value = itemAt(values, index);
    const part = total === 0 ? 0 : value / total;
    return {
      value,
      part,
      look: itemAt(looks, index),
      words: `${label}: ${formatSeperlunya(value)} (${formatSeperlunya(part * 100, 1)}%)`,
    };
  });
}

/** Where the figures of points can be read: for each label the side of each series, null where there is no room. */
export function figureSides(chart: ReportChart): (Side | null)[][] {
  const axis = axisOf(chart);
  const at = (label: number) => chart.series.map(({ values }) => values[label] ?? null);
  return chart.labels.map((_, label) => sidesOf(at(label), axis));
}

/** The same figures in words, for those who do not see the picture. */
export function describe(chart: ReportChart): string {
  const { labels, series, acuan } = chart;
  const told = series.map(({ nama, values, cacah = chart.cacah === true }) => {
    const figures = labels.map((label, index) => {
      const value = values[index] ?? null;
      return `${label} ${value === null ? NO_DATA : figureText({ ...chart, cacah }, value)}`;
    });
    return `${nama}: ${figures.join("; ")}.`;
  });
  return [...told, ...(acuan === null ? [] : [`Garis acuan ${valueText(acuan)}.`])].join(" ");
}
