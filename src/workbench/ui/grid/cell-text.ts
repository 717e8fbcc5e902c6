import type { Sheet } from "../../model/sheet";
import type { Style } from "../../model/style";
import { GENERAL } from "../../model/style";
import { displayText } from "../../model/text";
import type { Scalar } from "../../model/value";
import type { Geometry } from "./geometry";
import { CELL_PADDING, INDENT_PIXELS, cssFont } from "./look";
import type { Natural } from "./look";
import { textWidth } from "./text-width";

export function naturalSide(value: Scalar): Natural {
  if (typeof value === "number") return "right";
  return typeof value === "string" || value === null ? "left" : "center";
}

/** The text of a cell as it fits its width: figures that do not fit become "####", as in Excel. */
export function fittingText(value: Scalar, style: Style, width: number): string {
  const text = displayText(value, style.numberFormat);
  if (typeof value !== "number") return text;
  const room = width - CELL_PADDING - 1;
  const font = cssFont(style.font);
  if (textWidth(text, font) <= room) return text;
  const shorter = style.numberFormat === GENERAL ? shortened(value, font, room) : null;
  return shorter ?? "#".repeat(Math.max(1, Math.floor(room / textWidth("#", font))));
}

/** A plain figure with as many decimals as fit; null where not even its integer does. */
function shortened(value: number, font: string, room: number): string | null {
  for (let places = 9; places >= 0; places--) {
    const text = displayText(Number(value.toFixed(places)), GENERAL);
    if (textWidth(text, font) <= room) return text;
  }
  return null;
}

/** How far words may run over the empty cells beside them, in pixels to each side. */
export interface Spill {
  readonly left: number;
  readonly right: number;
}

const NONE: Spill = { left: 0, right: 0 };

export function spillOf(
  sheet: Sheet,
  geometry: Geometry,
  at: { row: number; column: number },
  shown: { text: string; style: Style; width: number },
): Spill {
  const { alignment, font } = shown.style;
  const value = sheet.value(at.row, at.column);
  if (typeof value !== "string" || alignment.wrap || alignment.horizontal === "fill") return NONE;
  const missing =
    textWidth(shown.text, cssFont(font)) + 2 * CELL_PADDING + alignment.indent * INDENT_PIXELS - shown.width;
  if (missing <= 0) return NONE;
  const free = (step: 1 | -1, wanted: number) => freeBeside(sheet, geometry, at, step, wanted);
  if (alignment.horizontal === "right") return { left: free(-1, missing), right: 0 };
  if (alignment.horizontal.startsWith("center"))
    return { left: free(-1, missing / 2), right: free(1, missing / 2) };
  return { left: 0, right: free(1, missing) };
}

function freeBeside(
  sheet: Sheet,
  { columns, merges }: Geometry,
  { row, column }: { row: number; column: number },
  step: 1 | -1,
  wanted: number,
): number {
  let free = 0;
  for (let next = column + step; next >= 0 && next < columns.count && free < wanted; next += step) {
    if (sheet.value(row, next) !== null || merges.at(row, next)) break;
    free += columns.size(next);
  }
  return Math.min(free, wanted);
}
