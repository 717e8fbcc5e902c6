import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { CHROMIUM_FLAGS, findChromium } from "../../support/chromium";
import { serveWorkbench } from "../../support/served-workbench";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the workbench is served, without a slash at the end. */
    address: string;
    /** Where the one browser of all browser tests is asked for pages. */
    browser: string;
  }
}

/** Serves the workbench, and a browser to look at it, for as long as the browser tests run. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("Install Chromium, Chrome or Edge to run the browser tests.");
  const [{ address, stop }, browser] = await Promise.all([
    serveWorkbench("uji"),
    chromium.launchServer({ executablePath, args: CHROMIUM_FLAGS }),
  ]);
  project.provide("address", address);
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    stop();
    await browser.close();
  };
}
