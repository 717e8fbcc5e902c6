import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { parseCell } from "../../../src/sheet/address";
import type { Workbook } from "../../../src/workbench/model/workbook";
import { openWorkbook } from "../../../src/workbench/xlsx";
import type { ReportNick } from "../../reports/load";
import { CHROMIUM_FLAGS, findChromium } from "../../support/chromium";

/** A laptop of the offices that write these reports. */
const LAPTOP = { width: 1366, height: 768 };

/** Milliseconds for one step, on a slow machine that does other things as well. */
const PATIENCE = 60_000;
const SAMPLES = join(import.meta.dirname, "../../../assets/contoh");

/** A sample as it lies in the repository. */
export function readSample(nick: ReportNick): Workbook {
  return openWorkbook(readFileSync(join(SAMPLES, `${nick}.xlsx`)));
}

/**
 * One browser for the tests of a file; each call of the result opens the workbench afresh. It is closed behind its test:
 * a page that nobody looks at any more goes on drawing.
 */
export function useBenches(): (prepare?: (page: Page) => Promise<unknown>) => Promise<Bench> {
  let browser: Browser;
  let opened: Page[] = [];
  beforeAll(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error("Install Chromium, Chrome or Edge to run the browser tests.");
    browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  });
  afterEach(async () => {
    await Promise.all(opened.map((page) => page.close()));
    opened = [];
  });
  afterAll(() => browser.close());
  return async (prepare) => {
    const page = await browser.newPage({ viewport: LAPTOP, acceptDownloads: true });
    opened.push(page);
    page.setDefaultTimeout(PATIENCE);
    await prepare?.(page);
    await page.goto(inject("address"));
    return new Bench(page);
  };
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
    const data = new Uint8Array(readFileSync(await file.path()));
    return { name: file.suggestedFilename(), data, workbook: openWorkbook(data) };
  }
}
