import type { Book } from "../../book/book";
import { ledgerOf, tablesOn } from "../../book/book";
import { letakCapaian } from "../../book/indikator";
import type { Indikator } from "../../book/indikator";
import { indikatorProgram, kumpulkanIndikator, type DaftarIndikator } from "../../book/daftar-indikator";
import { nilaiDirata, penarikRata, rataCapaian } from "../../book/rata-capaian";
import type { Ledger } from "../../book/ledger";
import { spellFigure, spellMean } from "../../calculation/rule/spell";
import { formatAngka, formatPersen } from "../../domain/format";
import { gradedBy } from "./class-of";
import type { Keterangan, Mengapa } from "./mengapa";

/** The headline's mean; that of the programmes beside it; the headline's without the figure that it hangs on. */
export type RataMana = "utama" | "program" | "tanpa-penarik";

/** Why a mean of the headline is what it is: the indicators that it is over, each with its cell; null without any. */
export function explainAverage(
  book: Book,
  onlySheet: string | null,
  mana: RataMana = "utama",
): Mengapa | null {
  const { pengaturan, tahun } = book;
  const ledger = ledgerOf(book, tablesOn(book, onlySheet), tahun);
  const daftar = daftarOf(ledger, mana);
  if (!daftar) return null;
  const { tingkat } = daftar;
  const without = mana === "tanpa-penarik" ? penarikRata(daftar.indikator, pengaturan) : null;
  const indikator = daftar.indikator.filter((own) => own !== without?.indikator);
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
      ...(without ? [leftNote(without.indikator, pengaturan)] : []),
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

function daftarOf(ledger: Ledger, mana: RataMana): DaftarIndikator | null {
  return mana === "program" ? indikatorProgram(ledger) : kumpulkanIndikator(ledger);
}

function leftNote(own: Indikator, pengaturan: Book["pengaturan"]): Keterangan {
  const nilai = nilaiDirata(own, pengaturan);
  const figure = nilai ? ` (${formatPersen(nilai)})` : "";
  return { perihal: "catatan", isi: `Tanpa ${own.nama}${figure}, yang paling menarik rata-ratanya.` };
}

function capNote({ batas, batasSebelumRataRata }: Book["pengaturan"]): Keterangan[] {
  if (batas === null) return [];
  const when = batasSebelumRataRata ? "sebelum dirata-rata" : "hanya pada tampilan, tidak pada rata-ratanya";
  return [{ perihal: "batas", isi: `Batas capaian ${formatPersen(batas, 0)} berlaku ${when}.` }];
}
