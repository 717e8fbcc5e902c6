/**
 * `npm run layar -- FOLDER [ADDRESS]`: takes a picture of every screen of the pane, in the widths and themes that
 * people have, and prints what axe finds on each. The workbench must be running (`npm start`).
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import axeCore from "axe-core";
import { chromium, type Browser, type Frame, type FrameLocator, type Page } from "playwright-core";
import { CHROMIUM_FLAGS, findChromium } from "../../test/support/chromium";

interface Look {
  readonly name: string;
  readonly width: number;
  readonly colorScheme?: "dark";
  readonly forcedColors?: "active";
  /** Share of the usual size of letters. */
  readonly zoom?: number;
}

const LOOKS: readonly Look[] = [
  { name: "350", width: 350 },
  { name: "320", width: 320 },
  { name: "450", width: 450 },
  { name: "gelap", width: 350, colorScheme: "dark" },
  { name: "kontras", width: 350, forcedColors: "active" },
  { name: "besar", width: 350, zoom: 2 },
];

interface Screen {
  readonly name: string;
  readonly drive: (page: Page, pane: FrameLocator) => Promise<void>;
}

const tab = (pane: FrameLocator, name: string) => pane.getByRole("tab", { name, exact: true }).click();
const press = (pane: FrameLocator, name: string | RegExp) =>
  pane
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
const hitung = async (pane: FrameLocator): Promise<void> => {
  await press(pane, "Hitung ulang");
  await pane
    .getByText(/\d sel diisi|sudah sesuai/)
    .first()
    .waitFor();
};
const sample = async (page: Page, label: string, sheet: string, pane: FrameLocator): Promise<void> => {
  await page.getByLabel("Pilih contoh").selectOption({ label });
  await page.getByRole("tab", { name: sheet, exact: true }).click();
  await pane.getByText(`Lembar ${sheet}`).first().waitFor();
};

/** Each begins from the sample as it opens. */
async function openEmpty(page: Page, pane: FrameLocator): Promise<void> {
  await page.getByLabel("Pilih contoh").selectOption({ label: "Buku kerja kosong" });
  await pane
    .getByText(/Belum ada tabel/)
    .first()
    .waitFor();
}

const SCREENS: readonly Screen[] = [
  { name: "hitung", drive: () => Promise.resolve() },
  { name: "lihat-dulu", drive: (_, pane) => press(pane, "Lihat dulu") },
  {
    name: "hasil",
    drive: async (_, pane) => {
      await hitung(pane);
      await press(pane, /^39,43%: mengapa/);
      await pane.getByText("138 ÷ 350").first().waitFor();
    },
  },
  {
    name: "hasil-buku",
    drive: async (page, pane) => {
      await sample(page, "Makassar 2021", "Tabel Capaian b b b", pane);
      await pane.getByRole("radio", { name: "Seluruh buku kerja" }).check({ force: true });
      await pane.getByText("Buku kerja ini").first().waitFor();
      await hitung(pane);
    },
  },
  ...(["Capaian", "Tahun", "Serapan", "Triwulan"] as const).map((chart) => ({
    name: `grafik-${chart.toLowerCase()}`,
    drive: async (page: Page, pane: FrameLocator): Promise<void> => {
      await sample(page, "Tangerang Selatan 2021", "Tabel 6", pane);
      await pane.getByRole("radio", { name: "Seluruh buku kerja" }).check({ force: true });
      await pane.getByText("Buku kerja ini").first().waitFor();
      await hitung(pane);
      await press(pane, "Lihat grafik");
      await pane.getByRole("radio", { name: chart, exact: true }).check({ force: true });
      await pane.getByRole("button", { name: "Tutup grafik" }).scrollIntoViewIfNeeded();
    },
  })),
  {
    name: "ubah-kolom",
    drive: (_, pane) => press(pane, /^Ubah kolom/),
  },
  {
    name: "periksa",
    drive: async (page, pane) => {
      await sample(page, "Makassar 2021", "Tabel Capaian b b b", pane);
      await hitung(pane);
      await tab(pane, "Periksa");
      await press(pane, "Periksa");
      await pane.getByText(/angka/).first().waitFor();
    },
  },
  {
    name: "periksa-buku",
    drive: async (page, pane) => {
      await sample(page, "Makassar 2021", "Tabel Capaian b b b", pane);
      await pane.getByRole("radio", { name: "Seluruh buku kerja" }).check({ force: true });
      await tab(pane, "Periksa");
      await press(pane, "Periksa");
      await pane
        .getByText(/\d+ (salah hitung|catatan)/)
        .first()
        .waitFor();
    },
  },
  {
    name: "identitas",
    drive: async (_, pane) => {
      await tab(pane, "Laporan");
      await pane.getByRole("button", { name: "Simpan identitas" }).waitFor();
    },
  },
  {
    name: "laporan",
    drive: async (_, pane) => {
      await tab(pane, "Laporan");
      await press(pane, "Simpan identitas");
      await pane.getByRole("checkbox", { name: "Pilih semua" }).waitFor();
    },
  },
  {
    name: "pratinjau",
    drive: async (_, pane) => {
      await tab(pane, "Laporan");
      await press(pane, "Simpan identitas");
      await pane.getByRole("checkbox", { name: "Pilih semua" }).waitFor();
      await press(pane, /: lihat$/);
    },
  },
  {
    name: "aturan",
    drive: async (_, pane) => {
      await tab(pane, "Aturan");
      await pane.getByRole("combobox").first().waitFor();
    },
  },
  {
    name: "kosong",
    drive: async (page, pane) => {
      await openEmpty(page, pane);
    },
  },
  {
    name: "kosong-periksa",
    drive: async (page, pane) => {
      await openEmpty(page, pane);
      await tab(pane, "Periksa");
    },
  },
];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

