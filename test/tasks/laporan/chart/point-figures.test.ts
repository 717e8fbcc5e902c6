import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisOf } from "../../../../src/tasks/laporan/chart/axis";
import { sidesOf, type Side } from "../../../../src/tasks/laporan/chart/point-figures";

/** A line of print in parts of an axis of 130 points, and half a marker. */
const PRINT = 8 / 130;
const MARKER = 3 / 130;

function strip(height: number, side: Side): readonly [from: number, to: number] {
  return side === "above"
    ? [height + MARKER, height + MARKER + PRINT]
    : [height - MARKER - PRINT, height - MARKER];
}

describe("figures beside the points of one year", () => {
  it("leaves out what cannot be read: 0,59, 2,1, 22,21 and 100 percent (Tangerang Selatan 2021, Tabel 7)", () => {
    const values = [0.59, 2.1, 22.21, 100];
    const sides = sidesOf(values, axisOf({ kind: "garis", series: [{ nama: "", values }], acuan: null }));
    expect(sides).toEqual([null, null, "above", "above"]);
  });

  it("prints the highest above and the other below (Sulawesi Tengah 2024, Tabel 3.3)", () => {
    const values = [149.94, 100];
    const axis = axisOf({ kind: "garis", series: [{ nama: "", values: [...values, 210.65] }], acuan: 100 });
    expect(sidesOf(values, axis)).toEqual(["above", "below"]);
  });

  it("covers no other figure, no point and not the line of years", () => {
    const value = fc.option(fc.integer({ min: 0, max: 400 }), { nil: null });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), (values) => {
        const axis = axisOf({ kind: "garis", series: [{ nama: "", values }], acuan: 100 });
        const height = (one: number): number => (one - axis.min) / (axis.max - axis.min);
        const sides = sidesOf(values, axis);
        const strips = values.flatMap((one, index) => {
          const side = sides[index] ?? null;
          return one === null || side === null ? [] : [{ index, span: strip(height(one), side) }];
        });
        for (const { index, span } of strips) {
          expect(span[0]).toBeGreaterThanOrEqual(0);
          for (const other of strips) {
            if (other.index <= index) continue;
            expect(span[1] <= other.span[0] || other.span[1] <= span[0]).toBe(true);
          }
          for (const [place, one] of values.entries()) {
            if (one === null || place === index) continue;
            expect(height(one) >= span[1] || height(one) <= span[0]).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
