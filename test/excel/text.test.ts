import { describe, expect, it } from "vitest";
import { asRead, asText, holds, isFormula } from "../../src/plan/cell-text";

describe("a text handed to Excel", () => {
  it.each([
    "=1+1",
    "+62 812",
    "-",
    "@nama",
    "'kutip",
    "1.234",
    "12-3",
    "1/2",
    "90%",
    "(1)",
    "TRUE",
    "Mar 2024",
    "66 Indeks",
  ])("stays a text behind an apostrophe where Excel would evaluate or convert it: %s", (text) =>
    expect(asText(text)).toBe(`'${text}`),
  );

  it.each(["Sangat Tinggi", "BB", "Tidak Tercapai", ""])(
    "is left alone where Excel leaves it alone: %s",
    (text) => expect(asText(text)).toBe(text),
  );
});

describe("a cell brought back to what was read from it", () => {
  it.each([
    { was: "formula", value: 95, formula: "=F5/E5*100", back: "=F5/E5*100" },
    { was: "formula that failed", value: "#DIV/0!", formula: "=1/0", back: "=1/0" },
    { was: "error as a constant", value: "#N/A", formula: "#N/A", back: "#N/A" },
    { was: "number", value: 1.5, formula: 1.5, back: 1.5 },
    {
      was: "number kept as text",
      value: "513.425.170.766",
      formula: "513.425.170.766",
      back: "'513.425.170.766",
    },
    { was: "text that looks like a formula", value: "=A1", formula: "=A1", back: "'=A1" },
    { was: "the same, told with its apostrophe", value: "=A1", formula: "'=A1", back: "'=A1" },
    { was: "word", value: "Tinggi", formula: "Tinggi", back: "Tinggi" },
    { was: "logical", value: true, formula: true, back: true },
    { was: "empty cell", value: "", formula: "", back: "" },
  ])("$was", ({ value, formula, back }) => expect(asRead(value, formula)).toBe(back));

  it("knows a formula from a text that begins like one", () => {
    expect(isFormula(3, "=1+2")).toBe(true);
    expect(isFormula("=1+2", "=1+2")).toBe(false);
  });
});

describe("what stands in a cell against what was written", () => {
  it.each([
    { found: "=ROUND(F5/E5, 2)", written: "=round(F5/E5,2)", same: true },
    { found: "=F5/E5", written: "=F6/E6", same: false },
    { found: "=IKU!E3", written: "='IKU'!E3", same: true },
    { found: "=MIN(1.007,F5/E5)", written: "=MIN(1.0070000000000001,F5/E5)", same: true },
    { found: 0.30000000000000004, written: 0.3, same: true },
    { found: 0.31, written: 0.3, same: false },
    { found: 0, written: 0, same: true },
    { found: "0", written: 0, same: false },
    { found: "=A1", written: "'=A1", same: true },
    { found: "'=A1", written: "'=A1", same: true },
    { found: "Tinggi", written: "Sedang", same: false },
    { found: "", written: "", same: true },
  ])("$found against $written: $same", ({ found, written, same }) =>
    expect(holds(found, written)).toBe(same),
  );
});
