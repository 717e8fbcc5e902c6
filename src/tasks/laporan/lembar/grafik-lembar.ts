import { cycled, itemAt } from "../../../domain/items";
import { normalizeNama } from "../../../domain/nama";
import { INDONESIA, type ChartPart, type ChartPlan } from "../../../plan/sheet-plan";
import type { Area } from "../../../sheet/snapshot";
import { axisOf } from "../chart/axis";
import { panelsOf, type ReportChart } from "../chart/report-chart";
import { acuanNama, brokenOff, isLying, sharesOf } from "../chart/scene";
import { TANDA_GAGAL } from "../layout/cell-text";
import { KOSONG, asRatio, type BarisLembar, type SelLembar } from "./baris-lembar";

/** Rows that a chart takes below its table, at the height of a row of text; lying bars as many as they need. */
const TINGGI_GRAFIK = 17;
const BAR_ROWS = 1.3;
const GAP = 1;

/** Pixels, about as wide as a chart is on an upright page. */
const WIDTH = 600;

/** The line to measure by: Excel draws none across lying bars. */
function acuanOf(chart: ReportChart): number | null {
  return isLying(chart, WIDTH) ? null : chart.acuan;
}

/** Whether marks show where bars are broken off: beside lying bars no mark finds its place. */
function hasMarks(chart: ReportChart): boolean {
  return acuanOf(chart) !== null && brokenOff(chart).includes(true);
}

/** Rows of a small chart, of which two stand beside each other. */
const SMALL_ROWS = 11;
const ACROSS = 2;

function tinggi(chart: ReportChart): number {
  if (chart.terpisah === true) return SMALL_ROWS * Math.ceil(chart.series.length / ACROSS);
  if (chart.kind !== "batang") return TINGGI_GRAFIK;
  return Math.max(TINGGI_GRAFIK, Math.ceil(chart.labels.length * BAR_ROWS) + 5);
}

/** Names longer than this are cut: an axis has no room for them. */
const LONGEST = 42;

/** The room of a chart, and its source below it. */
export function barisGrafik(chart: ReportChart): BarisLembar {
  const { table: tabel, name, sumber } = chart;
  const text = sumber.trim() === "" ? "" : `Sumber grafik: ${sumber}`;
  const sel: SelLembar[] = [{ kind: "teks", text }];
  return {
    tabel,
    kunci: kunciGrafik(name, "sumber"),
    jenis: "kaki",
    jarak: GAP + tinggi(chart),
    sel,
    asal: null,
  };
}

/**
 * The figures of a chart as rows below all else, outside what is printed: labels in the column of names, a
 * series in each column behind. They are links to the table, so that the chart follows it.
 */
export function barisData(chart: ReportChart): BarisLembar[] {
  return panelsOf(chart).flatMap(barisPanel);
}

function barisPanel(chart: ReportChart): BarisLembar[] {
  const { table: tabel, name, labels, series, acuan, kind, judul } = chart;
  const share = isShare(chart);
  const broken = brokenOff(chart);
  const mark = axisOf(chart).max * BREAK;
  const counts = new Map<string, number>();
  const row = (kunci: string, sel: readonly SelLembar[], jarak = 0): BarisLembar => {
    const count = (counts.get(kunci) ?? 0) + 1;
    counts.set(kunci, count);
    const own = kunciGrafik(name, count === 1 ? kunci : `${kunci} #${count}`);
    return { tabel, kunci: own, jenis: "data", jarak, sel, asal: null };
  };
  const names = series.map(({ nama }): SelLembar => ({ kind: "teks", text: nama }));
  const reference: SelLembar[] = acuan === null ? [] : [{ kind: "teks", text: acuanNama(acuan) }];
  const breaks = hasMarks(chart);
  return [
    row("judul", [KOSONG, { kind: "teks", text: `Data grafik ${judul}` }], GAP),
    row("kepala", [KOSONG, KOSONG, ...names, ...reference, ...(breaks ? [TERPOTONG] : [])]),
    ...labels.map((label, index) =>
      row(normalizeNama(label), [
        KOSONG,
        { kind: "teks", text: shortened(label, index, kind) + markOf(chart, index, broken[index] === true) },
        ...series.map(({ values, rumus }) => nilai(values[index] ?? null, rumus?.[index] ?? null, share)),
        ...(acuan === null ? [] : [nilai(acuan, null, true)]),
        ...(breaks ? [nilai(broken[index] ? mark : null, null, true)] : []),
      ]),
    ),
  ];
}

