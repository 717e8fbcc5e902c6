import { expect, test } from "vitest";
import { afterInserts } from "../../src/plan/after-inserts";
import type { RowInsert, SheetPlan } from "../../src/plan/sheet-plan";
import { bookOf, sheetOf } from "../support/snapshots";

/** A report sheet with a word on each of its rows 4, 5 and 6. */
const BOOK = bookOf(
  sheetOf("Tabel 3.1", [["atas"], ["tengah"], ["bawah"]], { row: 3, column: 0 }),
  sheetOf("IKU", [["tetap"]]),
);

function written(insertRows?: readonly RowInsert[]) {
  const plan = { name: "Tabel 3.1", ...(insertRows ? { insertRows } : {}) } as SheetPlan;
  const [sheet] = afterInserts(BOOK, [plan]).sheets;
  return { row: sheet!.used.row, words: sheet!.values.map(([word]) => word), formats: sheet!.formats.flat() };
}

test("rows that come above a row push it down, with all below it", () => {
  expect(written([{ before: 4, count: 2 }])).toEqual({
    row: 3,
    words: ["atas", "", "", "tengah", "bawah"],
    formats: Array(5).fill("General"),
  });
});

test("rows that come above the first one move the whole, and leave nothing blank in it", () => {
  expect(written([{ before: 3, count: 1 }])).toMatchObject({ row: 4, words: ["atas", "tengah", "bawah"] });
});

test("several places add up, each counted on the sheet as it was", () => {
  const twice = [
    { before: 4, count: 1 },
    { before: 5, count: 2 },
  ];
  expect(written(twice).words).toEqual(["atas", "", "tengah", "", "", "bawah"]);
});

test("rows that come below the last one change nothing, nor does a plan without any", () => {
  const words = ["atas", "tengah", "bawah"];
  expect(written([{ before: 6, count: 4 }])).toMatchObject({ row: 3, words });
  expect(written([])).toMatchObject({ row: 3, words });
  expect(written()).toMatchObject({ row: 3, words });
});

test("other sheets stand as they stood", () => {
  const plan = { name: "Tabel 3.1", insertRows: [{ before: 0, count: 9 }] } as unknown as SheetPlan;
  expect(afterInserts(BOOK, [plan]).sheets[1]).toBe(BOOK.sheets[1]);
});
