/** `npm run icons`: draws the SVG files beside this one as PNG, in every size that Office asks for. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, findChromium } from "../test/support/chromium";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const folder = import.meta.dirname;

const executablePath = findChromium();
if (!executablePath) throw new Error("Install Chromium, Chrome or Edge to draw the icons.");
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
  const svg = readFileSync(join(folder, file), "utf8");
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({
      path: join(folder, `${basename(file, ".svg")}-${size}.png`),
      omitBackground: true,
    });
  }
}
await browser.close();
