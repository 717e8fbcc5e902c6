import { expect, test } from "vitest";
import { menurutYangBulat } from "../../src/domain/bulat-sekolom";

/** Visitors of a public library, month by month: a comma parts the thousands, months below a thousand have none. */
const PENGUNJUNG = ["1,597", "899", "1,400", "813", "2,105"];

test("figures of one size, read as thousands, show that the comma parts thousands", () => {
  expect(menurutYangBulat(PENGUNJUNG, ",")).toBe(true);
  expect(menurutYangBulat(PENGUNJUNG, ".")).toBe(false);
});

test("two of them show no habit, nor do they without a whole number beside them", () => {
  expect(menurutYangBulat(["1,597", "899", "1,400"], ",")).toBe(false);
  expect(menurutYangBulat(["1,597", "1,400", "2,105"], ",")).toBe(false);
});

test("whole numbers as large as the decimals are read beside them speak for decimals", () => {
  expect(menurutYangBulat(["1,597", "2", "1,400", "3", "2,105"], ",")).toBe(false);
});

test("figures that lie far apart either way show nothing", () => {
  expect(menurutYangBulat(["900,597", "20", "800,400", "20", "700,105"], ",")).toBe(false);
});

test("decimals of one digit stand beside whole numbers as what they are", () => {
  expect(menurutYangBulat(["1,5", "899", "2,4", "813", "3,1"], ",")).toBe(false);
});
