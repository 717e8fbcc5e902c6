import type { Alignment, Border, Edge, Fill, Font, Line, Style } from "../model/style";
import type { StyleBook } from "../model/style-book";
import type { NumberFormats } from "./number-formats";
import type { XmlElement } from "../../ooxml/xml";
import { child, element, elements } from "../../ooxml/xml";
import { completeStyles } from "./complete-styles";

/**
 * Adds the looks that are new since `known` to a styles part, each as a copy of the record it was made
 * from, with only those parts replaced that differ: whatever else the record says is kept.
 */
export function addStyles(root: XmlElement, book: StyleBook, known: number, formats: NumberFormats): void {
  const fresh = book.list.slice(known);
  if (fresh.length === 0) return;
  completeStyles(root);
  const lists = new StyleLists(root, formats);
  for (const style of fresh) lists.add(style, book.at(style.base));
}

class StyleLists {
  private readonly written = new Map<string, number>();
  private readonly records: XmlElement;

  constructor(
    private readonly root: XmlElement,
    private readonly formats: NumberFormats,
  ) {
    this.records = this.list("cellXfs");
  }

  add(style: Style, base: Style): void {
    const old =
      elements(this.records)[style.base] ??
      element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    const record: XmlElement = { ...old, attributes: { ...old.attributes }, children: [...old.children] };
    const set = (attribute: string, apply: string, id: number) => {
      record.attributes[attribute] = String(id);
      record.attributes[apply] = "1";
    };
    if (style.numberFormat !== base.numberFormat)
      set("numFmtId", "applyNumberFormat", this.formats.id(style.numberFormat));
    if (differ(style.font, base.font)) set("fontId", "applyFont", this.font(style.font, old));
    if (differ(style.fill, base.fill))
      set("fillId", "applyFill", this.part("fills", style.fill, fillNode(style.fill)));
    if (differ(style.border, base.border))
      set("borderId", "applyBorder", this.part("borders", style.border, borderNode(style.border)));
    if (differ(style.alignment, base.alignment)) setAlignment(record, style.alignment);
    if (style.locked !== base.locked || style.formulaHidden !== base.formulaHidden)
      setProtection(record, style);
    if (style.quotePrefix !== base.quotePrefix) setFlag(record, "quotePrefix", style.quotePrefix);
    this.append(this.records, record);
  }

  /** A font that keeps what the record's own font says beyond the model (family, charset). */
  private font(font: Font, record: XmlElement): number {
    const old = elements(this.list("fonts"))[Number(record.attributes.fontId ?? 0)] ?? element("font");
    const nodes = fontNodes(font, old);
    return this.part("fonts", [font, record.attributes.fontId], nodes);
  }

  private part(list: string, key: unknown, node: XmlElement): number {
    const known = `${list} ${JSON.stringify(key)}`;
    let index = this.written.get(known);
    if (index === undefined) this.written.set(known, (index = this.append(this.list(list), node)));
    return index;
  }

  private append(list: XmlElement, node: XmlElement): number {
    list.children.push(node);
    const count = elements(list).length;
    list.attributes.count = String(count);
    return count - 1;
  }

  private list(name: string): XmlElement {
    const list = child(this.root, name);
    if (!list) throw new Error(`The styles part has no ${name}.`);
    return list;
  }
}

function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

function setFlag(node: XmlElement, name: string, value: boolean): void {
  const others = Object.entries(node.attributes).filter(([key]) => key !== name);
  node.attributes = Object.fromEntries(value ? [...others, [name, "1"]] : others);
}

/** Order of the children of <font> (ECMA-376 part 1, 18.8.22). */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

function fontNodes(font: Font, old: XmlElement): XmlElement {
  const made = new Map<string, XmlElement | null>([
    ["b", font.bold ? element("b") : null],
    ["i", font.italic ? element("i") : null],
    ["strike", font.strikethrough ? element("strike") : null],
    ["u", underlineNode(font.underline)],
    ["sz", element("sz", { val: font.size })],
    ["color", element("color", { rgb: argb(font.color) })],
    ["name", element("name", { val: font.name })],
  ]);
  const sameName = child(old, "name")?.attributes.val === font.name;
  // A theme font and its family go with the name they belong to.
  const kept = (name: string) =>
    sameName || !["family", "charset", "scheme"].includes(name) ? child(old, name) : null;
  return element(
    "font",
    {},
    FONT_ORDER.flatMap((name) => (made.has(name) ? made.get(name) : kept(name)) ?? []),
  );
}

export function underlineNode(underline: Font["underline"]): XmlElement | null {
  if (underline === "None") return null;
  if (underline === "Single") return element("u");
  return element("u", {
    val: underline.charAt(0).toLowerCase() + underline.slice(1).replace("Accountant", "Accounting"),
  });
}

export function argb(color: string): string {
  return `FF${color.slice(1)}`;
}

function fillNode(fill: Fill): XmlElement {
  if (fill.pattern === "none" || fill.color === null) {
    return element("fill", {}, [element("patternFill", { patternType: "none" })]);
  }
  return element("fill", {}, [
    element("patternFill", { patternType: "solid" }, [
      element("fgColor", { rgb: argb(fill.color) }),
      element("bgColor", { indexed: 64 }),
    ]),
  ]);
}

export function borderNode(border: Border): XmlElement {
  const edge = (name: Edge) => lineNode(name, border[name]);
  const diagonal = border.diagonalDown ?? border.diagonalUp;
  return element(
    "border",
    { diagonalUp: border.diagonalUp ? true : null, diagonalDown: border.diagonalDown ? true : null },
    [edge("left"), edge("right"), edge("top"), edge("bottom"), lineNode("diagonal", diagonal)],
  );
}

function lineNode(name: string, line: Line | undefined): XmlElement {
  return line
    ? element(name, { style: line.style }, [element("color", { rgb: argb(line.color) })])
    : element(name);
}

function setAlignment(record: XmlElement, alignment: Alignment): void {
  const { horizontal, vertical, wrap, indent, rotation, shrink } = alignment;
  const old = child(record, "alignment");
  const node = element("alignment", {
    ...old?.attributes,
    horizontal: horizontal === "general" ? null : horizontal,
    vertical: vertical === "bottom" ? null : vertical,
    wrapText: wrap || null,
    indent: indent || null,
    textRotation: (rotation < 0 ? 90 - rotation : rotation) || null,
    shrinkToFit: shrink || null,
  });
  record.children = [node, ...record.children.filter((part) => part !== old)];
  record.attributes.applyAlignment = "1";
}

function setProtection(record: XmlElement, style: Style): void {
  const others = record.children.filter((part) => part !== child(record, "protection"));
  const node = element("protection", {
    locked: style.locked ? null : false,
    hidden: style.formulaHidden || null,
  });
  const at = others.findIndex((part) => typeof part !== "string" && part.name === "extLst");
  record.children = at < 0 ? [...others, node] : [...others.slice(0, at), node, ...others.slice(at)];
  record.attributes.applyProtection = "1";
}
