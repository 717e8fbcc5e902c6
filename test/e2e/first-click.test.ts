import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBenches } from "./support/bench";

const openBench = useBenches();

/** The script that holds the pane, as the page's entry asks for it. */
const PANE = /\/pane\.js/;

interface Hosted {
  readonly counters: { readonly syncs: number };
  runCommand(id: string): Promise<void>;
}
type Bridged = Window & { capaianHost?: Hosted };

/** A click on the ribbon, sent the moment office.js listens for it. */
async function click(page: Page, name: string): Promise<void> {
  await page.waitForFunction(() => (window as Bridged).capaianHost);
  await page.evaluate((command) => (window as Bridged).capaianHost?.runCommand(command), name);
}

/** Everything of the pane but its entry comes late, as over a slow line. */
const holdBack = (page: Page) =>
  page.route(PANE, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await route.continue();
  });

describe("the first click on the ribbon, before the pane was opened", () => {
  it("is carried out, and a second one after it", async () => {
    const bench = await openBench(holdBack);
    await Promise.all([click(bench.page, "hitung"), click(bench.page, "hitung")]);
    await bench.shows("F6", "105,20");
    await bench.pane.getByRole("button", { name: "Urungkan" }).click();
    await bench.shows("F6", "");
  });
});

describe("a pane that is out of view", () => {
  it("leaves the workbook alone while a person moves and types there", async () => {
    const bench = await openBench();
    await bench.paneSees("Tabel III.1");
    const syncs = () => bench.page.evaluate(() => (window as Bridged).capaianHost?.counters.syncs);
    await bench.page.getByRole("button", { name: "Tutup panel" }).click();
    await bench.page.waitForTimeout(500);
    const before = await syncs();
    await bench.go("E6");
    await bench.page.keyboard.type("77");
    await bench.page.keyboard.press("Enter");
    await bench.shows("E6", "77");
    await bench.page.waitForTimeout(1_500);
    expect(await syncs()).toBe(before);
  });
});

describe("a page that cannot open the pane", () => {
  it("says which address must be allowed where office.js is blocked", async () => {
    const bench = await openBench((page) => page.route(/office-js\/office\.js/, (route) => route.abort()));
    await bench.pane
      .getByText(/pustaka Office tidak dapat dimuat.*https:\/\/appsforoffice.microsoft.com/)
      .waitFor();
    await bench.pane.getByRole("button", { name: "Muat ulang" }).waitFor();
    expect(await bench.pane.getByText("Membuka panel…").count()).toBe(0);
  });

  it("says so where a part of it is gone, as after a new release", async () => {
    const bench = await openBench((page) => page.route(PANE, (route) => route.abort()));
    await bench.pane.getByText(/Bagian panel tidak dapat dimuat/).waitFor();
  });
});