declare const axe: { run(): Promise<{ readonly violations: readonly Violation[] }> };

const folder = process.argv[2] ?? "layar";
const address = process.argv[3] ?? "http://localhost:3000";
const only = process.argv[4]?.split(",") ?? [];
const executablePath = findChromium();
if (!executablePath) throw new Error("Install Chromium, Chrome or Edge to take the pictures.");
mkdirSync(folder, { recursive: true });
const { source } = axeCore;
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
for (const look of LOOKS)
  for (const screen of SCREENS) {
    if (only.length > 0 && !only.includes(screen.name) && !only.includes(look.name)) continue;
    await take(browser, look, screen);
  }
await browser.close();

async function take(browser: Browser, look: Look, screen: Screen): Promise<void> {
  const { width, zoom = 1, colorScheme = "light", forcedColors = "none" } = look;
  const page = await browser.newPage({ viewport: { width: 1366, height: 1500 }, bypassCSP: true });
  await page.emulateMedia({ colorScheme, forcedColors });
  page.setDefaultTimeout(60_000);
  page.on("console", (message) => {
    if (message.type() === "error") console.log(`${screen.name} ${look.name}: console: ${message.text()}`);
  });
  try {
    await page.goto(address);
    const pane = page.frameLocator("iframe");
    await pane.getByRole("tab", { name: "Hitung" }).waitFor();
    await resize(page, width);
    await pane.getByText("Lembar ").first().waitFor();
    await screen.drive(page, pane);
    const frame = page.frames().find((own) => own !== page.mainFrame());
    if (frame && zoom !== 1)
      await frame.evaluate((size) => (document.documentElement.style.zoom = size), String(zoom));
    await page.waitForTimeout(600);
    await page.locator("iframe").screenshot({ path: join(folder, `${screen.name}-${look.name}.png`) });
    if (frame) await check(frame, `${screen.name} ${look.name}`);
  } catch (error) {
    console.log(`${screen.name} ${look.name}: ${String(error).slice(0, 300)}`);
  }
  await page.close();
}

async function resize(page: Page, width: number): Promise<void> {
  const slider = page.getByRole("slider");
  await slider.focus();
  for (let now = 350; now < width; now += 10) await page.keyboard.press("ArrowLeft");
  for (let now = 350; now > width; now -= 10) await page.keyboard.press("ArrowRight");
}

async function check(frame: Frame, name: string): Promise<void> {
  await frame.evaluate(source);
  const violations = await frame.evaluate(async () => (await axe.run()).violations);
  for (const { id, nodes } of violations) {
    console.log(`${name}: ${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160)}`);
    if (id === "color-contrast") console.log(nodes[0]?.failureSummary.slice(0, 200));
  }
}
