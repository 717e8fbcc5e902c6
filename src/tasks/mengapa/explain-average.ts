import { formatAngka } from "../../domain/format";
import type { Book } from "../../book/book";
import { ledgerOf, tablesOn } from "../../book/book";
import { letakCapaian } from "../../book/indikator";
import { kumpulkanIndikator } from "../../book/daftar-indikator";
import { nilaiDirata, rataCapaian } from "../../book/rata-capaian";
import { spellFigure, spellMean } from "../../calculation/spell";
import { formatPersen } from "../../domain/format";
import { gradedBy } from "./class-of";
import type { Keterangan, Mengapa } from "./mengapa";

/** Why the headline's mean is what it is: the indicators that it is over, each with its cell; null without any. */
export function explainAverage(book: Book, onlySheet: string | null): Mengapa | null {
  const { pengaturan, tahun } = book;
  const ledger = ledgerOf(book, tablesOn(book, onlySheet), tahun);
  const { indikator, tingkat } = kumpulkanIndikator(ledger);
  const counted = indikator.flatMap((own) => {
    const nilai = nilaiDirata(own, pengaturan);
    return nilai ? [{ own, nilai }] : [];
  });
  const mean = rataCapaian(indikator, pengaturan);
  const [first] = counted;
  if (!mean || !first) return null;
  const { kelas, keterangan } = gradedBy(mean, pengaturan);
  const left = indikator.filter(({ capaian }) => capaian === null);
  return {
    ...letakCapaian(first.own),
    jenis: "hitungan",
    indikator: tingkat === "sasaran" ? "Indikator sasaran" : "Indikator program",
    kolom: "Rata-rata capaian",
    hitungan: spellMean(counted.map(({ nilai }) => spellFigure(nilai))),
    hasil: formatPersen(mean),
    dibatasi: null,
    kelas,
    rumus: `rata-rata capaian ${formatAngka(counted.length, 0)} indikator, masing-masing sekali`,
    tertulis: null,
    formula: null,
    sumber: counted.map(({ own, nilai }) => ({
      nama: own.nama,
      ...letakCapaian(own),
      nilai: formatPersen(nilai),
    })),
    keterangan: [
      ...capNote(pengaturan),
      ...left.map(({ nama, catatan }): Keterangan => ({
        perihal: "catatan",
        isi: `Tidak ikut dirata-rata: ${nama}. ${catatan.join(" ")}`.trim(),
      })),
      ...keterangan,
    ],
    berubahBila: [],
  };
}

function capNote({ batas, batasSebelumRataRata }: Book["pengaturan"]): Keterangan[] {
  if (batas === null) return [];
  const when = batasSebelumRataRata ? "sebelum dirata-rata" : "hanya pada tampilan, tidak pada rata-ratanya";
  return [{ perihal: "batas", isi: `Batas capaian ${formatPersen(batas, 0)} berlaku ${when}.` }];
}
