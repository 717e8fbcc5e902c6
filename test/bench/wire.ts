import { COMMANDS } from "../../src/commands/commands";
import { connectExcel } from "../../src/excel/conversation";
import { createSession } from "../../src/session/workbook-session";
import { columnName } from "../../src/sheet/address";
import type { Snapshot } from "../../src/sheet/snapshot";
import { startNodeHost } from "../../src/workbench/node/node-host";
import { workbookOf } from "../support/workbook-file";
import { indicators } from "./sheets";

/**
 * What goes over the wire between pane and Excel in *Hitung ulang*, beside the way of most macros: every cell read by
 * itself, every result written by itself.
 */
const ROWS = 200;

interface Traffic {
  readonly syncs: number;
  readonly kilobytes: number;
}

export async function printTraffic(): Promise<void> {
  const snapshot = indicators(ROWS);
  const own = await traffic(snapshot, hitung);
  const other = await traffic(snapshot, cellByCell);
  console.table([
    { way: "Hitung ulang", ...own },
    { way: "one cell at a time", ...other },
    {
      way: "times as much",
      syncs: ratio(other.syncs, own.syncs),
      kilobytes: ratio(other.kilobytes, own.kilobytes),
    },
  ]);
}

function ratio(other: number, own: number): number {
  return Math.round((other / own) * 10) / 10;
}

async function traffic(snapshot: Snapshot, work: (snapshot: Snapshot) => Promise<unknown>): Promise<Traffic> {
  const workbook = workbookOf(snapshot);
  const { Excel, Office, OfficeExtension, host, dispose } = await startNodeHost(workbook);
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  try {
    await work(snapshot);
    const { syncs, bytesIn, bytesOut } = host.counters;
    return { syncs, kilobytes: Math.round((bytesIn + bytesOut) / 1000) };
  } finally {
    dispose();
  }
}

async function hitung(): Promise<void> {
  await COMMANDS.hitung.perform(createSession(connectExcel(), null), { lingkup: "buku" });
}

async function cellByCell({ sheets: [sheet] }: Snapshot): Promise<void> {
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet();
    for (const [row, line] of (sheet?.values ?? []).entries())
      for (const column of line.keys()) {
        const cell = cells.getRange(`${columnName(column)}${row + 1}`);
        cell.load(["values", "formulas", "numberFormat"]);
        await context.sync();
        if (row < HEAD || column < line.length - COMPUTED) continue;
        cell.formulas = [[`=F${row + 1}/E${row + 1}`]];
        await context.sync();
      }
  });
}

/** Rows above the first indikator, and columns that are computed. */
const [HEAD, COMPUTED] = [3, 2];
