import { NAMA_TRIWULAN } from "../../../domain/nama-triwulan";
import type { BookTable } from "../../../book/book-table";
import { sebutLembar } from "../../../book/sources";
import { bagianTahun } from "../../../book/triwulan-penutup";
import { itemAt } from "../../../domain/items";
import { isWholeYear, type PartOfYear } from "../../../sheet/words/part-of-year";

const BULAN = [
  ...["Januari", "Februari", "Maret", "April", "Mei", "Juni"],
  ...["Juli", "Agustus", "September", "Oktober", "November", "Desember"],
];
/** Figures of a part of the year stand in for the year's where the workbook has no others: the paper says so. */
export function catatanMasa(tables: readonly BookTable[]): string[] {
  const own = [...new Set(tables)].flatMap((tabel) => {
    const part = bagianTahun(tabel);
    return part && !isWholeYear(part) ? [`${sebutLembar(tabel.table)} (${sebutMasa(part)})`] : [];
  });
  if (own.length === 0) return [];
  return [
    `Angka menurut ${[...new Set(own)].join(" dan ")}; buku kerja ini belum memuat tabelnya untuk setahun penuh.`,
  ];
}

/** "triwulan IV", "sampai dengan September", "semester I", "bulan Oktober". */
function sebutMasa({ from, to }: PartOfYear): string {
  const akhir = itemAt(BULAN, to - 1);
  if (from === to) return `bulan ${akhir}`;
  if (to - from === 2 && to % 3 === 0) return `triwulan ${itemAt(NAMA_TRIWULAN, to / 3 - 1)}`;
  if (to - from === 5 && to % 6 === 0) return `semester ${itemAt(NAMA_TRIWULAN, to / 6 - 1)}`;
  return from === 1 ? `sampai dengan ${akhir}` : `${itemAt(BULAN, from - 1)}–${akhir}`;
}
