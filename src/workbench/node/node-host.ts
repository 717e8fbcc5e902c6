import { attachCalculator } from "../engine";
import { startIronCalcInNode } from "../engine/node";
import { type HostOptions, Host } from "../host/bridge";
import { type Strictness, AS_EXCEL, STRICTNESSES } from "../host/strictness";
import { EVERYTHING } from "../model/area";
import type { Workbook } from "../model/workbook";
import { givePage, takePage } from "./office-page";

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
  /** Ends the connection. The workbook stays usable. */
  dispose(): void;
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
  const page = await takePage(host, options.functions !== undefined);
  const { Excel, Office, OfficeExtension } = page.window;
  return {
    ...{ Excel, Office, OfficeExtension, window: page.window, host },
    CustomFunctions: (page.window as { readonly CustomFunctions?: unknown }).CustomFunctions,
    dispose: () => {
      host.dispose();
      givePage(page);
    },
  };
}
