import { angkaTabel, bacaTanda } from "../../laporan/docx/angka-prosa";
import type { CatatanDokumen } from "../../laporan/docx/catatan-dokumen";
import { paragrafKami, type ParagrafKami, type Tuturan } from "../../laporan/docx/paragraf-kami";
import type { Uraian } from "../../laporan/uraian";
import type { Paragraf } from "../naskah";
import { BookmarkBaru } from "./bookmarks";
import type { Ganti } from "./ganti";
import { renewFigures, type Diketahui } from "./renew-figures";
import { taksiran, unmatched } from "./prose-record";
import { renewParagraph } from "./renew-paragraph";
import { isSame } from "./same-text";
import type { UraianBerubah } from "./uraian-berubah";

interface Prosa {
  readonly naskah: { readonly paragraphs: readonly Paragraf[] };
  readonly text: string;
  readonly catatan: CatatanDokumen | null;
}

interface ProsaDiperbarui {
  readonly uraian: readonly UraianBerubah[];
  /** What the figures in sentences of the office say now, by their bookmarks. */
  readonly angka: ReadonlyMap<string, string>;
}

/**
 * A paragraph that nobody changed follows whole, since its words hang on its figures. In one that a person wrote or
 * changed the figures that carry our mark follow, and the person is told to read the sentence again.
 */
export function renewProse(
  { naskah, text, catatan }: Prosa,
  { uraian, tuturan }: { readonly uraian: readonly Uraian[]; readonly tuturan: Tuturan | null },
  edits: Ganti[],
): ProsaDiperbarui {
  const wanted = paragrafKami(uraian, tuturan);
  const known = catatan ?? taksiran(naskah.paragraphs, wanted);
  const renewal = new Pembaruan(known, wanted, kenalan(known, uraian), text);
  const told: UraianBerubah[] = [];
  for (const paragraf of naskah.paragraphs) {
    const { penanda, from, to } = paragraf;
    if (from < 0 || penanda.length === 0) continue;
    const xml = text.slice(from, to);
    const renewed = renewal.of(paragraf, xml);
    told.push(...renewed.uraian);
    if (renewed.xml !== xml) edits.push({ from, to, xml: renewed.xml });
  }
  if (catatan) told.push(...unmatched(naskah.paragraphs, catatan, { wanted, uraian }));
  return { uraian: told, angka: renewal.angka };
}

class Pembaruan {
  readonly angka = new Map<string, string>();
  private readonly baru: BookmarkBaru;

  constructor(
    private readonly catatan: CatatanDokumen,
    private readonly wanted: ReadonlyMap<string, ParagrafKami>,
    private readonly known: Diketahui,
    text: string,
  ) {
    this.baru = new BookmarkBaru(text);
  }

  /** A paragraph of the document as it is to stand, and what is told of it. */
  of({ penanda, teks }: Paragraf, xml: string): { readonly xml: string; readonly uraian: UraianBerubah[] } {
    const anchor = penanda.find((name) => this.wanted.has(name)) ?? "";
    const [own, written] = [this.wanted.get(anchor), this.catatan.paragraf.get(anchor)];
    if (own && written === undefined && !isSame(own.teks, teks))
      return { xml, uraian: [{ semula: teks, menjadi: own.teks, kalimat: null, dibiarkan: "tak-tercatat" }] };
    if (!own || written === undefined) return this.figures(teks, xml);
    const isOurs = isSame(written, teks);
    if (isSame(own.teks, written) || isSame(own.teks, teks))
      return isOurs ? { xml, uraian: [] } : this.figures(teks, xml);
    const told = { semula: teks, menjadi: own.teks, kalimat: null };
    if (isOurs) {
      const renewed = renewParagraph(xml, anchor, own, this.baru);
      const dibiarkan = renewed === null ? "ditandai" : null;
      return { xml: renewed ?? xml, uraian: [{ ...told, dibiarkan }] };
    }
    const renewed = this.figures(teks, xml);
    return { ...renewed, uraian: [{ ...told, dibiarkan: "diubah" }, ...renewed.uraian] };
  }

  private figures(kalimat: string, before: string): ReturnType<Pembaruan["of"]> {
    const { xml, angka } = renewFigures(before, this.known);
    for (const { tanda, menjadi, dibiarkan } of angka) if (dibiarkan === null) this.angka.set(tanda, menjadi);
    const uraian = angka.map(({ semula, menjadi, dibiarkan }) => ({ semula, menjadi, dibiarkan, kalimat }));
    return { xml, uraian };
  }
}

/** What we wrote for each marked figure, and what its cell says now. */
function kenalan({ angka }: CatatanDokumen, uraian: readonly Uraian[]): Diketahui {
  const tables = new Map<string, ReturnType<typeof angkaTabel>>(
    uraian.map(({ table }) => [table.id, angkaTabel(table)]),
  );
  return {
    ditulis: (tanda) => angka.get(tanda),
    kini: (tanda) => {
      const { tabel = "", pokok = "" } = bacaTanda(tanda) ?? {};
      return tables.get(tabel)?.kata(pokok) ?? null;
    },
  };
}
