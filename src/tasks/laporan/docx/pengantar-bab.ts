import { isInstansiPusat } from "../../../domain/jenis-instansi";
import { urut, type BagianKosong } from "../bagian-kosong";
import { chapterHeading, type Heading } from "../layout/headings";
import type { Identitas } from "../report";
import { babDari, type Uraian } from "../uraian";
import type { ParagrafBertanda } from "./paragraf-kami";

/** A chapter before it is laid out. */
export interface Bab {
  readonly heading: Heading;
  readonly parts: readonly Uraian[];
  readonly kosong: readonly BagianKosong[];
}

/** The rule that offices of a region rest on besides. */
const HUKUM_DAERAH = "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah beserta perubahannya";
/** The rules that every LKjIP rests on; an office adds its own. */
const DASAR_HUKUM: readonly string[] = [
  "Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah",
  "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah",
  "Peraturan Menteri PANRB Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja, dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah",
  "Peraturan Menteri PANRB Nomor 88 Tahun 2021 tentang Evaluasi Akuntabilitas Kinerja Instansi Pemerintah",
];

function dasarHukum(isPusat: boolean): readonly string[] {
  const all = isPusat ? DASAR_HUKUM : [HUKUM_DAERAH, ...DASAR_HUKUM];
  const lines = all.map((text, index) => `${index + 1}. ${text}${index === all.length - 1 ? "." : ";"}`);
  return ["Laporan ini disusun berdasarkan:", ...lines];
}

/** What every report tells in words: headings that wait for the office's text. */
function kataPengantar({ instansi }: Identitas): readonly BagianKosong[] {
  const isPusat = isInstansiPusat(instansi);
  const peraturan = isPusat ? "peraturan tentang instansi" : "peraturan daerah";
  return [
    {
      bagian: "1.1 Latar Belakang dan Dasar Hukum",
      diketahui: dasarHukum(isPusat).map((teks) => ({ teks })),
      kalimat: `[Uraikan latar belakang, dan tambahkan ${peraturan} dan renstra yang menjadi dasar laporan.]`,
    },
    {
      bagian: "1.2 Tugas, Fungsi, dan Struktur Organisasi",
      kalimat: "[Uraikan tugas, fungsi, dan bagan struktur organisasi.]",
    },
    {
      bagian: "1.3 Isu Strategis",
      kalimat: `[Uraikan isu strategis yang dihadapi ${isPusat ? "instansi" : "perangkat daerah"}.]`,
    },
  ];
}
const ANGGARAN = "1.6 Dukungan Anggaran";
const SISTEMATIKA = "1.8 Sistematika Penyajian";

/** The chapters with their tables and the sections that no table fills; the annexes behind them. */
export interface IsiLaporan {
  readonly chapters: readonly Bab[];
  readonly annexes: readonly Uraian[];
}

/** `uraian`, `kosong`: of all chapters. */
export function isiLaporan(
  uraian: readonly Uraian[],
  kosong: readonly BagianKosong[],
  identitas: Identitas,
): IsiLaporan {
  const all = [...kosong, ...kataPengantar(identitas), { bagian: ANGGARAN, kalimat: "" }];
  const of = (bab: string): Pick<Bab, "parts" | "kosong"> => ({
    parts: uraian.filter(({ table }) => babDari(table.bagian) === bab),
    kosong: all.filter(({ bagian }) => babDari(bagian) === bab).sort((a, b) => urut(a.bagian, b.bagian)),
  });
  return {
    chapters: [
      { heading: headingBab("I", "PENDAHULUAN"), ...of("1") },
      { heading: headingBab("II", "PERENCANAAN KINERJA"), ...of("2") },
      { heading: chapterHeading(identitas), ...of("3") },
    ],
    annexes: of("L").parts,
  };
}

/** The chapters with what ours tells in the first: the money of the year, and how the report is laid out. */
export function denganTuturan(
  chapters: readonly Bab[],
  dukungan: readonly ParagrafBertanda[],
  sistematika: readonly ParagrafBertanda[],
): readonly Bab[] {
  const kalimat =
    dukungan.length > 0 ? "" : "[Uraikan dukungan anggaran: pagu, program, dan sumber dananya.]";
  return chapters.map((chapter, index) => {
    if (index > 0) return chapter;
    const others = chapter.kosong.map((own) =>
      own.bagian === ANGGARAN ? { ...own, diketahui: dukungan, kalimat } : own,
    );
    const guide = { bagian: SISTEMATIKA, diketahui: sistematika, kalimat: "" };
    return { ...chapter, kosong: [...others, guide] };
  });
}

export function headingBab(number: string, name: string): Heading {
  return { level: 1, text: `BAB ${number}\n${name}` };
}

/** How the report is laid out, told by the sections that stand in it. */
export function barisSistematika({ chapters, annexes }: IsiLaporan): string[] {
  return [
    "Laporan ini disusun dengan sistematika sebagai berikut.",
    ...chapters.map((chapter) => isi(chapter.heading.text.replace("\n", " "), namesIn(chapter))),
    isi("BAB IV PENUTUP", ["Kesimpulan", "Rekomendasi"]),
    ...(annexes.length > 0 ? [isi("LAMPIRAN", annexes.map(sectionOf))] : []),
  ];
}

/** Names hold commas of their own. */
function isi(bab: string, names: readonly string[]): string {
  return names.length === 0 ? `${bab}.` : `${bab}: ${[...new Set(names)].join("; ")}.`;
}

function namesIn({ parts, kosong }: Bab): string[] {
  const sections = [...parts.map(({ table }) => table.bagian), ...kosong.map(({ bagian }) => bagian)];
  return sections.sort(urut).map(withoutNumber);
}

function sectionOf({ table }: Uraian): string {
  return withoutNumber(table.bagian);
}

function withoutNumber(bagian: string): string {
  return bagian.replace(/^[\dL][\d.]*\s+/, "");
}
