import type { Indikator } from "../../../book/indikator";
import { bacaJumlah } from "../anggaran/jumlah";
import type { ProgramAnggaran } from "../anggaran/penjumlahan";

/**
 * The money that stands beside indicators in their own table, where it names no programmes: what the office itself set
 * against the sasaran (LKIP Bina Marga Jawa Barat 2016, Tabel III.2).
 */
export function uangSasaran(indikator: readonly Indikator[]): ProgramAnggaran[] {
  return indikator.flatMap(({ nama, asal: { tabel, row } }) => {
    if (tabel.has("program")) return [];
    const awal = bacaJumlah(tabel, row, tabel.columns("anggaran", "sesudah").slice(0, 1));
    const akhir = bacaJumlah(tabel, row, tabel.columns("realisasi_anggaran").slice(0, 1));
    return awal && akhir ? [{ nama, awal, akhir }] : [];
  });
}
