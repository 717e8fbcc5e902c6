import fc from "fast-check";
import { expect, it } from "vitest";
import { collapse, Grid } from "../../src/sheet/grid";
import { readClosing } from "../../src/sheet/words/closing";
import { sheetOf } from "../support/snapshots";

const BLANKS = [" ", "\t", "\n", "\u00a0", "\u200b", "\ufeff", "\u2003", "\u3000"];
const texts = fc.string({ unit: fc.constantFrom(...BLANKS, "a", "é", "\u007f", "9") });

it("every blank is one plain blank, and none stands at the ends", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(collapse(text)).toBe(text.replace(/[\s\u200b]+/g, " ").trim());
      const grid = new Grid(sheetOf("Lembar", [[text]]));
      expect(grid.isBlank(0, 0)).toBe(collapse(text) === "");
    }),
    { numRuns: 500 },
  );
});

it("a closing row is read however its word is spelled, a number or a name closes nothing", () => {
  for (const text of ["JUMLAH", "J U M L A H", "(1) J U M L A H", "J.U.M.L.A.H", "Sub Total A", "Rata-rata"])
    expect(readClosing(text), text).not.toBeNull();
  for (const text of ["2024", "1. Meningkatnya mutu", "Cakupan layanan", "A B C D", ""])
    expect(readClosing(text), text).toBeNull();
});
