import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Rekaman } from "../rekam/page";
import { buildRecorder } from "../rekam/serve";
import { STEPS } from "../rekam/steps";
import { useBenches } from "./support/bench";

const openBench = useBenches();
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rekam-"));
  await buildRecorder(folder, inject("address"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The recorder's own page in the place of the pane. What comes before office.js connects it with the workbook. */
const inPlaceOfPane = (bridge: string) => async (page: Page) => {
  const html = readFileSync(join(folder, "rekam.html"), "utf8").replace("<script", `${bridge}<script`);
  await page.route(/\/taskpane\.html/, (route) => route.fulfill({ body: html, contentType: "text/html" }));
  await page.route(/\/page\.js/, (route) => route.fulfill({ path: join(folder, "page.js") }));
};
const BRIDGE = '<script src="/shim.js"></script>';

describe("the recorder", () => {
  it("records every step in the embedded workbook, and what was tried by hand", async () => {
    const { pane } = await openBench(inPlaceOfPane(BRIDGE));
    await pane.getByText("Siap. Buka buku kerja kosong, lalu tekan Rekam.").waitFor();
    await pane.getByRole("button", { name: "Rekam", exact: true }).click();
    await pane.getByText(/^Selesai\./).waitFor();
    await pane.getByRole("button", { name: "Coba salin" }).click();
    await pane.getByRole("combobox").selectOption("tidak");
    const { excel, langkah, tangan } = JSON.parse(
      await pane.getByRole("textbox", { name: "Rekaman" }).inputValue(),
    ) as Rekaman;
    expect(excel.host).toBe("Excel");
    expect(Object.keys(langkah)).toEqual(STEPS.map(({ id }) => id));
    expect(Object.values(langkah).filter((outcome) => "galat" in outcome)).toEqual([]);
    expect(tangan).toEqual({ salin: true, unduh: "tidak" });
  });

  it("says so where no Excel answers, and offers nothing to record", async () => {
    const { pane } = await openBench(inPlaceOfPane(""));
    await pane.getByText(/^Excel tidak menjawab\./).waitFor();
    expect(await pane.getByRole("button", { name: "Rekam", exact: true }).isDisabled()).toBe(true);
  });

  it("says so where office.js is not served any more", async () => {
    const { pane } = await openBench(async (page) => {
      await inPlaceOfPane(BRIDGE)(page);
      await page.route(/office-js\/office\.js/, (route) => route.abort());
    });
    await pane.getByText(/^office\.js tidak termuat\./).waitFor();
  });
});
