import { expect, test } from "vitest";
import { contentOf } from "../../src/plan/change";

const CELL = 32_767;

test.each([
  ["a text that Excel would compute", "=".repeat(CELL)],
  ["a label with a number before it", `1. ${"Persentase ".repeat(3_000)}`],
  ["words alone", "a".repeat(CELL)],
])("%s fits into a cell with the apostrophe before it, and says that it was cut", (_, value) => {
  const written = String(contentOf({ kind: "nilai", value }));
  expect(written.length).toBeLessThanOrEqual(CELL);
  expect(written).toMatch(/dipotong: lebih panjang dari satu sel Excel\)$/);
});
