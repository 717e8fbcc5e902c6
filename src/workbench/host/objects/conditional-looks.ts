import type { DifferentialFormat } from "../../model/conditional";
import { changeConditionalFormat } from "../../model/conditional-edits";
import type { Edge, Line, Underline } from "../../model/style";
import { invalidArgument } from "../host-error";
import type { Kind, Property, Thing } from "../thing";
import { thing } from "../thing";
import type { Json } from "../wire";
import { colourValue } from "./colours";
import type { FormatOnSheet } from "./conditional-ids";
import { choiceValue, chosenFrom, flagValue, textValue } from "./looks";

/** What a conditional format changes about the cells it applies to. */
export const conditionalLooksKind: Kind<FormatOnSheet> = {
  name: "ConditionalRangeFormat",
  properties: {
    NumberFormat: {
      get: ({ format }) => format.format.numberFormat ?? null,
      set: (target, value) => change(target, { numberFormat: textValue(value) }),
    },
  },
  parts: {
    Fill: (target) => thing(fillKind, target),
    Font: (target) => thing(fontKind, target),
    Borders: (target) => thing(bordersKind, target),
  },
};

function change(target: FormatOnSheet, patch: DifferentialFormat): void {
  changeConditionalFormat(target.sheet, target.format, { format: { ...target.format.format, ...patch } });
}

function drop(target: FormatOnSheet, part: keyof DifferentialFormat): void {
  const rest = Object.entries(target.format.format).filter(([name]) => name !== part);
  changeConditionalFormat(target.sheet, target.format, { format: Object.fromEntries(rest) });
}

const fillKind: Kind<FormatOnSheet> = {
  name: "ConditionalRangeFill",
  properties: {
    Color: {
      get: ({ format }) => format.format.fill ?? "",
      set: (target, value) => change(target, { fill: colourValue(value) }),
    },
  },
  methods: { Clear: (target) => drop(target, "fill") },
};

type DifferentialFont = NonNullable<DifferentialFormat["font"]>;

const fontKind: Kind<FormatOnSheet> = {
  name: "ConditionalRangeFont",
  properties: {
    Bold: font("bold", flagValue),
    Italic: font("italic", flagValue),
    Strikethrough: font("strikethrough", flagValue),
    Color: font("color", colourValue),
    Underline: font("underline", (value) => choiceValue<Underline>(value, ["None", "Single", "Double"])),
  },
  methods: { Clear: (target) => drop(target, "font") },
};

function font<K extends keyof DifferentialFont>(
  trait: K,
  read: (value: Json) => NonNullable<DifferentialFont[K]>,
): Property<FormatOnSheet> {
  return {
    get: ({ format }) => format.format.font?.[trait] ?? null,
    set: (target, value) => change(target, { font: { ...target.format.format.font, [trait]: read(value) } }),
  };
}

const SIDES = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
} as const satisfies Record<string, Edge>;
type Side = keyof typeof SIDES;
const SIDE_NAMES = Object.keys(SIDES) as Side[];
const STYLES: Readonly<Record<string, string>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
};

interface BorderSide {
  readonly target: FormatOnSheet;
  readonly side: Side;
}

const bordersKind: Kind<FormatOnSheet> = {
  name: "ConditionalRangeBorderCollection",
  properties: { Count: { get: () => 4 } },
  parts: Object.fromEntries(
    SIDE_NAMES.map((side) => [side.replace("Edge", ""), (target: FormatOnSheet) => border(target, side)]),
  ),
  items: (target) => SIDE_NAMES.map((side) => border(target, side)),
  item: (target, args) => {
    const side = SIDE_NAMES.find((name) => name === args.text(0));
    if (!side) throw invalidArgument();
    return border(target, side);
  },
};

function border(target: FormatOnSheet, side: Side): Thing {
  return thing(borderKind, { target, side });
}

const borderKind: Kind<BorderSide> = {
  name: "ConditionalRangeBorder",
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (at) => {
        const style = lineOf(at)?.style;
        return Object.keys(STYLES).find((name) => STYLES[name] === style) ?? "None";
      },
      set: (at, value) => {
        const style = chosenFrom<string | null>(value, { None: null, ...STYLES });
        const color = lineOf(at)?.color ?? "#000000";
        setLine(at, style === null ? null : { style, color });
      },
    },
    Color: {
      get: (at) => lineOf(at)?.color ?? "#000000",
      set: (at, value) => setLine(at, { style: lineOf(at)?.style ?? "thin", color: colourValue(value) }),
    },
  },
};

function lineOf({ target, side }: BorderSide): Line | undefined {
  return target.format.format.border?.[SIDES[side]];
}

function setLine({ target, side }: BorderSide, line: Line | null): void {
  const edge = SIDES[side];
  const others = Object.entries(target.format.format.border ?? {}).filter(([name]) => name !== edge);
  change(target, { border: Object.fromEntries(line ? [...others, [edge, line]] : others) });
}
