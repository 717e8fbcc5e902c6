import { urut, type BagianKosong } from "../bagian-kosong";
import type { Heading } from "../layout/headings";
import type { Uraian } from "../uraian";

/** A chapter before it is laid out. */
export interface Bab {
  readonly heading: Heading;
  readonly parts: readonly Uraian[];
  readonly kosong: readonly BagianKosong[];
}

/** The rules that every LKjIP of a regional office rests on; an office adds those of its own region. */
export const DASAR_HUKUM: readonly string[] = [
  "Laporan ini disusun berdasarkan:",
  "1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah beserta perubahannya;",
  "2. Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah;",
  "3. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;",
  "4. Peraturan Menteri PANRB Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja, dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah;",
  "5. Peraturan Menteri PANRB Nomor 88 Tahun 2021 tentang Evaluasi Akuntabilitas Kinerja Instansi Pemerintah.",
];

/** How the report is laid out, told by the sections that stand in it. */
export function sistematika(chapters: readonly Bab[], annexes: readonly Uraian[]): BagianKosong {
  const told = chapters.map((chapter) => isi(chapter.heading.text.replace("\n", " "), namesIn(chapter)));
  return {
    bagian: "1.7 Sistematika Penyajian",
    diketahui: [
      "Laporan ini disusun dengan sistematika sebagai berikut.",
      ...told,
      isi("BAB IV PENUTUP", ["Kesimpulan", "Rekomendasi"]),
      ...(annexes.length > 0 ? [isi("LAMPIRAN", annexes.map(sectionOf))] : []),
    ],
    kalimat: "",
  };
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
