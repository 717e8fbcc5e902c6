import type { Column, Row } from "../../../sheet/table";
import type { ColumnRole } from "../../../sheet/roles";
import type { Buku, Catatan } from "../buku";
import { isSamaTercetak } from "../aturan/ulangan";
import type { Draf, Pemeriksaan } from "../draf";
import { tulisAngka } from "../kalimat";
import type { TabelPeriksa } from "../tabel-periksa";

const DIBANDINGKAN: readonly ColumnRole[] = ["target", "realisasi", "anggaran", "realisasi_anggaran"];

/** The same indikator or programme with another figure in an earlier table: both places are named. */
export function periksaAntartabel(tabel: TabelPeriksa, buku: Buku): Pemeriksaan {
  const columns = tabel.columns(...DIBANDINGKAN);
  const draf: Draf[] = [];
  let diperiksa = 0;
  for (const row of tabel.table.rows) {
    if (row.kind !== "data" && row.kind !== "subtotal") continue;
    const entries = buku.catatan(row.label);
    for (const column of columns) {
      const other = lebihDulu(tabel, column, entries);
      const own = tabel.angka(row.row, column.column);
      if (!other || !own) continue;
      diperiksa += 1;
      if (!isSamaTercetak(own, other.angka) && own.persen === other.angka.persen)
        draf.push(drafBeda(tabel, row, column, other));
    }
  }
  return { diperiksa, draf };
}

/** The first earlier table that has the figure for the same year; names that stand more than once tell nothing. */
function lebihDulu(tabel: TabelPeriksa, column: Column, entries: readonly Catatan[]): Catatan | null {
  const year = column.period ?? tabel.table.year;
  const same = entries.filter((one) => one.role === column.role && tahun(one) === year);
  const first = same[0];
  if (year === null || !first || first.tabel === tabel) return null;
  const unique = (of: TabelPeriksa): boolean =>
    same.filter((one) => one.tabel === of && one.column === (of === tabel ? column.column : first.column))
      .length === 1;
  return unique(tabel) && unique(first.tabel) ? first : null;
}

function tahun(catatan: Catatan): string | null {
  return catatan.period ?? catatan.tabel.table.year;
}

function drafBeda(tabel: TabelPeriksa, row: Row, column: Column, other: Catatan): Draf {
  const place = `${other.tabel.table.sheet}!${other.tabel.nama(other.row, other.column)}`;
  const cell = tabel.nama(row.row, column.column);
  const own = tabel.angka(row.row, column.column)!;
  return {
    tabel,
    row: row.row,
    column: column.column,
    published: tabel.tertulis(row.row, column.column),
    expected: null,
    message: `${cell} tertulis ${tulisAngka(own)}, sedangkan ${place} untuk baris yang sama ${tulisAngka(other.angka)}. Samakan, atau jelaskan bedanya.`,
    cells: [place],
  };
}
