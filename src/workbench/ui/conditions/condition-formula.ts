import { cellName } from "../../model/address";
import type { ConditionalFormat, ConditionalRule } from "../../model/conditional";
import { anchorOf } from "../../model/conditional-edits";
import { copyFormula } from "../../model/formula-moves";

/** The comparison that each operator of a cell-value rule makes: x is the cell, a and b the bounds. */
const COMPARISONS: Readonly<Record<string, string>> = {
  lessThan: "x<a",
  lessThanOrEqual: "x<=a",
  greaterThan: "x>a",
  greaterThanOrEqual: "x>=a",
  equal: "x=a",
  notEqual: "x<>a",
  between: "AND(x>=MIN(a,b),x<=MAX(a,b))",
  notBetween: "OR(x<MIN(a,b),x>MAX(a,b))",
};

/** The rule of a conditional format as a formula for one cell; null for kinds that are kept but not shown. */
export function conditionFormula(
  { rule, areas }: ConditionalFormat,
  row: number,
  column: number,
): string | null {
  const anchor = anchorOf(areas);
  const formula = ruleFormula(rule, cellName(anchor.row, anchor.column));
  return formula && copyFormula(formula, row - anchor.row, column - anchor.column);
}

function ruleFormula(rule: ConditionalRule, cell: string): string | null {
  switch (rule.kind) {
    case "custom":
      return rule.formula;
    case "cellValue":
      return comparison(rule, cell);
    case "text":
      return textTest(rule, cell);
    case "other":
      return null;
  }
}

function comparison(rule: ConditionalRule & { kind: "cellValue" }, cell: string): string | null {
  const parts: Readonly<Record<string, string>> = {
    x: cell,
    a: `(${rule.formula1.replace(/^=/, "")})`,
    b: `(${(rule.formula2 ?? rule.formula1).replace(/^=/, "")})`,
  };
  const test = COMPARISONS[rule.operator]?.replace(/\b[xab]\b/g, (name) => parts[name] ?? name);
  return test === undefined ? null : `=${test}`;
}

function textTest({ operator, text }: ConditionalRule & { kind: "text" }, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case "containsText":
      return `=ISNUMBER(SEARCH(${quoted},${cell}))`;
    case "notContains":
      return `=ISERROR(SEARCH(${quoted},${cell}))`;
    case "beginsWith":
      return `=LEFT(${cell},${text.length})=${quoted}`;
    case "endsWith":
      return `=RIGHT(${cell},${text.length})=${quoted}`;
  }
}
