import { unzipSync } from "fflate";
import { afterEach, describe, expect, test } from "vitest";
import { openSession } from "../support/session";
import { sentenceOf } from "../../src/headless/refusal";
import { STRICTNESSES } from "../../src/workbench/host/strictness";
import type { Strictness } from "../../src/workbench/host/strictness";
import type { NodeHost } from "../../src/workbench/node/node-host";
import { startNodeHost } from "../../src/workbench/node/node-host";
import type { ConditionalFormat } from "../../src/workbench/model/conditional";
import { anchorOf, mapRule } from "../../src/workbench/model/conditional-edits";
import { copyFormula } from "../../src/workbench/model/formula-moves";
import type { Workbook } from "../../src/workbench/model/workbook";
import { openWorkbook, saveWorkbook } from "../../src/workbench/xlsx";
import { workbookFaults } from "../support/spreadsheet-rules";
import type { OfficeWorkbook } from "../support/office-workbooks";
import { CAPAIAN, FIRST, OFFICE_WORKBOOKS } from "../support/office-workbooks";

let host: NodeHost | null = null;
afterEach(() => host?.dispose());

async function open(file: Uint8Array, strict?: ReadonlySet<Strictness>): Promise<Workbook> {
  const workbook = openWorkbook(file, "kantor.xlsx");
  host = await startNodeHost(workbook, strict ? { strict } : {});
  Object.assign(globalThis, {
    Excel: host.Excel,
    Office: host.Office,
    OfficeExtension: host.OfficeExtension,
  });
  return workbook;
}

/** What a person sees and owns: sheets, contents, formats, conditions, merges, panes, hidden rows. */
function standing(workbook: Workbook): unknown {
  return workbook.sheets.map((sheet) => {
    const cells: string[] = [];
    const area = sheet.usedArea();
    for (let row = 0; area && row < area.row + area.rows; row++) {
      for (let column = 0; column < area.column + area.columns; column++) {
        const cell = sheet.cell(row, column);
        const { numberFormat } = workbook.styles.at(sheet.styleIndex(row, column));
        const content = cell?.formula ?? cell?.value ?? null;
        if (content !== null || numberFormat !== "General")
          cells.push(`${row},${column} ${String(content)} ${numberFormat}`);
      }
    }
    const conditions = sheet.conditionalFormats.flatMap(conditionsByArea).sort();
    const { name, visibility, frozen, merges, tables, charts } = sheet;
    return {
      name,
      visibility,
      frozen,
      merges,
      cells,
      conditions,
      tables: tables.map((table) => table.columns),
      charts: charts.length,
    };
  });
}

/** One format of several areas says the same as several formats of one area each. */
function conditionsByArea({ rule, areas }: ConditionalFormat): string[] {
  const { row, column } = anchorOf(areas);
  return areas.map((area) =>
    JSON.stringify([
      mapRule(rule, (formula) => copyFormula(formula, area.row - row, area.column - column)),
      area,
    ]),
  );
}

const figures = (workbook: Workbook, name: string, capaian: readonly unknown[]) => {
  workbook.recalculate(true);
  // A formula may stand where nothing can be computed; a figure may not.
  return capaian.map((_, row) => workbook.sheetByName(name)?.value(FIRST.row + row, FIRST.column) || null);
};

/** Hitung, Periksa, Laporan, and both taken back. */
async function throughEverything({
  file,
  sheet,
  capaian = CAPAIAN,
  kept = [],
}: OfficeWorkbook): Promise<void> {
  const original = file();
  const workbook = await open(original);
  const before = standing(workbook);
  const session = openSession();
  await session.hitung("buku");
  expect(figures(workbook, sheet, capaian)).toEqual(
    capaian.map((value) => (value === null ? null : (expect.closeTo(value, 9) as number))),
  );
  const { hasil } = await session.periksa("buku");
  expect(hasil.temuan.filter(({ severity }) => severity === "error")).toEqual([]);
  await session.tulisLaporan({ ids: null, susunan: "per-lembar" });
  expect(workbook.sheets.length).toBeGreaterThan(1);
  expect(workbookFaults(saveWorkbook(workbook))).toEqual([]);
  await session.undo();
  await session.undo();
  expect(standing(workbook)).toEqual(before);
  const parts = unzipSync(saveWorkbook(workbook));
  for (const path of kept) expect(parts[path], path).toEqual(unzipSync(original)[path]);
}

describe("a workbook as offices have them", () => {
  test.each(OFFICE_WORKBOOKS.filter(({ refused }) => refused === undefined))(
    "$name: computed, audited, reported, and all of it taken back",
    throughEverything,
  );

  test.each(OFFICE_WORKBOOKS.filter(({ refused }) => refused !== undefined))(
    "$name: refused in a sentence, and nothing is changed",
    async ({ file, refused = "" }) => {
      const workbook = await open(file());
      const before = standing(workbook);
      const said = await openSession()
        .hitung("buku")
        .then(() => "", sentenceOf);
      expect(said).toContain(refused);
      expect(standing(workbook)).toEqual(before);
    },
  );

  test("on a machine without a printer: the report is written all the same", async () => {
    const [office] = OFFICE_WORKBOOKS;
    if (!office) throw new Error("There is no workbook.");
    const workbook = await open(office.file(), new Set(STRICTNESSES));
    await openSession().tulisLaporan({ ids: null, susunan: "per-lembar" });
    expect(workbook.sheets.length).toBeGreaterThan(1);
    expect(workbookFaults(saveWorkbook(workbook))).toEqual([]);
  });
});
