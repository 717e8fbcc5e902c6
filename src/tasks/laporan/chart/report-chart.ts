import type { ReportTableId } from "../../../plan/report-table-id";

/** A chart of the report, drawn natively in the workbook and as SVG elsewhere. */
export interface ReportChart {
  /** The table below which it stands. */
  readonly table: ReportTableId;
  readonly name: string;
  readonly kind: "batang" | "garis" | "lingkaran";
  readonly judul: string;
  readonly sumber: string;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** A reference line, e.g. 100 percent; null without one. */
  readonly acuan: number | null;
  /** Which of its labels are classes that the scale calls low; of a disc alone. */
  readonly rendah?: readonly boolean[];
  /** Each label has a figure in one of the series alone: their bars stand in one place. */
  readonly satuTempat?: boolean;
  /** Each series measures something of its own: it is drawn small on an axis of its own, beside the others. */
  readonly terpisah?: boolean;
  /** Its figures are counts of things, not shares; of a chart whose series stand apart each series says it. */
  readonly cacah?: boolean;
}

/** The charts that are drawn: one for each series where they stand apart, else the chart itself. */
export function panelsOf(chart: ReportChart): ReportChart[] {
  if (chart.terpisah !== true) return [chart];
  return chart.series.map((own, index) => ({
    ...chart,
    ...{ name: `${chart.name}-${index + 1}`, judul: own.nama, series: [own] },
    ...{ terpisah: false, cacah: own.cacah === true },
  }));
}

export interface ChartSeries {
  readonly nama: string;
  /** Of failing figures: another colour and another pattern. */
  readonly gagal?: boolean;
  readonly cacah?: boolean;
  /** In percent, or counts; one for each label. */
  readonly values: readonly (number | null)[];
  /** Cells of written tables that hold them, in the notation of a cell's `rumus`. */
  readonly rumus?: readonly (string | null)[];
}
