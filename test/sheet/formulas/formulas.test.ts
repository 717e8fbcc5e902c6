import { describe, expect, it } from "vitest";
import { areAlike } from "../../../src/sheet/formulas/alike";
import { evaluate } from "../../../src/sheet/formulas/evaluate";
import { formulaAt } from "../../../src/sheet/formulas/shape";
import { Shapes } from "../../../src/sheet/formulas/shapes";
import { eachToken } from "../../../src/sheet/formulas/tokens";

function references(formula: string): string[] {
  const found: string[] = [];
  eachToken(formula, (kind, start, end) => {
    if (kind === "reference") found.push(formula.slice(start, end));
  });
  return found;
}

describe("pieces of a formula", () => {
  it.each([
    ['=SUM(A1:B2)+"C3"&D4', ["A1:B2", "D4"]],
    ["='Tabel 3.2'!A1+TW1!B2+[1]Lain!$C$2:D4", ["'Tabel 3.2'!A1", "TW1!B2", "[1]Lain!$C$2:D4"]],
    ["=LOG10(A1)+A:A+$3:$5+1.5E3", ["A1", "A:A", "$3:$5"]],
    ["='it''s'!A1:B$3", ["'it''s'!A1:B$3"]],
    ["=Tabel1[[#This Row],[A1]]+ABCD1+A12345678", []],
  ])("%s", (formula, expected) => expect(references(formula)).toEqual(expected));
});

describe("formulas in relative terms", () => {
  const shapes = new Shapes();
  it("are one shape where they were filled, and are printed back for any cell", () => {
    const one = shapes.of("=D5/$C$9*SUM(E5:G5)", { row: 4, column: 7 });
    expect(shapes.of("=D6/$C$9*SUM(E6:G6)", { row: 5, column: 7 })).toBe(one);
    expect(formulaAt(one, 9, 7)).toBe("=D10/$C$9*SUM(E10:G10)");
    expect(formulaAt(shapes.of("=A1", { row: 0, column: 1 }), 0, 0)).toBeNull();
  });

  it("are printed back where a range ends in a function", () => {
    const one = shapes.of("=SUM(A1:INDEX(B:B,C1))*D1", { row: 0, column: 5 });
    expect(formulaAt(one, 1, 5)).toBe("=SUM(A2:INDEX(B:B,C2))*D2");
  });

  it("are the same shape whatever formula stands above", () => {
    const formulas = [
      ...["=A1", "=a1", "=A$1", "=A1:A1", "=A1:B3", "=A1:B33", "=A1 B1", "=A:A", "=3:5", "=A1:INDEX(B:B,2)"],
      ...["=LOG10(A1)", "=A1#", "=ABCD1", "=A12345678", "=Tabel1[A1]", "='it''s'!A1", "=IT!A1", "=it!A1"],
      ...['=A1&"A1"', '=A1&"a1"', "=A1+B1", "=A1 +B1", "=SUM(A1,B1)", "=SUM(A1:B1)", "=1", "=2", "=[1]IT!A1"],
    ];
    const [above, at] = [
      { row: 5, column: 5 },
      { row: 6, column: 5 },
    ];
    for (const likely of formulas)
      for (const formula of formulas)
        expect(shapes.of(formula, at, shapes.of(likely, above)), `${formula} below ${likely}`).toBe(
          shapes.of(formula, at),
        );
  });

  it.each([
    ["=B3+B4", "=SUM(B3:B4)", true],
    ["=C4*E4", "=E4*C4", true],
    ["=C4-E4", "=E4-C4", false],
    ["=B3+B4", "=B3-B4", false],
    ["=A1-(B3+B4)", "=A1-B3-B4", true],
  ])("%s and %s say the same: %s", (a, b, same) => {
    const at = { row: 5, column: 5 };
    expect(areAlike(shapes.of(a, at), at, shapes.of(b, at), at)).toBe(same);
  });
});

describe("what a formula comes to", () => {
  const cells: Readonly<Record<string, string | number>> = { A1: 6, A2: 4, A3: "", A4: "kata" };
  const lookup = (_: string, address: string) =>
    address.includes(":")
      ? [[cells["A1"] ?? ""], [cells["A2"] ?? ""], [cells["A4"] ?? ""]]
      : [[cells[address] ?? ""]];
  it.each([
    ["=A1/A2*100%", 1.5],
    ["=-A1^2+A2", 40],
    ["=A1/A3", "#DIV/0!"],
    ["=IFERROR(A1/A3,0)", 0],
    ['=IF(COUNT(A1,A3)<2,"",A1)', ""],
    ["=SUM(A1:A4)", 10],
    ["=ROUND(AVERAGE(A1:A4)/3,2)", 1.67],
    ["=A1+A4", "#VALUE!"],
    ["=VLOOKUP(A1,A1:A4,1)", null],
  ])("%s", (formula, expected) => expect(evaluate(formula, lookup)).toEqual(expected));
});
