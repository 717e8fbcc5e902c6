import { inspect } from "../../src/session/inspeksi";
import { parseSimpanan } from "../../src/session/simpanan";
import type { Snapshot } from "../../src/sheet/snapshot";
import { loadReport, REPORTS } from "../reports/load";

/** So many edits, in one sheet after the other. */
const EDITS = 60;

/**
 * What it costs to understand a workbook again after one of its figures was typed anew, beside understanding it for the
 * first time: CPU on the thread that thinks.
 */
export function printEdits(): void {
  for (let round = 0; round < 3; round += 1) REPORTS.forEach((nick) => thinkOf(loaded(nick)));
  console.table(
    REPORTS.map((nick) => {
      const snapshot = loaded(nick);
      const first = thinkOf(snapshot);
      const edits = Array.from({ length: EDITS }, (_, index) => thinkOf(edited(snapshot, index)));
      const [middle = 0] = edits.sort((a, b) => a - b).slice(EDITS / 2);
      return {
        ...{ workbook: nick, sheets: snapshot.sheets.length, "CPU ms, first": first.toFixed(0) },
        ...{ "CPU ms, an edit": middle.toFixed(0), "of the first": (middle / first).toFixed(2) },
      };
    }),
  );
}

/** From afar, as a thread beside the page gets it. */
function loaded(nick: (typeof REPORTS)[number]): Snapshot {
  return structuredClone(loadReport(nick, "kosong").snapshot);
}

function edited(snapshot: Snapshot, index: number): Snapshot {
  const at = index % snapshot.sheets.length;
  const raised = snapshot.sheets.map((sheet, own) => {
    if (own !== at) return sheet;
    const values = sheet.values.map((line) =>
      line.map((value) => (typeof value === "number" ? value + 1 : value)),
    );
    return { ...sheet, values, formulas: values };
  });
  return structuredClone({ ...snapshot, sheets: raised });
}

function thinkOf(snapshot: Snapshot): number {
  const start = process.cpuUsage();
  inspect(
    {
      ...{ snapshot, onlySheet: null, isManual: false, tables: new Map(), setting: null, highlights: [] },
      ...{ sheetIds: new Map(), unread: [], simpanan: parseSimpanan(null) },
    },
    null,
  );
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
