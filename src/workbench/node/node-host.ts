import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import { attachCalculator } from "../engine";
import { startIronCalcInNode } from "../engine/node";
import { type HostOptions, Host } from "../host/bridge";
import { type Strictness, AS_EXCEL, STRICTNESSES } from "../host/strictness";
import { EVERYTHING } from "../model/area";
import type { Workbook } from "../model/workbook";
import { installBridge } from "../browser/bridge-window";

/** A running add-in environment without a browser: the real office.js in front of a workbook. */
export interface NodeHost {
  /** The globals office.js made. Assign them to globalThis for code that uses them as globals. */
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: unknown;
  /** The page office.js runs in. */
  readonly window: Window;
  /** Counters, planned failures, ribbon commands. */
  readonly host: Host;
  /** Closes the page. The workbook stays usable. */
  dispose(): void;
}

const OFFICE_JS = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

/** The address only selects host, platform, version and language; nothing is fetched from it. */
const PAGE = "http://localhost/taskpane.html?_host_Info=Excel$Mac$16.00$id-ID$$$$3";

/** Serves the files of the installed @microsoft/office-js package to the page. */
class InstalledFiles extends ResourceLoader {
  override fetch(url: string) {
    const file = join(OFFICE_JS, new URL(url).pathname.replace(/^\/office-js\//, ""));
    return Promise.resolve(readFileSync(file)) as ReturnType<ResourceLoader["fetch"]>;
  }
}

/** CAPAIAN_KETAT="formulas,tables" runs with those alone, CAPAIAN_KETAT="" with none: see strictness.ts. */
function strictnessOf(names: string | undefined): ReadonlySet<Strictness> {
  if (names === undefined) return AS_EXCEL;
  const wanted = names.split(",").map((name) => name.trim());
  return new Set(STRICTNESSES.filter((one) => wanted.includes(one)));
}

function cellsOf({ sheets }: Workbook): number {
  let count = 0;
  for (const { grid } of sheets) grid.forEach(EVERYTHING, () => count++);
  return count;
}

/**
 * Runs the unmodified office.js on a workbook, in Node, with its formulas computed. Resolves when
 * Office.onReady would.
 * `excelApi` lowers the requirement set that is reported, `strict` says in what it is as strict as Excel.
 */
export async function startNodeHost(workbook: Workbook, options: HostOptions = {}): Promise<NodeHost> {
  startIronCalcInNode(cellsOf(workbook));
  attachCalculator(workbook);
  const host = new Host(workbook, { strict: strictnessOf(process.env.CAPAIAN_KETAT), ...options });
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: PAGE,
    runScripts: "dangerously",
    resources: new InstalledFiles(),
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => installBridge(window as unknown as Window, host),
  });
  const script = dom.window.document.createElement("script");
  script.src = "http://localhost/office-js/office.js";
  const loaded = new Promise((resolve) => script.addEventListener("load", resolve));
  dom.window.document.head.appendChild(script);
  await loaded;
  const page = dom.window as unknown as Window & typeof globalThis;
  await page.Office.onReady();
  return {
    Excel: page.Excel,
    Office: page.Office,
    OfficeExtension: page.OfficeExtension,
    CustomFunctions: (page as { readonly CustomFunctions?: unknown }).CustomFunctions,
    window: page,
    host,
    dispose: () => {
      host.dispose();
      dom.window.close();
    },
  };
}
