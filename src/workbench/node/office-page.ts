import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import { installBridge } from "../browser/bridge-window";
import type { Host } from "../host/bridge";
import { HostSwitch } from "./host-switch";

/** The real office.js in a window of its own, in front of one host after the other. */
interface OfficePage {
  readonly window: Window & typeof globalThis;
  readonly port: HostSwitch;
  /** What office.js was told when it was loaded: a host that tells the same can take the place of the first. */
  readonly context: string;
  readonly close: () => void;
}

const OFFICE_JS = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

/** The address only selects host, platform, version and language; nothing is fetched from it. */
const ADDRESS = "http://localhost/taskpane.html?_host_Info=Excel$Mac$16.00$id-ID$$$$3";

/** Serves the files of the installed @microsoft/office-js package to the page. */
class InstalledFiles extends ResourceLoader {
  override fetch(url: string) {
    const file = join(OFFICE_JS, new URL(url).pathname.replace(/^\/office-js\//, ""));
    return Promise.resolve(readFileSync(file)) as ReturnType<ResourceLoader["fetch"]>;
  }
}

/** Pages whose workbook is closed. To load office.js takes longer than most of what is asked of it. */
const idle: OfficePage[] = [];

/** A page in front of the host, with office.js ready; a new one where functions for cells are declared to it. */
export async function takePage(host: Host, hasFunctions: boolean): Promise<OfficePage> {
  const context = contextOf(host);
  const place = hasFunctions ? -1 : idle.findIndex((page) => page.context === context);
  const [page] = place < 0 ? [] : idle.splice(place, 1);
  if (!page) return openPage(host, context);
  await page.port.switchTo(host);
  return page;
}

/** Gives a page back. One that holds anything of its workbook is closed. */
export function givePage(page: OfficePage): void {
  if (page.port.isFree) idle.push(page);
  else page.close();
}

const contextOf = (host: Host): string => JSON.stringify(host.context());

async function openPage(host: Host, context: string): Promise<OfficePage> {
  const port = new HostSwitch(host);
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: ADDRESS,
    runScripts: "dangerously",
    resources: new InstalledFiles(),
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => installBridge(window as unknown as Window, port),
  });
  const script = dom.window.document.createElement("script");
  script.src = "http://localhost/office-js/office.js";
  const loaded = new Promise((resolve) => script.addEventListener("load", resolve));
  dom.window.document.head.appendChild(script);
  await loaded;
  const window = dom.window as unknown as OfficePage["window"];
  await window.Office.onReady();
  return { window, port, context, close: () => dom.window.close() };
}
