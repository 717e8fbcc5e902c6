import { expect, it } from "vitest";
import { freeName } from "../../src/session/sheet-name";

it.each([
  ["a name that is free", "Temuan", ["IKU"], "Temuan"],
  ["numbered where it is taken, in whichever letters", "Temuan", ["temuan", "TEMUAN 2"], "Temuan 3"],
  ["cut to the 31 letters that Excel takes", "x".repeat(40), [], "x".repeat(31)],
  ["with its number within them", "x".repeat(40), ["x".repeat(31)], `${"x".repeat(29)} 2`],
])("the name of a new sheet: %s", (_, name, taken, free) => {
  expect(freeName(name, taken)).toBe(free);
  expect(free.length).toBeLessThanOrEqual(31);
});
