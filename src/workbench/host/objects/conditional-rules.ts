import { changeConditionalFormat } from "../../model/conditional-edits";
import { invalidArgument } from "../host-error";
import type { Kind } from "../thing";
import { thing } from "../thing";
import type { Bag, Json } from "../wire";
import type { FormatOnSheet } from "./conditional-ids";
import { conditionalLooksKind } from "./conditional-looks";
import { choiceValue, chosenFrom } from "./looks";
import { isWellFormed } from "../../model/formula-syntax";
import { takenFormula } from "./taken-formula";

export const customKind: Kind<FormatOnSheet> = {
  name: "CustomConditionalFormat",
  parts: {
    Rule: (target) => thing(formulaRuleKind, target),
    Format: (target) => thing(conditionalLooksKind, target),
  },
};

const formulaRuleKind: Kind<FormatOnSheet> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: {
      get: ({ format }) => (format.rule.kind === "custom" ? format.rule.formula : ""),
      set: ({ sheet, format }, value, session) =>
        changeConditionalFormat(sheet, format, {
          rule: { kind: "custom", formula: takenFormula(formulaValue(value), sheet, session) },
        }),
    },
  },
};

function formulaValue(value: Json): string {
  if (typeof value !== "string" || value === "") throw invalidArgument();
  const formula = value.startsWith("=") ? value : `=${value}`;
  if (!isWellFormed(formula)) throw invalidArgument();
  return formula;
}

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};
const TEXT_OPERATORS = {
  Contains: "containsText",
  NotContains: "notContains",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
} as const;

export const cellValueKind: Kind<FormatOnSheet> = {
  name: "CellValueConditionalFormat",
  properties: {
    Rule: {
      get: ({ format }) => {
        if (format.rule.kind !== "cellValue") return null;
        const { operator, formula1, formula2 } = format.rule;
        return { operator: nameOf(OPERATORS, operator), formula1, formula2: formula2 ?? "" };
      },
      set: ({ sheet, format }, value) => {
        const rule = ruleBag(value);
        const operator = chosenFrom(rule.operator ?? null, OPERATORS);
        const formula2 = rule.formula2 ? formulaValue(rule.formula2) : null;
        changeConditionalFormat(sheet, format, {
          rule: { kind: "cellValue", operator, formula1: formulaValue(rule.formula1 ?? null), formula2 },
        });
      },
    },
  },
  parts: { Format: (target) => thing(conditionalLooksKind, target) },
};

export const textKind: Kind<FormatOnSheet> = {
  name: "TextConditionalFormat",
  properties: {
    Rule: {
      get: ({ format }) =>
        format.rule.kind === "text"
          ? { operator: nameOf(TEXT_OPERATORS, format.rule.operator), text: format.rule.text }
          : null,
      set: ({ sheet, format }, value) => {
        const rule = ruleBag(value);
        const name = choiceValue(
          rule.operator ?? null,
          Object.keys(TEXT_OPERATORS) as (keyof typeof TEXT_OPERATORS)[],
        );
        const text = typeof rule.text === "string" ? rule.text : "";
        changeConditionalFormat(sheet, format, {
          rule: { kind: "text", operator: TEXT_OPERATORS[name], text },
        });
      },
    },
  },
  parts: { Format: (target) => thing(conditionalLooksKind, target) },
};

function ruleBag(value: Json): Bag {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Bag;
}

function nameOf(table: Readonly<Record<string, string>>, word: string): string {
  return Object.keys(table).find((name) => table[name] === word) ?? word;
}
