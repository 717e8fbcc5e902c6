import type { Kasus, Penjelas } from "./penjelas";
import type { Desimal } from "../../../domain/desimal";
import { normalizeNama } from "../../../domain/nama";
import { formatSeperlunya } from "../../../domain/format";
import { parseCell } from "../../../sheet/address";
import { singkat } from "../kalimat";

/** Rules whose figure is a sum of rows. */
const PENJUMLAHAN = new Set(["jenjang", "jumlah"]);

/** The sum holds without one of its rows: that row was not yet part of it when it was written. */
const barisBelumMasuk: Penjelas = (kasus) => {
  const { tabel, angka, cells } = kasus;
  if (!isPenjumlahan(kasus)) return null;
  const gap = angka.seharusnya.minus(angka.tertulis.nilai);
  for (const cell of cells) {
    const place = parseCell(cell);
    const value = place && tabel.angka(place.row, place.column);
    if (!place || !value || !value.nilai.eq(gap)) continue;
    return `Selisihnya sama dengan ${cell} ("${singkat(tabel.label(place.row), 48)}"): mungkin baris itu belum ikut dijumlahkan.`;
  }
  return null;
};

/** The sum has more than its rows: a row is not printed; another table may have it. */
const barisTakTercantum: Penjelas = (kasus, buku) => {
  const { tabel, column, angka } = kasus;
  if (!isPenjumlahan(kasus)) return null;
  const gap = angka.tertulis.nilai.minus(angka.seharusnya);
  if (gap.lte(0) || gap.lt(angka.tertulis.nilai.abs().times(TERKECIL))) return null;
  const own = new Set(tabel.table.rows.map((row) => normalizeNama(row.label)));
  const role = tabel.table.columns.find((one) => one.column === column)?.role;
  const entry = buku
    .bernilaiDiTabelLain(gap, tabel, role)
    .find((one) => isTelling(gap) && !own.has(normalizeNama(one.tabel.label(one.row))));
  if (entry) {
    const place = `${entry.tabel.table.sheet}!${entry.tabel.nama(entry.row, entry.column)}`;
    return `Selisihnya ${formatSeperlunya(gap)}, sama dengan "${singkat(entry.tabel.label(entry.row), 48)}" di ${place}: baris itu tidak ada di tabel ini.`;
  }
  return `Selisihnya ${formatSeperlunya(gap)}: mungkin ada baris yang belum dicantumkan.`;
};

/** A gap below one in a thousand is a slip, not a row. */
const TERKECIL = 0.001;

/** "2 orang" stands everywhere by chance; three digits that agree seldom do. */
function isTelling(gap: Desimal): boolean {
  return gap.precision() >= 3;
}

function isPenjumlahan({ jenis }: Kasus): boolean {
  return jenis !== undefined && PENJUMLAHAN.has(jenis);
}

export const jumlahTerlewat: readonly Penjelas[] = [barisBelumMasuk, barisTakTercantum];
