import { escapeXml } from "../layout/xml";
import { wrap } from "../layout/letters";
import { lookOf } from "../chart/looks";
import { panelsOf, type ReportChart } from "../chart/report-chart";
import { describe, isLying, sharesOf, SMALL } from "../chart/scene";
import type { Box, Drawn } from "./box";
import { columnChart } from "./column-chart";
import { el } from "./element";
import { definitions } from "./fills";
import { legend } from "./legend";
import { lineChart } from "./line-chart";
import { rowChart } from "./row-chart";
import { shareChart } from "./share-chart";
import { blockHeight, textBlock } from "./text";

export interface ChartSize {
  readonly width: number;
  /** Of the picture; lying bars and a long key make it higher. */
  readonly height: number;
}

const PAD = 12;
const TITLE = 14;

/**
 * A chart as an SVG picture, in pixels: text as text in the fonts at hand, no script, no style sheet. What
 * tells series apart are darkness, pattern, marker and words, so that it can be read without colour.
 */
export function chartSvg(chart: ReportChart, { width, height }: ChartSize): string {
  const inner = width - PAD * 2;
  const title = wrap(chart.judul, inner, TITLE, true);
  const key = legend(chart, { x: PAD, y: PAD + blockHeight(title, TITLE) + 4, width: inner, height: 0 });
  const source = wrap(`Sumber: ${chart.sumber}`, inner, SMALL);
  const above = PAD + blockHeight(title, TITLE) + 4 + key.height + 6;
  const below = blockHeight(source, SMALL) + 8 + PAD;
  const box: Box = { x: PAD, y: above, width: inner, height: height - above - below };
  const body = draw(chart, box);
  const whole = above + body.height + below;
  const content = [
    el("rect", { width, height: whole, fill: "#ffffff" }),
    definitions(
      chart.name,
      chart.kind === "lingkaran" ? sharesOf(chart).map(({ look }) => look) : chart.series.map(lookOf),
    ),
    textBlock(title, { x: width / 2, y: PAD, size: TITLE, anchor: "middle", bold: true }),
    key.svg,
    body.svg,
    textBlock(source, { x: PAD, y: above + body.height + 8, size: SMALL, fill: "#424242" }),
  ];
  return frame(chart, { width, height: Math.ceil(whole) }, content.join(""));
}

/** Narrower than this, names and figures of small charts do not fit beside each other. */
const NARROWEST = 210;
const BETWEEN = 10;
const PANEL_HEIGHT = 170;

/** Small charts beside and below each other, each under its name. */
function drawPanels(chart: ReportChart, { x, y, width }: Box): Drawn {
  const across = Math.max(1, Math.floor((width + BETWEEN) / (NARROWEST + BETWEEN)));
  const own = (width - BETWEEN * (across - 1)) / across;
  const panels = panelsOf(chart);
  const parts: string[] = [];
  let top = y;
  for (let first = 0; first < panels.length; first += across) {
    const row = panels.slice(first, first + across).map((panel, index) => {
      const left = x + index * (own + BETWEEN);
      const name = wrap(panel.judul, own, SMALL, true);
      const above = blockHeight(name, SMALL) + 4;
      const body = lineChart(panel, { x: left, y: top + above, width: own, height: PANEL_HEIGHT - above });
      const words = textBlock(name, { x: left, y: top, size: SMALL, bold: true });
      return { svg: words + body.svg, height: above + body.height };
    });
    parts.push(...row.map(({ svg }) => svg));
    top += Math.max(...row.map(({ height }) => height)) + BETWEEN;
  }
  return { svg: parts.join(""), height: top - BETWEEN - y };
}

function draw(chart: ReportChart, box: Box): Drawn {
  if (chart.terpisah === true) return drawPanels(chart, box);
  switch (chart.kind) {
    case "garis":
      return lineChart(chart, box);
    case "lingkaran":
      return shareChart(chart, box);
    case "batang":
      return isLying(chart, box.width) ? rowChart(chart, box) : columnChart(chart, box);
  }
}

function frame(chart: ReportChart, { width, height }: ChartSize, content: string): string {
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    ...{ width, height, viewBox: `0 0 ${width} ${height}`, role: "img" },
    "font-family": "Arial, 'Liberation Sans', Helvetica, sans-serif",
  };
  return el(
    "svg",
    attributes,
    el("title", {}, escapeXml(chart.judul)),
    el("desc", {}, escapeXml(describe(chart))),
    content,
  );
}
