import type { FileChild } from "docx";
import type { BagianKosong } from "../bagian-kosong";
import type { Heading } from "../layout/headings";
import type { Identitas, Penutup } from "../report";
import type { Uraian } from "../uraian";
import type { Caption } from "./caption";
import { composeChapter, headingParagraph, type Stretch } from "./chapter";
import { paragrafPenutup, paragrafSistematika, type ParagrafBertanda, type Tuturan } from "./paragraf-kami";
import { prose } from "./prose";
import { closingLines } from "./front";
import { barisSistematika, denganTuturan, headingBab, isiLaporan, type Bab } from "./pengantar-bab";

/** What a whole report holds beside chapter III. */
export interface LaporanUtuh {
  /** Tables of the other chapters and the annexes. */
  readonly lain: readonly Uraian[];
  /** Their sections that no table fills. */
  readonly kosong: readonly BagianKosong[];
  readonly penutup: Penutup;
}

export interface Whole {
  /** The executive summary: it is one of the pages before the first chapter. */
  readonly summary: FileChild[];
  readonly stretches: readonly Stretch[];
  readonly captions: readonly Caption[];
  /** In the order of the document. */
  readonly parts: readonly Uraian[];
  readonly tuturan: Tuturan;
}

/** The whole report, from the executive summary to the annexes. */
export function composeWhole(
  chapter: { readonly uraian: readonly Uraian[]; readonly kosong: readonly BagianKosong[] },
  { lain, kosong, penutup }: LaporanUtuh,
  identitas: Identitas,
): Whole {
  const parts = [...chapter.uraian, ...lain];
  const isi = isiLaporan(parts, [...chapter.kosong, ...kosong], identitas);
  const tuturan = { penutup, sistematika: barisSistematika(isi) };
  const lines = paragrafPenutup(penutup, parts);
  const chapters = denganTuturan(isi.chapters, lines.dukungan, paragrafSistematika(tuturan.sistematika));
  const composed = chapters.map((own) => composeOne(own, identitas));
  const { annexes } = isi;
  const closing = composeOne(
    { heading: { level: 1, text: "LAMPIRAN" }, parts: annexes, kosong: [] },
    identitas,
  );
  return {
    summary: told({ level: 1, text: "IKHTISAR EKSEKUTIF" }, lines.ikhtisar).children,
    stretches: joined([
      ...composed.flatMap(({ stretches }) => stretches),
      told(headingBab("IV", "PENUTUP"), []),
      told({ level: 2, text: "4.1 Kesimpulan" }, lines.kesimpulan),
      told({ level: 2, text: "4.2 Rekomendasi" }, lines.rekomendasi),
      { orientation: "portrait", children: closingLines(identitas) },
      ...(annexes.length > 0 ? closing.stretches : []),
    ]),
    captions: [...composed.flatMap(({ captions }) => captions), ...closing.captions],
    parts: [...chapters.flatMap(({ parts: own }) => own), ...annexes],
    tuturan,
  };
}

function composeOne({ heading, parts, kosong }: Bab, identitas: Identitas) {
  const { stretches, captions } = composeChapter(parts, identitas, kosong, RESTART);
  const orientation = stretches[0]?.orientation ?? "portrait";
  const opening: Stretch = { orientation, children: [headingParagraph(heading)] };
  return { stretches: [opening, ...stretches], captions };
}

/** Word counts tables through the whole document: each chapter tells it to begin again. */
const RESTART = -1;

function told(heading: Heading, lines: readonly ParagrafBertanda[]): Stretch {
  const paragraphs = lines.map(({ teks, anchor, angka }) => prose(teks, anchor, angka));
  return { orientation: "portrait", children: [headingParagraph(heading), ...paragraphs] };
}

/** Stretches of one orientation that follow each other are one section; a chapter begins on a new page. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const { orientation, children } of stretches) {
    const last = all.at(-1);
    if (last?.orientation === orientation) last.children.push(...children);
    else all.push({ orientation, children: [...children] });
  }
  return all;
}
