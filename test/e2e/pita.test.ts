import { describe, expect, it } from "vitest";
import { useBenches } from "./support/bench";

const openBench = useBenches();

describe("the ribbon", () => {
  it("fills the active sheet without the pane", async () => {
    const bench = await openBench();
    await bench.paneSees("Tabel III.1");
    await bench.page.getByRole("button", { name: "Tutup panel" }).click();
    await bench.ribbon("Hitung ulang");
    await bench.cell("F6").filter({ hasText: "105,20" }).waitFor();
    expect(await bench.page.locator("iframe").isVisible()).toBe(false);
  });

  it("brings the pane into view where there is nothing to fill", async () => {
    const bench = await openBench();
    await bench.openSample("Buku kerja kosong");
    await bench.paneSees("Sheet1");
    await bench.page.getByRole("button", { name: "Tutup panel" }).click();
    await bench.ribbon("Hitung ulang");
    await bench.pane.getByRole("heading", { name: "Belum ada tabel target dan realisasi" }).waitFor();
    expect(await bench.page.locator("iframe").isVisible()).toBe(true);
  });

  it("audits the active sheet, and brings the findings into view", async () => {
    const bench = await openBench();
    await bench.paneSees("Tabel III.1");
    await bench.page.getByRole("button", { name: "Tutup panel" }).click();
    await bench.ribbon("Periksa");
    await bench.pane.getByRole("tab", { name: "Periksa", selected: true }).waitFor();
    await bench.pane.getByRole("region", { name: "Hasil pemeriksaan" }).waitFor();
    expect(await bench.page.locator("iframe").isVisible()).toBe(true);
  });

  it("brings the list of chapter III into view", async () => {
    const bench = await openBench();
    await bench.paneSees("Tabel III.1");
    await bench.page.getByRole("button", { name: "Tutup panel" }).click();
    await bench.ribbon("Laporan");
    await bench.pane.getByRole("tab", { name: "Laporan", selected: true }).waitFor();
    expect(await bench.page.locator("iframe").isVisible()).toBe(true);
  });

  it("shows the pane again by its own button", async () => {
    const bench = await openBench();
    await bench.page.getByRole("button", { name: "Tutup panel" }).click();
    await bench.ribbon("Panel");
    expect(await bench.page.locator("iframe").isVisible()).toBe(true);
  });
});
