import type { ParagrafBertanda } from "./docx/paragraf-kami";
import type { Laporan } from "./report";

/** A section of the chapter that no table of the workbook fills: it keeps its number, and asks for its text. */
export interface BagianKosong {
  /** "3.1.4 Perbandingan dengan Standar Nasional" */
  readonly bagian: string;
  /** In square brackets, as what a person has yet to write. */
  readonly kalimat: string;
  /** Paragraphs that are known before it; those with a bookmark follow when the document is renewed. */
  readonly diketahui?: readonly (Partial<ParagrafBertanda> & Pick<ParagrafBertanda, "teks">)[];
}

/** The sections of which no table could be built, in their order. */
export function bagianKosong({ offers }: Pick<Laporan, "offers">): BagianKosong[] {
  const filled = new Set(offers.flatMap((offer) => (offer.ok ? [offer.table.bagian] : [])));
  const empty = new Map<string, string>();
  for (const offer of offers) {
    if (offer.ok || filled.has(offer.bagian) || empty.has(offer.bagian)) continue;
    empty.set(offer.bagian, `[Uraikan bagian ini. ${offer.alasan}]`);
  }
  return [...empty]
    .map(([bagian, kalimat]) => ({ bagian, kalimat }))
    .sort((a, b) => urut(a.bagian, b.bagian));
}

const NUMBERS = new Intl.Collator("id", { numeric: true });

/** By their numbers: "3.1.4" before "3.2". */
export function urut(a: string, b: string): number {
  return NUMBERS.compare(a, b);
}
