import type { Penjelas } from "./penjelas";
import { columnName } from "../../../sheet/address";
import { bandingkan } from "../../../domain/bandingkan";
import { singkat, tulisAngka } from "../kalimat";

/** The same indikator has this figure in another year: last year's was left standing. */
const tahunLain: Penjelas = ({ tabel, row, column, angka }, buku) => {
  const own = tabel.table.columns.find((one) => one.column === column);
  for (const other of buku.catatan(tabel.label(row))) {
    if (
      other.role !== own?.role ||
      other.period === (own?.period ?? tabel.table.year) ||
      other.period === null
    )
      continue;
    if (!other.angka.nilai.eq(angka.tertulis.nilai)) continue;
    const place = `${other.tabel.table.sheet}!${other.tabel.nama(other.row, other.column)}`;
    return `${tulisAngka(angka.tertulis)} adalah angka tahun ${other.period} di ${place}: mungkin belum diperbarui.`;
  }
  return null;
};

/** The budget before the change, left standing where the one after it belongs. */
const sebelumPerubahan: Penjelas = ({ tabel, row, angka, jenis }, buku) => {
  if (jenis !== "jenjang") return null;
  const other = buku
    .catatan(tabel.label(row))
    .find((one) => one.role === "sebelum" && one.tabel !== tabel && one.angka.nilai.eq(angka.tertulis.nilai));
  if (!other) return null;
  const place = `${other.tabel.table.sheet}!${other.tabel.nama(other.row, other.column)}`;
  return `${tulisAngka(angka.tertulis)} adalah anggaran sebelum perubahan di ${place}: mungkin belum diperbarui.`;
};

/** The mean of the same name in another table. */
const rataRataTertulis: Penjelas = ({ tabel, angka, jenis }, buku) => {
  if (jenis !== "rata-rata" || angka.tertulis.nilai.isInteger()) return null;
  const other = buku.rataBernilai(angka.tertulis.nilai).find((one) => one.tabel !== tabel);
  if (!other) return null;
  const place = `${other.tabel.table.sheet}!${other.tabel.nama(other.row, other.column)}`;
  return `${tulisAngka(angka.tertulis)} adalah rata-rata di ${place}, dari angka tabel itu.`;
};

/** A mean that fits a column of another table: last year's mean was left standing. */
const rataRataLain: Penjelas = (kasus, buku) => {
  if (kasus.jenis !== "rata-rata") return null;
  const printed = kasus.angka.tertulis.nilai.toNumber();
  const near = 10 ** -kasus.angka.tertulis.desimal;
  const found = buku
    .rataKolom()
    .filter(({ kira }) => Math.abs(kira - printed) <= near)
    .find(({ tabel, nilai }) => tabel !== kasus.tabel && bandingkan(kasus.angka.tertulis, nilai) === "cocok");
  if (!found) return null;
  const { tabel, column } = found;
  const year = column.period === null ? "" : `, tahun ${column.period}`;
  return `${tulisAngka(kasus.angka.tertulis)} adalah rata-rata kolom ${columnName(column.column)} di ${tabel.table.sheet}${year}: mungkin belum diperbarui.`;
};

/** The same figure stands in the same kind of column of another table. */
const barisTabelLain: Penjelas = ({ tabel, column, angka }, buku) => {
  const role = tabel.table.columns.find((one) => one.column === column)?.role;
  if (angka.tertulis.nilai.isInteger()) return null;
  const [first] = buku.bernilaiDiTabelLain(angka.tertulis.nilai, tabel, role);
  if (!first) return null;
  const place = `${first.tabel.table.sheet}!${first.tabel.nama(first.row, first.column)}`;
  return `${tulisAngka(angka.tertulis)} juga tertulis di ${place} untuk "${singkat(first.tabel.label(first.row), 48)}": mungkin tersalin dari sana.`;
};

export const tabelLain: readonly Penjelas[] = [
  tahunLain,
  sebelumPerubahan,
  rataRataTertulis,
  rataRataLain,
  barisTabelLain,
];
