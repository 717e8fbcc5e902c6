import { hitungCapaian } from "../../../domain/capaian";
import type { Pengaturan } from "../../../domain/pengaturan";
import type { Column } from "../../../sheet/table";
import { bacaanDari, dihitung, type Isi } from "../../../book/figure";
import type { Indikator } from "../../../book/indikator";
import { inSourceOrder, SOURCE_ORDER } from "../../../book/sources";
import { NamaIndeks } from "../../../book/nama-indeks";
import { namaIndikator } from "../../../book/nama-indikator";
import type { BookTable } from "../../../book/book-table";
import type { Pembanding, DaftarPembanding } from "./pembanding";

/** A column of it in a table that is made for something else: the realisasi is that of the indikator itself. */
export function dariTabelLain(
  tables: readonly BookTable[],
  acuan: "target_akhir" | "standar",
  indikator: readonly Indikator[],
  tahun: string,
  pengaturan: Pengaturan,
): DaftarPembanding {
  for (const source of inSourceOrder(tables, SOURCE_ORDER.sasaran, tahun)) {
    const [column, named] = [source.columns(acuan)[0], source.columns("indikator")[0]];
    if (!column || !named) continue;
    const baris = terhadapKolom(source, column, named, indikator, pengaturan);
    if (baris.length > 0) {
      const nama = acuan === "standar" ? (column.path.at(-1) ?? "") : sebutanRenstra(column, tahun);
      return { baris, tahun: column.period ?? "", nama, lain: [] };
    }
  }
  return { baris: [], tahun: "", nama: "", lain: [] };
}

/** "Target Renstra 2016" in the report of 2016 is that year's: nothing says that the Renstra ends there. */
export function sebutanRenstra(column: Column, tahun: string): string {
  const isOwnYear = column.period !== null && column.period === tahun;
  return isOwnYear && !/\bakhir\b/i.test(column.path.join(" ")) ? `Target Renstra ${tahun}` : "";
}

const YEARS_OF_A_RENSTRA = 4;
/** The target of next year is that of the next plan; one further off is that of the Renstra. */
const FURTHER = 2;

/** A table of targets over the years of a Renstra, or of a year further off: the last is the target to be reached. */
export function dariRencana(
  tables: readonly BookTable[],
  indikator: readonly Indikator[],
  tahun: string,
  pengaturan: Pengaturan,
): DaftarPembanding {
  const kinds = ["perjanjian", ...SOURCE_ORDER.sasaran.filter((kind) => kind !== "perjanjian")] as const;
  const plans = tables.filter((source) => source.has("indikator", "target"));
  for (const source of inSourceOrder(plans, kinds, tahun)) {
    const years = source
      .columns("target")
      .flatMap((column) => (column.period === null ? [] : [{ ...column, period: column.period }]));
    const last = [...years].sort((a, b) => a.period.localeCompare(b.period)).at(-1);
    // Quarters of one year are no years.
    const count = new Set(years.map(({ period }) => period)).size;
    const isPlan = source.table.kind === "perjanjian" && count >= YEARS_OF_A_RENSTRA;
    const isFurther = last !== undefined && tahun !== "" && Number(last.period) - Number(tahun) >= FURTHER;
    // A Renstra that ended before the report's year has no target left to be reached.
    const isOver = last !== undefined && tahun !== "" && Number(last.period) < Number(tahun);
    if (!last || isOver || !(isPlan || isFurther)) continue;
    const named = source.columns("indikator")[0] ?? null;
    const baris = terhadapKolom(source, last, named, indikator, pengaturan);
    if (baris.length > 0) return { baris, tahun: last.period, nama: "", lain: [] };
  }
  return { baris: [], tahun: "", nama: "", lain: [] };
}

/** The indicators that the column tells a figure for. */
function terhadapKolom(
  source: BookTable,
  column: Column,
  named: Column | null,
  indikator: readonly Indikator[],
  pengaturan: Pengaturan,
): Pembanding[] {
  const figures = new NamaIndeks<Isi>();
  const names = namaIndikator(source, named);
  for (const row of source.rows) {
    const isi = source.isi(row, column);
    if (isi) figures.add(names.get(row) ?? "", isi);
  }
  return indikator.flatMap((own) => {
    const acuan = figures.find(own.nama);
    return acuan ? [terhadap(own, acuan, pengaturan)] : [];
  });
}

/** The indikator's own realisasi in percent of the figure. */
export function terhadap(own: Indikator, acuan: Isi, pengaturan: Pengaturan): Pembanding {
  const { kunci, nama, sasaran, satuan, polaritas, realisasi } = own;
  const uncapped = { ...pengaturan, batas: null };
  const hasil = hitungCapaian(bacaanDari(acuan), bacaanDari(realisasi), polaritas, uncapped, { satuan });
  const persen = hasil.ok ? dihitung(hasil.nilai, true) : null;
  const polos = hasil.ok && hasil.catatan.length === 0;
  return { kunci, nama, sasaran, satuan, polaritas, realisasi, acuan, persen, polos };
}
