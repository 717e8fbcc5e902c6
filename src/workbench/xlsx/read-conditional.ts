import type { ConditionalFormat, ConditionalRule, DifferentialFormat } from "../model/conditional";
import type { Sheet } from "../model/sheet";
import type { Palette } from "./colour";
import { withoutPrefixes } from "./future-functions";
import { sumOf } from "../items";
import { LIMITS } from "./limits";
import { tooLarge } from "./open-errors";
import { readBorder, readUnderline } from "./read-styles";
import { parseAreas } from "./read-sheet";
import type { XmlElement } from "../../ooxml/xml";
import { child, elements, flagAttribute, numberAttribute, textOf, writeXml } from "../../ooxml/xml";

/** Reads the conditional formats of a sheet, in the order in which Excel applies them. */
export function readConditional(sheet: Sheet, root: XmlElement, looks: readonly DifferentialFormat[]): void {
  const found: Ranked[] = [];
  for (const group of elements(root, "conditionalFormatting")) {
    const areas = parseAreas(group.attributes.sqref);
    if (areas.length === 0) continue;
    for (const node of elements(group, "cfRule")) {
      const format: ConditionalFormat = {
        ...base(sheet, node),
        areas,
        rule: readRule(node),
        format: looks[numberAttribute(node, "dxfId") ?? -1] ?? {},
        origin: writeXml(node),
        ...extensionId(node),
      };
      found.push({ priority: priorityOf(node), format });
    }
  }
  const formats = sheet.workbook.sheets.flatMap(({ conditionalFormats }) => [...conditionalFormats]);
  const spread = sumOf([...formats, ...found.map(({ format }) => format)].map(({ areas }) => areas.length));
  if (spread > LIMITS.conditionalAreas)
    throw tooLarge(`format bersyaratnya lebih dari ${LIMITS.conditionalAreas} rentang`);
  found.push(...readExtensions(sheet, root, new Set(found.map(({ format }) => format.extensionId))));
  found.sort((a, b) => a.priority - b.priority);
  for (const { format } of found) sheet.conditionalFormats.push(format);
}

/** Lower numbers are applied first. */
interface Ranked {
  readonly priority: number;
  readonly format: ConditionalFormat;
}

function priorityOf(node: XmlElement): number {
  return numberAttribute(node, "priority") ?? Number.MAX_SAFE_INTEGER;
}

function base(sheet: Sheet, node: XmlElement): Pick<ConditionalFormat, "id" | "stopIfTrue"> {
  return { id: sheet.workbook.newId(), stopIfTrue: flagAttribute(node, "stopIfTrue") };
}

/** The id by which a rule is continued in the extension list (data bars). */
function extensionId(node: XmlElement): { extensionId?: string } {
  const extension = elements(child(node, "extLst")).find((ext) => child(ext, "id"));
  const id = textOf(child(extension, "id"));
  return id ? { extensionId: id } : {};
}

/** Rules that only the extension list knows: shown as what they are, kept, not evaluated. */
function readExtensions(sheet: Sheet, root: XmlElement, known: ReadonlySet<string | undefined>): Ranked[] {
  const found: Ranked[] = [];
  const groups = elements(child(root, "extLst"))
    .flatMap((extension) => elements(child(extension, "conditionalFormattings"), "conditionalFormatting"))
    .map((group) => ({ group, areas: parseAreas(textOf(child(group, "sqref"))) }))
    .filter(({ areas }) => areas.length > 0);
  for (const { group, areas } of groups) {
    for (const node of elements(group, "cfRule")) {
      const { id, type = "" } = node.attributes;
      if (id === undefined || known.has(id)) continue;
      const rule = { kind: "other", type } as const;
      const format = { ...base(sheet, node), areas, rule, format: {}, extensionId: id };
      found.push({ priority: priorityOf(node), format });
    }
  }
  return found;
}

const TEXT_RULES = ["containsText", "notContains", "beginsWith", "endsWith"] as const;

function readRule(node: XmlElement): ConditionalRule {
  const type = node.attributes.type ?? "";
  const formulas = elements(node, "formula").map((formula) => `=${withoutPrefixes(textOf(formula))}`);
  if (type === "expression" && formulas[0]) return { kind: "custom", formula: formulas[0] };
  if (type === "cellIs" && formulas[0]) {
    const operator = node.attributes.operator ?? "equal";
    return { kind: "cellValue", operator, formula1: formulas[0], formula2: formulas[1] ?? null };
  }
  const operator = TEXT_RULES.find(
    (known) => known === type || (known === "notContains" && type === "notContainsText"),
  );
  if (operator && node.attributes.text !== undefined)
    return { kind: "text", operator, text: node.attributes.text };
  return { kind: "other", type };
}

/** The differential formats (dxf) of a styles part. */
export function readDifferentialFormats(styles: XmlElement, palette: Palette): DifferentialFormat[] {
  return elements(child(styles, "dxfs"), "dxf").map((dxf) => {
    const font = child(dxf, "font");
    const border = child(dxf, "border");
    const fill = readDifferentialFill(child(child(dxf, "fill"), "patternFill"), palette);
    const code = child(dxf, "numFmt")?.attributes.formatCode;
    return {
      ...(code === undefined ? {} : { numberFormat: code }),
      ...(font ? { font: readDifferentialFont(font, palette) } : {}),
      ...(fill === null ? {} : { fill }),
      ...(border ? { border: readBorder(border, palette) } : {}),
    };
  });
}

function readDifferentialFont(node: XmlElement, palette: Palette): NonNullable<DifferentialFormat["font"]> {
  const color = palette.read(child(node, "color"));
  const flag = (name: string) => {
    const found = child(node, name);
    return found ? flagAttribute(found, "val", true) : undefined;
  };
  return withoutUndefined({
    bold: flag("b"),
    italic: flag("i"),
    strikethrough: flag("strike"),
    underline: child(node, "u") ? readUnderline(node) : undefined,
    color: color ?? undefined,
  });
}

/** In a dxf the background colour is the one that is seen, unless a solid pattern is spelled out. */
function readDifferentialFill(pattern: XmlElement | undefined, palette: Palette): string | null {
  if (!pattern || pattern.attributes.patternType === "none") return null;
  return palette.read(child(pattern, "bgColor")) ?? palette.read(child(pattern, "fgColor"));
}

function withoutUndefined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
