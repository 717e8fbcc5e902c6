import { sumOf } from "../../../domain/items";
import { layTable, type LaidCell, type LaidRow } from "../layout/lay-table";
import { BLANK_COLOR, BORDER_COLOR, FAIL_COLOR, FONT, type RowLook } from "../layout/look";
import { withBreaks } from "../layout/letters";
import { columnWidths } from "../layout/page";
import type { ReportTable } from "../report";
import { css, margins, points, tag, textOf } from "./markup";

/** Around the words of a cell, in points: above and below, left and right. */
const PADDING = [2, 3] as const;
const INDENT = 9;

/**
 * The table alone, as Word keeps it when it is pasted: width, border, alignment and font on every cell,
 * headings in a `thead`, which Word repeats on each page.
 */
export function tableHtml(table: ReportTable): string {
  const widths = columnWidths(table);
  const { header, body } = layTable(table);
  const cols = widths.map(
    (width) => `<col width="${pixels(width)}" style="${css({ width: points(width) })}">`,
  );
  const rows = (laid: readonly LaidRow[], cell: "th" | "td") =>
    laid.map((row) => rowHtml(row, cell, widths)).join("");
  const content = [
    `<colgroup>${cols.join("")}</colgroup>`,
    tag("thead", { style: "display:table-header-group" }, rows(header, "th")),
    tag("tbody", {}, rows(body, "td")),
  ];
  return tag("table", tableAttributes(sumOf(widths)), content.join(""));
}

function tableAttributes(width: number): Readonly<Record<string, string>> {
  const [vertical, horizontal] = [points(PADDING[0]), points(PADDING[1])];
  const style = {
    width: points(width),
    "border-collapse": "collapse",
    "table-layout": "fixed",
    "mso-table-layout-alt": "fixed",
    "mso-border-alt": `solid ${BORDER_COLOR} .75pt`,
    "mso-padding-alt": `${vertical} ${horizontal} ${vertical} ${horizontal}`,
  };
  return { border: "1", cellspacing: "0", cellpadding: "0", width: pixels(width), style: css(style) };
}

function rowHtml({ cells, look }: LaidRow, name: "th" | "td", widths: readonly number[]): string {
  const content = cells.map((cell) => cellHtml(cell, look, name, widths)).join("");
  return tag("tr", { style: "page-break-inside:avoid" }, content);
}

function cellHtml(cell: LaidCell, look: RowLook, name: "th" | "td", widths: readonly number[]): string {
  const width = sumOf(widths.slice(cell.column, cell.column + cell.colSpan));
  const attributes = {
    colspan: cell.colSpan > 1 ? String(cell.colSpan) : undefined,
    rowspan: cell.rowSpan > 1 ? String(cell.rowSpan) : undefined,
    width: pixels(width),
    valign: cell.vertical,
    bgcolor: look.fill ?? undefined,
    style: cellStyle(cell, look, width),
  };
  // Codes of the body stay whole: pasted into Excel, they are looked up.
  const shown = name === "th" ? { ...cell, text: withBreaks(cell.text) } : cell;
  return tag(name, attributes, paragraph(shown, look));
}

function cellStyle({ vertical, text }: LaidCell, { fill }: RowLook, width: number): string {
  return css({
    width: points(width),
    border: `1px solid ${BORDER_COLOR}`,
    padding: PADDING.map(points).join(" "),
    "vertical-align": vertical,
    background: fill ?? undefined,
    // Pasted into Excel, a text that begins like a formula stays a text.
    "mso-number-format": /^[=+@-]/.test(text.trim()) ? "'\\@'" : undefined,
  });
}

/** A paragraph of its own, or Word would give the cell the spacing of the text around it. */
function paragraph({ text, align, bold, isian, gagal, indent }: LaidCell, look: RowLook): string {
  const style = css({
    ...margins({ left: indent * INDENT }),
    "text-align": align,
    "line-height": "normal",
  });
  const font = css({
    "font-family": FONT,
    "font-size": points(look.size),
    "font-weight": bold ? "bold" : "normal",
    "font-style": look.italic || isian ? "italic" : undefined,
    color: gagal ? FAIL_COLOR : isian ? BLANK_COLOR : "#000000",
  });
  return tag("p", { align, style }, tag("span", { style: font }, textOf(text) || "&nbsp;"));
}

function pixels(width: number): string {
  return String(Math.round((width * 96) / 72));
}
