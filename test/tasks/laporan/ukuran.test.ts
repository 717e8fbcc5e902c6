import { describe, expect, it } from "vitest";
import { tinggiBaris } from "../../../src/tasks/laporan/lembar/ukuran";

describe("the height of a row", () => {
  it("ends for one word of 1,200 letters, which breaks where its column ends", () => {
    const unbroken = tinggiBaris("a".repeat(1_200), 100, 9, false);
    const spaced = tinggiBaris("aaaaaaaa ".repeat(133), 100, 9, false);
    expect(unbroken).toBeGreaterThan(spaced / 2);
    expect(unbroken).toBeLessThan(spaced * 2);
  });

  it("grows with the text, whatever the width of its column", () => {
    for (const width of [0, 1, 6, 40, 480]) {
      const heights = [1, 10, 100, 1_000].map((letters) => tinggiBaris("m".repeat(letters), width, 9, true));
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
      expect(heights.every(Number.isFinite)).toBe(true);
    }
  });
});
