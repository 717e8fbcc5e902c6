import type { CatatanDokumen } from "../../laporan/docx/catatan-dokumen";
import { prosaDari, type ParagrafKami } from "../../laporan/docx/paragraf-kami";
import type { Uraian } from "../../laporan/uraian";
import type { Paragraf } from "../naskah";
import { flat, isSame } from "./same-text";
import type { UraianBerubah } from "./uraian-berubah";

type Wanted = ReadonlyMap<string, ParagrafKami>;

/**
 * What we wrote into a document that lost its record (LibreOffice drops it): a paragraph of the words that it would have
 * now, whatever its figures. Tables without a record follow in the same way.
 */
export function taksiran(paragraphs: readonly Paragraf[], wanted: Wanted): CatatanDokumen {
  const kept = paragraphs.flatMap(({ penanda, teks }) =>
    penanda
      .filter((name) => wordsOf(wanted.get(name)?.teks ?? "") === wordsOf(teks))
      .map((name): [string, string] => [name, teks]),
  );
  return { tabel: new Map(), paragraf: new Map(kept), angka: new Map() };
}

/** A text without its figures. */
function wordsOf(text: string): string {
  return flat(text).replace(/\d[\d.,]*/g, "0");
}

/**
 * Paragraphs below the tables at hand that stand on one side alone: one that the report says no more would go on telling
 * its old figures, one that is new has no place in the document yet. Both are the person's to settle. One that a person
 * took out or wrote anew is none of these.
 */
export function unmatched(
  paragraphs: readonly Paragraf[],
  { tabel, paragraf }: CatatanDokumen,
  { wanted, uraian }: { readonly wanted: Wanted; readonly uraian: readonly Uraian[] },
): UraianBerubah[] {
  const known = uraian.filter(({ table }) => tabel.has(table.id));
  const isOfThese = (name: string) => known.some(({ table }) => prosaDari(name, table));
  const gone = paragraphs.flatMap(({ penanda, teks }) =>
    penanda
      .filter((name) => isOfThese(name) && !wanted.has(name) && isSame(paragraf.get(name) ?? "", teks))
      .map((): UraianBerubah => ({ semula: teks, menjadi: "", kalimat: null, dibiarkan: "hilang" })),
  );
  const fresh = [...wanted].flatMap(([name, { teks }]): UraianBerubah[] =>
    isOfThese(name) && !paragraf.has(name)
      ? [{ semula: "", menjadi: teks, kalimat: null, dibiarkan: "belum-ada" }]
      : [],
  );
  return [...gone, ...fresh];
}