const TERPOTONG: SelLembar = { kind: "teks", text: "Batang terpotong" };
/** Where a bar is broken, in parts of the axis. */
const BREAK = 0.9;

export function kunciGrafik(name: string, part: string): string {
  return `@grafik ${name} ${part}`;
}

function nilai(value: number | null, link: string | null, share: boolean): SelLembar {
  if (value === null) return KOSONG;
  const figure = {
    kind: "angka",
    value: share ? asRatio(value) : value,
    format: share ? `${INDONESIA}#,##0.00%` : Number.isInteger(value) ? "0" : `${INDONESIA}#,##0.00`,
  } as const;
  return link === null ? figure : { ...figure, rumus: `=IF(COUNT(${link})=0,"",${link})` };
}

/** What the bar cannot show by itself in a sheet: a failing figure without its colour, and a bar that is cut. */
function markOf(chart: ReportChart, index: number, isBroken: boolean): string {
  const own = chart.series.find(({ values }) => (values[index] ?? null) !== null);
  return `${own?.gagal ? ` ${TANDA_GAGAL}` : ""}${isBroken ? " (batang terpotong)" : ""}`;
}

function shortened(label: string, index: number, kind: ReportChart["kind"]): string {
  if (kind !== "batang") return label;
  const text = label.length <= LONGEST ? label : `${label.slice(0, LONGEST).replace(/\s+\S*$/, "")}…`;
  return `${index + 1}. ${text}`;
}

/** Dark and light, so that series are told apart in greyscale too. */
const COLORS = ["#1F4E79", "#9DC3E6", "#404040", "#BFBFBF", "#7F6000"];
const GAGAL: ChartPart = { color: "#C55A11", as: "gagal" };
/** By the looks of shares: good classes in blue, low ones in orange and grey. */
const SLICES = ["#1F4E79", "#9DC3E6", "#2E75B6", "#F4B183", GAGAL.color, "#BFBFBF"];
const ACUAN: ChartPart = { color: "#C00000", as: "acuan" };
const PUTUS: ChartPart = { color: "#FFFFFF", as: "putus" };

function isShare({ kind, cacah = false }: ReportChart): boolean {
  return kind !== "lingkaran" && !cacah;
}

/**
 * The native charts: over their room, which ends above `below`; `headings`: for each of them the row that names its
 * series.
 */
export function rencanaGrafik(
  chart: ReportChart,
  below: number,
  headings: readonly number[],
  columns: number,
): ChartPlan[] {
  const room = { row: below - tinggi(chart), column: 0, rows: tinggi(chart), columns };
  return panelsOf(chart).map((panel, index) =>
    rencanaPanel(panel, itemAt(headings, index), chart.terpisah === true ? smallRoom(room, index) : room),
  );
}

/** A part of the room of charts that stand two by two. */
function smallRoom({ row, column, columns }: Area, index: number): Area {
  const left = Math.ceil(columns / ACROSS);
  const isLeft = index % ACROSS === 0;
  return {
    row: row + SMALL_ROWS * Math.floor(index / ACROSS),
    column: isLeft ? column : column + left,
    rows: SMALL_ROWS,
    columns: isLeft ? left : columns - left,
  };
}

function rencanaPanel(chart: ReportChart, heading: number, place: Area): ChartPlan {
  const { name, table, kind, judul, labels, series, satuTempat = false } = chart;
  const parts = partsOf(chart);
  const { min, max } = axisOf(chart);
  const wide = (kind === "lingkaran" ? series : parts).length + 1;
  return {
    name: `capaian-${table}-${name}`,
    kind: kind === "batang" && acuanOf(chart) !== null ? "kolom" : kind,
    title: judul,
    data: { row: heading, column: 1, rows: labels.length + 1, columns: wide },
    place,
    parts,
    overlap: satuTempat,
    axisMax: brokenOff(chart).includes(true) ? asRatio(max) : null,
    isShare: isShare(chart),
    axisMin: isShare(chart) ? asRatio(min) : min,
  };
}

function partsOf(chart: ReportChart): ChartPart[] {
  const { kind, series } = chart;
  if (kind === "lingkaran")
    return sharesOf(chart).map(({ look }) => ({ color: cycled(SLICES, look), as: "angka" }));
  return [
    ...series.map(({ gagal = false }, index): ChartPart =>
      gagal ? GAGAL : { color: cycled(COLORS, index), as: "angka" },
    ),
    ...(acuanOf(chart) === null ? [] : [ACUAN]),
    ...(hasMarks(chart) ? [PUTUS] : []),
  ];
}
