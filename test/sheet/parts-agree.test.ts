import { describe, expect, it } from "vitest";
import { Grid } from "../../src/sheet/grid";
import { agreesWithParts } from "../../src/sheet/columns/parts-agree";
import type { Column, Row } from "../../src/sheet/table";
import { sheetOf, type CellSpec } from "../support/snapshots";

const columnAt = (column: number): Column => ({ column }) as Column;

/** "Laki-laki | Perempuan | Jumlah (or Rata-rata)" of a register of residents, rows of data but where told otherwise. */
function agrees(
  rows: readonly CellSpec[][],
  how: "SUM" | "AVERAGE",
  kinds: Record<number, Partial<Row>> = {},
): boolean {
  const own = rows.map((_, row) => ({ row, kind: "data", ...kinds[row] }) as unknown as Row);
  const grid = new Grid(sheetOf("Lembar", rows));
  return agreesWithParts(grid, own, columnAt(2), [columnAt(0), columnAt(1)], how);
}

describe("a column closes its parts where nearly all of its figures are what they give", () => {
  const SUMS: CellSpec[][] = [
    [1_204, 1_187, 2_391],
    [856, 902, 1_758],
    [431, 415, 846],
  ];
  const MEANS = SUMS.map(([a, b]): CellSpec[] => [a!, b!, (Number(a) + Number(b)) / 2]);

  it("as a sum, and not as a mean; as a mean, and not as a sum", () => {
    expect([agrees(SUMS, "SUM"), agrees(SUMS, "AVERAGE")]).toEqual([true, false]);
    expect([agrees(MEANS, "AVERAGE"), agrees(MEANS, "SUM")]).toEqual([true, false]);
  });

  it("to one where each part was rounded; no further", () => {
    const off = (by: number): CellSpec[][] => SUMS.map(([a, b, all]) => [a!, b!, Number(all) + by]);
    expect([agrees(off(1), "SUM"), agrees(off(2), "SUM")]).toEqual([true, false]);
  });

  it("one slip among three is a slip, two are another meaning", () => {
    const slips = (count: number): CellSpec[][] =>
      SUMS.map(([a, b, all], row) => [a!, b!, row < count ? Number(all) + 500 : all!]);
    expect([agrees(slips(1), "SUM"), agrees(slips(2), "SUM")]).toEqual([true, false]);
  });

  it("rows that are no rows of figures, that follow from others, or that are still blank speak for nothing", () => {
    const foreign: CellSpec[][] = [...SUMS.slice(0, 2), [10, 20, 5_000], [11, 21, 6_000], [12, 22, null]];
    expect(agrees(foreign, "SUM")).toBe(false);
    expect(agrees(foreign, "SUM", { 2: { kind: "skip" }, 3: { follows: { row: 0, how: "bagian" } } })).toBe(
      true,
    );
    expect(agrees([[1, 2, null]], "SUM")).toBe(true);
  });
});
