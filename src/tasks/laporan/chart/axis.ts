import { leastOf, mostOf } from "../../../domain/items";
import type { ReportChart } from "./report-chart";
import { formatAngka, formatSeperlunya } from "../../../domain/format";

/** The line of values: where it ends, and its marks. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** A value beyond so many times the reference would press all others flat (4.036% beside 100%): it is broken off. */
const OUTLIER = 4;
const STEPS = 5;
/** Figures that differ by less look the same at any number of decimals that a report prints. */
const INVISIBLE = 1e-9;

/** The line of values of a chart, the same whoever draws it. */
export function axisOf({ kind, series, acuan }: Pick<ReportChart, "kind" | "series" | "acuan">): Axis {
  const values = series.flatMap((one) => one.values).filter((value) => value !== null);
  return valueAxis(values, acuan, kind === "garis" ? ABOVE.points : ABOVE.bars);
}

/** How far the axis goes beyond the highest value: figures of points stand within the field, those of bars above it. */
const ABOVE = { points: 1.2, bars: 1.02 } as const;

function valueAxis(values: readonly number[], acuan: number | null, above: number): Axis {
  const top = Math.max(mostOf(shown(values, acuan)), acuan ?? 0, 0);
  const bottom = Math.min(leastOf(values), 0);
  const span = top - bottom;
  const step = niceStep((span < INVISIBLE ? 1 : span) / STEPS);
  const min = Math.floor(bottom / step) * step;
  const max = Math.max(Math.ceil((top * above) / step) * step, step);
  const count = Math.round((max - min) / step);
  return { min, max, ticks: Array.from({ length: count + 1 }, (_, index) => round(min + index * step)) };
}

function shown(values: readonly number[], acuan: number | null): readonly number[] {
  return acuan === null ? values : values.filter((value) => value <= acuan * OUTLIER);
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 2.5, 5].find((factor) => factor * power >= rough) ?? 10) * power;
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** Amounts beyond millions are shortened, as charts in reports do: "5,58 miliar". */
const UNITS = [
  { from: 1e12, nama: "triliun" },
  { from: 1e9, nama: "miliar" },
  { from: 1e6, nama: "juta" },
] as const;

export function valueText(value: number): string {
  const unit = UNITS.find(({ from }) => Math.abs(value) >= from);
  return unit ? `${formatSeperlunya(value / unit.from)} ${unit.nama}` : formatSeperlunya(value);
}

/** What stands at a bar or a point: a share with the decimals that its table prints, a count with those that it has. */
export function figureText(
  { kind, cacah = false }: Pick<ReportChart, "kind" | "cacah">,
  value: number,
): string {
  return kind === "lingkaran" || cacah ? valueText(value) : formatAngka(value, DECIMALS);
}

const DECIMALS = 2;
