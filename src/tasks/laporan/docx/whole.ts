import { urut, type BagianKosong } from "../bagian-kosong";
import { chapterHeading, type Heading } from "../layout/headings";
import type { Identitas, Penutup } from "../report";
import { babDari, type Uraian } from "../uraian";
import type { Caption } from "./caption";
import { composeChapter, headingParagraph, type Stretch } from "./chapter";
import { paragrafPenutup, type ParagrafBertanda } from "./paragraf-kami";
import { prose } from "./prose";
import { closingLines } from "./front";
import { DASAR_HUKUM, sistematika, type Bab } from "./pengantar-bab";

/** What a whole report holds beside chapter III. */
export interface LaporanUtuh {
  /** Tables of the other chapters and the annexes. */
  readonly lain: readonly Uraian[];
  /** Their sections that no table fills. */
  readonly kosong: readonly BagianKosong[];
  readonly penutup: Penutup;
}

export interface Whole {
  readonly stretches: readonly Stretch[];
  readonly captions: readonly Caption[];
  /** In the order of the document. */
  readonly parts: readonly Uraian[];
}

/** What every report tells in words alone: headings that wait for the office's text. */
const WORDS: readonly BagianKosong[] = [
  {
    bagian: "1.1 Latar Belakang dan Dasar Hukum",
    diketahui: DASAR_HUKUM,
    kalimat:
      "[Uraikan latar belakang, dan tambahkan peraturan daerah dan renstra yang menjadi dasar laporan.]",
  },
  {
    bagian: "1.2 Tugas, Fungsi, dan Struktur Organisasi",
    kalimat: "[Uraikan tugas, fungsi, dan bagan struktur organisasi.]",
  },
  { bagian: "1.3 Isu Strategis", kalimat: "[Uraikan isu strategis yang dihadapi perangkat daerah.]" },
];

/** The whole report, from the executive summary to the annexes. */
export function composeWhole(
  chapter: { readonly uraian: readonly Uraian[]; readonly kosong: readonly BagianKosong[] },
  { lain, kosong, penutup }: LaporanUtuh,
  identitas: Identitas,
): Whole {
  const of = (bab: string): Pick<Bab, "parts" | "kosong"> => ({
    parts: lain.filter(({ table }) => babDari(table.bagian) === bab),
    kosong: [...kosong, ...WORDS]
      .filter(({ bagian }) => babDari(bagian) === bab)
      .sort((a, b) => urut(a.bagian, b.bagian)),
  });
  const third = of("3");
  const chapters: readonly Bab[] = [
    { heading: bab("I", "PENDAHULUAN"), ...of("1") },
    { heading: bab("II", "PERENCANAAN KINERJA"), ...of("2") },
    {
      heading: chapterHeading(identitas),
      parts: [...chapter.uraian, ...third.parts],
      kosong: [...chapter.kosong, ...third.kosong],
    },
  ];
  const annexes = of("L").parts;
  const lines = paragrafPenutup(penutup, chapter.uraian);
  const [first, ...others] = chapters;
  const guide = sistematika(chapters, annexes);
  const complete = first ? [{ ...first, kosong: [...first.kosong, guide] }, ...others] : others;
  const composed = complete.map((own) => composeOne(own, identitas));
  const closing = composeOne(
    { heading: { level: 1, text: "LAMPIRAN" }, parts: annexes, kosong: [] },
    identitas,
  );
  return {
    stretches: joined([
      told({ level: 1, text: "IKHTISAR EKSEKUTIF" }, lines.ikhtisar),
      ...composed.flatMap(({ stretches }) => stretches),
      told(bab("IV", "PENUTUP"), []),
      told({ level: 2, text: "4.1 Kesimpulan" }, lines.kesimpulan),
      told({ level: 2, text: "4.2 Rekomendasi" }, lines.rekomendasi),
      { orientation: "portrait", children: closingLines(identitas) },
      ...(annexes.length > 0 ? closing.stretches : []),
    ]),
    captions: [...composed.flatMap(({ captions }) => captions), ...closing.captions],
    parts: [...chapters.flatMap(({ parts }) => parts), ...annexes],
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

function bab(number: string, name: string): Heading {
  return { level: 1, text: `BAB ${number}\n${name}` };
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
