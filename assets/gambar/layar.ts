/**
 * `npm run layar -- FOLDER [ADDRESS [SCREENS [LOOKS]]]`: takes a picture of every screen of the pane, in the widths,
 * themes and languages that people have, and prints what axe finds on each and what is cut off. The workbench must be
 * running (`npm start`). SCREENS and LOOKS: names joined by commas, "" for all.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import axeCore from "axe-core";
import { chromium, type Frame, type Page } from "playwright-core";
import { bahasaFor, setBahasa, t } from "../../src/locale/t";
import { CHROMIUM_FLAGS, findChromium } from "../../test/support/chromium";
import { SCREENS } from "./layar-screens";
import type { Screen } from "./layar-steps";

interface Look {
  readonly name: string;
  /** Pixels that the pane has on the screen. */
  readonly width: number;
  readonly colorScheme?: "dark";
  readonly forcedColors?: "active";
  /** A pane of half the room is what a person sees who doubled the letters. */
  readonly room?: number;
  /** Pixels from tabs to foot, where not the whole screen is wanted. */
  readonly height?: number;
}

const LOOKS: readonly Look[] = [
  { name: "350", width: 350 },
  { name: "320", width: 320 },
  { name: "450", width: 450 },
  { name: "gelap", width: 350, colorScheme: "dark" },
  { name: "kontras", width: 350, forcedColors: "active" },
  { name: "besar", width: 350, room: 2 },
  { name: "laptop", width: 350, height: 480 },
];

/** By the language that Excel speaks: the second one is looked at in the usual width only. */
const LANGUAGES = [
  { display: "id-ID", looks: LOOKS },
  { display: "en-US", looks: [{ name: "inggris", width: 350 }] },
] as const;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

declare const axe: { run(): Promise<{ readonly violations: readonly Violation[] }> };

const TALL = 1500;
const folder = process.argv[2] ?? "layar";
const address = process.argv[3] ?? "http://localhost:3000";
const [screens, looks] = [process.argv[4], process.argv[5]].map((names) => (names ? names.split(",") : null));
const executablePath = findChromium();
if (!executablePath) throw new Error("Install Chromium, Chrome or Edge to take the pictures.");
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
for (const { display, looks: all } of LANGUAGES) {
  const wanted = all.filter(({ name }) => looks?.includes(name) !== false);
  await setBahasa(bahasaFor(display));
  for (const screen of SCREENS)
    if (wanted.length > 0 && screens?.includes(screen.name) !== false) await take(screen, display, wanted);
}
await browser.close();

/** Drives the pane to the screen once, then looks at it in every way. */
async function take(screen: Screen, display: string, wanted: readonly Look[]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1366, height: TALL }, bypassCSP: true });
  page.setDefaultTimeout(60_000);
  page.on("console", (message) => {
    if (message.type() === "error") console.log(`${screen.name} ${display}: console: ${message.text()}`);
  });
  try {
    await page.goto(`${address}/?bahasa=${display}`);
    const pane = page.frameLocator("iframe");
    await pane.getByRole("tab", { name: t("tab.hitung") }).waitFor();
    await pane
      .getByText(t("tempat.lembar", { nama: "" }))
      .first()
      .waitFor();
    await screen.drive(page, pane);
    for (const look of wanted) await picture(page, look, screen);
  } catch (error) {
    console.log(`${screen.name} ${display}: ${String(error).slice(0, 300)}`);
  }
  await page.close();
}

async function picture(page: Page, look: Look, { name }: Screen): Promise<void> {
  const { width, height = TALL - 200, room = 1, colorScheme = "light", forcedColors = "none" } = look;
  await page.emulateMedia({ colorScheme, forcedColors });
  await page
    .locator("iframe")
    .evaluate((frame, size) => Object.assign(frame.style, { ...size, flex: "none" }), {
      width: `${width / room}px`,
      height: `${height}px`,
    });
  await page.waitForTimeout(500);
  await page.locator("iframe").screenshot({ path: join(folder, `${name}-${look.name}.png`) });
  const frame = page.frames().find((own) => own !== page.mainFrame());
  if (frame) await check(frame, `${name} ${look.name}`);
}

async function check(frame: Frame, name: string): Promise<void> {
  await frame.evaluate(axeCore.source);
  const violations = await frame.evaluate(async () => (await axe.run()).violations);
  for (const { id, nodes } of violations) {
    console.log(`${name}: ${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160)}`);
    if (id === "color-contrast") console.log(nodes[0]?.failureSummary.slice(0, 200));
  }
  for (const fault of await frame.evaluate(cutOff)) console.log(`${name}: ${fault}`);
}

/** What a person cannot read or reach: text wider than its place, things past the edge. Runs in the pane's page. */
function cutOff(): string[] {
  const edge = document.documentElement.clientWidth;
  const faults: string[] = [];
  if (document.documentElement.scrollWidth > edge) faults.push("the page scrolls sideways");
  for (const element of document.querySelectorAll<HTMLElement>("body *")) {
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2 || element.closest("svg, [data-scrolls]")) continue;
    const text = element.textContent.trim().slice(0, 60);
    const { overflowX, textOverflow } = getComputedStyle(element);
    const isCut = element.scrollWidth > element.clientWidth + 1 && overflowX === "hidden";
    const holdsText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE);
    if (isCut && (textOverflow === "ellipsis" || holdsText)) faults.push(`cut: ${text}`);
    if (element.children.length === 0 && box.right > edge + 1 && !isInScroller(element))
      faults.push(`past the edge: ${text}`);
  }
  return [...new Set(faults)];

  function isInScroller(element: Element): boolean {
    for (let own = element.parentElement; own; own = own.parentElement)
      if (["auto", "scroll", "hidden"].includes(getComputedStyle(own).overflowX) && own !== document.body)
        return true;
    return false;
  }
}
