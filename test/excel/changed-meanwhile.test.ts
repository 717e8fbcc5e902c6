import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { applyPlan } from "../../src/excel/apply";
import { readWorkbook } from "../../src/excel/read";
import { undoReceipt } from "../../src/excel/restore";
import { runInExcel } from "../../src/excel/run";
import type { Plan, Receipt } from "../../src/plan/plan";
import { writeEntries } from "../../src/workbench/model/content";
import { insertCells } from "../../src/workbench/model/structure";
import { addTable } from "../../src/workbench/model/tables";
import type { NodeHost } from "../../src/workbench/node/node-host";
import { look, openExcel, type } from "../support/excel";
import { Wire } from "../support/wire";

/**
 * A formula that is written into one cell of a table made by Ctrl+T fills its column. Whoever makes a table of the rows
 * while a command runs, types a figure or inserts a row, loses nothing of what stood there, at whichever sync it is.
 */
const SHEET = "Kas";
const AREA = { row: 0, column: 0, rows: 5, columns: 3 };
/** What the office keeps in the column; the formula of the third row is written over. */
const COLUMNS: Readonly<Record<string, readonly (string | number)[]>> = {
  "blanks beside": ["", "", "=B4/2", ""],
  "a formula of the office's beside": ["=B2*3", "", "=B4*3", ""],
  "one blank": ["=B2*3", "=B3*3", "=B4/2", ""],
};
const PLAN: Plan = {
  ...{ task: "hitung", title: "sel diisi", highlights: [] },
  cells: [{ sheet: SHEET, row: 3, column: 2, content: { kind: "rumus", formula: "=B4*7" } }],
};

let host: NodeHost;
let wire: Wire;
beforeEach(async () => {
  host = await openExcel();
  wire = new Wire(host);
});
afterEach(() => host.dispose());

const kas = () => host.host.workbook.sheetByName(SHEET)!;
const column = async () => (await look(SHEET, "C2:C6")).formulas.flat() as unknown[];
const stand = (entries: readonly (string | number)[]) =>
  type(SHEET, "A1", [
    ["Pos", "Bagian", "Hasil"],
    ...entries.map((entry, row) => [`a${row}`, row + 3, entry]),
  ]);
const apply = (): Promise<Receipt> =>
  runInExcel(async (context) =>
    applyPlan(context, PLAN, await readWorkbook(context, "lembar", new Map(), "fresh")),
  );
const undo = (receipt: Receipt) => runInExcel((context) => undoReceipt(context, receipt));
const says = (done: Promise<unknown>) =>
  done.then(
    () => "done",
    (error: { kode?: string }) => String(error.kode),
  );

describe.each(Object.keys(COLUMNS))("rows that become a table, %s", (name) => {
  const before = [...COLUMNS[name]!, ""];
  const after = before.map((entry, index) => (index === 2 ? "=B4*7" : entry));
  const makeTable = () => void addTable(kas(), AREA, true);

  it.each([2, 3])("between reading and writing, before sync %s", async (sync) => {
    await stand(COLUMNS[name]!);
    wire.reset();
    wire.editBefore(sync, makeTable);
    expect(await says(apply())).toBe("berubah-saat-menulis");
    expect(await column()).toEqual(before);
  });

  it.each([1, 2, 3])("while undoing, before sync %s", async (sync) => {
    await stand(COLUMNS[name]!);
    const receipt = await apply();
    wire.reset();
    wire.editBefore(sync, makeTable);
    const told = await says(undo(receipt));
    expect([told, await column()]).toEqual(told === "done" ? ["done", before] : ["berubah-sejak", after]);
  });
});

describe("between the look and the writing of an undoing", () => {
  const entries = COLUMNS["blanks beside"]!;

  it("a figure typed over what is undone stands", async () => {
    await stand(entries);
    const receipt = await apply();
    wire.reset();
    wire.editBefore(3, () => writeEntries(kas(), { row: 3, column: 2, rows: 1, columns: 1 }, () => 12.5));
    expect(await says(undo(receipt))).toBe("berubah-sejak");
    expect(await column()).toEqual(["", "", 12.5, "", ""]);
  });

  it("a row inserted above moves nothing into another row", async () => {
    await stand(entries);
    const receipt = await apply();
    wire.reset();
    wire.editBefore(3, () => insertCells(kas(), { row: 2, rows: 1, column: 0, columns: 16_384 }, "Down"));
    expect(await says(undo(receipt))).toBe("berubah-sejak");
    expect(await column()).toEqual(["", "", "", "=B5*7", ""]);
  });
});
