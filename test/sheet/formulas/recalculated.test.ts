import { describe, expect, it } from "vitest";
import { recalculated, type NewCell } from "../../../src/sheet/formulas/recalculated";
import { bookOf, sheetOf } from "../../support/snapshots";

const written = (value: number): NewCell[] => [
  { sheet: "IKU", row: 1, column: 2, value, formula: value, format: null },
];
const snapshot = bookOf(
  sheetOf("IKU", [
    ["Target", "Realisasi", "Capaian"],
    [10, 5, ""],
  ]),
  sheetOf("Lain", [["Catatan"]]),
);

describe("a workbook as it will stand", () => {
  it("has the very sheet again that came of the same cells before, so that it is not read anew", () => {
    const [first] = recalculated(snapshot, written(50)).sheets;
    const [again, other] = recalculated(snapshot, written(50)).sheets;
    expect(again).toBe(first);
    expect(again?.values[1]?.[2]).toBe(50);
    expect(other).toBe(snapshot.sheets[1]);
  });

  it("has another one where other cells are written", () => {
    const [first] = recalculated(snapshot, written(50)).sheets;
    const [other] = recalculated(snapshot, written(60)).sheets;
    expect(other).not.toBe(first);
    expect(other?.values[1]?.[2]).toBe(60);
  });
});
