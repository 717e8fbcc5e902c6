import { describe, expect, test } from "vitest";
import { copyFormula, renameInFormula, shiftFormula } from "../../../src/workbench/model/formula-moves";
import { isWellFormed } from "../../../src/workbench/model/formula-syntax";
import { mapReferences } from "../../../src/workbench/model/references";
import { withPrefixes, withoutPrefixes } from "../../../src/workbench/xlsx/future-functions";

function referencesOf(formula: string): string[] {
  const found: string[] = [];
  mapReferences(formula, ({ prefix, address }) => {
    found.push(prefix + address);
    return "";
  });
  return found;
}

test.each([
  ["=A1+$B$2*C$3", ["A1", "$B$2", "C$3"]],
  ["=SUM(A1:B9,D:D,3:4)", ["A1:B9", "D:D", "3:4"]],
  ["='Tabel 3.2'!F9+Data!A1", ["'Tabel 3.2'!F9", "Data!A1"]],
  ["='It''s'!A1", ["'It''s'!A1"]],
  ['="A1"&B1', ["B1"]],
  ["=LOG10(A1)+ATAN2(B1,C1)", ["A1", "B1", "C1"]],
  ["=Tabel1[Kolom A1]+Tabel1[@[Target B2]]", []],
  ["=PAGU2024+A1B+_A1+A1.x", []],
  ["=1E5+2.5E-3", []],
  ["=[1]Data!A1+Jan:Mar!B2", ["[1]Data!A1", "Jan:Mar!B2"]],
  ["=IF(A1>0,TRUE,#REF!)", ["A1"]],
])("references of %s", (formula, references) => expect(referencesOf(formula)).toEqual(references));

describe("a copied formula", () => {
  test.each([
    ["=A1*$B$2+C$3+$D4", 2, 1, "=B3*$B$2+D$3+$D6"],
    ["=SUM(A1:A9)", 1, 0, "=SUM(A2:A10)"],
    ["=SUM(A:A)+SUM(2:2)", 1, 1, "=SUM(B:B)+SUM(3:3)"],
    ["='Tabel 3.2'!A1", 1, 0, "='Tabel 3.2'!A2"],
    ["=A1", -1, 0, "=#REF!"],
    ['="A1"&A1', 1, 0, '="A1"&A2'],
  ])("%s moved by %i, %i is %s", (formula, rows, columns, moved) => {
    expect(copyFormula(formula, rows, columns)).toBe(moved);
  });
});

describe("rows put in or taken out", () => {
  const shifted = (formula: string, at: number, count: number) =>
    shiftFormula(formula, "Data", "Data", { axis: "row", at, count });

  test.each([
    ["=A5", 2, 1, "=A6"],
    ["=A2", 2, 1, "=A2"],
    ["=SUM(A1:A5)", 2, 2, "=SUM(A1:A7)"],
    ["=SUM($A$1:$A$5)", 0, -1, "=SUM($A$1:$A$4)"],
    ["=SUM(A2:A3)", 1, -2, "=SUM(#REF!)"],
    ["=SUM(A:A)", 0, 3, "=SUM(A:A)"],
    ["=Lain!A5+Data!A5", 0, 1, "=Lain!A5+Data!A6"],
  ])("%s, at %i by %i, is %s", (formula, at, count, result) =>
    expect(shifted(formula, at, count)).toBe(result),
  );

  test("cells put in move only what lies within their columns", () => {
    const shift = { axis: "row", at: 2, count: 1, band: { start: 0, length: 2 } } as const;
    expect(shiftFormula("=A5+C5+SUM(A5:C5)", "Data", "Data", shift)).toBe("=A6+C5+SUM(A5:C5)");
  });
});

test("a renamed sheet is quoted where it must be; a deleted one leaves #REF!", () => {
  expect(renameInFormula("=data!A1+A1", "Data", "Tabel 3.2")).toBe("='Tabel 3.2'!A1+A1");
  expect(renameInFormula("=Data!A1:B2", "Data", null)).toBe("=#REF!");
});

test.each(["=1+1", "=SUM(A1,(B1))", '="a)"', "='a('!A1", "={1,2}", "=-A1", "=A1%", "=FUNGSI()"])(
  "%s is a formula",
  (formula) => expect(isWellFormed(formula)).toBe(true),
);
test.each(["=1+", "=SUM(A1", "=A1)", '="a', "=(A1]", "=IF(A1,"])("%s is none", (formula) =>
  expect(isWellFormed(formula)).toBe(false),
);

test("functions younger than the file format carry their prefix in the file alone", () => {
  const formula = '=IFS(A1>1,"IFS(x)",TRUE,SORT(B1:B2))+STDEV.S(C1:C9)+SUM(1)';
  const stored = '=_xlfn.IFS(A1>1,"IFS(x)",TRUE,_xlfn._xlws.SORT(B1:B2))+_xlfn.STDEV.S(C1:C9)+SUM(1)';
  expect(withPrefixes(formula)).toBe(stored);
  expect(withoutPrefixes(stored)).toBe(formula);
  expect(withoutPrefixes("=_xlfn.LET(_xlpm.x,1,_xlpm.x)")).toBe("=_xlfn.LET(_xlpm.x,1,_xlpm.x)");
});
