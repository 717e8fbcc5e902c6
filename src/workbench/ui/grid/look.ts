import type { CSSProperties } from "react";
import type { Font, Line, Style } from "../../model/style";

/** Stands in for the fonts of office files where the machine does not have them. */
const FALLBACK = 'Carlito, "Segoe UI", "Liberation Sans", Arial, sans-serif';
const PIXELS_PER_POINT = 4 / 3;
/** A line of Calibri 11 makes a row of 20 pixels. */
const LINE_HEIGHT = 20 / (11 * PIXELS_PER_POINT);

export const CELL_PADDING = 3;
export const INDENT_PIXELS = 9;

function fontFamily({ name }: Font): string {
  return `"${name.replaceAll('"', "")}", ${FALLBACK}`;
}

/** The font as CSS writes it in one line. */
export function cssFont(font: Font): string {
  const slant = font.italic ? "italic " : "";
  const weight = font.bold ? "bold " : "";
  return `${slant}${weight}${font.size * PIXELS_PER_POINT}px ${fontFamily(font)}`;
}

/** Height of one line of text in pixels. */
export function lineHeight(font: Font): number {
  return font.size * PIXELS_PER_POINT * LINE_HEIGHT;
}

const ACROSS: Readonly<Record<string, NonNullable<CSSProperties["textAlign"]>>> = {
  left: "left",
  fill: "left",
  center: "center",
  centerContinuous: "center",
  distributed: "center",
  right: "right",
  justify: "justify",
};

const DOWN: Readonly<Record<string, CSSProperties["alignItems"]>> = {
  top: "flex-start",
  justify: "flex-start",
  center: "center",
  distributed: "center",
};

const JUSTIFY: Readonly<Record<string, CSSProperties["justifyContent"]>> = {
  center: "center",
  right: "flex-end",
};

/** Alignment of what has no alignment of its own: figures right, words left, truth values and errors middle. */
export type Natural = "left" | "center" | "right";

const looks = new WeakMap<Style, Map<Natural, CSSProperties>>();

/** Font, fill and alignment of a cell. One object per look, so that React sees what did not change. */
export function cellLook(style: Style, natural: Natural): CSSProperties {
  let known = looks.get(style);
  if (!known) looks.set(style, (known = new Map()));
  let look = known.get(natural);
  if (!look) known.set(natural, (look = makeLook(style, natural)));
  return look;
}

function makeLook(style: Style, natural: Natural): CSSProperties {
  const { fill, alignment } = style;
  const across = ACROSS[alignment.horizontal] ?? natural;
  const side = across === "right" ? "paddingRight" : "paddingLeft";
  return {
    ...fontLook(style.font),
    ...(fill.color ? { backgroundColor: fill.color } : {}),
    textAlign: across,
    justifyContent: JUSTIFY[across] ?? "flex-start",
    alignItems: DOWN[alignment.vertical] ?? "flex-end",
    // Figures are not broken into lines, as in Excel.
    whiteSpace: alignment.wrap && natural !== "right" ? "pre-wrap" : "pre",
    ...(alignment.indent > 0 ? { [side]: CELL_PADDING + alignment.indent * INDENT_PIXELS } : {}),
    ...turned(alignment.rotation),
  };
}

export function fontLook(font: Font): CSSProperties {
  const lines = [font.underline !== "None" && "underline", font.strikethrough && "line-through"].filter(
    Boolean,
  );
  return {
    fontFamily: fontFamily(font),
    fontSize: font.size * PIXELS_PER_POINT,
    lineHeight: `${lineHeight(font)}px`,
    color: font.color,
    ...(font.bold ? { fontWeight: "bold" } : {}),
    ...(font.italic ? { fontStyle: "italic" } : {}),
    ...(lines.length > 0 ? { textDecorationLine: lines.join(" ") } : {}),
    ...(font.underline.startsWith("Double") ? { textDecorationStyle: "double" } : {}),
  };
}

/** Excel's degrees count against the clock; 255 stacks the letters. */
function turned(rotation: number): CSSProperties {
  if (rotation === 0) return {};
  if (rotation === 255) return { writingMode: "vertical-rl", textOrientation: "upright" };
  if (rotation > 0) return { writingMode: "sideways-lr" };
  return { writingMode: "vertical-rl" };
}

const STROKES: Readonly<Record<string, string>> = {
  thin: "1px solid",
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  dashDot: "1px dashed",
  dashDotDot: "1px dashed",
  medium: "2px solid",
  mediumDashed: "2px dashed",
  mediumDashDot: "2px dashed",
  mediumDashDotDot: "2px dashed",
  slantDashDot: "2px dashed",
  thick: "3px solid",
  double: "3px double",
};

/** A border line as CSS writes it. */
export function stroke(line: Line): string {
  return `${STROKES[line.style] ?? "1px solid"} ${line.color}`;
}
