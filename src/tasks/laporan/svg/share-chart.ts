import type { ReportChart } from "../chart/report-chart";
import { sharesOf, SMALL, type Share } from "../chart/scene";
import { lebarTeks, wrap } from "../layout/letters";
import type { Box, Drawn } from "./box";
import { el } from "./element";
import { fillOf } from "./fills";
import { blockHeight, textBlock } from "./text";

interface Slice extends Share {
  readonly fill: string;
}

const KEY = 12;
const GAP = 6;
const APART = 20;
const LARGEST = 110;
const OUTLINE = { stroke: "#242424", "stroke-width": 0.75 } as const;

/** A ring of shares, clockwise from the top, with its key beside it: name, count and percentage. */
export function shareChart(chart: ReportChart, box: Box): Drawn {
  const shares = sharesOf(chart).map((own) => ({ ...own, fill: fillOf(chart.name, own.look) }));
  const radius = Math.min(box.height / 2, box.width * 0.21, LARGEST);
  const room = box.width - radius * 2 - APART;
  const key = Math.min(room, Math.max(...shares.map(({ words }) => lebarTeks(words, SMALL))) + KEY + GAP);
  const left = box.x + (room - key) / 2;
  const entries = drawKey(shares, { ...box, x: left + radius * 2 + APART, width: key + 1 });
  const height = Math.max(radius * 2, entries.height);
  const center = { x: left + radius, y: box.y + height / 2 };
  return { svg: ring(shares, center, radius) + entries.svg, height };
}

type Center = Readonly<Record<"x" | "y", number>>;

function ring(shares: readonly Slice[], center: Center, radius: number): string {
  const hole = radius * 0.5;
  const whole = shares.find(({ part }) => part === 1);
  if (whole) {
    const circle = (r: number, fill: string) =>
      el("circle", { cx: center.x, cy: center.y, r, fill, ...OUTLINE });
    return circle(radius, whole.fill) + circle(hole, "#ffffff");
  }
  let turned = 0;
  const slices = shares.map(({ part, fill }) => {
    const from = turned;
    turned += part;
    return part === 0 ? "" : el("path", { d: slice(center, [radius, hole], from, turned), fill, ...OUTLINE });
  });
  return slices.join("");
}

/** `from` and `to`: turns clockwise from the top, 0 to 1. */
function slice(
  { x, y }: Center,
  [radius, hole]: readonly [number, number],
  from: number,
  to: number,
): string {
  const round = (value: number) => Math.round(value * 100) / 100;
  const at = (turn: number, r: number) => {
    const angle = (turn - 0.25) * 2 * Math.PI;
    return `${round(x + r * Math.cos(angle))} ${round(y + r * Math.sin(angle))}`;
  };
  const arc = (r: number) => `A${round(r)} ${round(r)} 0 ${to - from > 0.5 ? 1 : 0}`;
  return `M${at(from, radius)}${arc(radius)} 1 ${at(to, radius)}L${at(to, hole)}${arc(hole)} 0 ${at(from, hole)}Z`;
}

function drawKey(shares: readonly Slice[], box: Box): Drawn {
  let y = box.y;
  const entries = shares.map(({ words, fill }) => {
    const lines = wrap(words, box.width - KEY - GAP, SMALL);
    const patch = el("rect", { x: box.x, y, width: KEY, height: KEY, fill, ...OUTLINE });
    const entry = patch + textBlock(lines, { x: box.x + KEY + GAP, y: y + 0.5, size: SMALL });
    y += Math.max(KEY, blockHeight(lines, SMALL)) + GAP;
    return entry;
  });
  return { svg: entries.join(""), height: y - box.y - GAP };
}
