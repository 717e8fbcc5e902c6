import { escapeText } from "../../../ooxml/xml";
import { firstLook } from "./first-look";
import type { PotonganBaris, PotonganSel } from "./split-table";

/** What a person left in a cell that a new text would take away. */
export const OF_PEOPLE =
  /<w:(?:ins|del|moveFrom|moveTo|commentRangeStart|commentRangeEnd|commentReference|permStart|permEnd|footnoteReference|endnoteReference|drawing|pict|object|sdt|tbl|hyperlink|fldChar|fldSimple|bookmarkStart|bookmarkEnd)\b/;

/** Whether a new text would take more away than the old one. */
export function isHeldByPeople({ xml }: PotonganSel): boolean {
  return OF_PEOPLE.test(xml);
}

/** Whether something of a person's would go with the row, or stand twice with its copy. */
export function isRowHeld({ sel, antara }: PotonganBaris): boolean {
  return sel.some(isHeldByPeople) || antara.some((piece) => OF_PEOPLE.test(piece));
}

/** The cell with another text, in the look of its first paragraph and its first run. */
export function rewriteCell({ xml, kepala }: PotonganSel, text: string): string {
  const { pembuka, paragraf, huruf } = firstLook(xml);
  const start = (pembuka || "<w:p>").replace(/\s[\w.]+:(?:paraId|textId)="[^"]*"/g, "").replace(/\/>$/, ">");
  const paragraphs = text.split("\n").map((line, index) => {
    const shown = line === "" ? "" : `<w:r>${huruf}<w:t xml:space="preserve">${escapeText(line)}</w:t></w:r>`;
    const own = start + paragraf + shown;
    return `${index === 0 ? own : withoutTracking(own)}</w:p>`;
  });
  return `${xml.slice(0, kepala)}${paragraphs.join("")}</w:tc>`;
}

/** A tracked change of looks stands once: its number may not be there twice. */
export function withoutTracking(xml: string): string {
  return xml.replace(/<w:(\w+PrChange)\b[^>]*(?:\/>|>[\s\S]*?<\/w:\1>)/g, "");
}
