/** A bookmark in a piece of a document's XML: the characters of what it holds, and of its two ends. */
export interface TandaXml {
  readonly nama: string;
  readonly awal: string;
  readonly akhir: string;
  readonly from: number;
  readonly to: number;
}

const START = /<w:bookmarkStart\b[^>]*\bw:name="([^"]*)"[^>]*\/>/g;

/** The bookmarks that begin and end in the XML, in their order. */
export function bookmarksIn(xml: string): TandaXml[] {
  return [...xml.matchAll(START)].flatMap(({ 0: awal, 1: nama = "", index }) => {
    const id = /\bw:id="([^"]*)"/.exec(awal)?.[1];
    const from = index + awal.length;
    const end =
      id === undefined
        ? null
        : new RegExp(`<w:bookmarkEnd\\b[^>]*\\bw:id="${id}"[^>]*/>`).exec(xml.slice(from));
    return end ? [{ nama, awal, akhir: end[0], from, to: from + end.index }] : [];
  });
}

/** The XML without the ends of these bookmarks; what they hold stays. */
export function withoutBookmarks(xml: string, which: (nama: string) => boolean): string {
  return bookmarksIn(xml)
    .filter(({ nama }) => which(nama))
    .reduce((rest, { awal, akhir }) => rest.replace(awal, "").replace(akhir, ""), xml);
}

/** Names and ids of new bookmarks that the document does not have yet. */
export class BookmarkBaru {
  private readonly names = new Map<string, number>();
  private last = 0;

  constructor(text: string) {
    for (const [awal, nama = ""] of text.matchAll(START)) {
      this.names.set(nama, (this.names.get(nama) ?? 0) + 1);
      this.last = Math.max(this.last, Number(/\bw:id="(\d+)"/.exec(awal)?.[1] ?? 0));
    }
  }

  /** The two ends; null where the name stands elsewhere, outside of the piece that is written anew. */
  of(nama: string, piece: string): readonly [awal: string, akhir: string] | null {
    const within = bookmarksIn(piece).filter((own) => own.nama === nama).length;
    if ((this.names.get(nama) ?? 0) > within) return null;
    this.last += 1;
    return [
      `<w:bookmarkStart w:id="${this.last}" w:name="${nama}"/>`,
      `<w:bookmarkEnd w:id="${this.last}"/>`,
    ];
  }
}
