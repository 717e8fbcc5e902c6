import type { BookTable } from "../../../book/book-table";
import type { Indikator } from "../../../book/indikator";
import { sasaranPerBaris } from "../../../book/sasaran";
import { isOfYear } from "../../../book/sources";
import { ofYear } from "../../../book/tahun";
import { normalizeNama } from "../../../domain/nama";
import type { ColumnRole } from "../../../domain/roles";
import type { Row } from "../../../sheet/table";
import { bacaJumlah, type Jumlah } from "../anggaran/jumlah";
import type { ProgramAnggaran } from "../anggaran/penjumlahan";

/**
 * The money that stands beside indicators in their own table, where it names no programmes: what the office itself set
 * against the sasaran (LKIP Bina Marga Jawa Barat 2016, Tabel III.2).
 */
export function uangSasaran(indikator: readonly Indikator[], tahun: string): ProgramAnggaran[] {
  return indikator.flatMap(({ nama, asal: { tabel, row } }) => {
    const uang = tabel.has("program") ? null : uangBaris(tabel, row, tahun);
    return uang ? [{ nama, ...uang }] : [];
  });
}

function uangBaris(
  tabel: BookTable,
  row: Row,
  tahun: string,
): Pick<ProgramAnggaran, "awal" | "akhir"> | null {
  const jumlahOf = (...roles: readonly ColumnRole[]): Jumlah | null => {
    const column = ofYear(tabel.columns(...roles), tahun);
    return column && bacaJumlah(tabel, row, [column]);
  };
  const [awal, akhir] = [jumlahOf("anggaran", "sesudah"), jumlahOf("realisasi_anggaran")];
  return awal && akhir && { awal, akhir };
}

/** "Sasaran | Anggaran | Realisasi": what a table made for it sets aside for each sasaran this year, by its name. */
export function uangPerSasaran(
  tables: readonly BookTable[],
  tahun: string,
): ReadonlyMap<string, ProgramAnggaran> {
  const own = tables.filter(
    (tabel) =>
      tabel.table.kind === "anggaran" &&
      isOfYear(tabel.table.year, tahun) &&
      tabel.has("sasaran") &&
      !tabel.has("program") &&
      !tabel.has("indikator"),
  );
  const told = own.flatMap((tabel) => {
    const sasaran = sasaranPerBaris(tabel);
    return tabel.rows.flatMap((row) => {
      const nama = sasaran.get(row) ?? "";
      const uang = uangBaris(tabel, row, tahun);
      return uang && nama !== "" ? [[normalizeNama(nama), { nama, ...uang }] as const] : [];
    });
  });
  return new Map(told);
}
