import { describe, expect, it } from "vitest";
import { openBook } from "../../../../src/book/book";
import { PENGATURAN_BAKU } from "../../../../src/domain/pengaturan-baku";
import type { ReportChart } from "../../../../src/tasks/laporan/chart/report-chart";
import { identitasAwal } from "../../../../src/tasks/laporan/identitas";
import { buildLaporan } from "../../../../src/tasks/laporan/laporan";
import { indicators } from "../../../bench/sheets";

function barsOf(count: number): readonly ReportChart[] {
  const book = openBook(indicators(count), PENGATURAN_BAKU);
  return buildLaporan(book, identitasAwal(book)).charts.filter(({ kind }) => kind === "batang");
}

const figuresOf = (charts: readonly ReportChart[]): number[] =>
  charts.flatMap(({ labels, series }) =>
    labels.map(
      (_, place) => series.map(({ values }) => values[place] ?? null).find((one) => one !== null) ?? NaN,
    ),
  );

describe("a chart of more bars than a page holds", () => {
  it("is cut into as many as hold them all, up to five pages", () => {
    const charts = barsOf(150);
    expect(charts).toHaveLength(5);
    expect(figuresOf(charts)).toHaveLength(150);
    expect(charts[1]?.judul).toContain("(2/5)");
  });

  it("shows the lowest alone where there are more, in the order of the table, and says of how many", () => {
    const [chart, ...others] = barsOf(400);
    expect(others).toEqual([]);
    expect(chart?.judul).toMatch(/: 30 Terendah dari 400/);
    const shown = figuresOf(chart ? [chart] : []);
    expect(shown).toHaveLength(30);
    // Of every thirteen the first comes to 40 %, the next to 48 % (the bench's figures): 31 of 400 are lowest.
    expect(Math.max(...shown)).toBeLessThan(45);
    const places = chart?.labels.map((label) => Number(/\d+$/.exec(label)?.[0])) ?? [];
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
