import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rectangles } from "../../src/excel/rectangles";

const cellsOf = (areas: ReturnType<typeof rectangles>) =>
  areas.flatMap(({ row, column, rows, columns }) =>
    Array.from(
      { length: rows * columns },
      (_, index) => `${row + Math.floor(index / columns)}:${column + (index % columns)}`,
    ),
  );

describe("cells joined into rectangles", () => {
  it("takes capaian and kategori of ten indicators as one", () => {
    const cells = Array.from({ length: 20 }, (_, index) => ({
      row: 5 + (index % 10),
      column: index < 10 ? 6 : 7,
    }));
    expect(rectangles(cells)).toEqual([{ row: 5, column: 6, rows: 10, columns: 2 }]);
  });

  it("does not reach over a group row between the indicators", () => {
    const cells = [5, 6, 8].map((row) => ({ row, column: 6 }));
    expect(rectangles(cells)).toEqual([
      { row: 5, column: 6, rows: 2, columns: 1 },
      { row: 8, column: 6, rows: 1, columns: 1 },
    ]);
  });

  it("holds every cell once and no other, whatever their places", () => {
    const place = fc.record({ row: fc.nat(12), column: fc.nat(6) });
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: ({ row, column }) => `${row}:${column}` }), (cells) => {
        const covered = cellsOf(rectangles(cells)).sort();
        expect(covered).toEqual(cells.map(({ row, column }) => `${row}:${column}`).sort());
      }),
    );
  });
});
