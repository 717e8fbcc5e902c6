import type { Area } from "../sheet/snapshot";
import type { Look } from "../plan/sheet-plan";
import { rangeAt } from "./areas";

/** Queues the look of a rectangle; what it does not name stays as it is. */
export function queueLook(sheet: Excel.Worksheet, area: Area, look: Look): void {
  const { format } = rangeAt(sheet, area);
  const { font, size, bold, italic, color, fill, wrap, horizontal, vertical, indent } = look;
  if (font !== undefined) format.font.name = font;
  if (size !== undefined) format.font.size = size;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (wrap !== undefined) format.wrapText = wrap;
  if (horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical !== undefined) format.verticalAlignment = vertical === "top" ? "Top" : "Center";
  if (indent !== undefined) format.indentLevel = indent;
  if (look.border === true) queueLines(format.borders, area);
  if (look.border === "lanjutan") queueOpenTop(sheet, area);
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;

function queueLines(borders: Excel.RangeBorderCollection, { rows, columns }: Area): void {
  const sides: Excel.BorderIndex[] = (["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const).map(
    (side) => side as Excel.BorderIndex,
  );
  if (rows > 1) sides.push("InsideHorizontal" as Excel.BorderIndex);
  if (columns > 1) sides.push("InsideVertical" as Excel.BorderIndex);
  for (const side of sides) {
    const border = borders.getItem(side);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = "#000000";
  }
}

/** The line between two cells belongs to both: it is gone only when neither draws it. */
function queueOpenTop(sheet: Excel.Worksheet, area: Area): void {
  const { borders } = rangeAt(sheet, area).format;
  borders.getItem("EdgeTop").style = "None";
  if (area.rows > 1) borders.getItem("InsideHorizontal").style = "None";
  if (area.row === 0) return;
  const above = { ...area, row: area.row - 1, rows: 1 };
  rangeAt(sheet, above).format.borders.getItem("EdgeBottom").style = "None";
}
