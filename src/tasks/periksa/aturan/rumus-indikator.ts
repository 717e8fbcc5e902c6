import { hitungRumusTercetak } from "../../../domain/rumus-tercetak";
import type { Buku } from "../buku";
import { drafAngka, type Draf, type Pemeriksaan } from "../draf";
import { koreksiNilai } from "../koreksi";
import type { BookTable } from "../../../book/book-table";
import { turunan } from "./turunan";

const hasilBagi = turunan("hasil-bagi");

/** Results of indicators against their operands: in columns of their own, or printed in the formula's cell. */
export function periksaRumusIndikator(tabel: BookTable, buku: Buku): Pemeriksaan {
  const operan = hasilBagi(tabel, buku);
  const tercetak = periksaTercetak(tabel);
  return { diperiksa: operan.diperiksa + tercetak.diperiksa, draf: [...operan.draf, ...tercetak.draf] };
}

function periksaTercetak(tabel: BookTable): Pemeriksaan {
  const [formula] = tabel.columns("formula");
  const [hasil] = tabel.columns("realisasi", "nilai", "capaian");
  const draf: Draf[] = [];
  let diperiksa = 0;
  if (!formula || !hasil) return { diperiksa, draf };
  for (const row of tabel.table.rows) {
    const tertulis = tabel.angka(row.row, hasil.column);
    const seharusnya = tertulis && hitungRumusTercetak(tabel.grid.text(row.row, formula.column));
    if (!tertulis || !seharusnya) continue;
    diperiksa += 1;
    const asal = `perhitungan yang tercetak di ${tabel.nama(row.row, formula.column)}`;
    const found = drafAngka({
      tabel,
      row: row.row,
      column: hasil.column,
      tertulis,
      seharusnya,
      asal,
      cells: [tabel.nama(row.row, formula.column)],
      correction: () => koreksiNilai(tabel, row.row, hasil, seharusnya, tertulis.persen),
    });
    if (found) draf.push(found);
  }
  return { diperiksa, draf };
}
