import { apiNotFound } from "../host-error";

/** Types of charts that can be written to a file. */
const CHART_TYPES = [
  "Area",
  "AreaStacked",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "Doughnut",
  "Line",
  "LineMarkers",
  "Pie",
] as const;

export function chartType(wanted: string): string {
  const type = CHART_TYPES.find((known) => known.toLowerCase() === wanted.toLowerCase());
  if (!type) throw apiNotFound(`ChartCollection.add(${wanted})`);
  return type;
}
