/**
 * `npm run layar -- FOLDER [ADDRESS [SCREENS [LOOKS]]]`: takes a picture of every screen of the pane, in the widths and
 * themes that people have, and prints what axe finds on each. The workbench must be running (`npm start`). SCREENS and
 * LOOKS: names joined by commas, "" for all.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import axeCore from "axe-core";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { CHROMIUM_FLAGS, findChromium } from "../../test/support/chromium";
import { SCREENS, type Screen } from "./layar-screens";

interface Look {
  readonly name: string;
  /** Pixels that the pane has on the screen. */
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

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

declare const axe: { run(): Promise<{ readonly violations: readonly Violation[] }> };

const folder = process.argv[2] ?? "layar";
const address = process.argv[3] ?? "http://localhost:3000";
const [screens, looks] = [process.argv[4], process.argv[5]].map((names) => (names ? names.split(",") : null));
const executablePath = findChromium();
if (!executablePath) throw new Error("Install Chromium, Chrome or Edge to take the pictures.");
mkdirSync(folder, { recursive: true });
const { source } = axeCore;
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
for (const look of LOOKS)
  for (const screen of SCREENS) {
    if (screens?.includes(screen.name) === false || looks?.includes(look.name) === false) continue;
    await take(browser, look, screen);
  }
await browser.close();

async function take(browser: Browser, look: Look, screen: Screen): Promise<void> {
  const { width, zoom = 1, colorScheme = "light", forcedColors = "none" } = look;
  const viewport = { width: 1366, height: 1500 };
  const page = await browser.newPage({ viewport, bypassCSP: true, deviceScaleFactor: zoom });
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
    // A pane of half the width, drawn twice as large, is what a person sees who doubled the letters.
    const pixels = `width: ${width / zoom}px !important; height: ${viewport.height / zoom}px !important;`;
    if (zoom !== 1) await page.addStyleTag({ content: `iframe { ${pixels} flex: none !important; }` });
    await screen.drive(page, pane);
    const frame = page.frames().find((own) => own !== page.mainFrame());
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
