import type { HighlightRule } from "../../src/plan/cell-content";
import { describe, expect, it } from "vitest";
import { markedFormula, onEachArea, readMark, sameHighlights, signedRules } from "../../src/excel/highlights";
import { signedFormat } from "../../src/excel/signed-format";

const rule: HighlightRule = {
  area: { row: 4, column: 6, rows: 4, columns: 1 },
  formula: '=AND(ISNUMBER($G5),ROUND($G5,2)<65.01,$H$2<>"A1")',
  style: "gagal",
};

describe("the mark of our highlights", () => {
  it("is read back as it was made", () => {
    expect(readMark(markedFormula(rule))).toEqual({ style: "gagal", formula: rule.formula });
  });

  it("is read where its blanks and capitals are another program's", () => {
    expect(readMark('=and( n("capaian:gagal") = 0, $G5<100)')?.formula.trim()).toBe("= $G5<100");
  });

  it.each(["=$G5<100", '=AND(N("lain")=0,$G5<1)', '=IF(AND(N("capaian:gagal")=0,A1),1,0)'])(
    "is not seen in a condition of somebody else: %s",
    (formula) => expect(readMark(formula)).toBeNull(),
  );
});

describe("a highlight of several areas, after rows were copied", () => {
  const areaAt = (row: number) => ({ row, column: 6, rows: 1, columns: 1 });

  it.each([
    ["in their order", [areaAt(4), areaAt(9)], ["=$G5<100", "=$G10<100"]],
    ["the lower one listed first", [areaAt(9), areaAt(4)], ["=$G10<100", "=$G5<100"]],
  ])("has its condition seen from the uppermost: %s", (_, areas, formulas) =>
    expect(onEachArea("=$G5<100", areas)).toEqual(
      areas.map((area, index) => ({ area, formula: formulas[index] })),
    ),
  );
});

describe("the sign before a highlighted figure", () => {
  it.each([
    ["0.00", '"▼ "0.00;"▼ "-0.00;"▼ "0.00;"▼ "@'],
    ["General", '"▼ "General;"▼ "-General;"▼ "General;"▼ "@'],
    ["@", '"▼ "General;"▼ "-General;"▼ "General;"▼ "@'],
    ["#,##0;(#,##0)", '"▼ "#,##0;"▼ "(#,##0);"▼ "#,##0;"▼ "@'],
    ['0.0" %; kira"', '"▼ "0.0" %; kira";"▼ "-0.0" %; kira";"▼ "0.0" %; kira";"▼ "@'],
    ["[Red]0.0;[$-421]-0.0", '[Red]"▼ "0.0;[$-421]"▼ "-0.0;[Red]"▼ "0.0;"▼ "@'],
    ["[Blue]0", '[Blue]"▼ "0;[Blue]"▼ "-0;[Blue]"▼ "0;"▼ "@'],
    ["[<100]0.0;0", '[<100]"▼ "0.0;"▼ "0'],
    ["0;-0;;@", '"▼ "0;"▼ "-0;;"▼ "@'],
  ])("stands before every section of %s", (format, signed) =>
    expect(signedFormat(format, "▼ ")).toBe(signed),
  );
});

describe("highlights over cells of several number formats", () => {
  it("stay whole where the format is one", () => {
    const rules = signedRules({ sheet: "Tabel 3.2", rules: [rule] }, () => "0.00");
    expect(rules).toEqual([{ ...rule, numberFormat: signedFormat("0.00", "▼ ") }]);
  });

  it("are cut where the format changes, and the condition moves with them", () => {
    const rules = signedRules({ sheet: "Tabel 3.2", rules: [rule] }, (row) => (row < 6 ? "0.00" : "0.00%"));
    expect(rules.map(({ area, formula }) => [area.row, area.rows, formula])).toEqual([
      [4, 2, rule.formula],
      [6, 2, '=AND(ISNUMBER($G7),ROUND($G7,2)<65.01,$H$2<>"A1")'],
    ]);
  });

  it("count as the same whichever way Excel prints sheets and numbers of their condition", () => {
    const asWritten = { ...rule, formula: "=$G5<'Skala'!$B$2*65.010000000000005", numberFormat: "0" };
    const asPrinted = { ...asWritten, formula: "=$G5<Skala!$B$2*65.01" };
    expect(sameHighlights([asWritten], [asPrinted])).toBe(true);
  });

  it("count as the same in any order, letter case and spacing", () => {
    const [a] = signedRules({ sheet: "Tabel 3.2", rules: [rule] }, () => "0.00");
    const b = { ...a!, area: { ...a!.area, column: 7 } };
    const respelled = { ...a!, formula: a!.formula.toLowerCase().replace('"a1"', '"A1"').replace(",", ", ") };
    expect(sameHighlights([a!, b], [b, respelled])).toBe(true);
    expect(sameHighlights([a!, b], [a!])).toBe(false);
    expect(sameHighlights([a!], [{ ...a!, numberFormat: "0" }])).toBe(false);
  });
});
