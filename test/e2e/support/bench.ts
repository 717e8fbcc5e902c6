import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Download, FrameLocator, Locator, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { afterEach, expect, inject } from "vitest";
import { parseCell } from "../../../src/sheet/address";
import type { Workbook } from "../../../src/workbench/model/workbook";
import { openWorkbook } from "../../../src/workbench/xlsx";
import type { ReportNick } from "../../reports/load";

/** A laptop of the offices that write these reports. */
const LAPTOP = { width: 1366, height: 768 };

/** Milliseconds for one step, on a slow machine that does other things as well. */
const PATIENCE = 60_000;
const SAMPLES = join(import.meta.dirname, "../../../assets/contoh");

/** A sample as it lies in the repository. */
export function readSample(nick: ReportNick): Workbook {
  return openWorkbook(readFileSync(join(SAMPLES, `${nick}.xlsx`)));
}

/** What a page needs before it opens: answers held back, a clipboard allowed. */
type Prepare = (page: Page) => Promise<unknown>;

/** Of one person: what the browser keeps of the page is as warm as theirs. */
let context: BrowserContext | null = null;
/** Serves test after test: what it has compiled once stays compiled. */
let kept: Page | null = null;

/** Each call of the result opens the workbench afresh: no preference of an earlier test is left, nor any edit. */
export function useBenches(): (prepare?: Prepare) => Promise<Bench> {
  let own: Page[] = [];
  let isTaken = false;
  // A page that nobody looks at any more goes on drawing.
  afterEach(async () => {
    await Promise.all(own.map((page) => page.close()));
    own = [];
    isTaken = false;
  });
  return async (prepare) => {
    context ??= await openContext();
    const isOwn = isTaken || prepare !== undefined;
    const page = isOwn ? await context.newPage() : (kept ??= await context.newPage());
    if (isOwn) own.push(page);
    else isTaken = true;
    page.setDefaultTimeout(PATIENCE);
    await forget(page);
    await prepare?.(page);
    await page.goto(inject("address"));
    return new Bench(page);
  };
}

async function openContext(): Promise<BrowserContext> {
  const browser = await chromium.connect(inject("browser"));
  return browser.newContext({ viewport: LAPTOP, acceptDownloads: true });
}

/** What earlier pages kept in the browser is gone before the next one asks for it. */
async function forget(page: Page): Promise<void> {
  await page.context().clearPermissions();
  await page.goto(`${inject("address")}/kosong`);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
}

/** A file that the browser keeps: its bytes. */
export async function bytesOf(download: Download): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Uint8Array);
  return new Uint8Array(Buffer.concat(parts));
}

/** The workbench in a browser, driven as a person drives it. */
export class Bench {
  readonly pane: FrameLocator;
  readonly grid: Locator;

  constructor(readonly page: Page) {
    this.pane = page.frameLocator("iframe");
    this.grid = page.getByRole("grid");
  }

  async openSample(title: string): Promise<void> {
    await this.page.getByLabel("Pilih contoh").selectOption({ label: title });
  }

  async openFile(name: string, data: Uint8Array): Promise<void> {
    await this.page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(data) });
    await this.page.locator(".file-name", { hasText: name }).waitFor();
  }

  /** The pane has read the sheet of that name. */
  async paneSees(sheet: string): Promise<void> {
    await this.pane.getByText(`Lembar ${sheet}`).first().waitFor();
  }

  /** As a host enlarges it: the page has so many times less room, its letters are so many times larger. */
  async enlargePane(factor: number): Promise<void> {
    await this.page.locator("iframe").evaluate((frame, times) => {
      const { width, height } = frame.getBoundingClientRect();
      const part = { width: `${width / times}px`, height: `${height / times}px`, flex: "none" };
      Object.assign(frame.style, part, { transform: `scale(${times})`, transformOrigin: "0 0" });
    }, factor);
  }

  async showSheet(name: string): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).click();
  }

  /** Selects a cell or range by its address. */
  async go(address: string): Promise<void> {
    const box = this.page.getByLabel("Alamat sel");
    await box.fill(address);
    await box.press("Enter");
  }

  /** Waits until the selection stands there. */
  async stands(address: string): Promise<void> {
    await expect.poll(() => this.page.getByLabel("Alamat sel").inputValue()).toBe(address);
  }

  cell(address: string): Locator {
    const { row, column } = parseCell(address)!;
    return this.page.locator(`#sel-${row}-${column}`);
  }

  /** Waits until a cell of the active sheet shows a text. */
  async shows(address: string, text: string): Promise<void> {
    await expect.poll(() => this.textOf(address)).toBe(text);
  }

  /** What a cell shows, wherever on the active sheet it stands. */
  async textOf(address: string): Promise<string> {
    if ((await this.cell(address).count()) === 0) await this.go(address);
    return this.cell(address).innerText();
  }

  /** Waits until the formula bar shows the content of a cell. */
  async holds(address: string, content: string): Promise<void> {
    await this.go(address);
    await expect.poll(() => this.page.locator(".formula-field").inputValue()).toBe(content);
  }

  /** Presses a button of the add-in's group on the ribbon. */
  async ribbon(label: string): Promise<void> {
    await this.page
      .getByRole("toolbar", { name: "Pita perintah" })
      .getByRole("button", { name: label })
      .click();
  }

  /** *Hitung ulang* in the pane, until it says how many cells it filled. */
  async hitung(): Promise<void> {
    await this.pane.getByRole("button", { name: "Hitung ulang", exact: true }).click();
    await this.pane.getByText(/\d sel diisi/).waitFor();
  }

  /** *Simpan*: the file that the browser keeps. */
  async save(): Promise<{ name: string; data: Uint8Array; workbook: Workbook }> {
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Simpan" }).click();
    const file = await download;
    const data = await bytesOf(file);
    return { name: file.suggestedFilename(), data, workbook: openWorkbook(data) };
  }
}
