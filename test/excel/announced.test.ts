import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { changesOf } from "../../src/plan/change";
import { cellName } from "../../src/sheet/address";
import { highlightLines } from "../../src/taskpane/hitung/plan-highlights";
import { planGroups } from "../../src/taskpane/hitung/plan-rows";
import type { Workbook } from "../../src/workbench/model/workbook";
import { startNodeHost, type NodeHost } from "../../src/workbench/node/node-host";
import { openWorkbook } from "../../src/workbench/xlsx";
import { openSession } from "../support/session";
import { SHARED } from "../support/shared-folder";

let host: NodeHost | null = null;
afterEach(() => host?.dispose());

const SAMPLES = join(import.meta.dirname, "../../assets/contoh");

function files(): readonly (readonly [name: string, path: string])[] {
  const folders = [SAMPLES, join(SHARED, "others"), join(SHARED, "cases"), join(SHARED, "workbooks")];
  return folders.flatMap((folder) => {
    try {
      return readdirSync(folder)
        .filter((file) => file.endsWith(".xlsx"))
        .map((file) => [file, join(folder, file)] as const);
    } catch {
      return [];
    }
  });
}

/** Contents and formats of all cells, by their names. */
function cellsOf(workbook: Workbook): Map<string, string> {
  const cells = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    const area = sheet.usedArea();
    for (let row = 0; area && row < area.row + area.rows; row++)
      for (let column = 0; column < area.column + area.columns; column++) {
        const cell = sheet.cell(row, column);
        const { numberFormat } = workbook.styles.at(sheet.styleIndex(row, column));
        const typed = cell?.formula ?? cell?.value ?? "";
        cells.set(`${sheet.name}!${cellName(row, column)}`, `${String(typed)} ${numberFormat}`);
      }
  }
  return cells;
}

function conditionsOf(workbook: Workbook): string {
  return workbook.sheets
    .map((sheet) => sheet.conditionalFormats.map((own) => JSON.stringify(own)).sort())
    .join("\n");
}

/**
 * What *Lihat dulu* shows is what happens: no cell, no format and no mark changes that it did not name, and all that
 * it named do.
 */
describe("Lihat dulu and Hitung ulang", () => {
  it.each(files())("announce and change the same in %s", async (_, path) => {
    const workbook = openWorkbook(readFileSync(path));
    host = await startNodeHost(workbook, {});
    const { Excel, Office, OfficeExtension } = host;
    Object.assign(globalThis, { Excel, Office, OfficeExtension });
    const session = openSession();
    const inspeksi = await session.inspect("buku", {}, [], "fresh");
    const { plan } = inspeksi.result;
    const changes = changesOf(plan, inspeksi.snapshot);
    const announced = planGroups(inspeksi).flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map(({ source }) => `${source.sheet}!${source.cell}`)),
    );
    const marks = highlightLines(inspeksi).length > 0;
    const [before, marked] = [cellsOf(workbook), conditionsOf(workbook)];
    await session.hitung("buku");
    const after = cellsOf(workbook);
    const changed = [...after].filter(([cell, content]) => (before.get(cell) ?? " General") !== content);
    expect(changed.map(([cell]) => cell).sort()).toEqual([...announced].sort());
    expect(announced.length).toBe(changes.length);
    expect(conditionsOf(workbook) !== marked).toBe(marks);
    // A second run reads the table as the first did: nothing is left to change.
    const again = await session.inspect("buku");
    expect(changesOf(again.result.plan, again.snapshot)).toEqual([]);
  });
});
