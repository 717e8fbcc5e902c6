import { FONT } from "../layout/look";
import { noteLines } from "../layout/notes";
import type { Uraian } from "../uraian";
import { css, margins, points, tag, textOf } from "./markup";
import { tableHtml } from "./table-html";
import { layTable, type LaidRow } from "../layout/lay-table";
import type { ReportTable } from "../report";

/** What goes to the clipboard: for Word, and for whoever takes only text. */
export interface Salinan {
  readonly html: string;
  readonly teks: string;
}

/** Tables with caption, notes and narrative, ready to be pasted into a report. */
export function toHtml(parts: readonly Uraian[]): Salinan {
  return {
    html: `<meta charset="utf-8">${tag("div", { lang: "id-ID" }, parts.map(partHtml).join(""))}`,
    teks: parts.map(partText).join("\n\n"),
  };
}

function partHtml({ table, narasi }: Uraian): string {
  return [
    captionHtml(`Tabel ${table.nomor} ${table.judul}`),
    tableHtml(table),
    ...noteLines(table).map((line, index) => noteHtml(line, index === 0)),
    noteHtml("", false),
    ...narasi.map(proseHtml),
  ].join("");
}

function partText({ table, narasi }: Uraian): string {
  const caption = `Tabel ${table.nomor} ${table.judul}`;
  return [caption, tableText(table), ...noteLines(table), ...narasi].join("\n");
}

/** Word knows this class of its own, so that the caption enters its list of tables; the look is inline all the same. */
function captionHtml(text: string): string {
  const style = css({
    ...margins({ top: 12, bottom: 4 }),
    "text-align": "center",
    "page-break-after": "avoid",
  });
  const font = css({ "font-family": FONT, "font-size": "10pt", "font-weight": "bold", color: "#000000" });
  return tag(
    "p",
    { class: "MsoCaption", align: "center", style },
    tag("span", { style: font }, textOf(text)),
  );
}

function noteHtml(text: string, isFirst: boolean): string {
  const style = css({ ...margins({ top: isFirst ? 3 : 0 }), "text-align": "left", "line-height": "normal" });
  return tag("p", { style }, spanHtml(text, 8));
}

function proseHtml(text: string): string {
  const style = css({ ...margins({ bottom: 6 }), "text-align": "justify", "line-height": "150%" });
  return tag("p", { align: "justify", style }, spanHtml(text, 11));
}

function spanHtml(text: string, size: number): string {
  const font = css({ "font-family": FONT, "font-size": points(size), color: "#000000" });
  return tag("span", { style: font }, withGaps(text) || "&nbsp;");
}

/** What a person has yet to write stands out until it is written. */
function withGaps(text: string): string {
  const mark = css({ background: "#FFF2A8", "mso-highlight": "yellow" });
  return textOf(text).replace(/\[[^\]]*\]/g, (gap) => tag("span", { style: mark }, gap));
}

/** The table as lines with tabs between cells; a merged cell stands in its first column. */
function tableText(table: ReportTable): string {
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
