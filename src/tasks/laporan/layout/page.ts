import type { ReportTable } from "../report";

/** A4 with the margins of official letters and reports: 3 cm at the binding, 2 cm elsewhere. In points. */
export const PAGE = {
  width: 595.3,
  height: 841.9,
  top: 56.7,
  bottom: 56.7,
  left: 85.05,
  right: 56.7,
} as const;

/** Width of the text on the page, in points. */
export function textWidth(orientation: ReportTable["orientation"]): number {
  const across = orientation === "portrait" ? PAGE.width : PAGE.height;
  return across - PAGE.left - PAGE.right;
}

/** Widths of the columns of a table in points; together they fill the text width to a tenth of a point. */
export function columnWidths(table: ReportTable): number[] {
  const total = textWidth(table.orientation);
  const shares = table.columns.reduce((sum, { width }) => sum + width, 0);
  const ends = table.columns.map((_, index) => {
    const share = table.columns.slice(0, index + 1).reduce((sum, { width }) => sum + width, 0);
    return Math.round((share / shares) * total * 10) / 10;
  });
  return ends.map((end, index) => Math.round((end - (ends[index - 1] ?? 0)) * 10) / 10);
}
