import { escapeText } from "../../../ooxml/xml";
import { unescapeXml } from "../../../ooxml/xml-scanner";
import { bacaTanda } from "../../laporan/docx/angka-prosa";
import { bookmarksIn, withoutBookmarks, type TandaXml } from "./bookmarks";
import { OF_PEOPLE } from "./rewrite-cell";

/** A figure of ours in a sentence that is not ours any more. */
export interface AngkaKalimat {
  readonly tanda: string;
  readonly semula: string;
  /** What its cell says now; "" where the workbook tells it no more. */
  readonly menjadi: string;
  /** Why it was left; null: renewed. */
  readonly dibiarkan: "ditandai" | "diubah" | "hilang" | null;
}

export interface Diketahui {
  /** What we wrote between the ends of a bookmark; undefined where nothing tells. */
  readonly ditulis: (tanda: string) => string | undefined;
  /** What its cell says now; null where the workbook tells it no more. */
  readonly kini: (tanda: string) => string | null;
}

/** The paragraph with its figures as their cells have them now; all else, and what a person wrote for one, stays. */
export function renewFigures(
  xml: string,
  { ditulis, kini }: Diketahui,
): { readonly xml: string; readonly angka: readonly AngkaKalimat[] } {
  const angka: AngkaKalimat[] = [];
  let renewed = xml;
  // From the end, so that the places of those before stay true.
  for (const mark of bookmarksIn(xml).reverse()) {
    const written = bacaTanda(mark.nama) === null ? undefined : ditulis(mark.nama);
    if (written === undefined) continue;
    const semula = textOf(xml.slice(mark.from, mark.to));
    const now = kini(mark.nama);
    if (now === semula || now === written) continue;
    const dibiarkan = whyLeft(xml, mark, { semula, written, now });
    angka.unshift({ tanda: mark.nama, semula, menjadi: now ?? "", dibiarkan });
    if (dibiarkan !== null || now === null) continue;
    renewed =
      renewed.slice(0, mark.from) + rewritten(xml.slice(mark.from, mark.to), now) + renewed.slice(mark.to);
  }
  return { xml: renewed, angka };
}

function whyLeft(
  xml: string,
  { from, to }: TandaXml,
  {
    semula,
    written,
    now,
  }: { readonly semula: string; readonly written: string; readonly now: string | null },
): AngkaKalimat["dibiarkan"] {
  if (now === null) return "hilang";
  if (semula !== written) return "diubah";
  const within = withoutBookmarks(xml.slice(from, to), (nama) => bacaTanda(nama) !== null);
  return OF_PEOPLE.test(within) || isTracked(xml.slice(0, from)) ? "ditandai" : null;
}

/** Whether a tracked change is open there. */
function isTracked(before: string): boolean {
  return ["ins", "del", "moveFrom", "moveTo"].some((name) => {
    const opened = before.match(new RegExp(`<w:${name}\\b[^>]*[^/]>`, "g"))?.length ?? 0;
    const closed = before.match(new RegExp(`</w:${name}>`, "g"))?.length ?? 0;
    return opened > closed;
  });
}

const TEXT = /(<w:t(?:\s[^>]*)?>)([^<]*)(<\/w:t>)/g;

function textOf(xml: string): string {
  return unescapeXml([...xml.matchAll(TEXT)].map(([, , text = ""]) => text).join(""));
}

/** The first text takes the figure, those that a program cut off from it become blank. */
function rewritten(xml: string, text: string): string {
  let isFirst = true;
  return xml.replace(TEXT, (_, opening: string, __, closing: string) => {
    const own = isFirst ? escapeText(text) : "";
    isFirst = false;
    return opening + own + closing;
  });
}
