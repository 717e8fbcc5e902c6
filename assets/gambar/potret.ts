/**
 * `npm run gambar`: takes the pictures of the README from the workbench, which must be running (`npm start`;
 * its address may be given: `npm run gambar -- http://localhost:3000`).
 */
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { FrameLocator, Page } from "playwright-core";
import { CHROMIUM_FLAGS, findChromium } from "../../test/support/chromium";

/** What LKjIP Makassar 2021 prints as capaian: a decimal comma moved, the realisasi in its place. */
const TERBIT = [
  ["F10", "6,805%"],
  ["F12", "661%"],
  ["F13", "180%"],
] as const;

const address = process.argv[2] ?? "http://localhost:3000";
const executablePath = findChromium();
if (!executablePath) throw new Error("Install Chromium, Chrome or Edge to take the pictures.");
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
await page.goto(address);
const pane = page.frameLocator("iframe");

await hitung(pane);
await take(page, "hitung");
await periksa(page, pane);
await take(page, "periksa");
await page.goto(address);
await laporan(page, pane);
await take(page, "laporan");
await browser.close();

/** The sheet filled, its failing indicator marked, the result in the pane. */
async function hitung(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "Hitung ulang", exact: true }).click();
  await pane.getByText(/\d sel diisi/).waitFor();
}

/** A sheet computed, figures typed over it as they were published, and what the audit says of them. */
async function periksa(page: Page, pane: FrameLocator): Promise<void> {
  await page.getByLabel("Pilih contoh").selectOption({ label: "Makassar 2021" });
  await page.getByRole("tab", { name: "Tabel Capaian b b b", exact: true }).click();
  await pane.getByText("Lembar Tabel Capaian b b b").first().waitFor();
  await hitung(pane);
  for (const [cell, figure] of TERBIT) {
    await goTo(page, cell);
    await page.keyboard.type(figure);
    await page.keyboard.press("Enter");
  }
  await goTo(page, "A1");
  await goTo(page, "F10");
  await pane.getByRole("tab", { name: "Periksa" }).click();
  await pane.getByRole("button", { name: "Periksa", exact: true }).click();
  await pane.getByText(/^3 salah hitung/).waitFor();
}

async function goTo(page: Page, cell: string): Promise<void> {
  const address = page.getByLabel("Alamat sel");
  await address.fill(cell);
  await address.press("Enter");
}

/** A table of chapter III written into the workbook, the list of them in the pane. */
async function laporan(page: Page, pane: FrameLocator): Promise<void> {
  await pane.getByRole("tab", { name: "Laporan" }).click();
  await pane.getByRole("button", { name: "Simpan identitas" }).click();
  await pane.getByRole("button", { name: "Tulis ke buku kerja" }).click();
  await pane.getByText(/tabel laporan ditulis/).waitFor();
  await page.getByRole("tab", { name: "Tabel 3.2", exact: true }).click();
}

async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(680, 80);
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(import.meta.dirname, `${name}.png`) });
}
