import { firstOf } from "../items";
import type { Area } from "./area";
import { formatArea, quoteSheet } from "./address";
import type { Chart, ChartSeries } from "./chart";
import { newChart, newSeries } from "./chart";
import type { Sheet } from "./sheet";
import { displayText } from "./text";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/** Adds a chart of an area; its headers become names of series and categories, as Excel reads them. */
export function addChart(sheet: Sheet, type: string, source: Sheet, area: Area, by: SeriesBy): Chart {
  const { workbook } = sheet;
  let number = sheet.charts.length + 1;
  while (sheet.charts.some((chart) => chart.name === `Chart ${number}`)) number++;
  const chart = newChart(workbook.newId(), `Chart ${number}`, type);
  setChartData(chart, source, area, by);
  sheet.charts.push(chart);
  sheet.touch("charts", { kind: "layout" });
  return chart;
}

export function setChartData(chart: Chart, sheet: Sheet, area: Area, by: SeriesBy): void {
  sheet.workbook.recalculate();
  const inColumns = by === "Columns" || (by === "Auto" && area.rows >= area.columns);
  const headers = headersOf(sheet, area);
  chart.series = inColumns ? columnSeries(sheet, area, headers) : rowSeries(sheet, area, headers);
  chart.title.text = chart.series.length === 1 ? firstOf(chart.series).name : "Chart Title";
}

interface Headers {
  readonly row: boolean;
  readonly column: boolean;
}

/** Whether the first row and the first column hold words, not figures. */
function headersOf(sheet: Sheet, area: Area): Headers {
  const isFigure = (row: number, column: number) => typeof sheet.value(row, column) === "number";
  let row = area.rows > 1;
  let column = area.columns > 1;
  for (let c = area.column + 1; c < area.column + area.columns; c++) row &&= !isFigure(area.row, c);
  for (let r = area.row + 1; r < area.row + area.rows; r++) column &&= !isFigure(r, area.column);
  if (area.columns === 1) row &&= !isFigure(area.row, area.column);
  if (area.rows === 1) column &&= !isFigure(area.row, area.column);
  return { row, column };
}

function columnSeries(sheet: Sheet, area: Area, headers: Headers): ChartSeries[] {
  const down = headers.row ? 1 : 0;
  const right = headers.column ? 1 : 0;
  const rows = { row: area.row + down, rows: area.rows - down };
  return Array.from({ length: area.columns - right }, (_, index) => {
    const column = area.column + right + index;
    const series = newSeries(headers.row ? textAt(sheet, area.row, column) : `Series${index + 1}`);
    series.values = reference(sheet, { ...rows, column, columns: 1 });
    series.categories = headers.column
      ? reference(sheet, { ...rows, column: area.column, columns: 1 })
      : null;
    return series;
  });
}

function rowSeries(sheet: Sheet, area: Area, headers: Headers): ChartSeries[] {
  const down = headers.row ? 1 : 0;
  const right = headers.column ? 1 : 0;
  const columns = { column: area.column + right, columns: area.columns - right };
  return Array.from({ length: area.rows - down }, (_, index) => {
    const row = area.row + down + index;
    const series = newSeries(headers.column ? textAt(sheet, row, area.column) : `Series${index + 1}`);
    series.values = reference(sheet, { ...columns, row, rows: 1 });
    series.categories = headers.row ? reference(sheet, { ...columns, row: area.row, rows: 1 }) : null;
    return series;
  });
}

function textAt(sheet: Sheet, row: number, column: number): string {
  const { numberFormat } = sheet.workbook.styles.at(sheet.styleIndex(row, column));
  return displayText(sheet.value(row, column), numberFormat);
}

/** "'Tabel 3.2'!$F$6:$F$20". */
function reference(sheet: Sheet, area: Area): string {
  return `${quoteSheet(sheet.name)}!${formatArea(area, true)}`;
}
