import type { Colour } from "./style";

/** A native chart of a sheet, as far as Office.js sets it. Positions in points from the sheet's corner. */
export interface Chart {
  readonly id: string;
  name: string;
  /** Office.js name: "ColumnClustered", "LineMarkers", "Pie", ... */
  type: string;
  title: ChartText;
  legend: { visible: boolean; position: string; font: ChartFont };
  left: number;
  top: number;
  width: number;
  height: number;
  /** How it goes with the cells below: it grows with them, it moves with its first one, or it stays. */
  placement: "twoCell" | "oneCell" | "absolute";
  series: ChartSeries[];
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  dataLabels: DataLabels;
  /** Came with the opened file: it is kept there as it stands, and can be deleted but not changed. */
  readonly fromFile: boolean;
}

export interface ChartText {
  text: string;
  visible: boolean;
  font: ChartFont;
}

/** null: as the chart's style has it. */
export interface ChartFont {
  size: number | null;
  bold: boolean | null;
  italic: boolean | null;
  color: Colour | null;
  name: string | null;
}

export interface ChartLine {
  color: Colour | null;
  /** Points. */
  weight: number | null;
  /** Office.js name: "Continuous", "Dash", "None", ... */
  style: string | null;
}

export interface ChartSeries {
  name: string;
  /** "'Tabel 3.2'!$F$6:$F$20", without the equals sign; null while it has none. */
  values: string | null;
  categories: string | null;
  /** Drawn as this type where it differs from the chart's own (a line over columns). */
  type: string | null;
  fill: Colour | null;
  line: ChartLine;
  /** Colours of single points, by position. */
  pointFills: Map<number, Colour>;
  markerStyle: string | null;
  markerSize: number | null;
  /** Within its outline; null: the colour of the line. */
  markerFill: Colour | null;
  markerOutline: Colour | null;
  gapWidth: number | null;
  /** How far the bars of a label cover each other, in percent; null: as the program does. */
  overlap: number | null;
  /** null: as the chart has them. */
  dataLabels: DataLabels | null;
}

export interface ChartAxis {
  visible: boolean;
  title: ChartText;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  numberFormat: string | null;
  majorGridlines: boolean;
  reversed: boolean;
  font: ChartFont;
}

export interface DataLabels {
  showValue: boolean;
  showPercentage: boolean;
  showCategoryName: boolean;
  showSeriesName: boolean;
  /** Office.js name: "OutsideEnd", "Center", ... */
  position: string | null;
  numberFormat: string | null;
  font: ChartFont;
}

function noFont(): ChartFont {
  return { size: null, bold: null, italic: null, color: null, name: null };
}

export function noLabels(): DataLabels {
  return {
    showValue: false,
    showPercentage: false,
    showCategoryName: false,
    showSeriesName: false,
    position: null,
    numberFormat: null,
    font: noFont(),
  };
}

function newAxis(gridlines: boolean): ChartAxis {
  return {
    visible: true,
    title: { text: "", visible: false, font: noFont() },
    minimum: null,
    maximum: null,
    majorUnit: null,
    numberFormat: null,
    majorGridlines: gridlines,
    reversed: false,
    font: noFont(),
  };
}

/** A chart without data, of the size and place that Excel gives to a new one. */
export function newChart(id: string, name: string, type: string, fromFile = false): Chart {
  return {
    id,
    name,
    type,
    title: { text: "", visible: true, font: noFont() },
    legend: { visible: true, position: "Bottom", font: noFont() },
    left: 120,
    top: 60,
    width: 360,
    height: 216,
    placement: "oneCell",
    series: [],
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
    dataLabels: noLabels(),
    fromFile,
  };
}

export function newSeries(name: string): ChartSeries {
  return {
    name,
    values: null,
    categories: null,
    type: null,
    fill: null,
    line: { color: null, weight: null, style: null },
    pointFills: new Map(),
    markerStyle: null,
    markerSize: null,
    markerFill: null,
    markerOutline: null,
    gapWidth: null,
    overlap: null,
    dataLabels: null,
  };
}
