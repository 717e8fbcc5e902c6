import { firstOf } from "../../items";
import type { Area } from "../../model/area";
import { intersection } from "../../model/area";
import type { ConditionalFormat, ConditionalRule } from "../../model/conditional";
import {
  addConditionalFormat,
  changeConditionalFormat,
  clearConditionalArea,
  deleteConditionalFormat,
  rankConditionalFormat,
} from "../../model/conditional-edits";
import type { Sheet } from "../../model/sheet";
import { apiNotFound, invalidArgument, itemNotFound } from "../host-error";
import type { Session } from "../session";
import type { Kind, Thing } from "../thing";
import { NULL_OBJECT, thing } from "../thing";
import type { FormatOnSheet } from "./conditional-ids";
import { findFormat, idOf, renumber } from "./conditional-ids";
import { cellValueKind, customKind, textKind } from "./conditional-rules";
import { guardAction } from "./guard";
import { range, rangeAreas } from "./links";
import { flagValue, numberValue } from "./looks";
import type { Places } from "./place";

export const conditionalFormatsKind: Kind<Places> = {
  name: "ConditionalFormatCollection",
  items: (places) => {
    renumber(places.sheet);
    return touching(places).map((format) => conditionalFormat(places.sheet, format));
  },
  item: (places, args, session) => {
    const found = formatOf(places, args.text(0), session);
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
      const found = formatOf(places, args.text(0), session);
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
  return sheet.conditionalFormats.filter((format) => touches(format, areas));
}

function touches(format: ConditionalFormat, areas: readonly Area[]): boolean {
  return format.areas.some((own) => areas.some((area) => intersection(own, area)));
}

function formatOf({ sheet, areas }: Places, id: string, session: Session): ConditionalFormat | undefined {
  const found = findFormat(sheet, id, session);
  return found && touches(found, areas) ? found : undefined;
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
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: ({ sheet, format }, value) => rankConditionalFormat(sheet, format, numberValue(value)),
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
