import { leastOf } from "../../domain/items";
import type { Titik } from "./titik";
import { type Book, ledgerOf, tablesOn } from "../../book/book";
import { kumpulkanIndikator } from "../../book/daftar-indikator";
import { denganCapaian, letakCapaian } from "../../book/indikator";
import type { Ledger } from "../../book/ledger";
import { formatPersen } from "../../domain/format";
import { findSkala, kategorikan } from "../../domain/skala-baku";
import type { BookTable } from "../../book/book-table";
import { serapanOf } from "../hitung/serapan";
import { susunTren, type Tren } from "./tren";
import { susunTriwulan, type BarisTriwulan } from "./triwulan";

export interface Batang extends Titik {
  readonly nama: string;
  /** Class of the capaian; null where it has none. */
  readonly kategori: string | null;
}

const TINGKAT = ["program", "kegiatan", "sub"] as const;
type TingkatSerapan = (typeof TINGKAT)[number];

/** The figures of a place as the pane draws them; a list without entries is no chart. */
export interface Grafik {
  /** Percent, in the order of the workbook. */
  readonly capaian: readonly Batang[];
  readonly tren: readonly Tren[];
  /** Percent of the pagu, of the highest level that the table has. */
  readonly serapan: readonly Batang[];
  /** That level. */
  readonly tingkat: TingkatSerapan;
  readonly triwulan: readonly BarisTriwulan[];
}

/** The same figures that headline and report tell, read from the same ledger. */
export function susunGrafikPanel(book: Book, onlySheet: string | null): Grafik {
  const tables = tablesOn(book, onlySheet);
  const ledger = ledgerOf(book, tables, book.tahun);
  const serapan = tables.flatMap((tabel) => batangSerapan(tabel, book.tahun));
  return {
    capaian: batangCapaian(book, ledger),
    tren: susunTren(ledger),
    serapan: serapan.map(({ batang }) => batang),
    tingkat: TINGKAT[leastOf(serapan.map(({ level }) => level)) ?? 0] ?? "program",
    triwulan: susunTriwulan(ledger),
  };
}

function batangCapaian({ pengaturan }: Book, ledger: Ledger): Batang[] {
  const skala = findSkala(pengaturan);
  return denganCapaian(kumpulkanIndikator(ledger).indikator).map((own) => ({
    ...letakCapaian(own),
    nama: own.nama,
    nilai: own.capaian.nilai.toNumber(),
    teks: formatPersen(own.capaian.nilai),
    kategori: kategorikan(own.capaian.nilai, skala, pengaturan.pembulatanKategori).nama,
  }));
}

function batangSerapan(
  tabel: BookTable,
  tahun: string,
): { readonly level: number; readonly batang: Batang }[] {
  const rows = serapanOf(tabel, tahun)?.rows ?? [];
  const highest = leastOf(rows.map(({ level }) => level));
  return rows.flatMap(({ sheet, cell, nama, level, persen }) =>
    level === highest && persen !== null
      ? [{ level, batang: { sheet, cell, nama, nilai: persen, teks: formatPersen(persen), kategori: null } }]
      : [],
  );
}
