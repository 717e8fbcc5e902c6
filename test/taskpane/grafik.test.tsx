import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { axisOf } from "../../src/tasks/laporan/chart/axis";
import { loadReport } from "../reports/load";
import { laporanOf } from "../tasks/laporan/offers";
import { openPane, reportSheet, textOf } from "./render";

async function openCharts(...[nick, sheet, variant]: Parameters<typeof reportSheet>) {
  const pane = await openPane(reportSheet(nick, sheet, variant));
  await pane.user.click(screen.getByRole("radio", { name: "Seluruh buku kerja" }));
  await screen.findByText(/Buku kerja ini/);
  await pane.user.click(screen.getByRole("button", { name: "Hitung ulang" }));
  await pane.user.click(await screen.findByRole("button", { name: "Lihat grafik" }));
  return pane;
}

describe("charts of the pane", () => {
  it("draw the capaian that headline and list tell; a bar leads to its cell", async () => {
    const { host, user } = await openPane(reportSheet("sumsel-2023", "Tabel III.1"));
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    await user.click(await screen.findByRole("button", { name: "Lihat grafik" }));
    const bar = await screen.findByRole("button", {
      name: /^Jumlah Kenaikan Wirausaha Baru 39,43% Kurang\./,
    });
    await user.click(bar);
    expect(host.selected).toEqual(["Tabel III.1!F11"]);
  });

  it("break a bar off where the report's chart breaks it off (1.265% in Laporan Kinerja Sumatera Selatan 2023)", async () => {
    const { user } = await openPane(reportSheet("sumsel-2023", "Tabel III.1"));
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    await user.click(await screen.findByRole("button", { name: "Lihat grafik" }));
    const { charts } = laporanOf(loadReport("sumsel-2023", "kosong").snapshot);
    const [onPaper] = charts.filter(({ name }) => name === "capaian");
    expect(
      await screen.findByText(new RegExp(`melewati ${onPaper ? axisOf(onPaper).max : ""}%`)),
    ).toBeTruthy();
  });

  it("tell the same figures as a table", async () => {
    const { user } = await openPane(reportSheet("sumsel-2023", "Tabel III.1"));
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    await user.click(await screen.findByRole("button", { name: "Lihat grafik" }));
    await user.click(await screen.findByText("Angka dalam tabel"));
    const table = screen.getByRole("table", { name: "Capaian per indikator" });
    expect(within(table).getAllByRole("row").map(textOf)).toContain(
      "Jumlah Kenaikan Wirausaha Baru39,43%KurangF11",
    );
  });

  it("name the level whose spending they draw", async () => {
    const { user } = await openCharts("tangsel-2021", "Tabel 12", "terbit");
    await user.click(await screen.findByRole("radio", { name: "Serapan" }));
    expect(await screen.findByRole("heading", { name: "Serapan per kegiatan" })).toBeTruthy();
  });

  it("follow one indikator over the years, each point a button of its own", async () => {
    const { host, user } = await openCharts("sulteng-2024", "Tabel 3.2", "terbit");
    await user.click(await screen.findByRole("radio", { name: "Tahun" }));
    const line = await screen.findByRole("group", { name: /^(Realisasi|Capaian): / });
    const points = within(line).getAllByRole("button");
    expect(points.length).toBeGreaterThan(1);
    points[0]?.focus();
    await user.keyboard("{Enter}");
    expect(host.selected).toHaveLength(1);
  });
});
