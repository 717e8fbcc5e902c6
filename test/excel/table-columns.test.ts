import { afterEach, beforeEach, expect, it } from "vitest";
import { applyPlan } from "../../src/excel/apply";
import { readWorkbook } from "../../src/excel/read";
import { undoReceipt } from "../../src/excel/restore";
import { runInExcel } from "../../src/excel/run";
import type { CellWrite, Plan } from "../../src/plan/plan";
import { placeContent } from "../../src/workbench/model/content";
import type { NodeHost } from "../../src/workbench/node/node-host";
import { edit, look, openExcel, type } from "../support/excel";

/**
 * Whatever a column of a table made by Ctrl+T holds, and whichever of its rows get formulas or figures: those rows hold
 * what was announced, all others what they held, and taking it back gives back the column. Every column of two rows, and
 * some of the thousands of three.
 */
const SHEET = "Kas";
type Entry = number | ((row: number) => string);
const one: Entry = (row) => `=B${row}*2`;
const other: Entry = (row) => `=B${row}+7`;
const BEFORE: readonly Entry[] = [() => "", 5, one, other];
const WRITTEN: readonly (Entry | null)[] = [null, (row) => `=B${row}*3`, (row) => `=B${row}*4`, one, 9];

let host: NodeHost;
beforeEach(async () => {
  host = await openExcel();
});
afterEach(() => host.dispose());

const at = (entry: Entry, row: number) => (typeof entry === "number" ? entry : entry(row));

/** Every list of so many entries. */
function lists<T>(entries: readonly T[], length: number): T[][] {
  if (length === 0) return [[]];
  return lists(entries, length - 1).flatMap((list) => entries.map((entry) => [...list, entry]));
}

/** The column as a person left it, whatever Excel would do while it is typed. */
function stand(column: readonly Entry[]): void {
  const sheet = host.host.workbook.sheetByName(SHEET);
  if (!sheet) throw new Error("The sheet is gone.");
  column.forEach((entry, index) => {
    const content = at(entry, index + 2);
    const isFormula = typeof content === "string" && content !== "";
    placeContent(sheet, index + 1, 2, {
      value: isFormula || content === "" ? null : content,
      formula: isFormula ? content : null,
    });
  });
}

/** Two rows, two different formulas: Excel fills one of them over the other. `over`: what stands where it is null. */
function isImpossible(over: readonly (Entry | null)[], written: readonly (Entry | null)[]): boolean {
  const last = over.map((entry, index) => written[index] ?? entry ?? 0);
  const isFormula = (entry: Entry) => typeof entry === "function" && entry(2) !== "";
  return (
    last.length === 2 &&
    last.every(isFormula) &&
    last[0] !== last[1] &&
    written.some((one) => one !== null && isFormula(one))
  );
}

function planOf(written: readonly (Entry | null)[]): Plan {
  const cells = written.flatMap((entry, index): CellWrite[] => {
    if (entry === null) return [];
    const content = at(entry, index + 2);
    return [
      {
        ...{ sheet: SHEET, row: index + 1, column: 2 },
        content:
          typeof content === "number"
            ? { kind: "nilai", value: content }
            : { kind: "rumus", formula: content },
      },
    ];
  });
  return { task: "hitung", title: "sel diisi", cells, highlights: [] };
}

const columnNow = async (rows: number) => (await look(SHEET, `C2:C${rows + 1}`)).formulas.flat() as unknown[];

const EVERY = { 2: 1, 3: 83 } as const;

it.each([2, 3] as const)("of %s rows", { timeout: 300_000 }, async (rows) => {
  let count = 0;
  await type(SHEET, "A1", [
    ["Pos", "Bagian", "Hasil"],
    ...Array.from({ length: rows }, (_, row) => [`a${row}`, row + 3, 0]),
  ]);
  await edit((context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.tables.add(`A1:C${rows + 1}`, true);
  });
  for (const column of lists(BEFORE, rows)) {
    for (const written of lists(WRITTEN, rows)) {
      if ((count += 1) % EVERY[rows] !== 0) continue;
      stand(column);
      const before = column.map((entry, index) => at(entry, index + 2));
      const wanted = before.map((entry, index) => {
        const content = written[index] ?? null;
        return content === null ? entry : at(content, index + 2);
      });
      if (isImpossible(column, written) || isImpossible(written, column)) continue;
      const told = JSON.stringify([before, wanted]);
      const receipt = await runInExcel(async (context) =>
        applyPlan(context, planOf(written), await readWorkbook(context, "lembar", new Map(), "fresh")),
      );
      expect(await columnNow(rows), told).toEqual(wanted);
      await runInExcel((context) => undoReceipt(context, receipt));
      expect(await columnNow(rows), told).toEqual(before);
    }
  }
});
