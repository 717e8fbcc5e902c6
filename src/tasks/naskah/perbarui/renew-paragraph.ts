import { escapeText } from "../../../ooxml/xml";
import { bacaTanda, splitFigures } from "../../laporan/docx/angka-prosa";
import type { ParagrafKami } from "../../laporan/docx/paragraf-kami";
import { GAP_FILL } from "../../laporan/layout/look";
import { splitGaps } from "../../laporan/layout/notes";
import { bookmarksIn, withoutBookmarks, type BookmarkBaru } from "./bookmarks";
import { firstLook } from "./first-look";
import { OF_PEOPLE, withoutTracking } from "./rewrite-cell";

/**
 * The paragraph with another text, in the look of its first run, its bookmarks around it and its figures. null where
 * something of a person's stands in it, or it is of another shape than ours: then it is left.
 */
export function renewParagraph(
  xml: string,
  anchor: string,
  { teks, angka }: ParagrafKami,
  baru: BookmarkBaru,
): string | null {
  const mark = bookmarksIn(xml).find(({ nama }) => nama === anchor);
  if (!mark) return null;
  const bare = withoutBookmarks(xml, (nama) => nama === anchor || bacaTanda(nama) !== null);
  if (OF_PEOPLE.test(bare)) return null;
  const { pembuka, paragraf, huruf } = firstLook(bare);
  const look = withoutShade(withoutTracking(huruf).replace(/^<w:rPr\s*\/>$|^<w:rPr\b[^>]*>|<\/w:rPr>$/g, ""));
  const runs = splitFigures(teks, angka).map((piece) => {
    const ends = piece.tanda === null ? null : baru.of(piece.tanda, xml);
    const own = runsOf(piece.teks, look);
    return ends ? ends[0] + own + ends[1] : own;
  });
  return `${pembuka}${paragraf}${mark.awal}${runs.join("")}${mark.akhir}</w:p>`;
}

const SHADE = `<w:shd w:val="clear" w:color="auto" w:fill="${GAP_FILL.replace("#", "")}"/>`;

/** The place of a shade among the properties of a run. */
const BEHIND_SHADE = /(?=<w:(?:fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)\b)|$/;

function withoutShade(look: string): string {
  return look.replace(/<w:shd\b[^>]*\/>/g, "");
}

function runsOf(text: string, look: string): string {
  return splitGaps(text)
    .map(({ text: piece, isGap }) => {
      const own = isGap ? look.replace(BEHIND_SHADE, SHADE) : look;
      const properties = own === "" ? "" : `<w:rPr>${own}</w:rPr>`;
      const lines = piece.split("\n").map((line) => `<w:t xml:space="preserve">${escapeText(line)}</w:t>`);
      return `<w:r>${properties}${lines.join("<w:br/>")}</w:r>`;
    })
    .join("");
}
