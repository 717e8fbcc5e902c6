import { escapeText } from "../../../ooxml/xml";
import type { PotonganSel } from "./split-table";

/** What a person left in a cell that a new text would take away. */
export const OF_PEOPLE =
  /<w:(?:ins|del|moveFrom|moveTo|commentRangeStart|commentReference|footnoteReference|endnoteReference|drawing|pict|object|sdt|tbl|hyperlink|fldChar|fldSimple|bookmarkStart|bookmarkEnd)\b/;

/** Whether a new text would take more away than the old one. */
export function isHeldByPeople({ xml }: PotonganSel): boolean {
  return OF_PEOPLE.test(xml);
}

/** The cell with another text, in the look of its first paragraph and its first run. */
export function rewriteCell({ xml, kepala }: PotonganSel, text: string): string {
  const head = xml.slice(0, kepala);
  const body = xml.slice(kepala);
  const opening = /<w:p(?:\s[^>]*)?>/.exec(body)?.[0] ?? "<w:p>";
  const properties = /^[\s\S]*?<w:p(?:\s[^>]*)?>\s*(<w:pPr>[\s\S]*?<\/w:pPr>)/.exec(body)?.[1] ?? "";
  const run = /<w:r(?:\s[^>]*)?>\s*(<w:rPr>[\s\S]*?<\/w:rPr>)/.exec(body)?.[1] ?? "";
  const start = opening.replace(/\s[\w.]+:paraId="[^"]*"|\s[\w.]+:textId="[^"]*"/g, "");
  const paragraphs = text.split("\n").map((line) => {
    const shown = line === "" ? "" : `<w:r>${run}<w:t xml:space="preserve">${escapeText(line)}</w:t></w:r>`;
    return `${start.replace(/\/>$/, ">")}${properties}${shown}</w:p>`;
  });
  return `${head}${paragraphs.join("")}</w:tc>`;
}
