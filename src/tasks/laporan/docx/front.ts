import { isInstansiPusat, jabatanPimpinan } from "../../../domain/jenis-instansi";
import { PageBreak, Paragraph, type FileChild } from "docx";
import type { Identitas } from "../report";
import { headingParagraph } from "./chapter";
import { centered, prose } from "./prose";

/** What stands before the lists of a whole report: the cover, and a preface whose words the office completes. */
export function frontPages(identitas: Identitas): FileChild[] {
  const instansi = identitas.instansi || "[nama perangkat daerah]";
  const tahun = identitas.tahun || "[tahun]";
  return [
    line("LAPORAN KINERJA INSTANSI PEMERINTAH", { before: 160 }),
    line("(LKjIP)", { after: 24 }),
    line(`TAHUN ${tahun}`, { after: 60 }),
    line(isInstansiPusat(identitas.instansi) ? "[Lambang instansi]" : "[Lambang daerah]", { after: 60 }),
    line(instansi.toUpperCase()),
    headingParagraph({ level: 1, text: "KATA PENGANTAR" }),
    ...prefaceOf(instansi, tahun).map((text) => prose(text)),
    ...signature(instansi),
    pageBreak(),
  ];
}

/** What ends the last chapter: the report is handed over and signed. */
export function closingLines({ instansi, tahun }: Identitas): FileChild[] {
  const nama = instansi || "[nama perangkat daerah]";
  return [
    prose(
      `Demikian Laporan Kinerja ${nama} Tahun ${tahun || "[tahun]"} disusun sebagai pertanggungjawaban atas perjanjian kinerja dan bahan perbaikan kinerja tahun berikutnya.`,
    ),
    ...signature(nama),
  ];
}

/** Of the page, in points. */
const RIGHT_HALF = 230;

function signature(instansi: string): Paragraph[] {
  return ["[tempat, tanggal]", jabatanPimpinan(instansi), "", "[nama]", "NIP. [NIP]"].map((text) =>
    centered(text, { left: RIGHT_HALF }),
  );
}

/** What follows begins on a new page. */
function pageBreak(): Paragraph {
  return new Paragraph({ children: [new PageBreak()] });
}

function prefaceOf(instansi: string, tahun: string): string[] {
  return [
    `Puji syukur ke hadirat Tuhan Yang Maha Esa karena Laporan Kinerja ${instansi} Tahun ${tahun} dapat disusun.`,
    `Laporan ini memenuhi Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah dan Peraturan Menteri PANRB Nomor 53 Tahun 2014. Isinya adalah pertanggungjawaban atas perjanjian kinerja tahun ${tahun}: capaian kinerja beserta analisisnya, dan realisasi anggaran.`,
    "[Tambahkan ucapan terima kasih dan harapan.]",
  ];
}

function line(text: string, { before = 0, after = 6 } = {}): Paragraph {
  return centered(text, { bold: true, before, after });
}
