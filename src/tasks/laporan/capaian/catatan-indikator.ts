import { addTo } from "../../../domain/items";
import type { Indikator } from "../../../book/indikator";
import type { Bahan } from "../bahan";
import { sebutBanyak } from "../draft/kata";
import { cellText } from "../layout/cell-text";
import { selIndikator } from "./sel-indikator";

/** Indicators of a tujuan with their figures: they are of another level than the rows of the table and their means. */
export function catatanTujuan({ tujuan, pengaturan }: Bahan): string[] {
  if (tujuan.length === 0) return [];
  const told = tujuan.map((own) => {
    const { target, realisasi, capaian } = selIndikator(own, pengaturan);
    const figures = [`target ${cellText(target)}`, `realisasi ${cellText(realisasi)}`];
    return `${own.nama} (${[...figures, `capaian ${cellText(capaian)}`].join(", ")})`;
  });
  return [`Indikator tujuan, di luar hitungan dan rata-rata indikator sasaran: ${told.join("; ")}.`];
}

/** Where no cell holds the figures of the year; how the quarters come to them is told where they stand. */
export function catatanTriwulan(indikator: readonly Indikator[]): string[] {
  const own = indikator.filter(({ asal }) => asal.triwulan !== null).map(({ nama }) => nama);
  if (own.length === 0) return [];
  const which = own.length === indikator.length ? "" : ` ${sebutBanyak(own)}`;
  return [
    `Realisasi setahun${which} disusun dari realisasi triwulan, sebagaimana di tabel monitoring triwulanan.`,
  ];
}

/** Special treatments that shaped a figure, named on the paper: one sentence for all indicators alike. */
export function catatanKhusus(indikator: readonly Indikator[]): string[] {
  const byNote = new Map<string, string[]>();
  for (const { nama, capaian, catatan } of indikator)
    if (capaian !== null && catatan.length > 0) addTo(byNote, catatan.join(" "), nama);
  return [...byNote].map(([note, names]) => `${sebutBanyak(names)}: ${note}`);
}
