import { unescapeXml } from "../../../ooxml/xml-scanner";
import { pointedPart, textOfPart, type WordParts } from "../word-parts";

/** A chart that stands in a document. */
export interface GrafikTerpasang {
  /** The name that its drawing carries: our charts keep theirs. */
  readonly nama: string;
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

/** The charts of a document in their order. */
export function chartsIn(parts: WordParts): GrafikTerpasang[] {
  const text = textOfPart(parts, parts.document);
  const found: GrafikTerpasang[] = [];
  for (let from = text.indexOf(OPENING); from >= 0; from = text.indexOf(OPENING, from + 1)) {
    const to = text.indexOf(CLOSING, from);
    const chart = to < 0 ? null : chartOf(parts, text.slice(from, to), from);
    if (chart) found.push(chart);
  }
  return found;
}

function chartOf(parts: WordParts, drawing: string, start: number): GrafikTerpasang | null {
  const tag = /<wp:docPr\b[^>]*>/.exec(drawing);
  const bagian = pointedPart(parts, attribute(/<c:chart\b[^>]*>/.exec(drawing)?.[0] ?? "", "r:id"));
  if (!tag || bagian === null) return null;
  const xml = textOfPart(parts, bagian);
  const idBuku = attribute(/<c:externalData\b[^>]*>/.exec(xml)?.[0] ?? "", "r:id");
  const width = Number(attribute(/<wp:extent\b[^>]*>/.exec(drawing)?.[0] ?? "", "cx"));
  const from = start + tag.index;
  return {
    ...{ nama: attribute(tag[0], "name"), judul: attribute(tag[0], "title") },
    ...{ uraian: attribute(tag[0], "descr"), lebar: width / EMU_PER_POINT },
    ...{ tag: { xml: tag[0], from, to: from + tag[0].length }, bagian, xml, idBuku },
    buku: pointedPart({ ...parts, document: bagian }, idBuku),
  };
}

function attribute(tag: string, name: string): string {
  return unescapeXml(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "");
}
