import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/workbench/model/cell";
import { PLAIN } from "../../../src/workbench/model/style";
import { CellError } from "../../../src/workbench/model/value";
import { editText } from "../../../src/workbench/ui/grid/edit-text";
import { fromLocalFormula, toLocalFormula } from "../../../src/workbench/ui/grid/local-formula";

describe("formulas by Indonesian regional settings", () => {
  it.each([
    ["=ROUND(A1,1.5)", "=ROUND(A1;1,5)"],
    ['=IF(A1>=0.5,"1,5; ya","tidak")', '=IF(A1>=0,5;"1,5; ya";"tidak")'],
    ["=SUM('Tabel 3,2'!A1:B2,.5)", "=SUM('Tabel 3,2'!A1:B2;,5)"],
    ["=MATCH(A1,{1.5,2;3,4},0)", "=MATCH(A1;{1,5\\2;3\\4};0)"],
  ])("%s reads %s", (formula, local) => {
    expect(toLocalFormula(formula)).toBe(local);
    if (!local.includes(";,5")) expect(fromLocalFormula(local)).toBe(formula);
  });

  it("comes back as it was typed", () => {
    const number = fc.double({ min: 0.001, max: 1e6, noNaN: true }).map((value) => value.toFixed(3));
    const argument = fc.oneof(number, fc.constantFrom("A1", "$B$2:C9", '"a,b;c"', "'x,y'!D4", "TRUE"));
    fc.assert(
      fc.property(fc.array(argument, { minLength: 1, maxLength: 5 }), (parts) => {
        const formula = `=SUM(${parts.join(",")})`;
        expect(fromLocalFormula(toLocalFormula(formula))).toBe(formula);
      }),
    );
  });
});

describe("what a person gets to change of a cell", () => {
  const text = (cell: Partial<Cell>, numberFormat = "General", quotePrefix = false) =>
    editText({ value: null, formula: null, style: 0, ...cell }, { ...PLAIN, numberFormat, quotePrefix });

  it.each([
    [{ value: 57.9 }, "General", "57,9"],
    [{ value: 0.9506 }, "0.00%", "95,06%"],
    [{ value: 0.1 + 0.2 }, "0.0", "0,3"],
    [{ value: 45292 }, "d mmm yyyy", "1/1/2024"],
    [{ value: 20 }, '0 "dokumen"', "20"],
    [{ value: 1500 }, "[Red]#,##0", "1500"],
    [{ value: true }, "General", "TRUE"],
    [{ value: CellError.of("#DIV/0!") }, "General", "#DIV/0!"],
    [{ value: 2, formula: "=AVERAGE(A1,0.5)" }, "General", "=AVERAGE(A1;0,5)"],
  ])("%o with %s", (cell, numberFormat, expected) => {
    expect(text(cell, numberFormat)).toBe(expected);
  });

  it("keeps the apostrophe of a text that would be read as something else", () => {
    expect(text({ value: "1.02.01" }, "General", true)).toBe("'1.02.01");
  });
});
