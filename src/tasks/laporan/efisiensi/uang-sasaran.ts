import type { BookTable } from "../../../book/book-table";
import type { Indikator } from "../../../book/indikator";
import { sasaranPerBaris } from "../../../book/sasaran";
import { normalizeNama } from "../../../domain/nama";
import type { Row } from "../../../sheet/table";
import { bacaJumlah } from "../anggaran/jumlah";
import type { ProgramAnggaran } from "../anggaran/penjumlahan";

/**
 * The money that stands beside indicators in their own table, where it names no programmes: what the office itself set
 * against the sasaran (LKIP Bina Marga Jawa Barat 2016, Tabel III.2).
 */
export function uangSasaran(indikator: readonly Indikator[]): ProgramAnggaran[] {
  return indikator.flatMap(({ nama, asal: { tabel, row } }) => {
    const uang = tabel.has("program") ? null : uangBaris(tabel, row);
    return uang ? [{ nama, ...uang }] : [];
  });
}

function uangBaris(tabel: BookTable, row: Row): Pick<ProgramAnggaran, "awal" | "akhir"> | null {
  const awal = bacaJumlah(tabel, row, tabel.columns("anggaran", "sesudah").slice(0, 1));
  const akhir = bacaJumlah(tabel, row, tabel.columns("realisasi_anggaran").slice(0, 1));
  return awal && akhir && { awal, akhir };
}

/** "Sasaran | Anggaran | Realisasi": what a table made for it sets aside for each sasaran, by its name. */
export function uangPerSasaran(tables: readonly BookTable[]): ReadonlyMap<string, ProgramAnggaran> {
  const own = tables.filter(
    (tabel) =>
      tabel.table.kind === "anggaran" &&
      tabel.has("sasaran") &&
      !tabel.has("program") &&
      !tabel.has("indikator"),
  );
  return new Map(
    own.flatMap((tabel) => {
      const sasaran = sasaranPerBaris(tabel);
      return tabel.rows.flatMap((row) => {
        const nama = sasaran.get(row) ?? "";
        const uang = uangBaris(tabel, row);
        return uang && nama !== "" ? [[normalizeNama(nama), { nama, ...uang }] as const] : [];
      });
    }),
  );
}
