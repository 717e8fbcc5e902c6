import { jumlah, NOL, desimal } from "../../../domain/desimal";
import { partsIn } from "../../../sheet/rows/parts";
import type { Column, Row } from "../../../sheet/table";
import { drafAngka, type Draf, type Pemeriksaan } from "../draf";
import { daftar } from "../kalimat";
import type { BookTable } from "../../../book/book-table";

/** Rows that set others against each other ("Surplus/Defisit") against those rows. */
export function periksaSelisihBaris(tabel: BookTable): Pemeriksaan {
  const columns = tabel.table.columns.filter(({ addsUp, running }) => addsUp && running === undefined);
  const rows = tabel.table.rows.filter(({ parts }) => parts?.how === "BALANCE" && parts.isFirm);
  return rows.flatMap((row) => columns.flatMap((column) => drafSelisih(tabel, row, column)));
}

function drafSelisih(tabel: BookTable, row: Row, column: Column): (Draf | null)[] {
  const tertulis = tabel.angka(row.row, column.column);
  const parts = partsIn(tabel.table, row);
  const read = parts.map((part) => tabel.angka(part.row, column.column)?.nilai ?? null);
  if (!tertulis || read.includes(null)) return [];
  const terms = read.map((nilai, term) => (nilai ?? NOL).times(desimal(row.parts?.factors?.[term] ?? 1)));
  const seharusnya = jumlah(terms);
  if (tertulis.nilai.minus(seharusnya).abs().lte(1)) return [null];
  const cells = parts.map((part) => tabel.nama(part.row, column.column));
  const asal = `menurut ${row.parts?.reason ?? ""} (${daftar(cells)})`;
  return [drafAngka({ tabel, row: row.row, column: column.column, tertulis, seharusnya, asal, cells })];
}
