import { expect, it } from "vitest";
import { bacaInterval } from "../../src/domain/baca-interval";

it.each([
  ["91% ≤ 100%", { bawah: 91, inklusif: true }],
  ["≤ 50%", { bawah: null, inklusif: true }],
  ["≥ 100 %", { bawah: 100, inklusif: true }],
  ["> 80 - < 100 %", { bawah: 80, inklusif: false }],
  ["< 55 %", { bawah: null, inklusif: true }],
  [">100%", { bawah: 100, inklusif: false }],
  ["90% - 100%", { bawah: 90, inklusif: true }],
  ["88,31 – 100,00", { bawah: 88.31, inklusif: true }],
  ["$66,00 \\leq x < 80,00$", { bawah: 66, inklusif: true }],
  ["$0 < x < 51,00$", { bawah: null, inklusif: true }],
  ["Sangat Baik", null],
])("the printed class %s", (teks, interval) => {
  const read = bacaInterval(teks);
  expect(read && { bawah: read.bawah, inklusif: read.inklusif }).toEqual(interval);
});
