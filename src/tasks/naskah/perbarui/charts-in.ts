import { unescapeXml } from "../../../ooxml/xml-scanner";
import { pointedPart, textOfPart, type WordParts } from "../word-parts";

/** A chart that stands in a document. */
export interface GrafikTerpasang {
  /** The name that its drawing carries: our charts keep theirs in Word; LibreOffice names them anew. */
  readonly nama: string;
  /** As its drawing tells it, else the title drawn in it, else the caption below without its number. */
  readonly judul: string;
  /** What is told to who cannot see it; our own words hold its figures. */
  readonly uraian: string;
  /** Points across. */
  readonly lebar: number;
  /** The tag that tells name and words, and where it stands in the text. */
  readonly tag: { readonly xml: string; readonly from: number; readonly to: number };
  readonly bagian: string;
  readonly xml: string;
  /** The workbook that a person edits its figures in; null where it has none. */
  readonly buku: string | null;
  /** By which the chart points to its workbook. */
  readonly idBuku: string;
}

const [OPENING, CLOSING] = ["<w:drawing", "</w:drawing>"];
const EMU_PER_POINT = 12_700;
/** Characters of XML behind a drawing among which its caption begins. */
const CAPTION_REACH = 20_000;

/** The charts of a document in their order. */
export function chartsIn(parts: WordParts): GrafikTerpasang[] {
  const text = textOfPart(parts, parts.document);
  const found: GrafikTerpasang[] = [];
  for (let from = text.indexOf(OPENING); from >= 0; from = text.indexOf(OPENING, from + 1)) {
    const to = text.indexOf(CLOSING, from);
    const below = to < 0 ? "" : text.slice(to, to + CAPTION_REACH);
    const chart = to < 0 ? null : chartOf(parts, { drawing: text.slice(from, to), start: from, below });
    if (chart) found.push(chart);
  }
  return found;
}

interface Gambar {
  readonly drawing: string;
  readonly start: number;
  /** What follows it. */
  readonly below: string;
}

function chartOf(parts: WordParts, { drawing, start, below }: Gambar): GrafikTerpasang | null {
  const tag = /<wp:docPr\b[^>]*>/.exec(drawing);
  const bagian = pointedPart(parts, attribute(/<c:chart\b[^>]*>/.exec(drawing)?.[0] ?? "", "r:id"));
  if (!tag || bagian === null) return null;
  const xml = textOfPart(parts, bagian);
  const idBuku = attribute(/<c:externalData\b[^>]*>/.exec(xml)?.[0] ?? "", "r:id");
  const width = Number(attribute(/<wp:extent\b[^>]*>/.exec(drawing)?.[0] ?? "", "cx"));
  const from = start + tag.index;
  return {
    ...{
      nama: attribute(tag[0], "name"),
      judul: attribute(tag[0], "title") || drawnTitle(xml) || caption(below),
    },
    ...{ uraian: attribute(tag[0], "descr"), lebar: width / EMU_PER_POINT },
    ...{ tag: { xml: tag[0], from, to: from + tag[0].length }, bagian, xml, idBuku },
    buku: pointedPart({ ...parts, document: bagian }, idBuku),
  };
}

function drawnTitle(xml: string): string {
  const title = xml.includes("<c:title>") ? (xml.split("<c:title>")[1]?.split("</c:title>")[0] ?? "") : "";
  // Titles of axes stand behind the plot area.
  return xml.indexOf("<c:title>") < xml.indexOf("<c:plotArea>") ? textsIn(title, "a:t") : "";
}

/** The next paragraph that says something, without "Gambar 3.1". */
function caption(below: string): string {
  const texts = below.split("</w:p>").map((paragraph) => textsIn(paragraph, "w:t"));
  return texts.find((text) => text.trim() !== "")?.replace(/^\s*gambar\s+[\d.IVX-]*\d\.?\s*/i, "") ?? "";
}

function textsIn(xml: string, tag: "a:t" | "w:t"): string {
  const texts = xml.match(new RegExp(`<${tag}(?:\\s[^>]*)?>[^<]*`, "g")) ?? [];
  return unescapeXml(texts.map((text) => text.slice(text.indexOf(">") + 1)).join("")).trim();
}

function attribute(tag: string, name: string): string {
  return unescapeXml(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "");
}
