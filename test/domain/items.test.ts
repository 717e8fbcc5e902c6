import { expect, it } from "vitest";
import { addAll, leastOf, mostOf } from "../../src/domain/items";

/** More than go into one call as its arguments. */
const MANY = Array.from({ length: 900_000 }, (_, index) => (index * 7) % 900_001);

it("finds the smallest and the largest of as many figures as a sheet has cells", () => {
  expect([leastOf(MANY), mostOf(MANY)]).toEqual([0, 900_000]);
  expect([leastOf([]), mostOf(new Set<number>())]).toEqual([Infinity, -Infinity]);
});

it("adds a list as long as a sheet to another", () => {
  const list = [-1];
  addAll(list, MANY);
  expect([list.length, list[0], list[1], list.at(-1)]).toEqual([900_001, -1, 0, MANY.at(-1)]);
});
