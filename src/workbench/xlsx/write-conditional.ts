import { cellName, formatArea } from "../model/address";
import type { ConditionalFormat, DifferentialFormat } from "../model/conditional";
import { anchorOf } from "../model/conditional-edits";
import type { Sheet } from "../model/sheet";
import { withPrefixes } from "./future-functions";
import type { NumberFormats } from "./number-formats";
import { setChildren, setOrdered } from "./sheet-xml";
import { argb, borderNode, underlineNode } from "./write-styles";
import type { XmlElement } from "../../ooxml/xml";
import { child, element, elements, parseXml } from "../../ooxml/xml";

/** Order of the children of <styleSheet> (ECMA-376 part 1, 18.8.39). */
const STYLES_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** Adds the looks of conditional formats to a styles part, each once. */
export class DifferentialFormats {
  private readonly written = new Map<string, number>();

  constructor(
    private readonly styles: XmlElement,
    private readonly formats: NumberFormats,
  ) {}

  id(format: DifferentialFormat): number {
    const key = JSON.stringify(format);
    let id = this.written.get(key);
    if (id === undefined) this.written.set(key, (id = this.add(this.node(format))));
    return id;
  }

  private add(node: XmlElement): number {
    let list = child(this.styles, "dxfs");
    if (!list) setOrdered(this.styles, STYLES_ORDER, "dxfs", [(list = element("dxfs"))]);
    list.children.push(node);
    const count = elements(list).length;
    list.attributes.count = String(count);
    return count - 1;
  }

  private node({ font, numberFormat, fill, border }: DifferentialFormat): XmlElement {
    const code = numberFormat;
    return element("dxf", {}, [
      ...(font ? [fontNode(font)] : []),
      ...(code === undefined
        ? []
        : [element("numFmt", { numFmtId: this.formats.id(code), formatCode: code })]),
      ...(fill === undefined ? [] : [fillNode(fill)]),
      ...(border ? [borderNode(border)] : []),
    ]);
  }
}

function fontNode(font: NonNullable<DifferentialFormat["font"]>): XmlElement {
  const flag = (name: string, value: boolean | undefined) => {
    if (value === undefined) return [];
    return [value ? element(name) : element(name, { val: false })];
  };
  const underline =
    font.underline === "None" ? element("u", { val: "none" }) : underlineNode(font.underline ?? "None");
  return element("font", {}, [
    ...flag("b", font.bold),
    ...flag("i", font.italic),
    ...flag("strike", font.strikethrough),
    ...(font.underline === undefined || !underline ? [] : [underline]),
    ...(font.color === undefined ? [] : [element("color", { rgb: argb(font.color) })]),
  ]);
}

/** Pattern and both colours are spelled out: not every program takes the background of a bare pattern. */
function fillNode(color: string): XmlElement {
  return element("fill", {}, [
    element("patternFill", { patternType: "solid" }, [
      element("fgColor", { rgb: argb(color) }),
      element("bgColor", { rgb: argb(color) }),
    ]),
  ]);
}

/** Writes the conditional formats of a sheet; those of the file go back as they stood, with their new rank. */
export function writeConditional(sheet: Sheet, root: XmlElement, looks: DifferentialFormats): void {
  const nodes = sheet.conditionalFormats.flatMap((format, rank) => {
    const rule = ruleNode(format, looks);
    if (!rule) return [];
    rule.attributes.priority = String(rank + 1);
    const sqref = format.areas.map((area) => formatArea(area)).join(" ");
    return [element("conditionalFormatting", { sqref }, [rule])];
  });
  setChildren(root, "conditionalFormatting", nodes);
  dropExtensions(sheet, root);
}

function ruleNode(format: ConditionalFormat, looks: DifferentialFormats): XmlElement | null {
  if (format.origin !== undefined) return parseXml(format.origin);
  const { rule } = format;
  const common = { dxfId: looks.id(format.format), priority: 0, stopIfTrue: format.stopIfTrue || null };
  const formula = (text: string) => element("formula", {}, [withPrefixes(text.replace(/^=/, ""))]);
  switch (rule.kind) {
    case "custom":
      return rule.formula === ""
        ? null
        : element("cfRule", { type: "expression", ...common }, [formula(rule.formula)]);
    case "cellValue": {
      if (rule.formula1 === "") return null;
      const formulas = rule.formula2 === null ? [rule.formula1] : [rule.formula1, rule.formula2];
      return element("cfRule", { type: "cellIs", ...common, operator: rule.operator }, formulas.map(formula));
    }
    case "text": {
      const type = rule.operator === "notContains" ? "notContainsText" : rule.operator;
      const attributes = { type, ...common, operator: rule.operator, text: rule.text };
      return element("cfRule", attributes, [formula(textFormula(format, rule.operator, rule.text))]);
    }
    case "other":
      return null;
  }
}

function textFormula(format: ConditionalFormat, operator: string, text: string): string {
  const { row, column } = anchorOf(format.areas);
  const cell = cellName(row, column);
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case "notContains":
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case "beginsWith":
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case "endsWith":
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
    default:
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
  }
}

/** Takes rules out of the extension list whose conditional format is gone. */
function dropExtensions(sheet: Sheet, root: XmlElement): void {
  const alive = new Set(sheet.conditionalFormats.map((format) => format.extensionId));
  const extensions = child(root, "extLst");
  for (const extension of elements(extensions)) {
    const list = child(extension, "conditionalFormattings");
    if (!extensions || !list) continue;
    list.children = elements(list).filter((group) =>
      elements(group, "cfRule").some(
        (rule) => rule.attributes.id !== undefined && alive.has(rule.attributes.id),
      ),
    );
    if (list.children.length === 0)
      extensions.children = elements(extensions).filter((one) => one !== extension);
  }
  if (extensions && elements(extensions).length === 0) setChildren(root, "extLst", []);
}
