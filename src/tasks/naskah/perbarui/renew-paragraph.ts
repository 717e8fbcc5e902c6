import { escapeText } from "../../../ooxml/xml";
import { GAP_FILL } from "../../laporan/layout/look";
import { splitGaps } from "../../laporan/layout/notes";
import { OF_PEOPLE } from "./rewrite-cell";

/**
 * The paragraph with another text, in the look of its first run, its bookmark around it. null where something of a
 * person's stands in it, or it is of another shape than ours: then it is left.
 */
export function renewParagraph(xml: string, anchor: string, text: string): string | null {
  const opening = /^<w:p(?:\s[^>]*)?>/.exec(xml)?.[0];
  const mark = new RegExp(`<w:bookmarkStart\\b[^>]*\\bw:name="${anchor}"[^>]*/>`).exec(xml)?.[0];
  const id = /\bw:id="([^"]*)"/.exec(mark ?? "")?.[1];
  const end =
    id === undefined ? undefined : new RegExp(`<w:bookmarkEnd\\b[^>]*\\bw:id="${id}"[^>]*/>`).exec(xml)?.[0];
  if (opening === undefined || mark === undefined || end === undefined) return null;
  const bare = xml.replace(mark, "").replace(end, "");
  if (OF_PEOPLE.test(bare)) return null;
  const properties = /^<w:p(?:\s[^>]*)?>\s*(<w:pPr>[\s\S]*?<\/w:pPr>)/.exec(xml)?.[1] ?? "";
  const look = withoutShade(/<w:r(?:\s[^>]*)?>\s*<w:rPr>([\s\S]*?)<\/w:rPr>/.exec(bare)?.[1] ?? "");
  return `${opening}${properties}${mark}${runsOf(text, look)}${end}</w:p>`;
}

const SHADE = `<w:shd w:val="clear" w:color="auto" w:fill="${GAP_FILL.replace("#", "")}"/>`;

function withoutShade(look: string): string {
  return look.replace(/<w:shd\b[^>]*\/>/g, "");
}

function runsOf(text: string, look: string): string {
  return splitGaps(text)
    .map(({ text: piece, isGap }) => {
      const own = look + (isGap ? SHADE : "");
      const properties = own === "" ? "" : `<w:rPr>${own}</w:rPr>`;
      return `<w:r>${properties}<w:t xml:space="preserve">${escapeText(piece)}</w:t></w:r>`;
    })
    .join("");
}
