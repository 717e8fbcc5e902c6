import { hitungRumusTercetak } from "../../../domain/rumus-tercetak";
import type { Buku } from "../buku";
import { drafAngka, type Pemeriksaan } from "../draf";
import { koreksiNilai } from "../koreksi";
import type { BookTable } from "../../../book/book-table";
import { turunan } from "./turunan";

const hasilBagi = turunan("hasil-bagi");

/** Results of indicators against their operands: in columns of their own, or printed in the formula's cell. */
export function periksaRumusIndikator(tabel: BookTable, buku: Buku): Pemeriksaan {
  return [...hasilBagi(tabel, buku), ...periksaTercetak(tabel)];
}

function periksaTercetak(tabel: BookTable): Pemeriksaan {
  const [formula] = tabel.columns("formula");
  const [hasil] = tabel.columns("realisasi", "nilai", "capaian");
  if (!formula || !hasil) return [];
  return tabel.table.rows.flatMap((row) => {
    const tertulis = tabel.angka(row.row, hasil.column);
    const seharusnya = tertulis && hitungRumusTercetak(tabel.grid.text(row.row, formula.column));
    if (!tertulis || !seharusnya) return [];
    const cell = tabel.nama(row.row, formula.column);
    return drafAngka({
      tabel,
      row: row.row,
      column: hasil.column,
      tertulis,
      seharusnya,
      asal: `perhitungan yang tercetak di ${cell}`,
      cells: [cell],
      correction: () => koreksiNilai(tabel, row.row, hasil, seharusnya, tertulis.persen),
    });
  });
}
