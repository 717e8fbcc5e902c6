import { parseArea, splitSheet, formatArea, quoteSheet } from "../../model/address";
import type { DefinedName } from "../../model/names";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { Arguments } from "../arguments";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import type { Kind, Thing } from "../thing";
import { NULL_OBJECT, thing } from "../thing";
import { range, worksheet } from "./links";
import { flagValue } from "./looks";
import { placeOf } from "./place";

/** The names of a workbook, or those of one sheet. */
interface Names {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

interface NameOf {
  readonly workbook: Workbook;
  readonly name: DefinedName;
}

export const namesKind: Kind<Names> = {
  name: "NamedItemCollection",
  items: (names) => inScope(names).map((name) => namedItem(names.workbook, name)),
  item: (names, args) => {
    const found = find(names, args.text(0));
    if (!found) throw itemNotFound();
    return namedItem(names.workbook, found);
  },
  methods: {
    Add: add,
    GetCount: (names) => inScope(names).length,
    GetItemOrNullObject: (names, args) => {
      const found = find(names, args.text(0));
      return found ? namedItem(names.workbook, found) : NULL_OBJECT;
    },
  },
};

function inScope({ workbook, sheet }: Names): DefinedName[] {
  return workbook.names.filter(
    (name) => name.scope === (sheet?.id ?? null) && !name.name.startsWith("_xlnm."),
  );
}

function find(names: Names, wanted: string): DefinedName | undefined {
  return inScope(names).find(
    (name) => name.name.toLowerCase() === wanted.toLowerCase() || idOf(name) === wanted,
  );
}

function idOf(name: DefinedName): string {
  return `${name.scope ?? ""}|${name.name}`;
}

function add(names: Names, args: Arguments): Thing {
  const { workbook, sheet } = names;
  const text = args.text(0);
  if (!isNameAllowed(text)) throw invalidArgument(`The name "${text}" is not valid.`);
  if (find(names, text)) throw new HostError("ItemAlreadyExists", `The name "${text}" already exists.`);
  const name = {
    name: text,
    scope: sheet?.id ?? null,
    formula: reference(args),
    visible: true,
    comment: args.optionalText(2) ?? "",
  };
  workbook.calculator?.beforeChange();
  workbook.names.push(name);
  workbook.touched.add("names");
  workbook.calculator?.structureChanged();
  return namedItem(workbook, name);
}

function isNameAllowed(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && parseArea(name) === null && !/^[rc]$/i.test(name)
  );
}

/** A Range or a formula as the second argument. */
function reference(args: Arguments): string {
  const given = args.thing(1);
  if (!given) return args.text(1).replace(/^=/, "");
  const place = placeOf(given);
  return `${quoteSheet(place.sheet.name)}!${formatArea(place.area, true)}`;
}

function namedItem(workbook: Workbook, name: DefinedName): Thing {
  return thing(namedItemKind, { workbook, name });
}

const namedItemKind: Kind<NameOf> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: idOf(name) }),
  properties: {
    _Id: { get: ({ name }) => idOf(name) },
    Name: { get: ({ name }) => name.name },
    Formula: { get: ({ name }) => `=${name.formula}` },
    Scope: { get: ({ name }) => (name.scope === null ? "Workbook" : "Worksheet") },
    Type: { get: (item) => (placeOfName(item) ? "Range" : "String") },
    Value: { get: ({ name }) => name.formula },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ workbook, name }, value) => {
        name.visible = flagValue(value);
        workbook.touched.add("names");
      },
    },
  },
  parts: {
    Worksheet: (item) => {
      const sheet = sheetOf(item);
      if (!sheet) throw itemNotFound();
      return worksheet(sheet);
    },
  },
  methods: {
    Delete: ({ workbook, name }) => {
      workbook.calculator?.beforeChange();
      workbook.names.splice(workbook.names.indexOf(name), 1);
      workbook.touched.add("names");
      workbook.calculator?.structureChanged();
    },
    GetRange: (item) => {
      const found = placeOfName(item);
      if (!found) throw itemNotFound();
      return found;
    },
    GetRangeOrNullObject: (item) => placeOfName(item) ?? NULL_OBJECT,
  },
};

function sheetOf({ workbook, name }: NameOf): Sheet | undefined {
  return name.scope === null ? undefined : workbook.sheetById(name.scope);
}

function placeOfName({ workbook, name }: NameOf): Thing | null {
  const parts = splitSheet(name.formula);
  const sheet = parts.sheet === null ? undefined : workbook.sheetByName(parts.sheet);
  const area = parseArea(parts.address);
  return sheet && area ? range(sheet, area) : null;
}
