import { describe, expect, it } from "vitest";
import { panelsOf, type ReportChart } from "../../../../src/tasks/laporan/chart/report-chart";
import { chartSvg } from "../../../../src/tasks/laporan/svg/chart-svg";
import { loadReport, type ReportNick } from "../../../reports/load";
import { laporanOf } from "../offers";

function trend(nick: ReportNick): ReportChart | undefined {
  return laporanOf(loadReport(nick, "kosong").snapshot).charts.find(({ name }) => name === "tren");
}

describe("a trend", () => {
  it("has one axis where every line is a capaian (Sulawesi Tengah 2024)", () => {
    expect(trend("sulteng-2024")).toMatchObject({ acuan: 100 });
    expect(trend("sulteng-2024")?.terpisah).toBeUndefined();
  });

  it.each(["sumsel-2023", "tangsel-2021"] as const)(
    "of realisasi sets no two units and no two sizes on one axis: %s",
    (nick) => {
      const chart = trend(nick);
      expect(chart?.series.length).toBeGreaterThan(3);
      const panels = chart ? panelsOf(chart) : [];
      expect(panels.map(({ series }) => series.length)).toEqual(panels.map(() => 1));
      expect(panels.map(({ judul }) => judul)).toEqual(chart?.series.map(({ nama }) => nama));
      expect(new Set(panels.map(({ name }) => name)).size).toBe(panels.length);
    },
  );

  it("names the unit of each, and draws nothing that is not in it (Sumatera Selatan 2023, Tabel III.4)", () => {
    const { series = [] } = trend("sumsel-2023") ?? {};
    expect(series.map(({ nama }) => nama)).toContain("Jumlah UMKM Naik Kelas (UKM)");
    expect(series.map(({ nama }) => nama)).toContain("Persentase Pertumbuhan Modal Koperasi (%)");
    // 34.019.900 rupiah for a target of 10 %, 270 businesses for one of 1 %.
    const figures = series.flatMap(({ values }) => values);
    expect(figures).not.toContain(34019900);
    expect(figures).not.toContain(270);
  });

  it("of counts prints them as they are, each small chart under its name", () => {
    const chart = trend("sumsel-2023");
    const svg = chart ? chartSvg(chart, { width: 700, height: 240 }) : "";
    expect(svg).toContain(">526<");
    expect(svg).not.toContain("526,00");
    for (const { nama } of chart?.series ?? []) expect(svg).toContain(nama.split(" ").slice(0, 2).join(" "));
  });
});
