/**
 * `npm run gambar`: takes the pictures of handbook and README in one run: the trial page in a browser, and a page of the
 * Word document as LibreOffice prints it.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { CHROMIUM_FLAGS, findChromium } from "../../test/support/chromium";
import { serveWorkbench } from "../../test/support/served-workbench";
import { convert, findSoffice } from "../../test/support/soffice";

/** What LKjIP Makassar 2021 prints as capaian: a decimal comma moved, the realisasi in its place. */
const TERBIT = [
  ["F10", "6,805%"],
  ["F12", "661%"],
  ["F13", "180%"],
] as const;

const ROOT = join(import.meta.dirname, "../..");
const PICTURES = join(ROOT, "docs/panduan/gambar");
mkdirSync(PICTURES, { recursive: true });

const executablePath = findChromium();
if (!executablePath) throw new Error("Install Chromium, Chrome or Edge to take the pictures.");
const { address, stop } = await serveWorkbench("gambar");
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
const page = await browser.newPage({ viewport: { width: 1480, height: 832 } });
page.setDefaultTimeout(120_000);
const pane = page.frameLocator("iframe");

try {
  await page.goto(address);
  await pane
    .getByText(/Lembar Tabel III.1/)
    .first()
    .waitFor();
  await take("mulai");
  await hitung(pane);
  await take("hitung");
  await pane.getByRole("tab", { name: "Aturan" }).click();
  await pane.getByText("Sidik aturan yang dipakai:").waitFor();
  await take("aturan");
  await periksa(page, pane);
  await take("periksa");
  await petaRumus(page, pane);
  await take("peta-rumus");
  await page.goto(address);
  await laporan(page, pane);
  await take("laporan");
  await word(page, pane);
  await take("word");
} finally {
  await browser.close();
  stop();
}
takeWordPage("laporan-word");

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

/** A budget sheet computed, one of its formulas typed over by another, and the map that shows it. */
async function petaRumus(page: Page, pane: FrameLocator): Promise<void> {
  await page.goto(address);
  await page.getByLabel("Pilih contoh").selectOption({ label: "Sulawesi Tengah 2024" });
  await page.getByRole("tab", { name: "Tabel 3.9", exact: true }).click();
  await pane.getByText("Lembar Tabel 3.9").first().waitFor();
  await hitung(pane);
  await goTo(page, "E10");
  await page.keyboard.type("=D10/C9");
  await page.keyboard.press("Enter");
  await pane.getByRole("tab", { name: "Periksa" }).click();
  await pane.getByRole("button", { name: "Periksa", exact: true }).click();
  await pane.getByRole("radio", { name: "Janggal" }).check();
  await toTop(pane.getByRole("heading", { name: "Lembar Tabel 3.9" }));
}

/** The document of this workbook, one figure in it changed since, and what would be put right in it. */
async function word(page: Page, pane: FrameLocator): Promise<void> {
  const download = page.waitForEvent("download");
  await pane.getByRole("button", { name: "Unduh .docx" }).click();
  const path = await (await download).path();
  const draft = { name: "Draf LKjIP.docx", mimeType: "application/octet-stream", buffer: readFileSync(path) };
  await page.getByRole("tab", { name: "Tabel III.1", exact: true }).click();
  await goTo(page, "E6");
  await page.keyboard.type("540");
  await page.keyboard.press("Enter");
  const choice = pane.getByLabel("Pilih dokumen Word yang diperbarui (.docx)");
  await pane.getByText("Perbarui dokumen Word kantor", { exact: true }).click();
  await choice.setInputFiles(draft);
  await pane.getByText(/^Simpan Draf/).waitFor();
  await toTop(pane.getByText("Perbarui dokumen Word kantor", { exact: true }));
}

/** Scrolls to it, clear of the tabs, which stay in sight. */
async function toTop(place: Locator): Promise<void> {
  await place.evaluate((element) => {
    element.scrollIntoView();
    element.ownerDocument.documentElement.scrollTop -= 36;
  });
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

async function take(name: string): Promise<void> {
  await page.mouse.move(740, 80);
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

/** The page of the Word document that holds Tabel 3.2; left as it is where LibreOffice is not installed. */
function takeWordPage(name: string): void {
  const soffice = findSoffice();
  if (!soffice) return;
  const folder = mkdtempSync(join(tmpdir(), "capaian-"));
  const [out, docx, pdf] = ["buku.xlsx", "bab.docx", "bab.pdf"].map((file) => join(folder, file));
  const workbook = join(ROOT, "assets/contoh/sulteng-2024.xlsx");
  const start = join(ROOT, "src/headless/start.js");
  execFileSync(process.execPath, [start, "laporan", workbook, "--out", out ?? "", "--docx", docx ?? ""]);
  const data = convert(soffice, { name: "bab.docx", data: readFileSync(docx ?? ""), to: "pdf" });
  writeFileSync(pdf ?? "", data);
  const options = ["-png", "-r", "80", "-f", "3", "-l", "3", "-singlefile"];
  execFileSync("pdftoppm", [...options, pdf ?? "", join(PICTURES, name)]);
}
