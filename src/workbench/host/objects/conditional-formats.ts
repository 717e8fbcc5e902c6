import { firstOf } from "../../items";
import type { Area } from "../../model/area";
import { intersection } from "../../model/area";
import type { ConditionalFormat, ConditionalRule } from "../../model/conditional";
import {
  addConditionalFormat,
  changeConditionalFormat,
  clearConditionalArea,
  deleteConditionalFormat,
} from "../../model/conditional-edits";
import type { Sheet } from "../../model/sheet";
import { apiNotFound, invalidArgument, itemNotFound } from "../host-error";
import type { Kind, Thing } from "../thing";
import { NULL_OBJECT, thing } from "../thing";
import type { Bag, Json } from "../wire";
import type { FormatOnSheet } from "./conditional-ids";
import { findFormat, idOf, renumber } from "./conditional-ids";
import { conditionalLooksKind } from "./conditional-looks";
import { guardAction } from "./guard";
import { range, rangeAreas } from "./links";
import { choiceValue, chosenFrom, flagValue, numberValue } from "./looks";
import { takenFormula } from "./taken-formula";
import type { Places } from "./place";

export const conditionalFormatsKind: Kind<Places> = {
  name: "ConditionalFormatCollection",
  items: (places) => {
    renumber(places.sheet);
    return touching(places).map((format) => conditionalFormat(places.sheet, format));
  },
  item: (places, args, session) => {
    const found = findFormat(places.sheet, touching(places), args.text(0), session);
    if (!found) throw itemNotFound();
    return conditionalFormat(places.sheet, found);
  },
  methods: {
    GetCount: (places) => touching(places).length,
    GetItemAt: (places, args) => {
      const found = touching(places)[args.integer(0)];
      if (!found) throw itemNotFound();
      return conditionalFormat(places.sheet, found);
    },
    GetItemOrNullObject: (places, args, session) => {
      const found = findFormat(places.sheet, touching(places), args.text(0), session);
      return found ? conditionalFormat(places.sheet, found) : NULL_OBJECT;
    },
    Add: ({ sheet, areas }, args) => {
      guardAction(sheet, "formatCells");
      const rule = newRule(args.text(0));
      return conditionalFormat(sheet, addConditionalFormat(sheet, areas, rule));
    },
    ClearAll: ({ sheet, areas }) => {
      guardAction(sheet, "formatCells");
      for (const area of areas) clearConditionalArea(sheet, area);
      renumber(sheet);
    },
  },
};

export function clearConditionalFormats(sheet: Sheet, area: Area): void {
  clearConditionalArea(sheet, area);
}

function touching({ sheet, areas }: Places): ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) =>
    format.areas.some((own) => areas.some((area) => intersection(own, area))),
  );
}

function newRule(type: string): ConditionalRule {
  switch (type) {
    case "Custom":
      return { kind: "custom", formula: "" };
    case "CellValue":
      return { kind: "cellValue", operator: "equal", formula1: "", formula2: null };
    case "ContainsText":
      return { kind: "text", operator: "containsText", text: "" };
    default:
      throw apiNotFound(`ConditionalFormatCollection.add(${type})`);
  }
}

function conditionalFormat(sheet: Sheet, format: ConditionalFormat): Thing {
  return thing(conditionalFormatKind, { sheet, format });
}

const conditionalFormatKind: Kind<FormatOnSheet> = {
  name: "ConditionalFormat",
  identity: (target, session) => ({ Id: idOf(target, session) }),
  properties: {
    Id: { get: idOf },
    Type: { get: ({ format }) => typeName(format.rule) },
    Priority: {
      get: ({ format }) => format.priority,
      set: ({ sheet, format }, value) =>
        changeConditionalFormat(sheet, format, { priority: numberValue(value) }),
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ sheet, format }, value) =>
        changeConditionalFormat(sheet, format, { stopIfTrue: flagValue(value) }),
    },
  },
  parts: {
    Custom: (target) => ruled(target, "custom", customKind, true),
    CellValue: (target) => ruled(target, "cellValue", cellValueKind, true),
    CellValueOrNullObject: (target) => ruled(target, "cellValue", cellValueKind, false),
    TextComparison: (target) => ruled(target, "text", textKind, true),
  },
  methods: {
    Delete: ({ sheet, format }) => {
      guardAction(sheet, "formatCells");
      deleteConditionalFormat(sheet, format);
      renumber(sheet);
    },
    GetRange: ({ sheet, format }) => {
      if (format.areas.length !== 1) throw invalidArgument();
      return range(sheet, firstOf(format.areas));
    },
    GetRangeOrNullObject: ({ sheet, format }) =>
      format.areas.length === 1 ? range(sheet, firstOf(format.areas)) : NULL_OBJECT,
    GetRanges: ({ sheet, format }) => rangeAreas(sheet, format.areas),
  },
};

const TYPE_OF_FILE: Readonly<Record<string, string>> = {
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
};

function typeName(rule: ConditionalRule): string {
  if (rule.kind === "custom") return "Custom";
  if (rule.kind === "cellValue") return "CellValue";
  if (rule.kind === "text") return "ContainsText";
  return TYPE_OF_FILE[rule.type] ?? "PresetCriteria";
}

function ruled(
  target: FormatOnSheet,
  kind: ConditionalRule["kind"],
  description: Kind<FormatOnSheet>,
  needed: boolean,
): Thing | typeof NULL_OBJECT {
  if (target.format.rule.kind === kind) return thing(description, target);
  if (needed) throw itemNotFound();
  return NULL_OBJECT;
}

const customKind: Kind<FormatOnSheet> = {
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
  return value.startsWith("=") ? value : `=${value}`;
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

const cellValueKind: Kind<FormatOnSheet> = {
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

const textKind: Kind<FormatOnSheet> = {
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
