import { afterEach, beforeEach, expect, it } from "vitest";
import { applyPlan } from "../../src/excel/apply";
import { readWorkbook } from "../../src/excel/read";
import { undoReceipt } from "../../src/excel/restore";
import { runInExcel } from "../../src/excel/run";
import type { CellWrite, Plan } from "../../src/plan/plan";
import type { NodeHost } from "../../src/workbench/node/node-host";
import { edit, look, openExcel, type } from "../support/excel";

/**
 * Where Excel fills a formula down a column of a table made by Ctrl+T, it lends "General" cells the format of what the
 * formula reads: a class beside a capaian of "0.00" would be "0.00" as well, in rows that were never written.
 */
const SHEET = "Kas";
const ROWS = 5;
let host: NodeHost;

beforeEach(async () => {
  host = await openExcel();
  await type(SHEET, "A1", [
    ["Pos", "Bagian", "Kelas"],
    ...Array.from({ length: ROWS }, (_, row) => [`a${row}`, row + 3, ""]),
  ]);
  await edit((context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange(`B2:B${ROWS + 1}`).numberFormat = Array.from({ length: ROWS }, () => ["0.00"]);
    sheet.tables.add(`A1:C${ROWS + 1}`, true);
  });
});
afterEach(() => host.dispose());

const formatsNow = async () => (await look(SHEET, `C2:C${ROWS + 1}`)).formats.flat() as unknown[];
const GENERAL = Array.from({ length: ROWS }, () => "General");

it.each([
  ["all alike", [2, 2, 2, 2, 2]],
  ["two directions", [2, 3, 2, 3, 2]],
  ["a row left out", [2, null, 2, 2, 2]],
])("a column of formulas keeps its format: %s", async (_, factors) => {
  const cells = factors.flatMap((factor, index): CellWrite[] =>
    factor === null
      ? []
      : [
          {
            ...{ sheet: SHEET, row: index + 1, column: 2 },
            content: { kind: "rumus", formula: `=B${index + 2}*${factor}` },
          },
        ],
  );
  const plan: Plan = { task: "hitung", title: "sel diisi", cells, highlights: [] };
  const receipt = await runInExcel(async (context) =>
    applyPlan(context, plan, await readWorkbook(context, "lembar", new Map(), "fresh")),
  );
  expect(await formatsNow()).toEqual(GENERAL);
  await runInExcel((context) => undoReceipt(context, receipt));
  expect(await formatsNow()).toEqual(GENERAL);
});
