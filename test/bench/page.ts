import { type Page, chromium } from "playwright-core";
import { CHROMIUM_FLAGS, findChromium } from "../support/chromium";
import { serveWorkbench } from "../support/served-workbench";

export interface PageFigures {
  /** From the click on *Hitung ulang* until the pane shows the result. */
  readonly milliseconds: number;
  /** JavaScript heap of workbench and pane together, in bytes: as it stands then, and once garbage is gone. */
  readonly heap: number;
  readonly heapInUse: number;
}

/** *Hitung ulang* on a file opened in the workbench; null where there is no browser. */
export async function measureInPage(file: Uint8Array): Promise<PageFigures | null> {
  const executablePath = findChromium();
  if (!executablePath) return null;
  const { address, stop } = await serveWorkbench("ukur");
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(address);
    return await measure(page, file);
  } finally {
    await browser.close();
    stop();
  }
}

async function measure(page: Page, file: Uint8Array): Promise<PageFigures> {
  const pane = page.frameLocator("iframe");
  const buffer = Buffer.from(file);
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "indikator.xlsx", mimeType: "application/octet-stream", buffer });
  await pane.getByText("Lembar Capaian").first().waitFor();
  const button = pane.getByRole("button", { name: "Hitung ulang", exact: true });
  await button.click({ trial: true });
  const start = performance.now();
  await button.click();
  await pane.getByText(/\d sel diisi/).waitFor();
  const milliseconds = performance.now() - start;
  const devtools = await page.context().newCDPSession(page);
  const heap = (await devtools.send("Runtime.getHeapUsage")).usedSize;
  await devtools.send("HeapProfiler.collectGarbage");
  return { milliseconds, heap, heapInUse: (await devtools.send("Runtime.getHeapUsage")).usedSize };
}
