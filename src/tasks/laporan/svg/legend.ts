import { lineLook, lookOf } from "../chart/looks";
import type { ReportChart } from "../chart/report-chart";
import { acuanNama, SMALL } from "../chart/scene";
import { ACUAN_LINE, type Box, type Drawn } from "./box";
import { el } from "./element";
import { fillOf } from "./fills";
import { lineStyle, marker } from "./shapes";
import { lebarTeks, wrap } from "../layout/letters";
import { blockHeight, textBlock } from "./text";

const KEY = 24;
const GAP = 16;

interface Entry {
  readonly words: string;
  readonly draw: (x: number, middle: number) => string;
}

/** The key of the series and the reference line; shares carry their own. */
export function legend(chart: ReportChart, box: Box): Drawn {
  const entries = entriesOf(chart);
  if (entries.length === 0) return { svg: "", height: 0 };
  const parts: string[] = [];
  let [x, y, lineHeight] = [box.x, box.y, SMALL * 1.25];
  for (const { words, draw } of entries) {
    const lines = wrap(words, box.width - KEY - 6, SMALL);
    const width = KEY + 6 + Math.max(0, ...lines.map((line) => lebarTeks(line, SMALL)));
    if (x > box.x && x + width > box.x + box.width) {
      [x, y, lineHeight] = [box.x, y + lineHeight + 4, SMALL * 1.25];
    }
    lineHeight = Math.max(lineHeight, blockHeight(lines, SMALL));
    parts.push(draw(x, y + SMALL / 2), textBlock(lines, { x: x + KEY + 6, y, size: SMALL }));
    x += width + GAP;
  }
  return { svg: parts.join(""), height: y + lineHeight - box.y + 4 };
}

function entriesOf({ kind, name, series, acuan, terpisah = false }: ReportChart): Entry[] {
  if (kind === "lingkaran" || terpisah) return [];
  const ofSeries = series.map((own, index): Entry => ({
    words: own.nama,
    draw: kind === "garis" ? lineKey(index) : barKey(name, lookOf(own, index)),
  }));
  const ofAcuan: Entry[] = acuan === null ? [] : [{ words: acuanNama(acuan), draw: acuanKey }];
  return [...(series.length > 1 || kind === "garis" || acuan !== null ? ofSeries : []), ...ofAcuan];
}

function barKey(name: string, which: number): Entry["draw"] {
  return (x, middle) =>
    el("rect", {
      x: x + 6,
      y: middle - 6,
      width: 12,
      height: 12,
      fill: fillOf(name, which),
      stroke: "#242424",
      "stroke-width": 0.5,
    });
}

function lineKey(index: number): Entry["draw"] {
  const look = lineLook(index);
  return (x, middle) => stroke(x, middle, lineStyle(look)) + marker(look, x + KEY / 2, middle);
}

function acuanKey(x: number, middle: number): string {
  return stroke(x, middle, ACUAN_LINE);
}

function stroke(x: number, y: number, style: Parameters<typeof el>[1]): string {
  return el("line", { x1: x, x2: x + KEY, y1: y, y2: y, ...style });
}
