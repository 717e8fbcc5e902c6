import type { Alignment, Border, Edge, Fill, Font, Line, Style, Underline } from "../model/style";
import { PLAIN } from "../model/style";
import type { Palette } from "./colour";
import { LIMITS } from "./limits";
import type { NumberFormats } from "./number-formats";
import { tooLarge } from "./open-errors";
import type { XmlElement } from "../../ooxml/xml";
import { child, elements, flagAttribute, numberAttribute } from "../../ooxml/xml";

/** The looks of a styles part: one per cell format record, in their order. */
export function readStyles(root: XmlElement, palette: Palette, formats: NumberFormats): Style[] {
  const fonts = elements(child(root, "fonts")).map((node) => readFont(node, palette));
  const fills = elements(child(root, "fills")).map((node) => readFill(node, palette));
  const borders = elements(child(root, "borders")).map((node) => readBorder(node, palette));
  const records = elements(child(root, "cellXfs"), "xf");
  if (records.length > LIMITS.cellFormats) throw tooLarge(`format selnya lebih dari ${LIMITS.cellFormats}`);
  const styles = records.map((xf, index): Style => {
    const part = <T>(list: readonly T[], attribute: string, missing: T) =>
      list[numberAttribute(xf, attribute) ?? 0] ?? missing;
    const protection = child(xf, "protection");
    return {
      numberFormat: formats.code(numberAttribute(xf, "numFmtId") ?? 0),
      font: part(fonts, "fontId", PLAIN.font),
      fill: part(fills, "fillId", PLAIN.fill),
      border: part(borders, "borderId", PLAIN.border),
      alignment: readAlignment(child(xf, "alignment")),
      locked: flagAttribute(protection, "locked", true),
      formulaHidden: flagAttribute(protection, "hidden"),
      quotePrefix: flagAttribute(xf, "quotePrefix"),
      base: index,
    };
  });
  return styles.length > 0 ? styles : [PLAIN];
}

/** <b/> is true, <b val="0"/> is false, nothing is false. */
function flag(font: XmlElement, name: string): boolean {
  const node = child(font, name);
  return node !== undefined && flagAttribute(node, "val", true);
}

export function readUnderline(font: XmlElement): Underline {
  const node = child(font, "u");
  if (!node) return "None";
  const value = node.attributes.val ?? "single";
  return (value.charAt(0).toUpperCase() + value.slice(1).replace("Accounting", "Accountant")) as Underline;
}

function readFont(node: XmlElement, palette: Palette): Font {
  return {
    name: child(node, "name")?.attributes.val ?? PLAIN.font.name,
    size: numberAttribute(child(node, "sz"), "val") ?? PLAIN.font.size,
    bold: flag(node, "b"),
    italic: flag(node, "i"),
    underline: readUnderline(node),
    strikethrough: flag(node, "strike"),
    color: palette.read(child(node, "color")) ?? PLAIN.font.color,
  };
}

function readFill(node: XmlElement, palette: Palette): Fill {
  const gradient = child(node, "gradientFill");
  if (gradient) return { pattern: "gradient", color: palette.read(child(child(gradient, "stop"), "color")) };
  const pattern = child(node, "patternFill");
  const kind = pattern?.attributes.patternType ?? "none";
  if (kind === "none") return PLAIN.fill;
  const color = palette.read(child(pattern, kind === "solid" ? "fgColor" : "bgColor"));
  return { pattern: kind, color: color ?? (kind === "solid" ? "#000000" : null) };
}

export function readBorder(node: XmlElement, palette: Palette): Border {
  const border: { [edge in Edge]?: Line } = {};
  for (const edge of ["top", "bottom", "left", "right"] as const) {
    const line = readLine(child(node, edge), palette);
    if (line) border[edge] = line;
  }
  const diagonal = readLine(child(node, "diagonal"), palette);
  if (diagonal && flagAttribute(node, "diagonalDown")) border.diagonalDown = diagonal;
  if (diagonal && flagAttribute(node, "diagonalUp")) border.diagonalUp = diagonal;
  return border;
}

function readLine(node: XmlElement | undefined, palette: Palette): Line | null {
  const style = node?.attributes.style ?? "none";
  return style === "none" ? null : { style, color: palette.read(child(node, "color")) ?? "#000000" };
}

function readAlignment(node: XmlElement | undefined): Alignment {
  if (!node) return PLAIN.alignment;
  const rotation = numberAttribute(node, "textRotation") ?? 0;
  return {
    horizontal: node.attributes.horizontal ?? "general",
    vertical: node.attributes.vertical ?? "bottom",
    wrap: flagAttribute(node, "wrapText"),
    indent: numberAttribute(node, "indent") ?? 0,
    // 91 to 180 stand for -1 to -90 degrees.
    rotation: rotation > 90 && rotation <= 180 ? 90 - rotation : rotation,
    shrink: flagAttribute(node, "shrinkToFit"),
  };
}
