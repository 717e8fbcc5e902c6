import { layTable, type LaidRow } from "../layout/lay-table";
import type { ReportTable } from "../report";

/** The table as lines with tabs between cells; a merged cell stands in its first column. */
export function tableText(table: ReportTable): string {
  const { header, body } = layTable(table);
  return [...header, ...body].map((row) => rowText(row, table.columns.length)).join("\n");
}

function rowText({ cells }: LaidRow, columns: number): string {
  const texts = Array.from({ length: columns }, () => "");
  for (const { column, text } of cells) texts[column] = plain(text);
  return texts.join("\t").trimEnd();
}

/** One line, without tabs; a text that begins like a formula is moved in, so that Excel takes it for a text. */
function plain(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return /^[=+@]|^-(?!\d)./.test(line) ? ` ${line}` : line;
}
