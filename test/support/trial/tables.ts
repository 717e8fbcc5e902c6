import { parseCell } from "../../../src/sheet/address";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { loadReport, REPORTS } from "../../reports/load";
import { sharedTables, snapshotOf } from "../shared-workbooks";
import { sheetOf } from "../snapshots";
import { isWanted, typedTables } from "../typed-tables";
import type { Place } from "./sheets";

/** A cell that is to be computed, with what it must come to: percent for shares, or a word. */
export interface WantedCell extends Place {
  readonly value: number | string;
}

/** One sheet of an office with what its derived cells must come to. */
export interface TrialTable {
  readonly name: string;
  readonly sheet: SheetSnapshot;
  readonly wanted: readonly WantedCell[];
}

/** Tables typed by hand, whose blank cells hold what they must come to. */
function firstSight(): TrialTable[] {
  return typedTables(["first-sight.json"]).map(({ name, rows }) => ({
    name,
    sheet: sheetOf(
      "Lembar",
      rows.map((row) => row.map((cell) => (isWanted(cell) ? "" : cell))),
    ),
    wanted: rows.flatMap((line, row) =>
      line.flatMap((cell, column) => (isWanted(cell) ? [{ row, column, value: cell.x }] : [])),
    ),
  }));
}

/** The tables of the four reports, each sheet as a workbook of its own. */
function reportTables(): TrialTable[] {
  return REPORTS.flatMap((nick) => {
    const { snapshot, harapan } = loadReport(nick, "kosong");
    return snapshot.sheets.flatMap((sheet) => {
      const own = harapan.find((each) => each.sheet === sheet.name)?.harapan ?? [];
      const wanted = own.flatMap(({ cell, expected }): WantedCell[] => {
        const place = parseCell(cell);
        return place && expected !== null ? [{ ...place, value: expected }] : [];
      });
      return wanted.length === 0 ? [] : [{ name: `${nick} ${sheet.name}`, sheet, wanted }];
    });
  });
}

/** Tables of offices beside the project: each of their sheets on its own. */
async function tablesBeside(folder: string): Promise<TrialTable[]> {
  const found: TrialTable[] = [];
  for (const { name, path, wanted } of sharedTables(folder)) {
    if (wanted.size === 0) continue;
    const { sheets } = await snapshotOf(path);
    for (const sheet of sheets) {
      const own = [...wanted].flatMap(([ref, value]): WantedCell[] => {
        const at = ref.lastIndexOf("!");
        const place = ref.slice(0, at) === sheet.name ? parseCell(ref.slice(at + 1)) : null;
        return place ? [{ ...place, value }] : [];
      });
      if (own.length > 0) found.push({ name: `${name} ${sheet.name}`, sheet, wanted: own });
    }
  }
  return found;
}

/** All tables whose figures are known: those of the project, and those beside it where they are there. */
export async function trialTables(): Promise<TrialTable[]> {
  return [
    ...firstSight(),
    ...reportTables(),
    ...(await tablesBeside("others")),
    ...(await tablesBeside("cases")),
  ];
}
